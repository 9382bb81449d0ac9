import { compare } from "./filter/compare.ts";

/** `$orderBy`: columns followed by asc or desc. */

/** What sorting needs to know about a column. */
interface OrderColumn<Row> {
  readonly name: string;
  readonly isSortable: boolean;
  readonly read: (row: Row) => unknown;
  /** Lists are sorted by their displayed text. */
  readonly textOf?: ((row: Row) => string) | undefined;
}

interface Key<Row> {
  readonly column: OrderColumn<Row>;
  readonly sign: 1 | -1;
}

type Order<Row> = { readonly sort: (rows: readonly Row[]) => readonly Row[] } | { readonly problem: string };

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ["asc", 1],
  ["desc", -1],
]);

/** `whenRequested desc, rating`; equal rows keep their order. */
export function readOrder<Row>(text: string, find: (name: string) => OrderColumn<Row> | undefined): Order<Row> {
  const keys: Key<Row>[] = [];
  let place = 0;
  for (const item of text.split(",")) {
    const at = place + 1 + item.length - item.trimStart().length;
    place += item.length + 1;
    const [name = "", direction = "asc", ...more] = item.trim().split(/\s+/);
    if (name === "") continue;
    const column = find(name);
    const sign = DIRECTIONS.get(direction.toLowerCase());
    if (!column) return { problem: `$orderBy, character ${at}: there is no column "${name}".` };
    if (!column.isSortable) return { problem: `$orderBy, character ${at}: ${column.name} cannot be sorted by.` };
    if (!sign || more.length > 0) {
      return { problem: `$orderBy, character ${at + name.length + 1}: expected asc or desc.` };
    }
    keys.push({ column, sign });
  }
  return { sort: (rows) => sortRows(rows, keys) };
}

/** Sort values are read once per row. */
function sortRows<Row>(rows: readonly Row[], keys: readonly Key<Row>[]): readonly Row[] {
  if (keys.length === 0) return rows;
  const keyed = rows.map((row) => ({ row, values: keys.map(({ column }) => (column.textOf ?? column.read)(row)) }));
  keyed.sort((one, other) => {
    for (const [at, { sign }] of keys.entries()) {
      const order = compare(one.values[at] ?? null, other.values[at] ?? null);
      if (order !== 0) return order * sign;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}
