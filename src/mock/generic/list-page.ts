import type { Contract, Operation } from "../../model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { shapeOf } from "../../schema/shape.ts";
import { searchOf } from "../../routing/address.ts";
import { listRows, pageOf, type ListRequest } from "../odata/list.ts";
import { propertyColumns } from "../odata/property-column.ts";
import { badRequest } from "../refusals.ts";
import { okReply, type Call, type Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { carriersOf } from "./carriers.ts";

/** Lists of imported tables, by the same rules as the list of sessions. */

type ListCall = Pick<Call, "operation" | "parameters" | "linkBase" | "url" | "zone" | "caller">;

/** What the rows of a page of columns are, and where they are stored. */
interface Listed {
  readonly family: string;
  readonly type: string;
}

const pages = new WeakMap<Operation, Listed | null>();

/** For an operation that answers pages of columns: the carrier that is read one level below its address. */
export function listedBy(operation: Operation, contract: Contract): Listed | undefined {
  let found = pages.get(operation);
  if (found === undefined) pages.set(operation, (found = findListed(operation, contract) ?? null));
  return found ?? undefined;
}

function findListed({ method, path, answer }: Operation, contract: Contract): Listed | undefined {
  const names = contract.types[answer.type]?.properties.map(({ name }) => name) ?? [];
  if (method !== "GET" || !names.includes("odata.nextLink") || !names.includes("value")) return undefined;
  for (const operation of contract.operations) {
    const below = operation.path.slice(path.length);
    if (operation.method !== "GET" || !operation.path.startsWith(path) || !/^\/\{\w+\}$/.test(below)) continue;
    const shape = shapeOf(operation, contract);
    if (shape.kind === "get") return { family: shape.family, type: operation.answer.type };
  }
  return undefined;
}

export function pageReply(call: ListCall, world: World, { family, type }: Listed): Reply {
  const { operation, linkBase, url } = call;
  const { contract } = world;
  const table = contract.types[type];
  const key = table && primaryKeyOf(table);
  const keyOf = (row: object): number => Number((row as Readonly<Record<string, unknown>>)[key ?? ""] ?? 0);
  const rows = listRows(
    {
      rows: carriersOf(world).list(family, type) as Iterable<object>,
      columns: propertyColumns(contract, type),
      keyOf,
      entityName: family.toLowerCase(),
      hintOf: (row) => `nav=${family.toLowerCase()}&${family.toLowerCase()}_id=${keyOf(row)}`,
    },
    {
      ...contextOf(call, world),
      address: linkBase() + operation.path,
      query: searchOf(url),
      metadata: `${linkBase()}${operation.path}/$metadata`,
    },
  );
  if ("problem" in rows) return badRequest(rows.problem);
  const { make } = rows;
  return okReply(operation, { kind: "computed", type: operation.answer.type, make: (_, format) => make(format) });
}

/** A list of whole carriers, as far as the request asks for it; or why it cannot be read. */
export function chosenCarriers(
  call: ListCall,
  world: World,
  { family, type }: Listed,
): { readonly values: readonly object[] } | { readonly problem: string } {
  const all = carriersOf(world).list(family, type);
  if (!call.operation.parameters.some(({ name }) => OPTIONS.has(name.toLowerCase()))) return { values: all };
  const page = pageOf<object>(all, propertyColumns(world.contract, type).find, contextOf(call, world));
  return "problem" in page ? page : { values: page.rows };
}

const OPTIONS: ReadonlySet<string> = new Set(["$filter", "$orderby", "$skip", "$top"]);

/** The options under the names that they have here, whatever their case in the table. */
function contextOf({ parameters, zone, caller }: ListCall, world: World): Pick<ListRequest, "parameters" | "context"> {
  const named = Object.entries(parameters).map(([name, value]) => [NAMES.get(name.toLowerCase()) ?? name, value]);
  return {
    parameters: Object.fromEntries(named) as Readonly<Record<string, unknown>>,
    context: { nowMs: world.nowMs(), zone, callerId: caller.id },
  };
}

const NAMES: ReadonlyMap<string, string> = new Map(
  ["$filter", "$orderBy", "$skip", "$top", "$select", "$mode", "$entities", "$jsonSafe"].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);
