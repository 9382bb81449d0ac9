import { describe, expect, it } from "vitest";
import { createMock, type MockOptions } from "../../src/index.ts";
import { sessions } from "../../src/groups/sessions.ts";

describe("options of a mock", () => {
  it.each<[name: string, given: object, says: RegExp]>([
    ["a seed that is not a whole number", { seed: 1.5 }, /option seed: 1\.5/],
    ["more sessions than there can be", { sessions: 2_000_000 }, /option sessions: 2000000/],
    ["an unknown dialect", { dialect: "klingon" }, /option dialect: "klingon"/],
    ["a rule that there is none of", { credentials: "maybe" }, /option credentials: "maybe"/],
    ["a path without a slash", { basePath: "Cust1" }, /option basePath: "Cust1"/],
    ["names in place of groups", { groups: ["sessions"] }, /option groups: \["sessions"\].*groups\/sessions/],
    ["a name in place of groups", { groups: "sessions" }, /option groups: "sessions"/],
    ["a contract without operations", { contract: {} }, /option contract: \{\}.*so-mock import/],
    ["a text in place of faults", { faults: "x" }, /option faults: "x".*deviations/],
    ["names in place of faults", { faults: ["x"] }, /option faults: \["x"\]/],
    ["a listener that is none", { onRequest: "log" }, /option onRequest: "log"/],
    ["a function in place of a contract", { contract: () => 1 }, /option contract: \(\) => 1 is invalid/],
    [
      "a name that is misspelt",
      { sed: 7 },
      /option sed: there is no such option \(use one of seed, sessions.*; did you mean "seed"\?\)/,
    ],
  ])("refuse %s, and say what fits", (_, given, says) => {
    expect(() => createMock(given as MockOptions)).toThrow(says);
  });

  it("left undefined count as left out, whatever their name", () => {
    expect(() => createMock({ sed: undefined } as MockOptions)).not.toThrow();
  });

  it("take groups", async () => {
    const mock = createMock({ groups: [sessions] });
    const response = await mock.fetch("/api/v1/ChatSession/default", { headers: { authorization: "SoTicket x" } });
    expect(response.status).toBe(200);
  });
});
