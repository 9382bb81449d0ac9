import { oneLine, printableJson } from "../../printable.ts";
import { createPage, wrap, type Page } from "../../verify/reporters/page.ts";
import type { ReporterOptions } from "../../verify/reporters/reporter.ts";
import { formatCount, plural } from "../../verify/reporters/text.ts";
import type { Diff, OperationDiff } from "./model.ts";
import { briefly } from "./render-brief.ts";
import { differenceLines } from "./render-difference.ts";
import { printOf } from "./report.ts";

/** In lines; more would hide what matters. What stands around the differences comes on top. */
const LONGEST = 100;

export function renderDiff(
  diff: Diff,
  format: string,
  options: Pick<ReporterOptions, "width" | "color" | "known" | "verbose">,
): string {
  const { known = new Set() } = options;
  if (format === "json") return `${printableJson(known.size > 0 ? withKnown(diff, known) : diff, 2)}\n`;
  const page = createPage(options);
  const { bold, dim, red } = page.palette;
  const shown = diff.operations.map((one) => withoutKnown(one, known));
  const left = notCompared(diff.operations, page);
  const inFull = (): string[][] =>
    shown.flatMap((one) => (one.score === undefined ? [] : [operationLines(one, one.score, page)]));
  const count = (all: readonly OperationDiff[]): number => all.reduce((sum, one) => sum + one.differences.length, 0);
  // A difference takes three lines at least.
  const full = options.verbose || count(shown) * 3 <= LONGEST ? inFull() : undefined;
  const isShort = full && (options.verbose || full.flat().length <= LONGEST);
  const blocks = [
    [
      ...wrap(`${bold(diff.tool.name)} ${dim(diff.tool.version)}`, page, ""),
      ...wrap(`${dim("A")} ${bold(oneLine(diff.a))}`, page, "  "),
      ...wrap(`${dim("B")} ${bold(oneLine(diff.b))}`, page, "  "),
    ],
    ...(isShort ? [...full, ...left] : briefly(shown, left, page)),
  ];
  const accepted = count(diff.operations) - count(shown);
  if (diff.failure) {
    const { target, message } = diff.failure;
    blocks.push(wrap(`${red("✗ Could not compare.")} ${oneLine(target)}: ${oneLine(message)}`, page, "  ", ""));
  } else blocks.push([verdict({ ...diff, operations: shown }, page.palette, accepted)]);
  if (accepted > 0) blocks.push([dim(`${plural(accepted, "known difference")} of the baseline not shown.`)]);
  if (diff.unfinished) {
    const { target, message } = diff.unfinished;
    blocks.push(wrap(`${red("✗")} ${oneLine(target)}: ${oneLine(message)}`, page, "  ", ""));
  }
  return `\n${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function withoutKnown(one: OperationDiff, known: ReadonlySet<string>): OperationDiff {
  return { ...one, differences: one.differences.filter((each) => !known.has(printOf(one.operation, each))) };
}

/** Marks known differences. */
function withKnown(diff: Diff, known: ReadonlySet<string>): Diff {
  return {
    ...diff,
    operations: diff.operations.map((one) => ({
      ...one,
      differences: one.differences.map((each) =>
        known.has(printOf(one.operation, each)) ? { ...each, known: true } : each,
      ),
    })),
  };
}

function verdict(
  { operations, score, compared, empty = [], unfinished }: Diff,
  { red, green }: Page["palette"],
  accepted: number,
): string {
  if (empty.length > 0 && unfinished === undefined) {
    const differ = operations.reduce((total, { differences }) => total + differences.length, 0);
    const found = `${plural(differ, "difference")} in the ${plural(compared, "point")} that could be compared`;
    return red(`✗ ${found}; no session could be, since the list of ${empty.map(oneLine).join(" and of ")} is empty.`);
  }
  if (score === undefined) return red("✗ Nothing was compared.");
  const isNew = accepted > 0 ? "new " : "";
  const count = operations.reduce((total, { differences }) => total + differences.length, 0);
  return count === 0
    ? (unfinished ? red : green)(`${unfinished ? "✗" : "✓"} No ${isNew}difference, ${score} % alike`)
    : red(`✗ ${plural(count, `${isNew}difference`)}, ${score} % alike`);
}

/** Operations with the same reason share a paragraph. */
function notCompared(operations: readonly OperationDiff[], page: Page): string[][] {
  const { bold, dim } = page.palette;
  const left = Map.groupBy(
    operations.filter(({ score }) => score === undefined),
    ({ reason = "" }) => reason,
  );
  return [...left].map(([reason, same]) => [
    ...wrap(`${bold("not compared")}  ${dim(oneLine(reason))}`, page, "  ", ""),
    ...wrap(same.map(({ operation }) => oneLine(operation)).join(", "), page, "  "),
  ]);
}

function operationLines(
  { operation, compared, equal, differences }: OperationDiff,
  score: number,
  page: Page,
): string[] {
  const { bold, dim } = page.palette;
  const heading = `${bold(oneLine(operation))}  ${score} % ${dim(`${formatCount(equal)} of ${plural(compared, "point")} alike`)}`;
  return [
    ...wrap(heading, page, "  ", ""),
    ...(["shape", "behaviour"] as const).flatMap((kind) => {
      const own = differences.filter((each) => each.kind === kind);
      return own.length === 0 ? [] : [`  ${dim(kind)}`, ...own.flatMap((each) => differenceLines(each, page))];
    }),
  ];
}
