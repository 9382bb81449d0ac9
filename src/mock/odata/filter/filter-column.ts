import type { Instant } from "../../../time/instant.ts";
import type { Zone } from "../../../time/zone-code.ts";

/** What a filter needs to know of a column, whatever it is a column of. */
export interface FilterColumn<Row> {
  readonly name: string;
  /** The vendor's restriction type, such as `listAny`; empty for a column that cannot be filtered. */
  readonly restriction: string;
  /** A number, a text, true or false, an instant; for lists an id or several; null where there is nothing. */
  readonly read: (row: Row) => unknown;
  /** For lists: what is shown for an id. */
  readonly textOf?: ((row: Row) => string) | undefined;
  /** For lists: ids by the names that a filter may use, in lower case. */
  readonly ids?: ReadonlyMap<string, number> | undefined;
  /** For `stringorPK`: the primary key of the text's table. */
  readonly keyOf?: ((row: Row) => number | null) | undefined;
}

/** What filters compare with beside their own values. */
export interface FilterContext {
  /** The world's time. */
  readonly nowMs: number;
  /** Where days begin, and moments without an offset are local. */
  readonly zone: Zone;
  /** The AssociateId of the caller. */
  readonly callerId: number;
}

/** What values are compared as. */
export type Family = "number" | "text" | "list" | "person" | "flag" | "moment";

const FAMILIES: Readonly<Record<string, Family>> = {
  string: "text",
  positiveString: "text",
  stringorPK: "text",
  int: "number",
  decimal: "number",
  timeSpan: "number",
  bool: "flag",
  date: "moment",
  unlimitedDate: "moment",
  datetime: "moment",
  listAny: "list",
  listAll: "list",
  listInterest: "list",
  saintStatus: "list",
  userGroup: "list",
  intArray: "list",
  associate: "person",
  ejUser: "person",
};

/** Undefined for a column that cannot be filtered. */
export function familyOf(restriction: string): Family | undefined {
  return Object.hasOwn(FAMILIES, restriction) ? FAMILIES[restriction] : undefined;
}

/** A day, or a moment. */
export interface Moment {
  readonly start: Instant;
  /** Where the next day begins; undefined for a moment. */
  readonly end: Instant | undefined;
  /** Year 1, with which the API writes an unset date. */
  readonly isUnset: boolean;
}
