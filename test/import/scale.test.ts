import { describe, expect, it } from "vitest";
import { importTexts } from "../support/importing.ts";
import { syntheticPages } from "./generate.ts";

/** The bench does the same with 3,300 pages, and looks at the time. */
const OPERATIONS = 420;

describe("many pages at once", () => {
  const pages = syntheticPages(OPERATIONS);
  const { contract, issues, counts, skipped } = importTexts(pages.files);
  const rowsOf = (type: string | undefined): number => contract.types[type ?? ""]?.properties.length ?? 0;

  it("becomes an operation each, and nothing is told", () => {
    expect(Object.keys(pages.files)).toHaveLength(OPERATIONS);
    expect({ operations: counts.operations, issues, skipped }).toEqual({
      operations: OPERATIONS,
      issues: [],
      skipped: [],
    });
    expect(new Set(contract.operations.map(({ id }) => id)).size).toBe(OPERATIONS);
    expect(new Set(contract.operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(OPERATIONS);
  });

  it("loses no row: those that the operations reach are as many as the tables have", () => {
    const requested = (type: string | undefined): number =>
      contract.types[type ?? ""]?.properties.filter(({ requestType }) => requestType !== undefined).length ?? 0;
    const rows = contract.operations.map(({ answer, body }) => rowsOf(answer.type) + requested(body?.type));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(pages.rows);
  });

  it("knows each carrier once, and the one with links as a longer form of the other", () => {
    const resources = new Set(contract.operations.map(({ path }) => path.replace("/Agents", "").split("/")[3])).size;
    const entities = Object.keys(contract.types).filter((name) => /Entity(?:WithLinks)?$/.test(name));
    expect(entities).toHaveLength(2 * resources);
    for (const name of entities.filter((one) => one.endsWith("WithLinks"))) {
      expect(rowsOf(name)).toBe(rowsOf(name.replace("WithLinks", "")) + 1);
    }
  });
});
