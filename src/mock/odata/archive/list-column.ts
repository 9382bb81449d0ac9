import type { Instant } from "../../../time/instant.ts";
import { presentDate, type ResponseFormat } from "../../wire/present.ts";
import { familyOf, type FilterColumn } from "../filter/filter-column.ts";

/** The source of a column, and how it is displayed. */
export type ColumnSource<Row> = Omit<FilterColumn<Row>, "name" | "restriction">;

/** A column of a list. */
export interface ListColumn<Row> extends FilterColumn<Row> {
  readonly isSortable: boolean;
  /** Something accepted here that other servers may refuse, or that has no value here; for the journal. */
  readonly note?: string | undefined;
  /** Shown in slim rows; in full rows next to the value. */
  readonly show: (row: Row, format: ResponseFormat) => unknown;
}

/** The columns of a list. */
export interface Columns<Row> {
  /** Finds a column, ignoring case; undefined for an unknown name. */
  readonly find: (name: string) => ListColumn<Row> | undefined;
  /** The columns listed when nothing is selected. */
  readonly usual: readonly ListColumn<Row>[];
}

interface Described {
  readonly name: string;
  readonly restriction: string;
  readonly isSortable: boolean;
  readonly note?: string | undefined;
}

/** Has no values and matches nothing. */
export const NO_SOURCE: ColumnSource<unknown> = { read: () => null };

export function listColumn<Row>(
  { name, restriction, isSortable, note }: Described,
  source: ColumnSource<Row>,
): ListColumn<Row> {
  const { read, textOf } = source;
  const isDate = familyOf(restriction) === "moment" && (source as unknown) !== NO_SOURCE;
  return {
    ...source,
    name,
    restriction,
    isSortable,
    note,
    show: isDate
      ? (row, format) => dateOf(read(row), format)
      : textOf
        ? (row) => (read(row) === null ? null : textOf(row))
        : read,
  };
}

/** Dates in lists have no fraction, and an offset only if requested, in either dialect. */
function dateOf(value: unknown, { zone, offsets }: ResponseFormat): string {
  return presentDate(value as Instant | null, {
    dialect: "observed",
    zone,
    offsets,
    language: undefined,
    linkBase: "",
  });
}
