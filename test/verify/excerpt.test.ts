import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createValueRedactor } from "../../src/personal/redacted.ts";
import { show } from "../../src/verify/check.ts";
import { endOf, startOf } from "../../src/verify/excerpt.ts";
import { shorten } from "../../src/verify/reporters/text.ts";

const { sentence, remember } = createValueRedactor(contract, new Set());

describe("an excerpt", () => {
  it.each([
    ['"short"', '"short"'],
    ['"a text that is long"', '"a text that…"'],
    ['{"a":1,"b":"long enough"}', '{"a":1,"b":"…"'],
    ['{"a":1,"bcd":[1,2,3,4,5]}', '{"a":1,"bcd"…'],
    ['"a \\"quoted\\" one"', '"a \\"quoted…"'],
    ['"0123456789\\u00e5\\u00e5"', '"0123456789…"'],
    ['"0123456789\\n"', '"0123456789…"'],
    ["one two three four", "one two thre…"],
    ["0123456789 \u{1F600}\u{1F600}", "0123456789 …"],
  ])("of %s is closed and halves no sign", (text, expected) => {
    expect(startOf(text, 12)).toBe(expected);
  });

  it.each([
    ['[{"Name":"Ada","Rating":5,"Te', '…:5,"Te"', 8],
    ['[{"Name":"Anna Karenina","Rating":5}', '…,"Rating":5}', 16],
    ['[{"Name":"Anna \\"K\\" Karenina","Rating":5}', '…,"Rating":5}', 27],
    ['[{"Name":"Anna Karenina', "…", 5],
    ['[{"Rating":5,"Size":17}', '…"Size":17}', 10],
    ["short", "short", 8],
  ])("of the end of %s begins and ends outside of texts", (text, expected, longest) => {
    expect(endOf(text, longest)).toBe(expected);
  });

  it("of a long text keeps its closing quote, and what follows keeps its words", () => {
    const text = `[{"CustomerName":"${"Anna Karenina ".repeat(20)}"}]`;
    expect(show(text)).toMatch(/…" \(\d+ characters\)$/);
    expect(sentence(`Name is ${show(text)} and should be int32.`)).toBe(
      `Name is "[… (${show(text).match(/\d+(?= characters)/)?.[0]} characters)" and should be int32.`,
    );
    expect(sentence(`Name is ${show({ CustomerName: text })} and should be int32.`)).toMatch(
      /^Name is \{"CustomerName":"\[… \(\d+ characters\)" and should be int32\.$/,
    );
    remember({ CustomerPhone: "null" });
    expect(sentence('Sale is "null" and should be Sale or null.')).toBe('Sale is "null" and should be Sale or null.');
    expect(shorten(`Text is "${"Anna ".repeat(50)}" and more`, 40)).toMatch(/…" \(\d+ characters\)$/);
  });
});
