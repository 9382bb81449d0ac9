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

export interface Outcome {
  readonly report: Report;
  /** From which severity on a finding counts. */
  readonly failOn: Severity;
  /** Fingerprints of the baseline; they do not count. */
  readonly known?: ReadonlySet<string>;
  /** Entries of the baseline that no longer occur. */
  readonly stale?: number;
  /** The run was ended from outside before it was done. */
  readonly interrupted?: boolean;
}

/**
 * The code of a run that began; usage errors end it earlier. The first that holds: could not run (to its end), findings,
 * nothing verified, stale entries. Findings go before the two others because they are about the server.
 */
export function exitCode({ report, failOn, known = new Set(), stale = 0, interrupted = false }: Outcome): ExitCode {
  if (report.failure !== undefined || interrupted) return EXIT.notRun;
  const counts = report.findings.some((each) => !known.has(each.fingerprint) && reaches(each.severity, failOn));
  if (counts) return EXIT.findings;
  if (report.summary.passed + report.summary.failed === 0) return EXIT.nothingVerified;
  return stale > 0 ? EXIT.staleBaseline : EXIT.ok;
}
