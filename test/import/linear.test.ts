import { describe, expect, it } from "vitest";
import { importTexts, pageWith } from "../support/importing.ts";
import { cpuMs } from "../support/own-time.ts";
import { readFrontMatter } from "../../src/yaml.ts";
import { sample } from "../support/sample.ts";

/** Texts that grow, each for a pattern or a loop that once took the square of their length. */
const SHAPES: readonly (readonly [string, (size: number) => string])[] = [
  ["an include that does not end", (size) => `[!include[a](${" ".repeat(size)}`],
  ["blanks", (size) => `${" ".repeat(size)}x`],
  ["blanks behind a delimiter", (size) => `a|b\n--|--${" ".repeat(size)}x`],
  ["blanks behind a fence", (size) => `\`\`\`${" ".repeat(size)}\``],
  ["a fence of tildes", (size) => `${"~".repeat(size)}\``],
  ["fences that nothing closes", (size) => "```a\n".repeat(size / 5)],
  [
    "fences of every length",
    (size) => Array.from({ length: Math.sqrt(size) }, (_, at) => "`".repeat(3 + (at % 200))).join("a\n"),
  ],
  ["<pre> that nothing closes", (size) => "<pre>\n\n".repeat(size / 7)],
  ["<p> with blanks", (size) => `a <p${" ".repeat(size)}x`],
  ["a cref that does not end", (size) => `a <a cref="${"a".repeat(size)}`],
  ["a cref of brackets", (size) => `a <a cref="${"a(".repeat(size / 2)}"/>`],
  ["crefs", (size) => '<a cref="'.repeat(size / 9)],
  ["stars", (size) => `**${"* ".repeat(size / 2)}`],
  ["entities", (size) => "&amp;".repeat(size / 5)],
  ["ampersands", (size) => `&${"a".repeat(size)}`],
  ["front matter again and again", (size) => "---\n---\n".repeat(size / 8)],
  ["a rule in front matter", (size) => `---\na: ${"[".repeat(size)}\n---\n`],
  ["a type of lists", (size) => `| a | ${"List<".repeat(size / 5)} | b |`],
  ["a type of brackets", (size) => `| a | A${"[]".repeat(size / 2)} | b |`],
  ["a name of capitals", (size) => `| ${"A".repeat(size)} | Enum: a, b | b |`],
  ["a path of braces", (size) => `GET /api/v1/${"{a".repeat(size / 2)}`],
  ["headings", (size) => "# Request Body: a\n".repeat(size / 18)],
  ["bars", (size) => "|".repeat(size)],
  ["rows", (size) => "| a | b | c |\n".repeat(size / 14)],
];

const SIZE = 10_000;

function msFor(shape: (size: number) => string, size: number): number {
  const text = shape(size);
  const page = pageWith(`| BoatId | int32 | ${text.replaceAll(/[|\n]/g, " ")} |\n${text}`);
  return cpuMs(() => void importTexts({ "a.md": text, "b.md": page }));
}

describe("hostile pages", () => {
  it.each(sample(SHAPES, 8))("take time by their length: %s", (_, shape) => {
    const [small, large] = [msFor(shape, SIZE), msFor(shape, SIZE * 8)];
    // Eight times as long: the square would be 64 times. Below a second, nothing can be told.
    expect(large < 1000 || large / small < 30).toBe(true);
  });

  it.each([
    [
      "bases that double",
      (n: number) => ({
        allOf: [
          { $ref: `#/definitions/D${n + 1}` },
          { $ref: `#/definitions/D${n + 1}` },
          { allOf: [{ $ref: `#/definitions/D${n + 1}` }] },
        ],
      }),
    ],
    [
      "carriers that are their own base",
      (n: number) => ({ allOf: Array.from({ length: 50 }, () => ({ $ref: `#/definitions/D${n}` })) }),
    ],
  ])("of Swagger take no time: %s", (_, definition) => {
    const definitions = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `D${n}`,
        { ...definition(n), properties: { [`p${n}`]: { type: "string" } } },
      ]),
    );
    const swagger = { swagger: "2.0", paths: { "/api/v1/Boat": { get: { responses: {} } } }, definitions };
    const text = JSON.stringify(swagger);
    expect(cpuMs(() => void importTexts({ "a.json": text }))).toBeLessThan(5000);
  });

  it("of Swagger, deeper than any list, are read", () => {
    const depth = 20_000;
    const schema = `${'{"type":"array","items":'.repeat(depth)}{}${"}".repeat(depth)}`;
    const text = `{"swagger":"2.0","paths":{"/api/v1/Boat":{"get":{"responses":{"200":{"schema":${schema}}}}}}}`;
    expect(importTexts({ "a.json": text }).counts.operations).toBe(1);
  });

  it("of carriers that multiply are refused", () => {
    const hub = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`p${at}`, { type: "string" }]));
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`D${at}`, { allOf: [{ $ref: "#/definitions/Hub" }] }]),
    );
    const swagger = {
      swagger: "2.0",
      paths: { "/api/v1/Boat": { get: {} } },
      definitions: { Hub: { properties: hub }, ...many },
    };
    expect(() => importTexts({ "a.json": JSON.stringify(swagger) })).toThrow(
      "a.json:1: the carriers come to more than 250000 rows (name a shorter description) [import-source]",
    );
  });

  it("with front matter of lists in lists have its lines", () => {
    expect(readFrontMatter(`uid: a\nb: ${"[".repeat(100_000)}`)["uid"]).toBe("a");
  });
});
