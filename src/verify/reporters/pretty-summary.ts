import { oneLine } from "../../printable.ts";
import type { Report } from "../model.ts";
import { tally } from "./cases.ts";
import { followers } from "./github.ts";
import { wrap, type Page } from "./page.ts";
import { SYMBOL } from "./palette.ts";
import { formatCount, formatDuration, plural, requestsSent } from "./text.ts";

const BAR = 12;

/** Unseen names shown beside a bar; the JSON and HTML reports have all of them. */
const NAMED = 7;

/** How much of the contract the run saw: rows with a value, enum values, statuses. */
export function coverageLines(report: Report, page: Page): string[] {
  const { types, enums, statuses } = report.coverage;
  const all = [
    ...Object.entries(types).map(([name, one]) => ({ name, ...one, all: one.rows, unit: "rows" })),
    ...Object.entries(enums).map(([name, one]) => ({ name, ...one, all: one.values, unit: "values" })),
  ];
  const rows = all.filter(({ seen }) => seen.length > 0);
  const unseen = all.filter(({ seen }) => seen.length === 0).map(({ name }) => oneLine(name));
  const answers = Object.entries(statuses).filter(([, seen]) => seen.length > 0);
  if (report.failure !== undefined || (rows.length === 0 && answers.length === 0)) return [];
  const { bold, dim, green } = page.palette;
  const label = Math.min(
    30,
    Math.max(0, ...rows.map(({ name }) => name.length), ...answers.map(([name]) => name.length)),
  );
  const narrow = page.width < label + BAR + 24;
  const name = (text: string): string => oneLine(text).padEnd(narrow ? 0 : label);
  const lines = rows.flatMap(({ name: text, seen, unseen: missing, all, unit }) => {
    const filled = all === 0 ? 0 : Math.round((Math.min(seen.length, all) / all) * BAR);
    const bar = `${green(SYMBOL.full.repeat(filled))}${dim(SYMBOL.empty.repeat(BAR - filled))}`;
    return wrap(
      `${name(text)}  ${narrow ? "" : `${bar}  `}${seen.length} of ${all} ${unit}${unit === "rows" ? without(missing) : ""}`,
      page,
      "    ",
      "  ",
    );
  });
  const codes = answers.flatMap(([operation, seen]) =>
    wrap(`${name(operation)}  ${seen.join(", ")}`, page, "    ", "  "),
  );
  const title = `${bold("Coverage")}  ${dim("rows seen with a value, enum values seen, statuses seen")}`;
  const rest =
    unseen.length === 0 || rows.length === 0 ? [] : wrap(dim(`not seen: ${unseen.join(", ")}`), page, "    ", "  ");
  return [...wrap(title, page, ""), ...lines, ...rest, ...codes];
}

/** Names the rows that were never seen, and so not judged, if they are few. */
function without(names: readonly string[]): string {
  return names.length > 0 && names.length <= NAMED ? `, not ${names.map(oneLine).join(", ")}` : "";
}

function paceOf({ pace }: Report): string {
  return pace === undefined ? "" : `, at most ${pace.busiestSecond} in a second`;
}

/** The last lines: the number of findings, and the verdict. */
export function verdictLines(report: Report, page: Page): string[] {
  const { bold, red, yellow, green, dim } = page.palette;
  const counts = tally(report.findings, page.known);
  const { checks, passed, failed, skipped } = report.summary;
  const numbers = `${plural(checks, "check")}: ${formatCount(passed)} passed, ${formatCount(failed)} failed, ${formatCount(skipped)} skipped`;
  const tail = dim(
    [
      numbers,
      plural(report.traffic?.judged ?? requestsSent(report), "request") + paceOf(report),
      formatDuration(report.durationMs),
    ].join(" · "),
  );
  const follows = counts.follows > 0 ? dim(followers(counts.follows)) : "";
  const known = follows + (counts.known > 0 ? dim(`, besides ${plural(counts.known, "known finding")}`) : "");
  const verdict = counts.known > 0 ? "Nothing new" : "No deviation from the contract";
  const line = (mark: string, text: string): string[] => wrap(text, page, "  ", `${mark} `);
  if (report.failure !== undefined) {
    return line(red(SYMBOL.failed), `${red(bold("Could not run."))} ${oneLine(report.failure.message)}`);
  }
  const cut = report.unfinished ? line(red(SYMBOL.failed), red(oneLine(report.unfinished.message))) : [];
  if (counts.error + counts.warning + counts.follows > 0) {
    const paint = counts.error > 0 ? red : yellow;
    const parts = [
      counts.error > 0 ? plural(counts.error, "error") : "",
      counts.warning > 0 ? plural(counts.warning, "warning") : "",
      counts.error + counts.warning === 0 ? "No new cause" : "",
    ];
    const mark = paint(counts.error > 0 ? SYMBOL.failed : SYMBOL.warning);
    return [...line(mark, paint(bold(parts.filter(Boolean).join(", "))) + known), ...cut, ...wrap(tail, page, "  ")];
  }
  if (cut.length > 0) return [...cut, ...wrap(tail, page, "  ")];
  if (report.unverified !== undefined) {
    const why = report.unverified.map(oneLine).join(" ");
    return [
      ...line(yellow(SYMBOL.warning), `${yellow(bold("Not enough was verified."))} ${why}${known}`),
      ...wrap(tail, page, "  "),
    ];
  }
  if (passed + failed === 0)
    return [...line(yellow(SYMBOL.warning), yellow(bold("Nothing was verified."))), ...wrap(tail, page, "  ")];
  return [...line(green(SYMBOL.passed), green(bold(verdict)) + known), ...wrap(tail, page, "  ")];
}
