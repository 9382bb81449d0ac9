import type { Operation } from "../../model.ts";
import { baseOf } from "../../schema/base-name.ts";
import { noSuchCarrier } from "../refusals.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { type AddressedCall, idFor, pathValue } from "./asked-id.ts";
import { carriersOf } from "./carriers.ts";
import { collectionsOf, storeOf, textOfStep } from "./collections.ts";
import { shapeIn } from "./keys.ts";

/** What is below the address of a thing, such as `/Contact/{id}/Persons`, exists as long as the thing does. */

/** The reads of what is above an address. */
const readers = new WeakMap<Operation, readonly Operation[]>();

/** 404 if something above the address does not exist. */
export function refuseOwner({ operation, parameters }: AddressedCall, world: World): Reply | undefined {
  const { contract } = world;
  const known = readers.get(operation) ?? readersOf(operation, world);
  readers.set(operation, known);
  const carriers = carriersOf(world);
  for (const read of known) {
    const shape = shapeIn(read, contract);
    const kind =
      "family" in shape && shape.kind === "get" ? collectionsOf(contract).kinds.get(baseOf(shape.family)) : undefined;
    if (!kind || isAnyText(read, kind.base, world)) continue;
    const names = namesIn(operation.path);
    const values = Object.fromEntries(namesIn(read.path).map((name, at) => [name, parameters[names[at] ?? ""]]));
    const asked = pathValue({ operation: read, parameters: values });
    const store = storeOf(kind, read, values);
    if (asked === undefined || carriers.exists(store, idFor(carriers, store, asked))) continue;
    return noSuchCarrier(operation, kind.type, textOfStep(asked));
  }
  return undefined;
}

/** Where nothing is ever written, a text that no list shows stands for any of the existing carriers. */
export function isAnyText(read: Operation, store: string, world: World): boolean {
  return carriersOf(world).textKey(store) !== undefined && writesAt(read, world).length === 0;
}

/** The methods that write at an address or in its collection. */
export function writesAt({ path }: Operation, { contract }: World): readonly Operation["method"][] {
  const places = [path, path.replace(/\/\{[^/]*\}$/, "")];
  return contract.operations.flatMap((one) =>
    one.method !== "GET" && places.includes(one.path.replace(/\/$/, "")) ? [one.method] : [],
  );
}

/** The carriers of chat are stored elsewhere. */
const OF_CHAT = /\/(?:ChatSession|ChatTopic|Webhook)\//i;

function readersOf({ path, style, parameters }: Operation, { contract }: World): readonly Operation[] {
  if (style === "agent" || OF_CHAT.test(path)) return [];
  const above = [...path.matchAll(/\}(?=\/)/g)].map(({ index }) => path.slice(0, index + 1));
  return above.flatMap((part) => {
    const kindOf = (rows: Operation["parameters"], place: string): string | undefined =>
      rows.find(({ name }) => name === namesIn(place).at(-1))?.kind;
    const isSame = ({ method, path: other, parameters: rows }: Operation): boolean =>
      method === "GET" && plain(other) === plain(part) && kindOf(rows, other) === kindOf(parameters, part);
    return contract.operations.find(isSame) ?? [];
  });
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** Parameters may have other names. */
function plain(path: string): string {
  return path.toLowerCase().replaceAll(/\{[^{}]*\}/g, "{}");
}
