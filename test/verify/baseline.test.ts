import { describe, expect, it } from "vitest";
import {
  compareWithBaseline,
  formatBaseline,
  parseBaseline,
  updateBaseline,
  type BaselineEntry,
} from "../../src/verify/baseline.ts";
import { KitError } from "../../src/errors.ts";
import { emptyReport, finding, greenReport, sampleReport } from "../support/sample-report.ts";

const entry = (more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: "gone",
  check: "select-nulls",
  operation: "ChatSessionsForUser",
  message: "It was there once.",
  reason: "vendor ticket 4711",
  date: "2026-01-02",
  mode: "read",
  ...more,
});

describe("comparing with a baseline", () => {
  it("calls an entry stale whose check ran and did not find it", () => {
    const { stale, known } = compareWithBaseline([entry(), entry({ fingerprint: "a1b2c3d4e5f60718" })], sampleReport);
    expect(stale.map(({ fingerprint }) => fingerprint)).toEqual(["gone"]);
    expect([...known]).toEqual(["gone", "a1b2c3d4e5f60718"]);
  });

  it.each([
    ["was skipped", entry({ check: "answer-schema", operation: "ResetChatSession" }), sampleReport],
    ["was filtered out", entry({ check: "other" }), sampleReport],
    ["was on another operation", entry({ operation: "SaveChatSessionEntity" }), sampleReport],
    ["ran in a lesser mode", entry({ mode: "sandbox" }), { ...sampleReport, mode: "read" as const }],
    ["did not run at all", entry(), emptyReport],
  ])("does not when its check %s", (_, item, report) => {
    expect(compareWithBaseline([item], report).stale).toEqual([]);
  });
});

describe("updating a baseline", () => {
  const next = updateBaseline(
    [entry(), entry({ fingerprint: "a1b2c3d4e5f60718" }), entry({ fingerprint: "unjudged", check: "other" })],
    sampleReport,
  );

  it("keeps the reason and the day of what remains, and what was not judged", () => {
    expect(next.slice(0, 2)).toEqual([
      entry({ fingerprint: "a1b2c3d4e5f60718" }),
      entry({ fingerprint: "unjudged", check: "other" }),
    ]);
  });

  it("drops what is stale and adds what is new with the day of the run", () => {
    expect(next.map(({ fingerprint }) => fingerprint)).not.toContain("gone");
    expect(next.length).toBe(2 + sampleReport.findings.length - 1);
    expect(next.at(-1)).toMatchObject({ date: "2026-11-21", reason: "", mode: "sandbox", check: "pick-up-once" });
  });

  it("has no entry for info, which never counts", () => {
    expect(updateBaseline([], { ...greenReport, findings: [finding({ severity: "info" })] })).toEqual([]);
  });

  it.each(["known.yaml", "known.json"])("is read as it was written: %s", (file) => {
    const text = formatBaseline([...next, entry({ message: 'odd: "#\n- text', reason: "yes" })], file);
    expect(parseBaseline(text, file)).toEqual([...next, entry({ message: 'odd: "#\n- text', reason: "yes" })]);
    expect(text.startsWith("{")).toBe(file.endsWith(".json"));
  });
});

