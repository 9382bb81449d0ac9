import type { Report } from "../../src/verify/model.ts";
import type { ReporterOptions } from "../../src/verify/reporters/reporter.ts";
import { findReporter } from "../../src/verify/reporters/index.ts";

/** What the reporter of that name makes of a report; 80 columns without colour unless told. */
export function render(name: string, report: Report, options: Partial<ReporterOptions> = {}): string {
  const reporter = findReporter(name);
  if (reporter === undefined) throw new Error(`no reporter ${name}`);
  return reporter.render(report, { width: 80, color: false, ...options });
}
