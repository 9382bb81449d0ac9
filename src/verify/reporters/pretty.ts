import { oneLine } from "../../printable.ts";
import type { Finding, Report } from "../model.ts";
import type { Reporter } from "./reporter.ts";
import { briefly } from "./pretty-brief.ts";
import { bySeverity, casesByOperation, type Case, type OperationCases } from "./cases.ts";
import { checkPage } from "./check-page.ts";
import { createPage, wrap, type Page } from "./page.ts";
import { SYMBOL } from "./palette.ts";
import { findingLines } from "./pretty-finding.ts";
import { coverageLines, verdictLines } from "./pretty-summary.ts";
import { formatDuration, plural, shorten } from "./text.ts";

/** Enough for a screen: if a check fails a thousand times, the first failures say enough. */
const SHOWN_PER_CASE = 12;
/** Above this number of checks skipped for one reason, only their number is shown. */
const NAMED_SKIPS = 6;
const OBSERVATIONS_SHOWN = 40;

/** The report for a terminal: what passed, failed and was skipped, the findings with their evidence, and the coverage. */
export const prettyReporter: Reporter = {
  name: "pretty",
  render: (report, options) => {
    const page = { ...createPage(options), repeated: new Set<string>() };
    const groups = casesByOperation(report);
    // With this many findings the report is long in any case, so it is not rendered in full first.
    const isLong = !options.verbose && report.findings.length > LONGEST;
    const full = isLong ? undefined : fully(report, groups, page);
    if (full !== undefined && (options.verbose || full.split("\n").length <= LONGEST)) return full;
    page.repeated.clear();
    return join(briefly(report, groups, heading(report, page), page));
  },
};

function fully(report: Report, groups: readonly OperationCases[], page: Page): string {
  return join([
    heading(report, page),
    operations(groups, page),
    findings(groups, page),
    followers(report.findings, page),
    observations(report, page),
    coverageLines(report, page),
    staleEntries(page),
    unjudgedEntries(page),
    verdictLines(report, page),
  ]);
}

/** Longer terminal reports are shortened, unless --verbose is given. */
const LONGEST = 120;

