import type { Contract } from "../../model.ts";
import type { Zone } from "../../time/zone-code.ts";
import type { PresentOne } from "../reply.ts";
import type { SessionState } from "../store/session.ts";
import { findColumn, usualColumns, valueAt, type Column } from "./columns.ts";
import { compare, readFilter } from "./filter.ts";
import { ownValue } from "../../values.ts";

/** A list of sessions by `$filter`, `$orderBy`, `$skip`, `$top` and `$select`, as plain rows. */

interface Query {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly zone: Zone;
  /** Of the list, for its links. */
  readonly address: string;
}

type Rows = { readonly make: (present: PresentOne) => object } | { readonly problem: string };

export function listRows(contract: Contract, sessions: Iterable<SessionState>, query: Query): Rows {
  const { parameters, address } = query;
  const skip = numberIn(parameters, "$skip") ?? 0;
  const top = numberIn(parameters, "$top") ?? Number.POSITIVE_INFINITY;
  if (skip < 0 || top < 0) return { problem: "$top and $skip must not be below 0." };
  const filter = textIn(parameters, "$filter");
  const read = filter === undefined ? undefined : readFilter(contract, filter, query.zone);
  if (read && "problem" in read) return read;
  const order = readOrder(contract, textIn(parameters, "$orderBy") ?? "");
  if ("problem" in order) return order;
  const columns = columnsOf(contract, textIn(parameters, "$select"));
  const safe = parameters["$jsonSafe"] === true;
  const named = safe ? columns.map(([name, column]): Named => [name.replace(/\W/g, "_"), column]) : columns;
  const found = [...sessions].filter(read?.test ?? (() => true));
  if (order.sort) found.sort(order.sort);
  const page = found.slice(skip, skip + top);
  const isLast = skip + page.length >= found.length;
  return {
    make: (present) => ({
      "odata.metadata": `${address}/$metadata`,
      "odata.nextLink": isLast ? null : nextLink(address, parameters, skip + page.length),
      value: page.map((session) => rowOf(session, named, present)),
    }),
  };
}

type Named = readonly [name: string, column: Column];

/** Named as they were asked for. Names that are not columns are ignored, as by `$select` elsewhere. */
function columnsOf(contract: Contract, select: string | undefined): readonly Named[] {
  const asked = (select ?? "").split(",").map((name) => name.trim());
  const names = asked.filter((name) => name !== "");
  const columns = (names.length > 0 ? names : usualColumns(contract)).flatMap((name): Named[] => {
    const column = findColumn(contract, name);
    return column ? [[name, column]] : [];
  });
  const always = ["PrimaryKey", "EntityName"].flatMap((name): Named[] => {
    const column = findColumn(contract, name);
    return column ? [[name, column]] : [];
  });
  return [...always, ...columns];
}

function rowOf(session: SessionState, columns: readonly Named[], present: PresentOne): object {
  const shown = present("ChatSessionEntity", session);
  return Object.fromEntries(
    columns.map(([name, { steps, valueOf }]) => [name, steps.length === 0 ? valueOf(session) : valueAt(shown, steps)]),
  );
}

const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ["asc", 1],
  ["desc", -1],
]);

type Sort = (one: SessionState, other: SessionState) => number;

/** `whenRequested desc, customerName`; ties are ordered by id. */
function readOrder(contract: Contract, text: string): { readonly sort?: Sort } | { readonly problem: string } {
  const keys: { readonly column: Column; readonly sign: 1 | -1 }[] = [];
  for (const item of text.split(",").map((one) => one.trim())) {
    if (item === "") continue;
    const [name = "", direction = "asc", ...more] = item.split(/\s+/);
    const column = findColumn(contract, name);
    const sign = DIRECTIONS.get(direction.toLowerCase());
    if (!column) return { problem: `$orderBy, character ${text.indexOf(item) + 1}: there is no column "${name}".` };
    if (!sign || more.length > 0) {
      return { problem: `$orderBy, character ${text.indexOf(item) + name.length + 2}: expected asc or desc.` };
    }
    keys.push({ column, sign });
  }
  if (keys.length === 0) return {};
  return {
    sort: (one, other) => {
      for (const { column, sign } of keys) {
        const order = compare(column.valueOf(one), column.valueOf(other));
        if (order !== 0) return order * sign;
      }
      return 0;
    },
  };
}

function nextLink(address: string, parameters: Query["parameters"], skip: number): string {
  const rest = Object.entries(parameters).filter(([name]) => name !== "$skip");
  const query = [...rest, ["$skip", skip] as const].map(
    ([name, value]) => `${name}=${encodeURIComponent(String(value))}`,
  );
  return `${address}?${query.join("&")}`;
}

function textIn(parameters: Query["parameters"], name: string): string | undefined {
  const value = ownValue(parameters, name);
  return typeof value === "string" ? value : undefined;
}

function numberIn(parameters: Query["parameters"], name: string): number | undefined {
  const value = ownValue(parameters, name);
  return typeof value === "number" ? value : undefined;
}
