import type { Carrier } from "../../data/reference.ts";
import { isRecord, textOf } from "../../values.ts";
import { listRows } from "../odata/list.ts";
import { propertyColumns } from "../odata/property-column.ts";
import { badRequest } from "../refusals.ts";
import type { Call, Content, Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { carriersOf } from "./carriers.ts";
import { collectionsOf } from "./collections.ts";
import { keyIn } from "./keys.ts";
import { keyValue, kindOfArchive } from "./list-page.ts";
import { success } from "./success.ts";

/** `Archive/GetArchiveListByColumns` and its variants: a list with chosen columns, as an agent method. */

type ArchiveCall = Pick<Call, "operation" | "parameters" | "body" | "linkBase" | "url" | "zone" | "caller">;

/** Undefined for any other operation. */
export function answerArchive(call: ArchiveCall, world: World): Reply | undefined {
  const { operation, body, zone, caller } = call;
  const item = world.contract.types[operation.answer.type];
  const columnData = item?.properties.find(({ name }) => name === "ColumnData");
  if (!operation.answer.array || !item || !columnData) return undefined;
  const provider = textOf(body["ProviderName"] ?? call.parameters["providerName"] ?? body["Provider"]);
  const kind = kindOfArchive(provider, collectionsOf(world.contract));
  const type = kind && world.contract.types[kind.type];
  const key = keyIn(type, world.contract);
  if (!kind || !type || key === undefined) return success(operation, { kind: "list", type: item.name, values: [] });
  const carriers = carriersOf(world);
  const all = carriers.all(kind.base, type.name);
  const size = numberOf(body["PageSize"], 100);
  const restrictions = body["Restriction"] ?? body["Restrictions"];
  const page = listRows<object>(
    {
      rows: all,
      columns: propertyColumns(world.contract, type.name),
      keyOf: (row) => keyValue(row, key),
      entityName: kind.base.toLowerCase(),
      hintOf: () => "",
    },
    {
      parameters: {
        $select: asText(body["Columns"]) ?? textsOf(body["Columns"]).join(","),
        $filter: asText(restrictions) ?? entriesIn(restrictions).map(filterOf).filter(Boolean).join(" and "),
        $orderBy: asText(body["SortOrder"]) ?? entriesIn(body["SortOrder"]).map(orderOf).join(","),
        $skip: size * numberOf(body["Page"], 0),
        $top: size,
      },
      context: { nowMs: world.nowMs(), zone, callerId: caller.id },
      address: "",
      query: "",
      metadata: "",
    },
  );
  if ("problem" in page) return badRequest(page.problem);
  const { make, notes } = page;
  const content: Content = {
    kind: "computed",
    type: item.name,
    make: (present, format) =>
      (make(format) as { readonly value: readonly Carrier[] }).value.map((row) => present(item.name, itemOf(row))),
  };
  return { ...success(operation, content), notes };
}

/** A row of columns as an item of an archive. */
function itemOf({ PrimaryKey, EntityName, ...columns }: Carrier): Carrier {
  const cells = Object.entries(columns).map(([name, value]) => [
    name,
    { DisplayValue: shown(value), TooltipHint: null, LinkHint: null },
  ]);
  return { PrimaryKey: Number(PrimaryKey) || 0, EntityName, ColumnData: Object.fromEntries(cells) as object };
}

/** Restrictions are translated to filters, which the lists already support. */
function filterOf({ Name, Operator, Values, IsActive }: Readonly<Carrier>): string {
  if (IsActive === false || typeof Name !== "string" || Name === "") return "";
  const operator = OPERATORS.get(textOf(Operator).toLowerCase()) ?? textOf(Operator);
  const values = textsOf(Values).map((one) => encoded(one));
  if (values.length === 0) return `${Name} ${operator}`;
  return values.length === 1 ? `${Name} ${operator} ${values[0]}` : `${Name} ${operator} (${values.join(",")})`;
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ["=", "eq"],
  ["!=", "ne"],
  ["<", "lt"],
  ["<=", "le"],
  [">", "gt"],
  [">=", "ge"],
]);

/** `[I:5]` is 5; anything but a number, true or false is quoted as text. */
function encoded(value: string): string {
  const plain = /^\[[A-Z]+:(.*)\]$/.exec(value)?.[1] ?? value;
  return /^-?\d+(?:\.\d+)?$/.test(plain) || /^(?:true|false)$/.test(plain) ? plain : `'${plain.replaceAll("'", "''")}'`;
}

function orderOf({ Name, Direction }: Readonly<Carrier>): string {
  return `${textOf(Name)} ${/desc/i.test(textOf(Direction)) ? "desc" : "asc"}`;
}

function shown(value: unknown): string | null {
  return value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
}

/** `GetArchiveListByColumns2` takes texts instead of lists. */
function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function entriesIn(value: unknown): readonly Carrier[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" && value >= 0 ? value : otherwise;
}
