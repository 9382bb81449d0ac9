import type { CheckResult, Report } from "./model.ts";

/** The numbers of a report. */
export function summaryOf(results: readonly CheckResult[], finished: boolean): Report["summary"] {
  const count = (status: CheckResult["status"]): number => results.filter((one) => one.status === status).length;
  return {
    checks: results.length,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    finished,
  };
}
