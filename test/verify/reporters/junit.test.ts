import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import {
  bigReport,
  emptyReport,
  finding,
  greenReport,
  hostileReport,
  sampleReport,
  unreachableReport,
} from "../../support/sample-report.ts";
import { junitProblems } from "../../support/junit-schema.ts";
import { render } from "../../support/render.ts";
import { cpuMs } from "../../support/own-time.ts";

type Element = Readonly<Record<string, unknown>>;

interface Suite {
  readonly "@_name": string;
  readonly "@_tests": string;
  readonly testcase: readonly Element[];
}

const lists = ["testsuite", "testcase"];
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => lists.includes(name), trimValues: false });

function parse(...args: Parameters<typeof render>): Element & { readonly testsuite: readonly Suite[] } {
  const text = render(...args);
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { readonly testsuites: ReturnType<typeof parse> }).testsuites;
}
const cases = (...args: Parameters<typeof render>): readonly Element[] =>
  parse(...args).testsuite.flatMap((suite) => suite.testcase);

describe("the JUnit report", () => {
  it("has a suite per operation and a case per check, and counts that add up", () => {
    const root = parse("junit", sampleReport);
    expect(root.testsuite.map((suite) => suite["@_name"])).toEqual([
      "ChatSessionsForUser",
      "PutChatSessionEntity",
      "PickUpFirstChatSession",
      "ResetChatSession",
    ]);
    expect(root.testsuite.map((suite) => Number(suite["@_tests"]))).toEqual([4, 2, 2, 1]);
    expect(root).toMatchObject({ "@_tests": "9", "@_failures": "3", "@_errors": "0" });
    // Jenkins' xUnit plugin knows no such attribute here.
    expect(root).not.toHaveProperty("@_skipped");
  });

  it("puts the proof into the failure, and the reason into the skip", () => {
    const all = cases("junit", sampleReport);
    const failure = all.find((each) => each["@_name"] === "answer-schema")?.["failure"] as Element;
    expect(failure["@_message"]).toBe("SessionId is a text where the table says int32.");
    expect(failure["#text"]).toMatch(/expected: int32\nreceived: "427"\nat: +\/0\/SessionId\nsee: +document 003/);
    expect(all.at(-1)?.["skipped"]).toMatchObject({ "@_message": "no session of its own to reset" });
  });

  it("lets a case pass whose findings are below the threshold or known, and tells them", () => {
    const slow = (options: object): Element =>
      cases("junit", sampleReport, options).find((each) => each["@_name"] === "slow-answer") ?? {};
    expect(slow({})["failure"]).toBeUndefined();
    expect(slow({})["system-out"]).toContain("The answer took 6.2 s.");
    expect(slow({ failOn: "warning" })["failure"]).toBeDefined();
    expect(slow({ failOn: "warning", known: new Set(["d1b2c3d4e5f60718"]) })["failure"]).toBeUndefined();
  });

  it("has an error when the run could not be, and a failure for each stale entry", () => {
    expect(parse("junit", unreachableReport)).toMatchObject({ "@_errors": "1", "@_tests": "1" });
    const stale = [{ ...finding(), reason: "", date: "2026-01-01" }];
    expect(parse("junit", greenReport, { stale })).toMatchObject({ "@_failures": "1", "@_tests": "3" });
  });

  it.each(Object.entries({ greenReport, emptyReport, hostileReport }))("is well-formed XML 1.0: %s", (_, report) => {
    const text = render("junit", report);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(text).not.toContain("<script");
  });

  it("takes ten thousand findings at once", () => {
    let text = "";
    expect(cpuMs(() => void (text = render("junit", bigReport(10_000))))).toBeLessThan(3000);
    expect(XMLValidator.validate(text)).toBe(true);
  });
});

describe("the schema of Jenkins' xUnit plugin", () => {
  const stale = [{ fingerprint: "1", check: "x", operation: "y", message: "z", reason: "", date: "2024-01-01" }];
  const unfinished = { reason: "the budget", notReached: 3, message: "not finished: 3 of 9 checks were not reached" };

  it.each<[string, Parameters<typeof render>]>([
    ["findings", ["junit", sampleReport]],
    ["findings that are known or do not count", ["junit", sampleReport, { failOn: "warning", stale }]],
    ["nothing", ["junit", emptyReport]],
    ["only what passed", ["junit", greenReport]],
    ["hostile texts", ["junit", hostileReport]],
    ["a run that could not be carried out", ["junit", unreachableReport]],
    ["a run that was cut short", ["junit", { ...sampleReport, unfinished, unverified: ["the list was empty"] }]],
  ])("takes a report of %s", (_title, args) => {
    expect(junitProblems(render(...args))).toEqual([]);
  });

  it("does not take what others write", () => {
    expect(junitProblems('<testsuites skipped="1"><testsuite tests="x"/></testsuites>')).toEqual([
      "testsuites has no attribute skipped",
      "testsuite lacks name",
      "testsuite lacks failures",
      "testsuite lacks errors",
      "tests of testsuite is x",
    ]);
  });
});
