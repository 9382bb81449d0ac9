import { describe, expect, it } from "vitest";
import { references, seeds, seedsMissing } from "../support/seeds.ts";
import { readJson } from "../support/root.ts";

/** So many words in a row are a sentence taken over. */
const RUN = 6;

describe.skipIf(seedsMissing)("the kit's own words", () => {
  const theirs = [...seeds.values(), ...[...references.values()].flatMap(descriptionsIn)];
  const taken = new Set(theirs.flatMap((text) => runs(wordsOf(text), RUN)));
  const whole = new Set([...references.values()].flatMap(descriptionsIn).map((text) => wordsOf(text).join(" ")));

  const ours = ["contracts/contract.json", "contracts/openapi.json", "contracts/openapi.all.json"].flatMap((file) =>
    descriptionsIn(readJson(file)),
  );

  it.each([...new Set(ours)])("%s", (text) => {
    const words = wordsOf(text);
    expect(runs(words, RUN).filter((run) => taken.has(run))).toEqual([]);
    expect(words.length > 2 && whole.has(words.join(" "))).toBe(false);
  });
});

function descriptionsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? (["description", "summary"].includes(key) ? [inner] : []) : descriptionsIn(inner),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function runs(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
}
