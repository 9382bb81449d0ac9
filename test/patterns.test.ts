import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { patternsIn, slowText } from "./support/patterns.ts";
import { readText } from "./support/root.ts";
import { sample } from "./support/sample.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? 1);

/** Read nothing but what the kit itself has written, when it is built. */
const OWN_TEXT = new Set(["src/schema/ajv.ts", "src/schema/entity-types.ts"]);

describe("every pattern", () => {
  const all = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));
  const written = all.filter((file) => !file.includes("generated") && !OWN_TEXT.has(file));
  // What somebody has just written is looked at by `npm run test:all`.
  const files = sample(written.sort(), Math.ceil(written.length / 25));

  it("takes time by the length of a text, whatever the text", () => {
    const slow = files.flatMap((file) =>
      patternsIn(readText(file)).flatMap((pattern) => {
        const text = slowText(pattern, SEED);
        return text === undefined ? [] : [`${file}:${pattern.line} /${pattern.source}/ on ${text.slice(0, 40)}…`];
      }),
    );
    expect(slow).toEqual([]);
  }, 60_000);

  const slow: readonly (readonly [string, RegExp])[] = [
    ["blanks at the end", /\s+$/],
    ["slashes at the end", /\/+$/],
    ["two repetitions side by side", /^\s*\d*\s*x/],
    ["a repetition of repetitions", /^(?:a+)*$/],
    ["an opening that comes again", /\{[^}]*\}/],
  ];
  it.each(sample(slow, 1))("with %s is found to be slow", (_, { source, flags }) => {
    expect(slowText({ source, flags, line: 1 }, SEED)).toEqual(expect.any(String));
  });

  it.each([
    ["one repetition", /^\s*x/],
    ["repetitions of different characters", /^\w+\s*=\s*"[^"]*"$/],
    ["an opening that ends the one before", /\{[^{}]*\}/],
  ])("with %s is found to be fast", (_, { source, flags }) => {
    expect(slowText({ source, flags, line: 1 }, SEED)).toBeUndefined();
  });
});
