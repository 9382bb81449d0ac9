import { printable } from "../../printable.ts";
import type { Finding, Report } from "../model.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { bySeverity, tally, troubles } from "./cases.ts";
import { checkPage } from "./check-page.ts";
import { formatCount, formatDuration, formatPointer, formatSource, plural, shorten } from "./text.ts";

const VALUE_LIMIT = 300;
/** GitHub limits a job summary to a megabyte, and further findings add little. */
const MOST_FINDINGS = 50;

/** The report for a job summary or a comment: verdict, table of operations, findings with their evidence. */
export const markdownReporter: Reporter = {
  name: "markdown",
  render: (report, options) => {
    const blocks = [
      `## ${text(report.tool.name)}: ${headline(report, options)}`,
      facts(report),
      ...(report.results.length > 0 ? [table(report)] : []),
      ...findings(report, options),
      ...stale(options),
    ];
    return `${blocks.join("\n\n")}\n`;
  },
};

function headline(report: Report, { known }: ReporterOptions): string {
  const { error, warning } = tally(report.findings, known);
  const { finished } = report.summary;
  if (report.failure) return "could not run";
  if (error + warning > 0) {
    const parts = [error > 0 ? plural(error, "error") : "", warning > 0 ? plural(warning, "warning") : ""];
    return parts.filter(Boolean).join(", ") + (finished ? "" : ", not finished");
  }
  if (!finished) return "not finished";
  if (report.unverified !== undefined) return "not enough was verified";
  if (troubles(report).length > 0) return "nothing was verified";
  return report.points === undefined ? "no deviation from the contract" : "no difference";
}

function facts(report: Report): string {
  const { checks, passed, failed, skipped } = report.summary;
  const lines = [
    `\`${code(report.target)}\` · mode ${report.mode} · ${plural(checks, "check")}: ${formatCount(passed)} passed, ${formatCount(failed)} failed, ${formatCount(skipped)} skipped · ${formatDuration(report.durationMs)}`,
    ...troubles(report).map(({ message }) => `**${text(message)}**`),
  ];
  return lines.join("\n\n");
}

function table({ results }: Report): string {
  const rows = [...Map.groupBy(results, ({ operation }) => operation)].map(([operation, own]) => {
    const count = (status: string): number => own.filter((result) => result.status === status).length;
    return `| ${text(operation)} | ${count("passed")} | ${count("failed")} | ${count("skipped")} |`;
  });
  return ["| operation | passed | failed | skipped |", "|---|--:|--:|--:|", ...rows].join("\n");
}

function findings(report: Report, { known = new Set() }: ReporterOptions): string[] {
  const fresh = bySeverity(report.findings.filter(({ fingerprint }) => !known.has(fingerprint)));
  const left = fresh.length - MOST_FINDINGS;
  const more = left > 0 ? [`… and ${plural(left, "more finding")}.`] : [];
  const counted = report.findings.length - fresh.length;
  const accepted = counted > 0 ? [`${plural(counted, "known finding")} of the baseline not shown.`] : [];
  return [...fresh.slice(0, MOST_FINDINGS).map(finding), ...more, ...accepted];
}

function finding({
  check,
  operation,
  severity,
  message,
  pointer,
  expected,
  actual,
  source,
  curl,
  followsFrom,
}: Finding): string {
  const page = checkPage(check);
  const name = page === undefined ? text(check) : `[${text(check)}](${page.url})`;
  const follows = followsFrom === undefined ? "" : " · follows from another finding";
  const values =
    expected === "" && actual === "" ? [] : [`expected \`${value(expected)}\`, received \`${value(actual)}\``];
  const place = [...values, `at \`${code(formatPointer(pointer))}\``, ...(source ? [text(formatSource(source))] : [])];
  return [
    `### ${MARK[severity]} ${text(operation)} › ${name}${follows}`,
    text(message),
    place.join(" · "),
    ...(curl === undefined ? [] : [fenced(curl)]),
  ].join("\n\n");
}

const MARK = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

function stale({ stale: entries = [] }: ReporterOptions): string[] {
  if (entries.length === 0) return [];
  const items = entries.map(
    ({ operation, check, message }) => `- ${text(operation)} › ${text(check)}: ${text(message)}`,
  );
  return [`### In the baseline, but no longer found`, items.join("\n")];
}

function value(given: string): string {
  return code(shorten(given, VALUE_LIMIT));
}

/** A code span of one backtick; backticks in the text are replaced. */
export function code(given: string): string {
  return printable(given).replaceAll(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|") || " ";
}

/** Plain text in a paragraph, with markup, mentions and links escaped. */
export function text(given: string): string {
  return printable(given)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&]/g, (sign) => (sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : `\\${sign}`))
    .replaceAll(/@(?=\w)/g, "@\u2060")
    .replaceAll(/(?<=https?:)\/\//g, "\u2060//");
}

/** A code block that no line of the text can close. */
function fenced(given: string): string {
  const lines = printable(given);
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}sh\n${lines}\n${fence}`;
}