describe("editing a baseline's file", () => {
  const old = (indent: string, more = ""): string =>
    `${indent}- fingerprint: a # why\n${indent}  check:   b\n${indent}  operation: 'c'\n${more}`;
  const LAYOUTS: Readonly<Record<string, string>> = {
    "with an indent": `version: 1 # one\nfindings: # those\n  # first\n${old("  ")}HERE# end\n\n\n`,
    "without an indent": `version: 1\nfindings:\n${old("")}HERE`,
    "with a comment behind the dash": `version: 1\nfindings:\n${old("  ").replace("- ", "- # why\n    ")}HERE\n`,
    "with a reason of several lines": `version: 1\nfindings:\n${old("  ", "    reason: |\n      long\n        # text\n      end\n")}    # h\nHERE# j\n`,
    "with findings first": `findings:\n${old("    ")}HERE\nversion: 1\n`,
  };
  const fresh = entry({ fingerprint: "fresh" });
  const lines = (indent: string): string =>
    Object.entries(fresh)
      .map(([key, value], at) => `${indent}${at === 0 ? "-" : " "} ${key}: ${value === "" ? '""' : value}\n`)
      .join("");

  it.each(Object.keys(LAYOUTS))("changes nothing but what is new, and what is gone: %s", (name) => {
    const layout = LAYOUTS[name] ?? "";
    const indent = /^( *)- /m.exec(layout)?.[1] ?? "";
    for (const end of ["\n", "\r\n"]) {
      const text = (inserted: string): string => layout.replace("HERE", inserted).replaceAll("\n", end);
      const before = parseBaseline(text(""), "k.yaml");
      expect(formatBaseline([...before, fresh], "k.yaml", text(""))).toBe(text(lines(indent)));
      expect(formatBaseline(before, "k.yaml", text(`${indent}# of it\n${lines(indent)}`))).toBe(text(""));
    }
  });

  it("keeps a comment of very many lines", () => {
    const text = `version: 1\nfindings:\n${old("  ", "   # why\n".repeat(20_000))}`;
    const before = parseBaseline(text, "k.yaml");
    expect(formatBaseline([...before, fresh], "k.yaml", text) === text + lines("  ")).toBe(true);
  });

  it("ends a last line that has no end", () => {
    const text = `version: 1\nfindings:\n${old("")}`;
    const before = parseBaseline(text, "k.yaml");
    expect(formatBaseline([...before, fresh], "k.yaml", text.trimEnd())).toBe(text + lines(""));
  });
});

describe("reading a baseline", () => {
  const item = "  - fingerprint: a\n    check: b\n    operation: c\n";

  it("takes what people write: no reason, no message, a bare date", () => {
    const text = `version: 1\nfindings:\n${item}    reason:\n    date: 2026-11-21\n`;
    const [read] = parseBaseline(text, "k.yaml");
    expect(read).toEqual({ fingerprint: "a", check: "b", operation: "c", message: "", reason: "", date: "2026-11-21" });
    expect(parseBaseline("version: 1\nfindings: []\n", "k.yaml")).toEqual([]);
  });

  it.each([
    ["no YAML", "version: 1\nfindings: [", /^k\.yaml:2: not YAML/],
    ["no mapping", "- a\n", /^k\.yaml:1: not a baseline/],
    ["nothing", "", /^k\.yaml:1: not a baseline/],
    ["another version", "version: 2\nfindings: []\n", /^k\.yaml:1: `version` is not 1/],
    ["no findings", "version: 1\n", /^k\.yaml:1: `findings` is not a list/],
    ["another key", "version: 1\nfindings: []\nx: 1\n", /^k\.yaml:3: there is no key `x`/],
    ["an entry that is text", "version: 1\nfindings:\n  - a\n", /^k\.yaml:3: an entry is not a mapping/],
    [
      "an entry without fingerprint",
      "version: 1\nfindings:\n  - check: b\n",
      /^k\.yaml:3: an entry lacks fingerprint, operation/,
    ],
    ["another key of an entry", `version: 1\nfindings:\n${item}    why: x\n`, /^k\.yaml:6: an entry has no key `why`/],
    ["a list as reason", `version: 1\nfindings:\n${item}    reason: [a]\n`, /^k\.yaml:6: `reason` is not a text/],
    [
      "a fingerprint that YAML takes for a number",
      "version: 1\nfindings:\n  - fingerprint: 12\n",
      /^k\.yaml:3: `fingerprint` is not a text/,
    ],
    ["an unknown mode", `version: 1\nfindings:\n${item}    mode: all\n`, /^k\.yaml:6: `mode` is not a mode/],
    ["an entry twice", `version: 1\nfindings:\n${item}${item}`, /^k\.yaml:6: the fingerprint a stands here twice/],
  ])("says where a file is broken: %s", (_, text, message) => {
    expect(() => parseBaseline(text, "k.yaml")).toThrow(KitError);
    expect(() => parseBaseline(text, "k.yaml")).toThrow(message);
  });
});
