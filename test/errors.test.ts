import { describe, expect, it } from "vitest";
import { formatProblem, KitError, throwProblems } from "../src/errors.ts";

const problem = { code: "spec-value", what: "`row` is not a whole number", where: "a.yaml:3", todo: "write one" };

describe("the kit's error", () => {
  it("says where, what and what to do, and keeps code and cause", () => {
    const cause = new Error("inner");
    const error = new KitError(problem, { cause });
    expect(error.message).toBe("a.yaml:3: `row` is not a whole number (write one) [spec-value]");
    expect(error).toMatchObject({ ...problem, cause, name: "KitError", problems: [problem] });
  });

  it("goes without a place where there is none", () => {
    expect(formatProblem({ code: "c", what: "w", todo: "t" })).toBe("w (t) [c]");
  });

  it("holds all problems in one, and is not thrown for none", () => {
    const other = { ...problem, where: "b.yaml:4" };
    expect(() => throwProblems([])).not.toThrow();
    expect(() => throwProblems([problem, other])).toThrow(expect.objectContaining({ problems: [problem, other] }));
  });
});
