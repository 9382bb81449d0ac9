import { contract } from "../../src/contract.ts";
import { createJournal } from "../../src/mock/journal.ts";
import { compareSides } from "../../src/traffic/diff/compare.ts";
import { createShape } from "../../src/traffic/diff/shape.ts";
import type { Side } from "../../src/traffic/diff/side.ts";
import { type BaselineEntry, formatBaseline, updateBaseline } from "../../src/verify/baseline.ts";
import { groupByCause } from "../../src/verify/causes.ts";
import { checks } from "../../src/verify/checks/index.ts";
import type { Fault } from "../../src/verify/judge.ts";
import type { Finding, Report } from "../../src/verify/model.ts";
import { findReporter } from "../../src/verify/reporters/index.ts";
import type { Growing } from "./growing.ts";
import { finding, sampleReport } from "./sample-report.ts";

/** What is done with findings, differences and baselines, where there are more and more of them. */

const OPERATION = "ChatSessionsForUser";
const many = <Item>(size: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: size }, (_, at) => item(at));

const fault = (check: string, at: number, name: string): Fault => ({
  check,
  operation: OPERATION,
  severity: "error",
  verdict: { message: "", pointer: `/0/${name}${at}` },
  call: {} as Fault["call"],
  fingerprint: `${check} ${at}`,
  count: 1,
  calls: new Set([`x${at}`]),
});
const FAULTS: Readonly<Record<string, (at: number) => Fault>> = {
  "one of each exchange": (at) => fault("undocumented-property", at, "X"),
  "two of each exchange": (at) =>
    fault(at % 2 === 0 ? "answer-schema" : "undocumented-property", Math.floor(at / 2), "X"),
  "checks that rest on others": (at) => fault(checks[at % checks.length]?.name ?? "", at, "X"),
};

const entry = (at: number): BaselineEntry => {
  const { fingerprint, check, operation, message } = finding({ fingerprint: `f${at}` });
  return { fingerprint, check, operation, message, reason: "", date: "2024-06-12" };
};
const reportOf = (findings: readonly Finding[]): Report => ({ ...sampleReport, findings });
const sideOf = (report: Report, name: string, size: number): Side => {
  const shape = createShape(contract, "ChatSessionEntity");
  shape.add(Object.fromEntries(many(size, (at) => [`${name}${at}`, 1])));
  return { report, shapes: new Map([[OPERATION, shape]]), points: new Map() };
};
const FORMATS = ["pretty", "json", "junit", "html", "sarif", "github", "markdown", "ctrf"];

export const GROWING_REPORTS: readonly Growing[] = [
  ...Object.entries(FAULTS).map(([shape, one]) => ({
    parser: "causes of faults",
    shape,
    size: 1500,
    read: (size: number) => groupByCause(many(size, one), checks),
  })),
  {
    parser: "baselines",
    shape: "entries that no longer occur",
    size: 12_000,
    read: (size) => formatBaseline(updateBaseline(many(size, entry), reportOf([])), "b.json"),
  },
  {
    parser: "baselines",
    shape: "new entries",
    size: 12_000,
    read: (size) => updateBaseline([], reportOf(many(size, (at) => finding({ fingerprint: `f${at}` })))),
  },
  {
    parser: "differences of servers",
    shape: "names that the other lacks",
    size: 2000,
    read: (size) => compareSides(sideOf(reportOf([]), "a", size), sideOf(reportOf([]), "b", size), [OPERATION]),
  },
  ...FORMATS.map((format) => ({
    parser: "reports",
    shape: format,
    size: 2000,
    read: (size: number) =>
      findReporter(format)?.render(reportOf(many(size, (at) => finding({ fingerprint: `f${at}` }))), {
        width: 80,
        color: false,
        verbose: true,
        known: new Set(["f1"]),
      }),
  })),
  {
    parser: "finds in the journal",
    shape: "items of a list",
    size: 8000,
    read: (size) => {
      const journal = createJournal();
      const body = { Events: many(size, String) };
      journal.add({ number: 1, body } as unknown as Parameters<typeof journal.add>[0]);
      return journal.find({ body: { Events: body.Events.map((text) => `${text}x`.slice(0, text.length)) } });
    },
  },
];
