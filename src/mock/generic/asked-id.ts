import { hash } from "../../data/hash.ts";
import type { Carrier } from "../../data/reference.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import type { EntityType } from "../../type-model.ts";
import type { Call } from "../reply.ts";
import type { World } from "../world/world.ts";
import type { Carriers } from "./carriers.ts";

/** Which carrier a call is about. */

export type AddressedCall = Pick<Call, "operation" | "parameters">;
type AskedCall = Pick<Call, "operation" | "parameters" | "body" | "caller">;

/** The property with the number of a type's carriers. */
export function numberIn(type: EntityType | undefined): string | undefined {
  return type && primaryKeyOf(type);
}

/** The number in the path: its last parameter; a text is converted to a number. */
export function pathId({ operation, parameters }: AddressedCall): number {
  const row = operation.parameters.findLast((parameter) => parameter.in === "path");
  return row ? idOf(parameters[row.name]) : 0;
}

export function bodyId({ operation, body }: AskedCall, { contract }: World): number {
  const number = numberIn(contract.types[operation.body?.type ?? ""]);
  return number === undefined ? 0 : idOf(body[number] ?? 0);
}

/** The requested id: from the path, a parameter such as `contactEntityId`, or a property of the body. */
export function askedId(call: AskedCall, type: EntityType | undefined): number {
  const { operation, parameters, body, caller } = call;
  if (operation.parameters.some((row) => row.in === "path")) return pathId(call);
  const number = numberIn(type)?.toLowerCase();
  const entries = [...Object.entries(parameters), ...Object.entries(body)].filter(([name]) => !name.startsWith("$"));
  const named = entries.find(([name]) => name.toLowerCase() === number) ?? entries.find(([name]) => /Id$/i.test(name));
  const [, value] = named ?? entries.find(([, one]) => typeof one === "string" && one !== "") ?? [];
  if (value !== undefined) return idOf(value);
  return number === "associateid" || number === "userid" ? caller.id : 1;
}

/** A text in the path identifies the carrier that was saved under it, if there is one. */
export function textId(
  { operation, parameters }: AddressedCall,
  carriers: Carriers,
  store: string,
): number | undefined {
  const row = operation.parameters.findLast((parameter) => parameter.in === "path");
  const text = row && parameters[row.name];
  return typeof text === "string" ? carriers.idNamed(store, text) : undefined;
}

/** A carrier requested by name has that name. */
export function asNamed({ operation, parameters }: AddressedCall, found: Carrier): Carrier {
  const row = operation.parameters.findLast((parameter) => parameter.in === "path");
  const text = row && parameters[row.name];
  if (!row || typeof text !== "string" || !operation.path.endsWith("}")) return found;
  const asked = row.name.toLowerCase();
  const texts = Object.keys(found).filter((one) => typeof found[one] === "string" && asked.endsWith(one.toLowerCase()));
  const name = texts.find((one) => asked === one.toLowerCase()) ?? texts[0];
  if (name === undefined || String(found[name]).toLowerCase() === text.toLowerCase()) return found;
  return { ...found, [name]: text };
}

/** Few enough to exist in every list. */
const TEXT_IDS = 12;

function idOf(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? (hash(0, 0, value.toLowerCase()) % TEXT_IDS) + 1 : 0;
}
