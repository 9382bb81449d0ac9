import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFaultAt } from "../../../src/mock/wire/json-fault.ts";
import { expectProperty } from "../../support/property.ts";

describe("the place where a text stops being JSON", () => {
  it.each([
    ['{"Rating":5,}', 12],
    ['{"Rating":5 "Rank":1}', 12],
    ["{'Rating':5}", 1],
    ['{"Rating":05}', 11],
    ['{"Rating":tru}', 13],
    ['{"a":[1,2', 9],
    ['{"a":"b', 7],
    ['{"a":"b\n"}', 7],
    ['{"a":1}x', 7],
    ["", 0],
    ["[1,,2]", 3],
    ["{ broken", 2],
  ])("%s: %i", (text, at) => {
    expect(jsonFaultAt(text)).toBe(at);
  });

  it("is behind every text that is JSON, and never behind the first character that was put in", async () => {
    await expectProperty(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (text, place) => {
        expect(jsonFaultAt(text)).toBe(text.length);
        const at = place % (text.length + 1);
        const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
        expect(jsonFaultAt(broken)).toBeLessThanOrEqual(at);
      }),
      100,
    );
  });
});
