import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contract } from "../src/contract.ts";
import { extendContract } from "../src/extend-contract.ts";
import { loadGroups } from "../src/groups/lazy.ts";
import { importTexts, pageWith } from "./support/importing.ts";
import { readText } from "./support/root.ts";
import { plainLookups } from "./support/lookups.ts";

/** Words that every plain object answers to, though it was given no value for them. */
const INHERITED = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];

describe("a word from elsewhere", () => {
  const files = globSync("src/**/*.ts").filter((file) => !file.includes("generated"));

  it("is never looked up in a plain object: that takes a Map, withoutPrototype or ownValue", () => {
    const found = files.flatMap((file) => plainLookups(readText(file)).map((line) => `${file}:${line}`));
    expect(found).toEqual([]);
  });

  it.each([
    ["a constant", "const A: Readonly<Record<string, number>> = { a: 1 };\nA[word];"],
    ["a parameter", "function f(headers: Record<string, string>, name: string) {\nreturn headers[name]; }"],
    ["a cast", "const a = JSON.parse(text) as Record<string, unknown>;\na[name] = 1;"],
    ["a partial record", "const a: Partial<Record<string, string>> = {};\nvoid a[name.toLowerCase()];"],
    ["parts of a parameter", "const f = ({ files }: { readonly files: Record<string, string> }) =>\nfiles[name];"],
  ])("is found where it is looked up in %s", (_, text) => {
    expect(plainLookups(text)).toEqual([2]);
  });

  it.each([
    ["a name that is written out", 'const A: Record<string, number> = {};\nA["a"];'],
    ["an object without a prototype", "const A: Record<string, number> = withoutPrototype({ a: 1 });\nA[word];"],
    ["one that is made so", "const a = Object.create(null) as Record<string, number>;\na[word] = 1;"],
    ["known names", 'const A: Record<"a" | "b", number> = { a: 1, b: 2 };\nA[word];'],
  ])("is no matter for %s", (_, text) => {
    expect(plainLookups(text)).toEqual([]);
  });

  it.each(["the kit's own contract", "one with groups", "an imported one"])("names nothing in %s", async (kind) => {
    const { types, enums } =
      kind === "an imported one"
        ? importTexts({ "boat.md": pageWith("| BoatId | int32 | Number |") }).contract
        : extendContract(contract, ...(kind === "one with groups" ? await loadGroups() : []));
    for (const word of INHERITED) expect([types[word], enums[word]]).toEqual([undefined, undefined]);
    expect([contract.types["constructor"], contract.enums["toString"]]).toEqual([undefined, undefined]);
  });
});
