import { printableJson } from "../../printable.ts";
import type { Content } from "../reply.ts";
import type { ResponseFormat } from "../wire/present.ts";
import type { Columns, ListColumn } from "./archive/list-column.ts";
import type { FilterContext } from "./filter/filter-column.ts";
import { readFilter } from "./filter/read-filter.ts";
import { readOrder } from "./order.ts";
import { type ListQuery, nextLink, readQuery } from "./query.ts";
import { fullRow, slimRow, type Named, type RowKeys } from "./rows.ts";

/** Lists with `$filter`, `$orderBy`, `$skip`, `$top`, `$select` and `$mode`, as rows of columns. */

export interface ListRequest {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly context: FilterContext;
  /** The address of the list and the requested query, for its links. */
  readonly address: string;
  readonly query: string;
  /** The address of its column descriptions. */
  readonly metadata: string;
}

interface List<Row> extends RowKeys<Row> {
  readonly rows: Iterable<Row>;
  readonly columns: Columns<Row>;
}

type Page<Row> = { readonly rows: readonly Row[]; readonly isLast: boolean; readonly query: ListQuery } | Problem;
interface Problem {
  readonly problem: string;
}

type MakePage = (format: ResponseFormat) => { readonly value: readonly object[] };
type Rows = { readonly make: MakePage; readonly notes: readonly string[] } | Problem;

export function listRows<Row>(list: List<Row>, request: ListRequest): Rows {
  const { columns } = list;
  const used = new Set<ListColumn<Row>>();
  const use = (name: string): ListColumn<Row> | undefined => {
    const column = columns.find(name);
    if (column) used.add(column);
    return column;
  };
  const page = pageOf(list.rows, use, request);
  if ("problem" in page) return page;
  const { rows, isLast, query } = page;
  const named = namedColumns(query, columns.usual, use);
  const rowOf = query.isFull ? fullRow : slimRow;
  return {
    notes: [...new Set([...used].flatMap(({ note }) => note ?? [])), ...passedOver(query.select, columns)],
    make: (format) => ({
      "odata.metadata": request.metadata,
      "odata.nextLink": isLast ? null : nextLink(request.address, request.query, query.skip + rows.length),
      value: rows.map((row) => rowOf({ row, keys: list, entities: query.entities, named }, format)),
    }),
  };
}

/** A misspelt name must not fail, but its value is missing in every row. */
function passedOver<Row>(select: readonly string[], { find }: Columns<Row>): readonly string[] {
  const unknown = select.filter((name) => !find(name));
  const [first = "", ...more] = unknown;
  if (unknown.length === 0) return [];
  const names = more.length > 0 ? `${printableJson(first)} and ${more.length} more` : printableJson(first);
  return [`$select passes over ${names}: this list has no such column.`];
}

/** A page as an answer of a type, of which other rows than the known three are empty. */
export function pageContent(type: string, make: MakePage): Content {
  return {
    kind: "computed",
    type,
    make: (present, format) => {
      const page = make(format);
      return { ...present(type, { ...page, value: [] }), value: page.value };
    },
  };
}

/** The rows of a page, for any list. */
export function pageOf<Row>(
  rows: Iterable<Row>,
  find: Columns<Row>["find"],
  { parameters, context }: Pick<ListRequest, "parameters" | "context">,
): Page<Row> {
  const query = readQuery(parameters);
  if ("problem" in query) return query;
  const filter = readFilter(query.filter, { find, context });
  if ("problem" in filter) return filter;
  const order = readOrder(query.orderBy, find);
  if ("problem" in order) return order;
  const { skip, top } = query;
  const found = order.sort([...rows].filter(filter.test));
  const page = found.slice(skip, skip + top);
  return { rows: page, isLast: skip + page.length >= found.length || top === 0, query };
}

/** Under the names as requested. Unknown columns are ignored, as by `$select` elsewhere. */
function namedColumns<Row>(
  { select, isSafe }: ListQuery,
  usual: readonly ListColumn<Row>[],
  find: Columns<Row>["find"],
): readonly Named<Row>[] {
  const named = select.flatMap((name): Named<Row>[] => {
    const column = find(name);
    return column ? [{ name, column }] : [];
  });
  const chosen = select.length > 0 ? named : usual.map((column): Named<Row> => ({ name: column.name, column }));
  return isSafe ? chosen.map(({ name, column }) => ({ name: name.replace(/\W/g, "_"), column })) : chosen;
}
