import { oneLine } from "../../printable.ts";
import {
  compareWithBaseline,
  formatBaseline,
  parseBaseline,
  updateBaseline,
  type BaselineEntry,
} from "../../verify/baseline.ts";
import { type ExitCode, exitCode } from "../../verify/exit-code.ts";
import { exitReason } from "../../verify/exit-reason.ts";
import { splitKnown } from "../../verify/findings.ts";
import type { Report } from "../../verify/model.ts";
import type { ReporterOptions } from "../../verify/reporters/reporter.ts";
import { findReporter } from "../../verify/reporters/index.ts";
import { plural } from "../../verify/reporters/text.ts";
import { belowCoverage } from "../../verify/unverified.ts";
import type { Settings } from "../../verify/settings.ts";
import { checkWritable, readMarkedText, readText, replaceText, writeText } from "./files.ts";
import { type CliIo, useColor } from "./io.ts";

interface Ending {
  /** Text before the last line. */
  readonly more?: string;
  /** The command's own rendering, if its report is more than findings; undefined for formats of the reporters. */
  readonly render?: (format: string, options: ReporterOptions) => string | undefined;
}

/** Prints a report, writes the files and the baseline, and returns the exit code. */
type FinishReport = (report: Report, ending?: Ending) => Promise<ExitCode>;

/**
 * The first step of every command that ends with a report. Throws a KitError if the baseline cannot be read or a file
 * cannot be written; nothing is changed until the report is finished.
 */
export async function prepareReport(settings: Settings, io: CliIo): Promise<FinishReport> {
  const entries = await readBaseline(settings, io.signal);
  for (const { file } of settings.reports) await checkWritable(file);
  if (settings.updateBaseline && settings.baseline !== undefined) await checkWritable(settings.baseline);
  return async (found, { more = "", render = () => undefined } = {}) => {
    const { baseline, told } = await saveBaseline(settings, entries, found);
    const { known: accepted, stale, unjudged } = compareWithBaseline(baseline, found);
    const { findings, known } = splitKnown(found.findings, accepted);
    const below = found.failure === undefined ? belowCoverage(found, settings.minCoverage) : [];
    const unverified = [...(found.unverified ?? []), ...below];
    const report = { ...found, findings, ...(unverified.length > 0 && { unverified }) };
    const failOn = settings.strict ? "warning" : settings.failOn;
    const options: ReporterOptions = {
      width: io.columns,
      color: useColor(io),
      known,
      stale,
      unjudged,
      failOn,
      verbose: settings.verbose,
    };
    const write = (format: string, how: ReporterOptions): string | undefined =>
      render(format, how) ?? findReporter(format)?.render(report, how);
    io.stdout(write(settings.format, options) ?? "");
    for (const { format, file } of settings.reports) {
      const text = write(format, { ...options, width: 100, color: false });
      if (text !== undefined) await writeText(file, text);
    }
    const outcome = { report, failOn, known, stale: stale.length };
    const code = exitCode(outcome);
    // Programs that read standard output must find nothing else there.
    const print = settings.format === "pretty" ? io.stdout : io.stderr;
    print(`${told}${more}${exitReason(code, outcome)}\n`);
    return code;
  };
}

async function readBaseline(
  { baseline, updateBaseline: update }: Settings,
  signal: AbortSignal,
): Promise<readonly BaselineEntry[]> {
  if (baseline === undefined) return [];
  const todo = "give an existing file, or create it with --update-baseline";
  try {
    const text = await readText(baseline, "verify-baseline", "the baseline", todo, signal);
    return update && text.trim() === "" ? [] : parseBaseline(text, baseline);
  } catch (error) {
    if (update && isMissing(error)) return [];
    throw error;
  }
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readMarkedText(file, "verify-baseline", "the baseline", "give an existing file");
  } catch (error) {
    if (isMissing(error)) return "";
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

interface Saved {
  readonly baseline: readonly BaselineEntry[];
  /** What became of the file, as a line; empty if no update was requested. */
  readonly told: string;
}

/** Updates the baseline if requested. A run that did not finish says nothing about known findings. */
async function saveBaseline(
  { baseline, updateBaseline: update }: Settings,
  entries: readonly BaselineEntry[],
  report: Report,
): Promise<Saved> {
  if (!update || baseline === undefined) return { baseline: entries, told: "" };
  const tell = (what: string): string => `${oneLine(baseline)}: ${what}\n`;
  if (!report.summary.finished)
    return { baseline: entries, told: tell("left as it is, because the run did not finish") };
  const next = updateBaseline(entries, report);
  const before = await readIfThere(baseline);
  const after = formatBaseline(next, baseline, before);
  if (after === before) return { baseline: next, told: tell("nothing new, left as it is") };
  await replaceText(baseline, after);
  const left = new Set(next);
  const kept = entries.filter((entry) => left.has(entry)).length;
  const counts = `${next.length - kept} new, ${entries.length - kept} removed`;
  return { baseline: next, told: tell(`written with ${plural(next.length, "entry", "entries")}, ${counts}`) };
}
