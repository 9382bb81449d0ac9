import { describe, expect, it } from "vitest";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { roleOf, wantsXml } from "../../src/deviations/requests.ts";
import { json } from "../../src/deviations/rewire.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { compareSides } from "../../src/traffic/diff/compare.ts";
import { renderDiff } from "../../src/traffic/diff/render.ts";
import { examineServer } from "../../src/traffic/diff/side.ts";
import { contract } from "../../src/contract.ts";
import { exitCode } from "../../src/verify/exit-code.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { resolveSettings } from "../../src/verify/settings.ts";
import { belowCoverage } from "../../src/verify/unverified.ts";
import { render } from "../support/render.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const auth = ["Basic dGplMDpUamUw"];
const empty: Fetch = (request) => createMock({ sessions: 0 }).fetch(request);
const run = (fetch: Fetch, mode: Mode = "read", checks: readonly string[] = []): Promise<Report> =>
  verify({ baseUrl: "http://empty.test", fetch }, { mode, auth, checks, seed: 1 }, skippingClock());
const codeOf = (report: Report): number => exitCode({ report, failOn: "error" });

describe("a list without any session", () => {
  it("verifies nothing of a session: the run ends with 5 and says what to do", async () => {
    const report = await run(empty);
    expect(report.findings).toEqual([]);
    const aboutItems = report.results.filter(({ reason }) => reason === "the list was empty");
    expect(aboutItems.map(({ check }) => check)).toEqual(
      expect.arrayContaining(["answer-schema", "select-kept", "select-nulled", "xml-equals-json", "list-unique"]),
    );
    expect(codeOf(report)).toBe(5);
    expect(report.unverified?.[0]).toMatch(/member of a chat topic.*licence.*--mode write/);
    for (const format of ["pretty", "html", "github", "junit", "json"]) {
      expect(render(format, report)).toMatch(/member of a chat topic|not enough was verified/i);
    }
  });

  it("is no matter where the checks that were chosen need no session", async () => {
    expect(codeOf(await run(empty, "read", ["content-type", "credentials-required"]))).toBe(0);
  });

  it("is no matter where the run creates sessions of its own", async () => {
    const mock = createMock({ sessions: 0 });
    const report = await run((request) => mock.fetch(request), "sandbox");
    expect(report.unverified).toBeUndefined();
    expect(codeOf(report)).toBe(0);
  });

  it("does not recommend the mode that the run already has", async () => {
    const refuses: Fetch = async (request) =>
      roleOf(request) === "save" ? json({ Error: true, ErrorType: "NotFound", Message: "no" }, 404) : empty(request);
    const { unverified: [why = ""] = [] } = await run(refuses, "write");
    expect(why).toMatch(/member of a chat topic and has the chat licence\.$/);
  });

  it("shows nothing to made-up credentials either, so that whether they were let in is open", async () => {
    const likeOwn = (request: Request): Request => {
      const isBearer = request.headers.get("authorization")?.startsWith("Bearer 8A:") === true;
      return isBearer
        ? new Request(request, { headers: { ...Object.fromEntries(request.headers), authorization: auth[0] ?? "" } })
        : request;
    };
    const report = await run((request) => empty(likeOwn(request)));
    expect(report.findings).toEqual([]);
    expect(codeOf(report)).toBe(5);
    expect(report.observations.map(({ message }) => message)).toContain(
      "Answers a made-up Bearer token with an empty list, as it does the credentials of the run.",
    );
    const mock = createMock({ sessions: 1 });
    expect((await run((request) => mock.fetch(likeOwn(request)))).findings.map(({ check }) => check)).toEqual([
      "credentials-made-up",
    ]);
  });

  it("still has its own faults", async () => {
    const broken: Fetch = (request) =>
      roleOf(request) === "list" && wantsXml(request) ? Promise.resolve(json({}, 500)) : empty(request);
    expect(codeOf(await run(broken))).toBe(1);
  });
});

describe("a gate of coverage", () => {
  it("says how much was seen and how much was asked for", async () => {
    const mock = createMock({ sessions: 6 });
    const report = await run((request) => mock.fetch(request));
    expect(belowCoverage(report, [{ name: "ChatSessionEntity", percent: 10 }])).toEqual([]);
    expect(belowCoverage(report, [{ name: "Sale", percent: 101 }])).toEqual([
      expect.stringMatching(/^Of Sale \d.* % was seen \(\d+ of \d+\), and --min-coverage asks for 101 %\.$/),
    ]);
  });

  const read = (text: string): unknown =>
    resolveSettings(
      [{ self: { where: "", texts: ["true"] }, "min-coverage": { where: "--min-coverage", texts: [text] } }],
      { operations: [], checks: [], types: Object.keys(contract.types) },
    ).minCoverage;

  it("is a type and a percentage", () => {
    expect(read("ChatSessionEntity=80")).toEqual([{ name: "ChatSessionEntity", percent: 80 }]);
  });

  it.each([
    ["ChatSessionEntity=120", /not TYPE=PERCENT/],
    ["ChatSessionEntity", /not TYPE=PERCENT/],
    ["ChatSesionEntity=80", /there is no type "ChatSesionEntity".*use one of ChatSessionEntity/],
  ])("is not %s", (text, says) => {
    expect(() => read(text)).toThrow(says);
  });
});

describe("a comparison with an empty server", () => {
  it("says how many points could be compared, and never that the two are alike", async () => {
    const full = createMock({ sessions: 6 });
    const look = (fetch: Fetch) => examineServer({ baseUrl: "http://x", fetch }, { auth, seed: 1 }, contract);
    const diff = compareSides(await look((request) => full.fetch(request)), await look(empty), ["ChatSessionsForUser"]);
    const text = renderDiff(diff, "pretty", { width: 100, color: false });
    expect(text).not.toContain("100 % alike");
    expect(text).toMatch(/points that could be compared; no session could be/);
  });
});
