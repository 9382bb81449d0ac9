import { describe, expect, it } from "vitest";
import { plainText } from "../../src/import/text.ts";
import { readWord } from "../../src/import/words.ts";

describe("words of type columns", () => {
  it.each([
    ["int32", { type: "int32" }],
    ["Integer", { type: "int32" }],
    ["int64", { type: "int64" }],
    ["Number", { type: "double" }],
    ["decimal", { type: "double" }],
    ["Boolean", { type: "bool" }],
    ["String", { type: "string" }],
    ["date-time", { type: "date-time" }],
    ["byte", { type: "byte" }],
    ["", { type: "any" }],
    ["object", { type: "object", values: "any" }],
    ["Array", { type: "array", values: "any" }],
    ["Associate", { type: "Associate" }],
    ["SuperOffice.CRM.Services.Associate", { type: "Associate" }],
    ["Enum: A, B", { type: "string", names: ["A", "B"] }],
    ["enum:Slim,Wide , Full", { type: "string", names: ["Slim", "Wide", "Full"] }],
    ["string[]", { type: "array", values: "string" }],
    ["List<int32>", { type: "array", values: "int32" }],
    ["array of Contact", { type: "array", values: "Contact" }],
    ["Contact[][]", { type: "array", values: "Contact[]" }],
    ["Dictionary<string, Contact>", { type: "object", values: "Contact" }],
    ["int32?", { type: "int32" }],
    ["sort of sail", undefined],
    ["Enum: ", undefined],
    ["List<sort of sail>", undefined],
  ])("%j is %j", (cell, word) => {
    expect(readWord(cell)).toEqual(word);
  });
});

describe("text of cells", () => {
  it.each([
    ["plain, with commas: and more", "plain, with commas: and more"],
    ["the sailor&apos;s", "the sailor's"],
    ["the sailor&amp;apos;s", "the sailor's"],
    ["the sailor&amp;amp;apos;s", "the sailor's"],
    ["&lt;br/&gt;below", "below"],
    ["a &lt; b &amp;amp; c", "a < b & c"],
    ["One <para>two</para>", "One two"],
    ["One <para />two", "One two"],
    ['the <see cref="T:Boats.IRankAgent">ranks</see>', "the ranks"],
    ['the <see cref="P:Boats.Sailor.Grade"/>', "the Grade"],
    ["**Required** Which one", "Required Which one"],
    ["`a`, `b`", "a, b"],
    ["a \\| b", "a | b"],
    ["snake_case_name and *", "snake_case_name and *"],
    ["{SuperOffice.CRM.Services.Contact} stays", "{SuperOffice.CRM.Services.Contact} stays"],
    ["  many   blanks\n and lines ", "many blanks and lines"],
  ])("%j says %j", (cell, text) => {
    expect(plainText(cell)).toBe(text);
  });
});