function join(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((lines) => lines.length > 0);
  return `\n${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading(report: Report, page: Page): string[] {
  const { bold, dim } = page.palette;
  const facts = [
    `mode ${report.mode}`,
    report.startedAt.slice(0, 16).replace("T", " ") + " UTC",
    formatDuration(report.durationMs),
  ];
  return [
    ...wrap(
      `${bold(oneLine(report.tool.name))} ${dim(report.tool.version)}  ${bold(oneLine(report.target))}`,
      page,
      "",
    ),
    ...wrap(dim(facts.join(" · ")), page, ""),
  ];
}

function operations(groups: readonly OperationCases[], page: Page): string[] {
  return groups.flatMap((group) => [page.palette.bold(oneLine(group.operation)), ...operationLines(group.cases, page)]);
}

function operationLines(cases: readonly Case[], page: Page): string[] {
  const { green, red, yellow, dim } = page.palette;
  const lines: string[] = [];
  const passed = cases.filter((entry) => entry.status === "passed");
  if (passed.length > 0) {
    const names = passed.map((entry) => oneLine(entry.check)).join(", ");
    lines.push(
      ...wrap(`${green(`${passed.length} passed`)} ${dim(names)}`, page, "      ", `  ${green(SYMBOL.passed)} `),
    );
  }
  for (const entry of cases.filter((each) => each.status === "failed")) {
    const fresh = entry.findings.filter((finding) => !page.known?.has(finding.fingerprint));
    const known = entry.findings.length - fresh.length;
    const told = entry.shared.length > 0 ? `told with ${oneLine(entry.shared[0]?.operation ?? "")}` : "";
    const paint = fresh.some((finding) => finding.severity === "error") ? red : yellow;
    const counts = [fresh.length > 0 ? plural(fresh.length, "finding") : "", known > 0 ? `${known} known` : "", told];
    const what = `${paint(oneLine(entry.check))} ${dim(counts.filter(Boolean).join(", "))}`;
    lines.push(...wrap(what, page, "      ", `  ${paint(fresh.length > 0 ? SYMBOL.failed : SYMBOL.known)} `));
  }
  const skipped = Map.groupBy(
    cases.filter((entry) => entry.status === "skipped"),
    (entry) => entry.reason ?? "no reason given",
  );
  for (const [reason, entries] of skipped) {
    const names = entries.length > NAMED_SKIPS ? "" : ` ${dim(entries.map((each) => oneLine(each.check)).join(", "))}`;
    const what = `${entries.length} skipped${names}: ${oneLine(reason)}`;
    lines.push(...wrap(what, page, "      ", `  ${dim(SYMBOL.skipped)} `));
  }
  return lines;
}

function findings(groups: readonly OperationCases[], page: Page): string[] {
  const cases = groups.flatMap((group) => group.cases);
  const lines = cases.flatMap((entry) => caseFindings(entry, page));
  return lines.length === 0 ? [] : lines.slice(0, -1);
}

function caseFindings(entry: Case, page: Page): string[] {
  const { bold, dim } = page.palette;
  const fresh = bySeverity(
    entry.findings.filter(
      ({ fingerprint, followsFrom }) => !page.known?.has(fingerprint) && (page.verbose || followsFrom === undefined),
    ),
  );
  if (fresh.length === 0) return [];
  const shown = fresh.slice(0, SHOWN_PER_CASE);
  const rest = fresh.length - shown.length;
  const explained = checkPage(entry.check);
  const more = `… and ${plural(rest, "more finding")} of ${entry.check}; --report json=FILE has all of them.`;
  return [
    ...wrap(`${bold(oneLine(entry.operation))} ${dim("›")} ${bold(oneLine(entry.check))}`, page, "  ", `${dim("──")} `),
    ...(entry.explanation === "" ? [] : wrap(dim(oneLine(entry.explanation)), page, "   ")),
    ...(explained === undefined ? [] : wrap(dim(`See ${explained.file}`), page, "   ")),
    "",
    ...shown.flatMap((finding) => [...findingLines(finding, page), ""]),
    ...(rest > 0 ? [...wrap(dim(more), page, "   "), ""] : []),
  ];
}

/** The consequences of a cause, a line each. */
function followers(findings: readonly Finding[], page: Page): string[] {
  if (page.verbose) return [];
  const { bold, dim } = page.palette;
  const all = findings.filter(
    ({ followsFrom, fingerprint }) => followsFrom !== undefined && !page.known?.has(fingerprint),
  );
  if (all.length === 0) return [];
  const title = `${bold("Follows from these")}  ${dim("goes away when its cause is fixed; not counted")}`;
  const causes = new Map(findings.map((finding) => [finding.fingerprint, finding.check]));
  const lines = all.slice(0, SHOWN_PER_CASE).flatMap(({ operation, check, followsFrom = "", message }) => {
    const what = `${oneLine(operation)} › ${oneLine(check)} follows from ${causes.get(followsFrom) ?? followsFrom}:`;
    return wrap(`${what} ${dim(oneLine(shorten(message, 160)))}`, page, "    ", `  ${dim("↳")} `);
  });
  const rest = all.length - SHOWN_PER_CASE;
  return [...wrap(title, page, ""), ...lines, ...(rest > 0 ? [dim(`    … and ${rest} more`)] : [])];
}

function observations(report: Report, page: Page): string[] {
  if (report.observations.length === 0) return [];
  const { bold, dim } = page.palette;
  const title = `${bold("Observed")}  ${dim("matters that the documents leave open; none counts against the server")}`;
  const lines = report.observations
    .slice(0, OBSERVATIONS_SHOWN)
    .flatMap(({ operation, message }) =>
      wrap(`${oneLine(message)} ${dim(oneLine(operation))}`, page, "    ", `  ${page.palette.cyan(SYMBOL.info)} `),
    );
  const rest = report.observations.length - OBSERVATIONS_SHOWN;
  return [...wrap(title, page, ""), ...lines, ...(rest > 0 ? [dim(`    … and ${rest} more`)] : [])];
}

function staleEntries(page: Page): string[] {
  const { stale = [], palette } = page;
  if (stale.length === 0) return [];
  const title = `${palette.bold("Stale")}  ${palette.dim("in the baseline but no longer found: remove them, or run with --update-baseline")}`;
  const lines = stale.flatMap(({ message, operation, check, fingerprint }) =>
    wrap(
      `${oneLine(message)} ${palette.dim(oneLine(`${operation} › ${check}, ${fingerprint}`))}`,
      page,
      "    ",
      `  ${palette.yellow(SYMBOL.warning)} `,
    ),
  );
  return [...wrap(title, page, ""), ...lines];
}

/** Known findings that this run could not check. */
function unjudgedEntries(page: Page): string[] {
  const { unjudged = [], palette } = page;
  if (unjudged.length === 0) return [];
  const shown = unjudged.slice(0, page.verbose ? undefined : 5);
  const title = `${palette.bold("Known, not looked for")}  ${palette.dim("in the baseline, and their check was skipped in this run")}`;
  const lines = shown.flatMap(({ message, operation, check }) =>
    wrap(
      `${oneLine(operation)} › ${oneLine(check)} ${palette.dim(oneLine(message))}`,
      page,
      "    ",
      `  ${palette.dim(SYMBOL.skipped)} `,
    ),
  );
  const rest = unjudged.length - shown.length;
  return [...wrap(title, page, ""), ...lines, ...(rest > 0 ? [palette.dim(`    … and ${rest} more`)] : [])];
}
