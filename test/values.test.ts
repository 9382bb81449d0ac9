import { describe, expect, it } from "vitest";
import { isLongerThan } from "../src/values.ts";

describe("a value is longer than so many characters", () => {
  it.each([
    [false, "x".repeat(90)],
    [true, "x".repeat(110)],
    [false, { a: ["b", 1, null, undefined] }],
    [true, { ["a".repeat(110)]: 1 }],
    [true, Array.from({ length: 60 }, () => 0)],
    [true, { a: { b: ["x".repeat(50), "x".repeat(50)] } }],
    [false, undefined],
  ])("%s", (longer, value) => {
    expect(isLongerThan(100, value)).toBe(longer);
  });

  it("without a look at what comes after them", () => {
    const late = {
      get late(): never {
        throw new Error("was looked at");
      },
    };
    expect(isLongerThan(100, { first: "x".repeat(200), late })).toBe(true);
    expect(isLongerThan(100, ["x".repeat(200), late])).toBe(true);
    expect(() => isLongerThan(300, ["x".repeat(200), late])).toThrow("was looked at");
  });
});
