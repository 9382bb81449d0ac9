/** How strict a schema is: which dates it accepts, and whether `$select` may have nulled out properties. */

import { DIALECTS } from "../dialects.ts";
import type { Dialect } from "../model.ts";

export interface Reading {
  readonly dialect: Dialect | "either";
  readonly select: boolean;
}

export const DOCUMENTED: Reading = { dialect: "documented", select: false };

/** All readings, the strict one first. */
export const READINGS: readonly Reading[] = ([...DIALECTS, "either"] as const).flatMap((dialect) => [
  { dialect, select: false },
  { dialect, select: true },
]);

/** Such as `documented` or `observed-select`. */
export function readingName({ dialect, select }: Reading): string {
  return select ? `${dialect}-select` : dialect;
}
