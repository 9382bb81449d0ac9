import { describe, expect, it } from "vitest";
import { judgeTree, type LockedPackage, type Lockfile } from "../../scripts/production-tree.ts";
import known from "../../scripts/production-tree.json" with { type: "json" };
import { readText } from "../support/root.ts";

const GOOD: LockedPackage = { version: "1.0.0", license: "MIT", integrity: "sha512-AA==" };
const lock = (packages: Record<string, LockedPackage>): Lockfile => ({
  packages: { "": {}, "node_modules/a": GOOD, ...packages },
});

describe("the production tree", () => {
  it("holds nothing that was not reviewed", () => {
    expect(judgeTree(JSON.parse(readText("package-lock.json")) as Lockfile, known)).toEqual([]);
  });

  it.each<[string, LockedPackage, string[]]>([
    ["a package that is not on the list", GOOD, ["b: it has not been reviewed yet"]],
    ["a development dependency, which users never get", { dev: true }, []],
    [
      "a licence that asks for more",
      { ...GOOD, license: "GPL-3.0" },
      ["b: it has not been reviewed", "b: licence GPL-3.0"],
    ],
    ["no licence", { version: "1.0.0", integrity: "sha512-AA==" }, ["b: it has not been reviewed", "b: licence none"]],
    ["an install script", { ...GOOD, hasInstallScript: true }, ["b: it has not been reviewed", "b: runs a script"]],
    ["a weak checksum", { ...GOOD, integrity: "sha1-AA==" }, ["b: it has not been reviewed", "b: has no sha512"]],
    [
      "a repository in place of a registry",
      { ...GOOD, resolved: "git+ssh://x" },
      ["b: it has not been reviewed", "b: does not come"],
    ],
    [
      "a deprecated package",
      { ...GOOD, deprecated: "gone" },
      ["b: it has not been reviewed", "b: is deprecated: gone"],
    ],
  ])("%s", (_, locked, starts) => {
    const found = judgeTree(lock({ "node_modules/x/node_modules/b": locked }), ["a"]);
    expect(found.map((line, at) => line.slice(0, starts[at]?.length ?? 0))).toEqual(starts);
  });

  it("a name on the list that is gone", () => {
    expect(judgeTree(lock({}), ["a", "b"])).toEqual(["b: known, but no longer installed"]);
  });
});
