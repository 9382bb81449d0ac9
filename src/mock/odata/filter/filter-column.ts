import type { Instant } from "../../../time/instant.ts";
import type { Zone } from "../../../time/zone-code.ts";

/** What a filter needs to know about a column of any list. */
export interface FilterColumn<Row> {
  readonly name: string;
  /** The vendor's restriction type, such as `listAny`; empty for a column that cannot be filtered. */
  readonly restriction: string;
  /** A number, a text, a boolean, an instant; for lists one or more ids; null if there is no value. */
  readonly read: (row: Row) => unknown;
  /** For lists: the displayed text of an id. */
  readonly textOf?: ((row: Row) => string) | undefined;
  /** For lists: ids by the names that a filter may use, in lower case. */
  readonly ids?: ReadonlyMap<string, number> | undefined;
  /** For `stringorPK`: the primary key of the text's table. */
  readonly keyOf?: ((row: Row) => number | null) | undefined;
}

/** What filters use in addition to their own values. */
export interface FilterContext {
  /** The world's time. */
  readonly nowMs: number;
  /** The zone in which days begin, and in which moments without an offset are local. */
  readonly zone: Zone;
  /** The AssociateId of the caller. */
  readonly callerId: number;
}

/** The types that values are compared as. */
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
  /** The start of the next day; undefined for a moment. */
  readonly end: Instant | undefined;
  /** Year 1, which the API writes for an unset date. */
  readonly isUnset: boolean;
}
