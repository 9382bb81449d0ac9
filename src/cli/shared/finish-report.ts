import { compareWithBaseline, formatBaseline, parseBaseline, updateBaseline } from "../../verify/baseline.ts";
import { type ExitCode, exitCode } from "../../verify/exit-code.ts";
import type { BaselineEntry, Report, ReporterOptions } from "../../verify/model.ts";
import { findReporter } from "../../verify/reporters/index.ts";
import type { Settings } from "../../verify/settings.ts";
import { useColor } from "./color.ts";
import { checkWritable, readText, replaceText, writeText } from "./files.ts";
import type { CliIo } from "./io.ts";

/** What every command that ends in a report does before and after it. */

/** The baseline; throws a KitError when it, or a place for a report, will not do. Nothing is changed yet. */
export async function prepareReport(settings: Settings): Promise<readonly BaselineEntry[]> {
  const entries = await readBaseline(settings);
  for (const target of settings.reports.map((report) => report.file)) await checkWritable(target);
  if (settings.updateBaseline && settings.baseline !== undefined) await checkWritable(settings.baseline);
  return entries;
}

/** Prints, writes the reports and the baseline, and says how the command ends. */
export async function finishReport(
  settings: Settings,
  entries: readonly BaselineEntry[],
  report: Report,
  io: CliIo,
  interrupted: boolean,
): Promise<ExitCode> {
  const kept = await keepBaseline(settings, entries, report, interrupted);
  const { known, stale } = compareWithBaseline(kept, report);
  const failOn = settings.strict ? "warning" : settings.failOn;
  const options: ReporterOptions = { width: io.columns, color: useColor(io), known, stale, failOn };
  io.stdout(findReporter(settings.format)?.render(report, options) ?? "");
  for (const { format, file: name } of settings.reports) {
    const reporter = findReporter(format);
    if (reporter !== undefined)
      await writeText(name, reporter.render(report, { ...options, width: 100, color: false }));
  }
  return exitCode({ report, failOn, known, stale: stale.length, interrupted });
}

async function readBaseline({ baseline, updateBaseline: update }: Settings): Promise<readonly BaselineEntry[]> {
  if (baseline === undefined) return [];
  const todo = "give an existing file, or make it with --update-baseline";
  try {
    return parseBaseline(await readText(baseline, "verify-baseline", "the baseline", todo), baseline);
  } catch (error) {
    if (update && isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

/** A run that could not be carried out to its end has nothing to say about what is known. */
async function keepBaseline(
  { baseline, updateBaseline: update }: Settings,
  entries: readonly BaselineEntry[],
  report: Report,
  interrupted: boolean,
): Promise<readonly BaselineEntry[]> {
  if (!update || baseline === undefined || interrupted || report.failure !== undefined) return entries;
  const next = updateBaseline(entries, report);
  await replaceText(baseline, formatBaseline(next, baseline));
  return next;
}
