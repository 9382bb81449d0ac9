import { hash } from "../../data/hash.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Call } from "../reply.ts";
import type { World } from "../world/world.ts";
import type { Carriers } from "./carriers.ts";
import { keyIn } from "./keys.ts";

/** Which carrier a call is about. */

export type AddressedCall = Pick<Call, "operation" | "parameters">;
type AskedCall = Pick<Call, "operation" | "parameters" | "body" | "caller">;

/** A text is the key of a carrier or the name of one that was saved; any other is converted to a number. */
export function idFor(carriers: Carriers, store: string, value: unknown): number {
  if (typeof value !== "string" || carriers.textKey(store) !== undefined) return carriers.idOf(store, value);
  return carriers.idNamed(store, value) ?? anyId(value);
}

/** The last parameter of the path. */
export function pathValue({ operation, parameters }: AddressedCall): unknown {
  const row = operation.parameters.findLast((parameter) => parameter.in === "path");
  return row && parameters[row.name];
}

export function bodyKey({ operation, body }: AskedCall, { contract }: World): unknown {
  return body[keyIn(contract.types[operation.body?.type ?? ""], contract) ?? ""];
}

/** What is asked for: in the path, a parameter such as `contactEntityId`, or a property of the body. */
export function askedValue(call: AskedCall, key: string | undefined): unknown {
  const { operation, parameters, body, caller } = call;
  if (operation.parameters.some((row) => row.in === "path")) return pathValue(call);
  const number = key?.toLowerCase();
  const entries = [...Object.entries(parameters), ...Object.entries(body)].filter(([name]) => !name.startsWith("$"));
  const named = entries.find(([name]) => name.toLowerCase() === number) ?? entries.find(([name]) => /Id$/i.test(name));
  const [, value] = named ?? entries.find(([, one]) => typeof one === "string" && one !== "") ?? [];
  if (value !== undefined) return value;
  return number === "associateid" || number === "userid" ? caller.id : 1;
}

/** A carrier requested by name has that name. */
export function asNamed(call: AddressedCall, found: Carrier): Carrier {
  const { operation } = call;
  const row = operation.parameters.findLast((parameter) => parameter.in === "path");
  const text = pathValue(call);
  if (!row || typeof text !== "string" || !operation.path.endsWith("}")) return found;
  const asked = row.name.toLowerCase();
  const texts = Object.keys(found).filter((one) => typeof found[one] === "string" && asked.endsWith(one.toLowerCase()));
  const name = texts.find((one) => asked === one.toLowerCase()) ?? texts[0];
  if (name === undefined || String(found[name]).toLowerCase() === text.toLowerCase()) return found;
  return { ...found, [name]: text };
}

/** Few enough to exist in every list. */
const TEXT_IDS = 12;

/** The same text always gets the same number. */
export function anyId(text: unknown): number {
  return typeof text !== "string" || text === "" ? 0 : (hash(0, 0, text.toLowerCase()) % TEXT_IDS) + 1;
}
