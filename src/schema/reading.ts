/** The strictness of a schema: which dates it accepts, and whether `$select` may have nulled properties. */

import type { Dialect } from "../model.ts";

export interface Reading {
  readonly dialect: Dialect | "either";
  readonly select: boolean;
}

export const DOCUMENTED: Reading = { dialect: "documented", select: false };

/** Such as `documented` or `observed-select`. */
export function readingName({ dialect, select }: Reading): string {
  return select ? `${dialect}-select` : dialect;
}
