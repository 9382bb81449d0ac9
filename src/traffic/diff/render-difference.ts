import { oneLine } from "../../printable.ts";
import { wrap, type Page } from "../../verify/reporters/page.ts";
import { shorten } from "../../verify/reporters/text.ts";
import type { Difference } from "./model.ts";

const LONGEST = 400;

/** A difference: what it is about, and a line for each server. */
export function differenceLines({ what, a, b }: Difference, page: Page): string[] {
  const { red, dim, cyan } = page.palette;
  return [
    ...wrap(oneLine(what), page, "      ", `  ${red("✗")} `),
    ...wrap(cyan(oneLine(shorten(a, LONGEST))), page, "         ", `      ${dim("A")}  `),
    ...wrap(cyan(oneLine(shorten(b, LONGEST))), page, "         ", `      ${dim("B")}  `),
  ];
}
