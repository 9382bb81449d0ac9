import type { ResponseFormat } from "../wire/present.ts";
import type { ListColumn } from "./archive/list-column.ts";

/** A column under its requested name. */
export interface Named<Row> {
  readonly name: string;
  readonly column: ListColumn<Row>;
}

/** The keys of every row. */
export interface RowKeys<Row> {
  readonly keyOf: (row: Row) => number | string;
  readonly hintOf: (row: Row) => string;
  /** The row type. */
  readonly entityName: string;
}

interface Shown<Row> {
  readonly row: Row;
  readonly keys: RowKeys<Row>;
  readonly entities: string | undefined;
  readonly named: readonly Named<Row>[];
}

/** Two keys, and one value per column. */
export function slimRow<Row>({ row, keys, entities, named }: Shown<Row>, format: ResponseFormat): object {
  const values = named.map(({ name, column }): [string, unknown] => [name, column.show(row, format)]);
  return {
    PrimaryKey: String(keys.keyOf(row)),
    EntityName: entities ?? keys.entityName,
    ...Object.fromEntries(values),
  };
}

/** The key as a number, and each value with its displayed text. */
export function fullRow<Row>({ row, keys, entities, named }: Shown<Row>, format: ResponseFormat): object {
  return {
    PrimaryKey: keys.keyOf(row),
    EntityName: entities ?? keys.entityName,
    StyleHint: null,
    LinkHint: keys.hintOf(row),
    TableRight: { Mask: 1, Reason: null },
    Column: Object.fromEntries(named.map(({ name, column }) => [name, cellOf(row, column, format)])),
  };
}

function cellOf<Row>(row: Row, { read, textOf, show }: ListColumn<Row>, format: ResponseFormat): object {
  const shown = show(row, format);
  return {
    RawValue: textOf ? read(row) : shown,
    DisplayValue: textShown(shown),
    LinkHint: null,
    TooltipHint: null,
  };
}

function textShown(shown: unknown): string | null {
  return typeof shown === "string"
    ? shown
    : typeof shown === "number" || typeof shown === "boolean"
      ? `${shown}`
      : null;
}
