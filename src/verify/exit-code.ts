import type { Report, Severity } from "./model.ts";
import { reaches } from "./reporters/cases.ts";

export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  notRun: 3,
  staleBaseline: 4,
  nothingVerified: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Exit codes of the commands that end with a report, strongest first: if two apply, the upper one wins. */
export const EXIT_CODES: readonly (readonly [code: ExitCode, meaning: string])[] = [
  [EXIT.usage, "invalid command line or configuration; nothing was sent"],
  [EXIT.findings, "findings at or above --fail-on that are not in the baseline, even if the run was cut short"],
  [
    EXIT.notRun,
    "could not run, or not to the end: the server cannot be reached, does not have the API, or refused the credentials; the budget or a quota was used up, the connection was lost, or Ctrl-C (the normal end of record)",
  ],
  [EXIT.nothingVerified, "nothing was verified: no session was seen, or less than --min-coverage asks for"],
  [EXIT.staleBaseline, "the baseline has entries that no longer occur although their check ran"],
  [EXIT.ok, "none of these"],
];

/** The strongest of the codes. */
export function strongest(codes: readonly ExitCode[]): ExitCode {
  return EXIT_CODES.map(([code]) => code).find((code) => codes.includes(code)) ?? EXIT.ok;
}

export interface Outcome {
  readonly report: Report;
  /** The lowest severity that counts. */
  readonly failOn: Severity;
  /** Fingerprints of the baseline, which do not count. */
  readonly known?: ReadonlySet<string>;
  /** Entries of the baseline that no longer occur. */
  readonly stale?: number;
}

/** The code of a run that started; usage errors exit earlier. Findings count even if the run was cut short. */
export function exitCode({ report, failOn, known = new Set(), stale = 0 }: Outcome): ExitCode {
  const { findings, summary, unverified } = report;
  const counts = findings.some((each) => !known.has(each.fingerprint) && reaches(each.severity, failOn));
  return strongest([
    counts ? EXIT.findings : EXIT.ok,
    summary.finished ? EXIT.ok : EXIT.notRun,
    summary.passed + summary.failed === 0 || unverified !== undefined ? EXIT.nothingVerified : EXIT.ok,
    stale > 0 ? EXIT.staleBaseline : EXIT.ok,
  ]);
}
