import { describe, expect, it } from "vitest";
import type { HttpMethod } from "../../src/model.ts";
import { createRouteTree } from "../../src/routing/route-tree.ts";
import type { Route } from "../../src/routing/route.ts";

const routes: readonly Route[] = (
  [
    ["GET", "/a/{id}"],
    ["GET", "/a/default"],
    ["GET", "/a/{id}/b/{name}"],
    ["POST", "/a/{id}"],
    ["GET", "/a/{id}/c"],
    ["GET", "/a/default/d/{x}/e"],
    ["GET", "/a/{y}/d/z"],
    ["PUT", "/a/default"],
    ["POST", "/Api/V1/Thing"],
  ] as const
).map(([method, path]) => ({ method, path }));
const tree = createRouteTree(routes);
const brief = (found: ReturnType<typeof tree.find>): readonly string[] | undefined =>
  found && [found.route.path, ...Object.values(found.texts)];

describe("routes", () => {
  it.each<[string, string, readonly string[] | undefined]>([
    ["GET", "/a/5", ["/a/{id}", "5"]],
    ["POST", "/a/5", ["/a/{id}", "5"]],
    ["GET", "/a/default", ["/a/default"]],
    ["GET", "/A/Default", ["/a/default"]],
    ["GET", "/a/5/b/X", ["/a/{id}/b/{name}", "5", "X"]],
    ["GET", "/a/default/b/x", ["/a/{id}/b/{name}", "default", "x"]],
    ["GET", "/a/default/c", ["/a/{id}/c", "default"]],
    ["GET", "/a/default/d/z", ["/a/{y}/d/z", "default"]],
    ["GET", "/a/default/d/1/e", ["/a/default/d/{x}/e", "1"]],
    ["POST", "/a/default", ["/a/{id}", "default"]],
    ["POST", "/api/v1/thing", ["/Api/V1/Thing"]],
    ["GET", "/a/", undefined],
    ["GET", "/a", undefined],
    ["GET", "/", undefined],
    ["GET", "", undefined],
    ["GET", "/a/5/b", undefined],
    ["GET", "/a/5/b/x/y", undefined],
    ["DELETE", "/a/5", undefined],
  ])("%s %s", (method, path, wanted) => {
    expect(brief(tree.find(method, path))).toEqual(wanted);
  });

  it.each([
    ["/a/5/", ["/a/{id}", "5"]],
    ["/a/default/", ["/a/default"]],
    ["/a/5/b/x/", ["/a/{id}/b/{name}", "5", "x"]],
    ["/a/5//", undefined],
    ["/a//", undefined],
    ["//", undefined],
  ])("one slash at the end does not count: %s", (path, wanted) => {
    expect(brief(tree.find("GET", path))).toEqual(wanted);
  });

  it.each([
    ["/a/%35", "5"],
    ["/a/x%20y", "x y"],
    ["/a/%2F", "/"],
    ["/a/%2525", "%25"],
    ["/a/%zz", "%zz"],
    ["/a/%zz%41", "%zzA"],
    ["/a/%C3", "%C3"],
    ["/a/İ5", "İ5"],
  ])("a text in the path without its percent-encoding: %s", (path, text) => {
    expect(tree.find("GET", path)?.texts).toEqual({ id: text });
  });

  it.each([
    ["/Cust1/web/a/5", ["/a/{id}", "5"]],
    ["/a/5", ["/a/{id}", "5"]],
    ["/Cust1/A/5/", ["/a/{id}", "5"]],
    ["/a/b/a/7", ["/a/{id}", "7"]],
    ["/b/a", undefined],
    ["a/5", undefined],
  ])("below whatever stands before: %s", (path, wanted) => {
    expect(brief(tree.findBelow("GET", path))).toEqual(wanted);
  });

  it.each([
    ["/a/5", ["GET", "POST"]],
    ["/a/default", ["GET", "POST", "PUT"]],
    ["/a/default/", ["GET", "POST", "PUT"]],
    ["/a/5/c", ["GET"]],
    ["/b", []],
  ])("the methods of %s", (path, wanted) => {
    expect(tree.methodsOf(path)).toEqual(wanted);
  });

  it("the first of two alike wins", () => {
    const twins = ["/{a}", "/{b}"].map((path) => ({ method: "GET" satisfies HttpMethod as HttpMethod, path }));
    expect(createRouteTree(twins).find("GET", "/x")).toMatchObject({ route: { path: "/{a}" }, texts: { a: "x" } });
  });
});
