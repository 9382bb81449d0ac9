import type { Carrier } from "../../data/reference.ts";
import type { Contract, Operation } from "../../model.ts";
import { searchOf } from "../../routing/address.ts";
import { listRows, pageContent, pageOf, type ListRequest } from "../odata/list.ts";
import { propertyColumns } from "../odata/property-column.ts";
import { badRequest } from "../refusals.ts";
import type { Call, Reply } from "../reply.ts";
import { ownValue } from "../../values.ts";
import type { World } from "../world/world.ts";
import { carriersOf } from "./carriers.ts";
import { type Collections, collectionsOf, type Kind, listedKind, storeOf, textOfStep } from "./collections.ts";
import { keyIn } from "./keys.ts";
import { belongsTo } from "./related.ts";
import { success } from "./success.ts";

/** Lists of imported tables, by the same rules as the session list. */

export type ListCall = Pick<Call, "operation" | "parameters" | "body" | "linkBase" | "url" | "zone" | "caller">;

/** Whether an operation returns a page of columns. */
export function isPage({ answer }: Operation, { types }: Contract): boolean {
  const names = types[answer.type]?.properties.map(({ name }) => name) ?? [];
  return !answer.array && names.includes("odata.nextLink") && names.includes("value");
}

export function pageReply(call: ListCall, world: World): Reply {
  const { operation, linkBase, url, parameters } = call;
  const { contract } = world;
  const collections = collectionsOf(contract);
  const archive = archiveIn(operation, parameters);
  const kind = archive === undefined ? listedKind(operation, collections) : kindOfArchive(archive, collections);
  const address =
    linkBase() +
    operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(textOfStep(ownValue(parameters, name))),
    );
  const type = kind && contract.types[kind.type];
  // Columns are described by archive, whichever address lists them.
  const metadata = `${linkBase()}${contract.basePath}/Archive/${kind?.base ?? archive ?? ""}/$metadata`;
  const page = kind && type ? carriersIn(call, world, kind) : [];
  const name = kind?.base.toLowerCase() ?? archive?.toLowerCase() ?? "row";
  const key = keyIn(type, contract);
  const keyOf = (row: object): number | string => keyValue(row, key);
  const rows = listRows(
    {
      rows: page as Iterable<object>,
      columns: type ? propertyColumns(contract, type.name) : { find: () => undefined, usual: [] },
      keyOf,
      entityName: name,
      hintOf: (row) => `nav=${name}&${name}_id=${keyOf(row)}`,
    },
    { ...contextOf(call, world), address, query: searchOf(url), metadata },
  );
  if ("problem" in rows) return badRequest(rows.problem);
  const { make, notes } = rows;
  return { ...success(operation, pageContent(operation.answer.type, make)), notes };
}

/** The number or the text that identifies a carrier. */
export function keyValue(row: object, key: string | undefined): number | string {
  const value = (row as Readonly<Carrier>)[key ?? ""];
  return typeof value === "string" ? value : Number(value ?? 0);
}

/** The name of the archive provider, if the address has one. */
function archiveIn(
  { path, parameters: rows }: Operation,
  parameters: Readonly<Record<string, unknown>>,
): string | undefined {
  const row = rows.find((one) => one.in === "path" && /provider|archive/i.test(one.name));
  const value = row && path.includes(`{${row.name}}`) ? ownValue(parameters, row.name) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Providers are named after what they list: Contact, FindContact, SimplePerson. */
export function kindOfArchive(provider: string, { named }: Collections): Kind | undefined {
  return (
    named(provider) ??
    named(provider.replace(/^(?:Find|Simple|Dynamic|My|All)|(?:List|Archive|Provider|Dynamic|Public)$/gi, ""))
  );
}

/** The carriers for a list: all in the store, or those that belong to the owner in the address. */
function carriersIn(call: ListCall, world: World, kind: Kind, typeName: string = kind.type): readonly Carrier[] {
  const type = world.contract.types[typeName];
  if (!type) return [];
  return carriersOfStore(call, world, { store: storeOf(kind, call.operation, call.parameters), typeName });
}

function carriersOfStore(
  call: ListCall,
  world: World,
  { store, typeName }: { readonly store: string; readonly typeName: string },
): readonly Carrier[] {
  const type = world.contract.types[typeName];
  const carriers = carriersOf(world);
  const all = carriers.all(store, typeName);
  // A store whose collection is in its name contains nothing else.
  return type && !store.includes("@") ? all.filter(belongsTo(call, world, type)) : all;
}

/** A list of whole carriers, reduced to what the request selects; or why its query is invalid. */
export function chosenCarriers(
  call: ListCall,
  world: World,
  { store, typeName }: { readonly store: string; readonly typeName: string },
): { readonly values: readonly object[] } | { readonly problem: string } {
  const { operation, body, parameters } = call;
  const named = idsIn({ ...parameters, ...body });
  const all = carriersOfStore(call, world, { store, typeName });
  const key = keyIn(world.contract.types[typeName], world.contract);
  const asked = named ? all.filter((one) => named.includes(String(keyValue(one, key)))) : all;
  if (!operation.parameters.some(({ name }) => OPTIONS.has(name.toLowerCase()))) return { values: asked };
  const page = pageOf<object>(asked, propertyColumns(world.contract, typeName).find, contextOf(call, world));
  return "problem" in page ? page : { values: page.rows };
}

/** GetContactList(contactIds): the numbers listed in a call. */
function idsIn(given: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  for (const [name, value] of Object.entries(given)) {
    if (!/ids$/i.test(name) || !Array.isArray(value)) continue;
    return value.map(String);
  }
  return undefined;
}

const OPTIONS: ReadonlySet<string> = new Set(["$filter", "$orderby", "$skip", "$top"]);

/** The options under their standard names, whatever their case in the table. */
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
