/** The report for a server with so many faults that the full one would hide them: the gravest causes, in 120 lines. */

import { oneLine } from "../../printable.ts";
import type { Report } from "../model.ts";
import { checkPage } from "./check-page.ts";
import { bySeverity, type OperationCases } from "./cases.ts";
import { fit } from "./fit.ts";
import { wrap, type Page } from "./page.ts";
import { SYMBOL } from "./palette.ts";
import { findingLines } from "./pretty-finding.ts";
import { verdictLines } from "./pretty-summary.ts";
import { plural, shorten } from "./text.ts";

/** Limits in lines: for operations, for findings with all evidence, and for all findings. */
const OPERATIONS = 24;
const EVIDENCE = 60;
const FINDINGS = 80;

export function briefly(
  report: Report,
  groups: readonly OperationCases[],
  heading: readonly string[],
  page: Page,
): readonly (readonly string[])[] {
  return [heading, operations(groups, page), findings(report, page), rest(report, page), verdictLines(report, page)];
}

function operations(groups: readonly OperationCases[], page: Page): string[] {
  const { red, dim, bold } = page.palette;
  const lines = groups.map(({ operation, cases }) => {
    const count = (status: string): number => cases.filter((entry) => entry.status === status).length;
    const failed = count("failed");
    const counts = `${count("passed")} passed, ${count("skipped")} skipped`;
    const line = `${bold(oneLine(operation))}  ${failed > 0 ? `${red(`${failed} failed`)}, ` : ""}${dim(counts)}`;
    return wrap(line, page, "    ", `  ${failed > 0 ? red(SYMBOL.failed) : dim(SYMBOL.passed)} `);
  });
  return fit(lines, OPERATIONS, (left) => dim(`    … and ${plural(left, "more operation")}`));
}

function findings(report: Report, page: Page): string[] {
  const { dim } = page.palette;
  const causes = bySeverity(
    report.findings.filter(
      ({ followsFrom, fingerprint }) => followsFrom === undefined && !page.known?.has(fingerprint),
    ),
  );
  let used = 0;
  const blocks = causes.slice(0, FINDINGS).map((finding) => {
    const where = dim(`${oneLine(finding.operation)} › ${oneLine(finding.check)}`);
    const explained = checkPage(finding.check);
    const about = explained === undefined ? [] : wrap(dim(`See ${explained.file}`), page, "   ");
    const evidence =
      used < EVIDENCE ? [...wrap(where, page, "   ", "── "), ...about, ...findingLines(finding, page), ""] : undefined;
    const isWhole = evidence !== undefined && used + evidence.length <= EVIDENCE;
    const short = `${finding.severity}  ${oneLine(shorten(finding.message, 200))} ${where}`;
    const block = isWhole ? evidence : wrap(short, page, "     ", "   ").slice(0, 2);
    used += block.length;
    return block;
  });
  const further = causes.length - blocks.length;
  return fit(blocks, FINDINGS, (left) =>
    dim(`   … and ${plural(left + further, "more finding")}; --verbose shows them`),
  );
}

function rest({ findings: all, observations }: Report, page: Page): string[] {
  const follows = all.filter(({ followsFrom }) => followsFrom !== undefined).length;
  const parts = [
    ...(follows > 0 ? [`${plural(follows, "finding")} that ${follows === 1 ? "follows" : "follow"} from these`] : []),
    ...(observations.length > 0 ? [`${plural(observations.length, "matter")} that the documents leave open`] : []),
    ...((page.stale?.length ?? 0) > 0 ? [plural(page.stale?.length ?? 0, "stale entry", "stale entries")] : []),
    "the coverage",
  ];
  return wrap(page.palette.dim(`Not shown: ${parts.join(", ")}. --verbose shows all of it.`), page, "");
}
