import { describe, expect, it } from "vitest";
import { withOperationTables } from "../../scripts/readme.ts";
import { contract } from "../../src/contract.ts";
import { GROUPS } from "../support/groups.ts";
import { readText } from "../support/root.ts";

const PLACES = ["documented", "sessions", "topics"].map((name) => `<!-- operations ${name} -->\n<!-- /operations -->`);

describe("the tables of operations in README", () => {
  it("name every operation with its route, once", () => {
    const text = withOperationTables(PLACES.join("\n\n"), contract, GROUPS);
    const rows = [...contract.operations, ...GROUPS.flatMap(({ operations }) => operations)];
    for (const { id, method, path } of rows) {
      expect(text.split(`| ${id} | ${method} ${path} |`)).toHaveLength(2);
    }
    expect(text.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| operation"))).toHaveLength(
      48,
    );
  });

  it("stay as they are when made again, and leave the rest alone", () => {
    const once = withOperationTables(readText("README.md"), contract, GROUPS);
    expect(withOperationTables(once, contract, GROUPS)).toBe(once);
    expect(once).toBe(readText("README.md"));
  });

  it.each([
    ["a group that README has no place for", PLACES.slice(1).join("\n"), "no table of operations for documented"],
    ["a place for what is no group", `${PLACES.join("\n")}\n<!-- operations x -->\n<!-- /operations -->`, '"x"'],
  ])("stop at %s", (_, text, words) => {
    expect(() => withOperationTables(text, contract, GROUPS)).toThrow(words);
  });
});
