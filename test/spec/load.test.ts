import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { loadSpec, parseSpec } from "../../src/spec/load.ts";
import { rowNames } from "../support/all-rows.ts";
import { ROOT } from "../support/root.ts";
import { SMALL } from "../support/tables.ts";

const THING = "types/thing.yaml";
const GET = "operations/get.yaml";

/** The problems of SMALL after one replacement, as `code where`. */
function problemsAfter(file: string, from: string | RegExp, to: string): string[] {
  const bent = (SMALL[file] ?? "").replace(from, to);
  expect(bent).not.toBe(SMALL[file]);
  return problemsOf({ ...SMALL, [file]: bent });
}

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  try {
    parseSpec(files);
    return [];
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    return error.problems.map(({ code, where }) => `${code} ${where}`);
  }
}

describe("loading the tables", () => {
  it("reads spec/ and keeps the line of each row", () => {
    const spec = loadSpec(join(ROOT, "spec"));
    const documented = spec.operations.filter(({ memberOf }) => memberOf === "documented");
    expect(documented.map(({ document }) => document)).toEqual(["000", "001", "002", "003", "004"]);
    const session = spec.types.find(({ type }) => type === "ChatSessionEntity");
    expect(session?.properties).toHaveLength(rowNames("ChatSessionEntity").length);
    expect(session?.properties[0]?.at).toEqual({ file: "types/chat-session-entity.yaml", line: 10 });
  });

  it("takes the small tables", () => {
    expect(problemsOf(SMALL)).toEqual([]);
  });

  it.each([
    [
      "a column that is missing",
      THING,
      "request: Integer, nullable: false, ",
      "request: Integer, ",
      "spec-column-missing",
      6,
    ],
    ["a description that is missing", THING, ", description: Number.", "", "spec-column-missing", 6],
    ["an empty description", THING, "description: Number.", 'description: " "', "spec-value", 6],
    ["an unknown column", THING, "row: 1,", "row: 1, colour: red,", "spec-column-unknown", 6],
    ["a number that is text", THING, "row: 1,", "row: one,", "spec-value", 6],
    ["a flag that is text", THING, "nullable: false", "nullable: nope", "spec-value", 6],
    ["a table without its source", THING, /source:.*\n/, "", "spec-column-missing", 1],
    [
      "a source without its document",
      THING,
      'source: { document: "1", table: T }',
      "source: { table: T }",
      "spec-column-missing",
      3,
    ],
    ["a list that is none", THING, /properties:[^]*/, "properties: none\n", "spec-value", 5],
    ["a row that is no mapping", THING, /properties:[^]*/, "properties: [one]\n", "spec-value", 5],
    ["a file that is no mapping", THING, /[^]*/, "- one\n", "spec-value", 1],
    ["a file that is no YAML", THING, "type: Thing", "type: [Thing", "spec-yaml", 2],
    ["a key that stands twice", THING, "description: A thing.", "type: Thing", "spec-yaml", 2],
    ["a method that HTTP lacks", GET, "method: GET", "method: FETCH", "spec-value", 4],
    ["an answer that is missing", GET, /answer:.*\n/, "", "spec-column-missing", 1],
    ["a scheme that is a number", "api.yaml", "[Basic]", "[1]", "spec-value", 5],
  ] as const)("refuses %s", (_, file, from, to, code, line) => {
    expect(problemsAfter(file, from, to)).toContain(`${code} ${file}:${line}`);
  });

  it("refuses a file that is not read, and a missing one", () => {
    expect(problemsOf({ ...SMALL, "notes.yaml": "a: 1" })).toEqual(["spec-file notes.yaml"]);
    const { "api.yaml": _, ...rest } = SMALL;
    expect(problemsOf(rest)).toEqual(["spec-file api.yaml"]);
  });

  it("names everything that is wrong in one error: where, what, what to do, code", () => {
    const files = { ...SMALL, [THING]: (SMALL[THING] ?? "").replace("row: 1,", "row: 7,").replace("Colour", "Color") };
    expect(() => parseSpec(files)).toThrow(
      [
        "types/thing.yaml:6: row 7 stands where 1 belongs (number the rows) [spec-row-order]",
        "types/thing.yaml:7: there is no enum `Color` (add it or correct the name) [spec-unknown-enum]",
      ].join("\n"),
    );
  });

  it("keeps the cause when the folder cannot be read", () => {
    const failure = (): unknown => {
      try {
        return loadSpec(join(ROOT, "nowhere"));
      } catch (error) {
        return error;
      }
    };
    expect(failure()).toMatchObject({ code: "spec-folder", cause: { code: "ENOENT" } });
  });

  it("says of a file that it has to be imported first", () => {
    expect(() => loadSpec(join(ROOT, "package.json"))).toThrow(/this is a file, not a folder .*so-mock import/);
  });

  it("does not look at what is below a folder without tables", () => {
    const folder = mkdtempSync(join(tmpdir(), "no-tables-"));
    try {
      mkdirSync(join(folder, "below"));
      // If it were read, the error would name this file.
      writeFileSync(join(folder, "below/notes.yaml"), "a: [");
      expect(() => loadSpec(folder)).toThrow(/it holds no tables: there is no api\.yaml .*so-mock import/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("lint of the tables", () => {
  const second = "name: Paint, type: string, nullable: true, enum: Colour";
  it.each([
    ["a row that is left out", THING, "row: 2", "row: 3", "spec-row-order", 7],
    ["a property that stands twice", THING, "name: Paint", "name: Id", "spec-duplicate", 7],
    ["an unknown type", THING, second, "name: Paint, type: Color, nullable: true", "spec-unknown-type", 7],
    ["an unknown enum", THING, "enum: Colour", "enum: Color", "spec-unknown-enum", 7],
    ["a number that may be null", THING, "nullable: false", "nullable: true", "spec-nullable", 6],
    ["a text that may not be null", THING, "nullable: true", "nullable: false", "spec-nullable", 7],
    ["a request word that does not fit", THING, "request: Integer", "request: String", "spec-request", 6],
    ["a request word without its table", THING, /requestSource:.*\n/, "", "spec-source", 5],
    ["a map without values", THING, second, "name: Paint, type: object, nullable: true", "spec-values", 7],
    [
      "unknown values",
      THING,
      second,
      "name: P, type: array, values: 'X[]', valuesNullable: false, nullable: true",
      "spec-unknown-type",
      7,
    ],
    ["a number with a length", THING, "request: Integer,", "request: Integer, maxLength: 3,", "spec-text-only", 6],
    ["an unknown base", THING, "description: A thing.", "description: A thing.\nextends: Base", "spec-unknown-type", 1],
    ["an enum value that stands twice", "enums.yaml", /( +- \{ name: Red).*\n/, "$&$&", "spec-duplicate", 8],
    ["an answer of an unknown type", GET, "type: Thing", "type: Think", "spec-unknown-type", 10],
    ["a parameter that the path lacks", GET, "name: id", "name: key", "spec-path", 9],
    ["a path part without a row", GET, "in: path", "in: query", "spec-path", 1],
    ["a path outside the base path", GET, "/api/Thing", "/app/Thing", "spec-path", 1],
    ["a status row that is left out", GET, "row: 1, status", "row: 2, status", "spec-row-order", 12],
    ["a header row that is left out", "api.yaml", '"1": 1', '"1": 2', "spec-row-order", 1],
  ] as const)("finds %s", (_, file, from, to, code, line) => {
    const where = file === "api.yaml" ? `${GET}:${line}` : `${file}:${line}`;
    expect(problemsAfter(file, from, to)).toContain(`${code} ${where}`);
  });

  it("finds an operation and a route that stand twice", () => {
    const twice = { ...SMALL, "operations/other.yaml": SMALL[GET] ?? "" };
    expect(problemsOf(twice)).toEqual([
      "spec-duplicate operations/other.yaml:1",
      "spec-duplicate operations/other.yaml:1",
    ]);
  });
});
