import { describe, expect, it } from "vitest";
import { treeRouter } from "../../src/mock/router.ts";

const router = treeRouter<string>();
for (const [method, path] of [
  ["GET", "/a/:id"],
  ["GET", "/a/default"],
  ["GET", "/a/:id/b/:name"],
  ["POST", "/a/:id"],
  ["GET", "/a/:id/c"],
  ["GET", "/a/default/d/:x/e"],
  ["GET", "/a/:y/d/z"],
] as const) {
  router.add(method, path, `${method} ${path}`);
}

describe("routes", () => {
  it.each<[string, string, string | undefined, object]>([
    ["GET", "/a/5", "GET /a/:id", { id: "5" }],
    ["POST", "/a/5", "POST /a/:id", { id: "5" }],
    ["GET", "/a/default", "GET /a/default", {}],
    ["GET", "/a/5/b/x", "GET /a/:id/b/:name", { id: "5", name: "x" }],
    ["GET", "/a/default/b/x", "GET /a/:id/b/:name", { id: "default", name: "x" }],
    ["GET", "/a/default/c", "GET /a/:id/c", { id: "default" }],
    ["GET", "/a/default/d/z", "GET /a/:y/d/z", { y: "default" }],
    ["GET", "/a/default/d/1/e", "GET /a/default/d/:x/e", { x: "1" }],
    ["POST", "/a/default", "POST /a/:id", { id: "default" }],
    ["GET", "/a/", undefined, {}],
    ["GET", "/a", undefined, {}],
    ["GET", "/a/5/b", undefined, {}],
    ["GET", "/a/5/b/x/y", undefined, {}],
    ["PUT", "/a/5", undefined, {}],
  ])("%s %s", (method, path, handler, params) => {
    const [[found]] = router.match(method, path) as [[[string, object]?]];
    expect(found).toEqual(handler === undefined ? undefined : [handler, params]);
  });

  it("the first of two alike wins", () => {
    const twice = treeRouter<number>();
    twice.add("GET", "/:a", 1);
    twice.add("GET", "/:b", 2);
    expect(twice.match("GET", "/x")).toEqual([[[1, { a: "x" }]]]);
  });
});
