import { describe, expect, it } from "vitest";
import { fitted } from "../../src/data/limits.ts";
import { textMatching } from "../../src/import/pattern.ts";
import { importTexts } from "../support/importing.ts";

describe("texts that match a pattern of a description", () => {
  it.each([
    ["^[A-Z]{3}-[0-9]{4}$", {}],
    ["^#([0-9a-f]{6}|[0-9a-f]{3})$", { maxLength: 7 }],
    ["\\d+ cm", { minLength: 9 }],
    ["^\\+?[0-9 ]{6,15}$", { minLength: 10 }],
    ["^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$", {}],
    ["^(?:NO|SE|DK)\\d{9}(?:MVA)?$", {}],
    ["^\\d{1,3}(\\.\\d{1,3}){3}$", {}],
    ["^a|b$", {}],
    ["^[\\w.\\-]*?\\/$", { minLength: 3 }],
  ])("%s", (pattern, lengths: { readonly minLength?: number; readonly maxLength?: number }) => {
    const text = textMatching(pattern, lengths);
    expect(text).toMatch(new RegExp(pattern));
    expect(text?.length).toBeGreaterThanOrEqual(lengths.minLength ?? 0);
    expect(text?.length).toBeLessThanOrEqual(lengths.maxLength ?? Infinity);
  });

  it.each([
    "^(?=a)a+$",
    "(a)\\1",
    "\\bx",
    "^\\p{L}$",
    "[a-",
    "(a",
    "a\\",
    "a{2",
    "[]",
    "(a$)b",
    "((((a{99}){99}){99}){99})",
  ])("none for %s", (pattern) => expect(textMatching(pattern)).toBeUndefined());

  it("nor beyond a length that the pattern leaves", () => {
    expect(textMatching("^a{3}$", { minLength: 4 })).toBeUndefined();
    expect(textMatching("^a{3}$", { maxLength: 2 })).toBeUndefined();
  });
});

describe("what made values may not fit", () => {
  it("are texts that no machine can hold, and ranges that hold nothing", () => {
    const seeded = { name: "a", seed: 1, id: 1 };
    expect(String(fitted("x", { minLength: 1e12 }, seeded)).length).toBe(65_536);
    expect(fitted(1, { minimum: 1e308, maximum: -1e308 }, seeded)).toSatisfy(Number.isFinite);
    expect(fitted(0.5, { minimum: 1e308, maximum: -1e308 }, seeded)).toSatisfy(Number.isFinite);
  });

  it("is listed as unread, with the place", () => {
    const properties = {
      Code: { type: "string", pattern: "^(?=a)a+$" },
      Kept: { type: "string", pattern: "^[A-Z]{3}$" },
      Free: { type: "string", pattern: "^.*$" },
      Extra: { type: "object", additionalProperties: { type: "string" }, minProperties: 2 },
      Marks: { type: "array", uniqueItems: true, items: { type: "string", pattern: "^m$" } },
      Long: { type: "string", minLength: 1e12 },
      Many: { type: "array", minItems: 1e9, items: { type: "string" } },
      Never: { type: "number", minimum: 1e308, maximum: -1e308 },
    };
    const answer = (schema: object): object => ({ get: { responses: { "200": { description: "", schema } } } });
    const { told } = importTexts({
      "a.json": JSON.stringify({
        swagger: "2.0",
        paths: {
          "/api/v1/Boat": answer({ $ref: "#/definitions/Boat" }),
          "/api/v1/Boat/Names": answer({ type: "array", items: { type: "string", pattern: "\\bx" } }),
        },
        definitions: { Boat: { properties } },
      }),
    });
    expect(told.filter((line) => line.startsWith("unread"))).toEqual([
      "unread a.json:1 values of Code in Boat may not fit its pattern",
      "unread a.json:1 values of Extra in Boat may not fit its minProperties",
      "unread a.json:1 values of Marks in Boat may not fit its uniqueItems",
      "unread a.json:1 values of Long in Boat may not fit its minLength",
      "unread a.json:1 values of Many in Boat may not fit its minItems",
      "unread a.json:1 values of Never in Boat may not fit its minimum",
      "unread a.json:1 the answer of /api/v1/Boat/Names may not fit its pattern",
    ]);
  });
});
