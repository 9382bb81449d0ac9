/** The differences of two servers that hardly agree, in 120 lines: what differs in most operations first. */

import { oneLine } from "../../printable.ts";
import { wrap, type Page } from "../../verify/reporters/page.ts";
import { fit } from "../../verify/reporters/fit.ts";
import { plural, shorten } from "../../verify/reporters/text.ts";
import type { Difference, OperationDiff } from "./model.ts";
import { differenceLines } from "./render-difference.ts";

/** Limits in lines: for operations, and for differences. */
const OPERATIONS = 24;
const DIFFERENCES = 60;
/** A difference takes four lines at least. */
const MOST_BLOCKS = DIFFERENCES / 4 + 1;
const NOT_COMPARED = 12;
const LONGEST_VALUE = 120;
const MOST_NAMED = 4;

/** `notCompared`: the paragraphs about operations without a score. */
export function briefly(
  operations: readonly OperationDiff[],
  notCompared: readonly (readonly string[])[],
  page: Page,
): string[][] {
  const { bold, dim } = page.palette;
  const compared = operations.flatMap(({ operation, score, differences }) =>
    score === undefined
      ? []
      : [
          wrap(
            `${bold(oneLine(operation))}  ${score} % ${dim(plural(differences.length, "difference"))}`,
            page,
            "    ",
            "  ",
          ),
        ],
  );
  const same = Map.groupBy(
    operations.flatMap(({ operation, differences }) => differences.map((each) => ({ operation, each }))),
    ({ each: { kind, what, a, b } }) => JSON.stringify([kind, what, a, b]),
  );
  const sorted = [...same.values()].toSorted(
    (one, other) => other.length - one.length || rank(one[0]?.each) - rank(other[0]?.each),
  );
  const blocks = sorted.slice(0, MOST_BLOCKS).map((places) => {
    const named = places.map(({ operation }) => operation);
    return differenceIn(named, places[0]?.each, page);
  });
  const further = sorted.length - blocks.length;
  const left = fit(notCompared, NOT_COMPARED, (more) =>
    dim(`  … and operations not compared for ${plural(more, "other reason")}`),
  );
  return [
    fit(compared, OPERATIONS, (left) => dim(`    … and ${plural(left, "more operation")}`)),
    fit(blocks, DIFFERENCES, (left) =>
      dim(`  … and ${plural(left + further, "more difference")}; --verbose shows them`),
    ),
    ...(notCompared.length === 0 ? [] : [left]),
  ];
}

/** Behaviour weighs more than shape. */
function rank(difference: Difference | undefined): number {
  return difference?.kind === "behaviour" ? 0 : 1;
}

function differenceIn(operations: readonly string[], difference: Difference | undefined, page: Page): string[] {
  if (!difference) return [];
  const more = operations.length - MOST_NAMED;
  const named = operations.slice(0, MOST_NAMED).map(oneLine).join(", ");
  const where = `in ${named}${more > 0 ? ` and ${plural(more, "more operation")}` : ""}`;
  const { a, b, ...rest } = difference;
  const short = { ...rest, a: shorten(a, LONGEST_VALUE), b: shorten(b, LONGEST_VALUE) };
  return [...differenceLines(short, page), ...wrap(page.palette.dim(where), page, "         ", "      ")];
}
