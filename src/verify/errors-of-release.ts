import { requireRelease } from "../releases.ts";
import type { SchemaError } from "../schema/validate.ts";
import { holdAgainstRelease, releasedRowsIn } from "./release-rows.ts";

interface JudgedValue {
  readonly type: string;
  /** The whole value, if one of many is judged. */
  readonly value: unknown;
  readonly release: string | undefined;
}

/**
 * The errors without those about properties missing from the release, or from any release if none is named. Throws
 * KitError `match-contract` for an unknown release.
 */
export function errorsOfRelease(
  errors: readonly SchemaError[],
  { type, value, release }: JudgedValue,
): readonly SchemaError[] {
  if (release !== undefined) requireRelease(release, "match-contract", "option release");
  if (errors.length === 0) return errors;
  const seen = release === undefined ? releasedRowsIn(type, value) : new Set<string>();
  return holdAgainstRelease(errors, { type, release, seen }).errors;
}
