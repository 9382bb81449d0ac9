import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createTrafficJudge } from "../../src/traffic/judge/judge-traffic.ts";
import { decodeBody } from "../../src/verify/body/decode.ts";
import { systemClock } from "../../src/verify/clock.ts";
import type { Report } from "../../src/verify/model.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

/** A small answer that would fill the memory is a finding, not the end of the run. */

function judged(text: string, type = "application/json"): Report {
  const judge = createTrafficJudge({
    tool: "so-mock check",
    contract,
    clock: systemClock,
    operations: undefined,
    checks: [],
    strict: false,
  });
  judge.add({
    place: "entry 1",
    method: "POST",
    url: PATHS.list,
    request: { headers: { ...TJE0 }, body: new Uint8Array() },
    answer: { status: 200, reason: "OK", headers: { "content-type": type }, body: Buffer.from(text) },
    tookMs: 1,
    complete: true,
  });
  return judge.report("entry 1");
}
const checksOf = (report: Report): string[] => report.findings.map(({ check }) => check);

describe("an answer that would fill the memory", () => {
  it.each([
    ["objects", `[${"{},".repeat(699_999)}{}]`, "application/json", "500,000 objects and lists"],
    ["lists", "[".repeat(700_000), "application/json", "500,000 objects and lists"],
    ["values", `[${"1,".repeat(4_100_000)}1]`, "application/json", "4,000,000 values"],
    ["elements", `<a>${"<b/>".repeat(1_000_001)}</a>`, "application/xml", "1,000,000 elements"],
  ])("of %s is too large to judge, and nothing else is said of it", (_, text, type, most) => {
    const report = judged(text, type);
    expect(checksOf(report)).toEqual(["answer-arrives"]);
    expect(report.findings[0]?.message).toContain(`is too large to judge: it holds more than ${most}.`);
    expect(report.findings[0]?.message).not.toContain("{}");
  });

  const names = (count: number): string => Array.from({ length: count }, (_, at) => `"key${at}":"{:"`).join();

  it("of names in one object is too large to judge, and no time is spent on them", () => {
    const report = judged(`[{"a":[1,{"b\\":{":{${names(60_000)}}}]}]`);
    expect(checksOf(report)).toEqual(["answer-arrives"]);
    expect(report.findings[0]?.message).toContain("is too large to judge: one object holds more than 50,000 names.");
  });

  it("may have as many names in many objects, and signs of names in texts", () => {
    const text = `[${Array.from({ length: 20 }, () => `{${names(4000)}}`).join()},"${":".repeat(100_000)}"]`;
    expect(decodeBody(Buffer.from(text), undefined).body.form).toBe("json");
  });

  it("is judged below that, however often an item repeats what is wrong", () => {
    const report = judged(`[${"{},".repeat(99_999)}{}]`);
    expect(checksOf(report)).toContain("answer-schema");
    expect(checksOf(report)).not.toContain("answer-arrives");
  });

  it("may be long", () => {
    expect(decodeBody(Buffer.from(JSON.stringify(["a,{[<".repeat(90_000)])), undefined).body.form).toBe("json");
  });
});
