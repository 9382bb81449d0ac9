import type { Carrier } from "../../data/reference.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import type { Call } from "../reply.ts";
import type { World } from "../world/world.ts";
import { completed } from "./complete.ts";
import { keyIn } from "./keys.ts";
import { CHANGED, CREATED, newCarrierOf, stampsOf } from "./new-carrier.ts";
import { ownerValue } from "./related.ts";

/** The values that a request stores. */

type ValuesCall = Pick<Call, "operation" | "parameters" | "body" | "caller">;

/** The body's values for a stored carrier; the store sets its number. */
export function given({ operation, body }: ValuesCall, world: World): Carrier {
  const values = completed(world, operation.body?.type ?? "", body);
  const type = world.contract.types[operation.body?.type ?? ""];
  const number = type && primaryKeyOf(type);
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== number));
}

/** The same for a new carrier: missing values are empty, or follow from the owner in the address. */
export function fresh(call: ValuesCall, world: World, typeName: string): Carrier {
  const type = world.contract.types[typeName];
  const number = keyIn(type, world.contract);
  const blank = type ? newCarrierOf(type, world.contract) : {};
  const values = Object.fromEntries(Object.entries(blank).filter(([name]) => name !== number));
  const created = type ? stampsOf(type, world, call.caller, CREATED) : {};
  return { ...values, ...created, ...given(call, world), ...(type && ownerValue(call, world, type)) };
}

/** The time and author of the change. */
export function changed(call: ValuesCall, world: World): Carrier {
  const type = world.contract.types[call.operation.answer.type];
  return type ? stampsOf(type, world, call.caller, CHANGED) : {};
}
