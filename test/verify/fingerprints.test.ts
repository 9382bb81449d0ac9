import { describe, expect, it } from "vitest";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { roleOf, wantsXml } from "../../src/deviations/requests.ts";
import { json } from "../../src/deviations/rewire.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import {
  compareWithBaseline,
  formatBaseline,
  parseBaseline,
  updateBaseline,
  type BaselineEntry,
} from "../../src/verify/baseline.ts";
import { exitCode } from "../../src/verify/exit-code.ts";
import { splitKnown } from "../../src/verify/findings.ts";
import type { Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";

const run = (fails: (request: Request) => boolean): Promise<Report> => {
  const mock = createMock({ sessions: 4 });
  const fetch: Fetch = (request) => (fails(request) ? Promise.resolve(json({}, 500)) : mock.fetch(request));
  return verify({ baseUrl: "http://x", fetch }, { mode: "read", auth: ["Basic dGplMDpUamUw"], seed: 1 });
};
const isList = (request: Request): boolean =>
  roleOf(request) === "list" && (request.headers.get("authorization") ?? "").startsWith("Basic dGpl");
const known = async (report: Report, entries: readonly BaselineEntry[]): Promise<number> => {
  const split = splitKnown(report.findings, compareWithBaseline(entries, report).known);
  return exitCode({ report: { ...report, findings: split.findings }, failOn: "error", known: split.known });
};

describe("a fingerprint says what was asked", () => {
  it("so that 500 for XML, once accepted, accepts neither 500 for $select nor 500 for everything", async () => {
    const xml = await run((request) => isList(request) && wantsXml(request));
    const accepted = updateBaseline([], xml);
    expect(await known(xml, accepted)).toBe(0);
    expect(await known(await run((request) => isList(request) && request.url.includes("select")), accepted)).toBe(1);
    let first = true;
    const after = await run((request) => isList(request) && !(first && ((first = false), true)));
    expect(await known(after, accepted)).toBe(1);
  });

  it("and a list that can never be read is not known, whatever was accepted", async () => {
    const other = await run((request) => isList(request) && request.headers.get("accept") === "application/json");
    expect(other.failure).toBeUndefined();
    const all = updateBaseline([], other);
    expect(await known(other, all)).toBe(5);
  });

  it("is the same in every run", async () => {
    const prints = async (): Promise<readonly string[]> =>
      (await run((request) => isList(request) && wantsXml(request))).findings.map(({ fingerprint }) => fingerprint);
    expect(await prints()).toEqual(await prints());
  });
});

describe("the file of known findings", () => {
  const TEXT = `# Ours.
findings:
  # Asked on 3 May.
  - reason: 'their ticket 4711' # see the wiki
    check: answer-schema
    fingerprint: "00000000000000aa"
    operation: ChatSessionsForUser

  - { fingerprint: 00000000000000ab, check: content-type, operation: ChatSessionsForUser }
version: 1
`;

  it("stays byte for byte with nothing to add and nothing to remove", () => {
    const entries = parseBaseline(TEXT, "known.yaml");
    expect(formatBaseline(entries, "known.yaml", TEXT)).toBe(TEXT);
    expect(formatBaseline(entries, "known.yaml", TEXT.replaceAll("\n", "\r\n"))).toBe(TEXT.replaceAll("\n", "\r\n"));
  });

  it("keeps comments, the order of keys and reasons where an entry comes and one goes", () => {
    const [first] = parseBaseline(TEXT, "known.yaml");
    if (!first) throw new Error("no entry");
    const added = { ...first, fingerprint: "00000000000000ac", reason: "", date: "2026-01-01", message: "New." };
    const text = formatBaseline([first, added], "known.yaml", TEXT);
    expect(text).toContain(TEXT.slice(0, TEXT.indexOf("\n  - {")).trimEnd());
    expect(text).not.toContain("00000000000000ab");
    expect(parseBaseline(text, "known.yaml").map(({ fingerprint }) => fingerprint)).toEqual([
      "00000000000000aa",
      "00000000000000ac",
    ]);
    const onWindows = `\ufeff${TEXT.replaceAll("\n", "\r\n")}`;
    expect(formatBaseline([first, added], "known.yaml", onWindows)).toBe(`\ufeff${text.replaceAll("\n", "\r\n")}`);
  });
});

it("names known findings whose check was skipped", async () => {
  const report = await run(() => false);
  const entry = { fingerprint: "1", message: "", reason: "", date: "" };
  const skipped = { ...entry, check: "write-kept", operation: "PutChatSessionEntity" };
  const gone = { ...entry, fingerprint: "2", check: "answer-schema", operation: "ChatSessionsForUser" };
  expect(compareWithBaseline([skipped, gone], report)).toMatchObject({ stale: [gone], unjudged: [skipped] });
});
