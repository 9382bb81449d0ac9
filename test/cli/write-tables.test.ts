import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTables } from "../../src/cli/import/write-tables.ts";
import { writeYaml } from "../../src/yaml.ts";
import { expectProperty } from "../support/property.ts";

/** Numbers that JSON writes alike, and texts that YAML could take for them. */
const alike = fc.constantFrom<unknown>(0, -0, null, Infinity, -Infinity, NaN, "0", "-0", "null", "\u2028", "");
const value = fc.oneof(
  alike,
  fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
  fc.dictionary(fc.constantFrom("a", "b"), alike),
  fc.array(alike),
);
const table = fc.dictionary(fc.constantFrom("document", "rows", "0", "a: b"), value, { minKeys: 1 });

describe("tables that are written together", () => {
  it("are each what it is when it is written alone", async () => {
    const tables = fc.array(table, { minLength: 2, maxLength: 8 });
    await expectProperty(
      fc.property(tables, (many) => {
        const named = Object.fromEntries(many.map((one, at) => [`${at}.yaml`, one]));
        expect(Object.values(writeTables(named))).toEqual(many.map(writeYaml));
      }),
      2000,
    );
  });

  it("have no aliases, which are not read", () => {
    const row = { name: "Boat" };
    expect(writeTables({ a: { rows: [row, row], same: row } })).toEqual({
      a: "rows:\n  - name: Boat\n  - name: Boat\nsame:\n  name: Boat\n",
    });
  });
});
