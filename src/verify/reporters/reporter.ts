import type { BaselineEntry } from "../baseline.ts";
import type { Report, Severity } from "../model.ts";

/** Turns a report into text; the command line writes it. */
export interface Reporter {
  readonly name: string;
  readonly render: (report: Report, options: ReporterOptions) => string;
}

export interface ReporterOptions {
  /** Width of the terminal in columns. */
  readonly width: number;
  readonly color: boolean;
  /** Fingerprints of known findings, shown separately. */
  readonly known?: ReadonlySet<string> | undefined;
  /** Entries of the baseline that no longer occur. */
  readonly stale?: readonly BaselineEntry[] | undefined;
  /** Entries of the baseline that this run could not check. */
  readonly unjudged?: readonly BaselineEntry[] | undefined;
  /** The lowest severity that counts as a failure; default `error`. */
  readonly failOn?: Severity | undefined;
  /** Show everything found, however long. */
  readonly verbose?: boolean | undefined;
}
