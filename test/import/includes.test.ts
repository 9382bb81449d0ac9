import { describe, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { includeIn, LONGEST_PAGE } from "../../src/import/include.ts";
import { importTexts, pageWith } from "../support/importing.ts";
import { cpuMs } from "../support/own-time.ts";

/** A page that includes a file first. */
const including = (...targets: readonly string[]): string =>
  pageWith("| BoatId | int32 | Number |").replace(
    "About boats.",
    targets.map((target) => `[!include[part](${target})]`).join("\n"),
  );

function refusalOf(run: () => unknown): Partial<KitError> {
  try {
    run();
  } catch (error) {
    if (error instanceof KitError) return error;
    throw error;
  }
  return {};
}

const refused = (texts: Record<string, string>, files: Record<string, string> = {}): Partial<KitError> =>
  refusalOf(() => importTexts(texts, files));

describe("a tag that includes a file", () => {
  it.each([
    ["[!include[Title](a.md)]", "a.md"],
    ["  [!INCLUDE [Title] ( a.md ) ]  ", "a.md"],
    ["[!code-http[Title](<samples/a b.md>)]", "samples/a b.md"],
    ['[!code[T](a.md "A title (new)")]', "a.md"],
    ['[!code[T](<a.md> "")]', "a.md"],
    ["[!code-[T](a.md)]", undefined],
    ["[!include[T](a.md) ] more", undefined],
    ["[!include[T]()]", undefined],
    ['[!include[T]("a.md")]', undefined],
    ['[!include[T](a.md"title")]', undefined],
    ['[!include[T](a.md "one" "two")]', undefined],
    ["[!include[T](a.md) (b.md)]", undefined],
  ])("%s names %s", (line, target) => {
    expect(includeIn(line)).toBe(target);
  });

  it.each([
    ["blanks", (size: number) => `[!include[a](${" ".repeat(size)}`],
    ["letters and blanks", (size: number) => `[!include[a](${"a ".repeat(size / 2)}`],
    ["blanks before the end", (size: number) => `[!include[a](a${" ".repeat(size)}x`],
    ["brackets", (size: number) => `[!include[a](${") ] ".repeat(size / 4)}x`],
    ["titles", (size: number) => `[!include[a](a${' "a"'.repeat(size / 4)})]`],
    ["openings", (size: number) => "[!include[".repeat(size / 10)],
  ])("takes no time for a million %s", (_, text) => {
    const million = text(1_000_000);
    expect(cpuMs(() => void includeIn(million))).toBeLessThan(500);
  });
});

describe("includes that do not end", () => {
  it("refuses a page that includes itself", () => {
    expect(refused({ "a.md": including("a.md") }, { "a.md": "" })).toMatchObject({
      code: "import-include",
      where: "a.md:7",
      what: "the page includes itself: a.md → a.md",
      todo: "remove the include",
    });
  });

  it("refuses one that does so through others, 30 times each", () => {
    const texts = { "docs/a.md": including("parts/b.md") };
    const files = {
      "docs/parts/b.md": "[!include[c](../c.md)]\n".repeat(30),
      "docs/c.md": "one\n[!include[b](parts/b.md)]\n".repeat(30),
    };
    expect(refused(texts, files)).toMatchObject({
      where: "docs/c.md:2",
      what: "the page includes itself: docs/parts/b.md → docs/c.md → docs/parts/b.md",
    });
  });

  it("refuses includes that double at each level", () => {
    const files = Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [`${at}.md`, `[!include[n](${at + 1}.md)]\n`.repeat(30)]),
    );
    expect(refused({ "a.md": including("0.md") }, { ...files, "7.md": "text" })).toMatchObject({
      code: "import-include",
      what: "the page includes more than 200 files",
    });
  });

  it("refuses a chain of many", () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}.md`, `[!include[n](${at + 1}.md)]`]),
    );
    expect(refused({ "a.md": including("0.md") }, files)).toMatchObject({
      where: "7.md:1",
      what: "includes are nested more than 8 deep",
    });
  });

  it("refuses a page that grows too long by what it includes, or is", () => {
    const part = "a\n\n".repeat(LONGEST_PAGE / 12);
    expect(refused({ "a.md": including("b.md", "b.md", "b.md", "b.md") }, { "b.md": part })).toMatchObject({
      code: "import-source",
      where: "a.md:10",
      what: "the page with what it includes is longer than 2097152 characters",
    });
    expect(refused({ "a.md": part.repeat(5) })).toMatchObject({ where: "a.md:1" });
  });

  it("keeps an address that cannot be decoded as it is", () => {
    const { told } = importTexts({ "a.md": including("b%zz.md", "%E0%A4%A.md") });
    expect(told).toEqual([
      "note a.md:7 the included file b%zz.md is not available",
      "note a.md:8 the included file %E0%A4%A.md is not available",
    ]);
  });
});
