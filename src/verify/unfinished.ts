import type { CheckResult, Report } from "./model.ts";

/** Describes a run that was cut short, for its report. */
export function describeUnfinished(reason: string, results: readonly CheckResult[]): NonNullable<Report["unfinished"]> {
  const notReached = results.filter((result) => result.status === "skipped" && result.reason === reason).length;
  const what =
    notReached === 0
      ? "the last requests were not sent"
      : `${notReached} of ${results.length} checks ${notReached === 1 ? "was" : "were"} not reached`;
  return { reason, notReached, message: `not finished: ${what}, because ${reason}` };
}

/** The report of recorded traffic that was not read to its end. */
export function cutShort(report: Report, reason: string): Report {
  const unfinished = { reason, notReached: 0, message: `not finished: the rest was not read, because ${reason}` };
  return { ...report, summary: { ...report.summary, finished: false }, unfinished };
}
