import { describe, expect, it } from "vitest";
import { interfaceTable } from "../../scripts/docs/interfaces.ts";
import { readText, ROOT } from "../support/root.ts";

/** What completion shows in an editor: every option, lever and value that is handed in. */
const NAMES = ["index", "msw", "vitest", "connect", "world", "playwright", "vite", "node"].flatMap((entry) =>
  [...readText(`src/${entry}.ts`).matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  ),
);

describe("the options and levers of the public API", () => {
  const wanted = [...new Set(NAMES)].filter((name) =>
    /Options$|Levers$|^(?:Customers|Colleagues|Scenarios|Sessions|Journal|Clock|WorldFile|Connected|MockFixtures)$/.test(
      name,
    ),
  );

  it.each(wanted)("%s has a docstring for every member", (name) => {
    let table: string;
    try {
      table = interfaceTable(ROOT, name);
    } catch {
      // A type that is put together from others.
      return;
    }
    expect(table.split("\n").filter((row) => /\|\s*\|\s*$/.test(row))).toEqual([]);
  });

  it("are many", () => {
    expect(wanted.length).toBeGreaterThan(18);
  });
});
