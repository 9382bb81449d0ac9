import { describe, expect, it } from "vitest";
import { belowBase, endsWithSlash, pathnameOf, pathOf } from "../../src/routing/address.ts";
import { inRouteOrder, patternTextOf, routedStart, textsAt } from "../../src/routing/route.ts";

describe("parts of an address", () => {
  it.each([
    ["https://host/a/b?c=/d#e", "/a/b?c=/d#e", "/a/b"],
    ["https://host", "/", "/"],
    ["https://host?next=/a", "/?next=/a", "/"],
    ["/a/b/?c", "/a/b/?c", "/a/b/"],
    ["http://localhost:1/A/%2F#x?y", "/A/%2F#x?y", "/A/%2F"],
  ])("%s", (url, path, pathname) => {
    expect([pathOf(url), pathnameOf(url)]).toEqual([path, pathname]);
  });

  it.each([
    ["/Cust1/api", "/Cust1", "/api"],
    ["/cust1/Api", "/Cust1", "/Api"],
    ["/api", "", "/api"],
    ["/Cust12/api", "/Cust1", undefined],
    ["/api", "/Cust1", undefined],
    ["/Cust1", "/Cust1", undefined],
  ])("%s below %j", (path, base, wanted) => {
    expect(belowBase(path, base)).toBe(wanted);
  });

  it.each([
    ["/a/", true],
    ["/a", false],
    ["/", false],
  ])("%s ends with a slash: %s", (pathname, wanted) => {
    expect(endsWithSlash(pathname)).toBe(wanted);
  });
});

describe("a route", () => {
  it.each([
    ["/a/{Id}/b/{name}", "https://host/Cust1/A/5/b/x%20Y?z=1", { id: "5", name: "x Y" }, "/A/5/b/x%20Y?z=1"],
    ["/a/{id}/b/{name}", "/a/5/b/x/", { id: "5", name: "x" }, "/a/5/b/x/"],
    ["/a/b", "https://host/c/a/b/#d", {}, "/a/b/#d"],
  ])("%s has its texts in %s", (path, url, texts, part) => {
    expect(textsAt({ path }, url)).toEqual(texts);
    expect(url.slice(routedStart({ path }, url))).toBe(part);
  });

  it("comes before those that stand for more, at the first step that differs", () => {
    const paths = ["/a/{id}", "/a/{id}/c", "/a/b/{y}", "/{x}/b", "/a/default"];
    const ordered = inRouteOrder(paths.map((path) => ({ method: "GET", path })));
    expect(ordered.map(({ path }) => path)).toEqual(["/a/default", "/a/b/{y}", "/a/{id}", "/a/{id}/c", "/{x}/b"]);
    const mixed = inRouteOrder([
      { method: "GET", path: "/{x}" },
      { method: "PUT", path: "/{x}" },
      { method: "GET", path: "/y" },
    ]);
    expect(mixed.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /y", "PUT /{x}", "GET /{x}"]);
  });

  it.each([
    ["/a/{id}", "/A/5", true],
    ["/a/{id}", "/a/5/", true],
    ["/a/{id}", "/a/5/b", false],
    ["/a.b", "/axb", false],
  ])("%s as a pattern fits %s: %s", (path, text, wanted) => {
    expect(new RegExp(`^${patternTextOf({ path })}$`, "i").test(text)).toBe(wanted);
  });
});
