import type { Carrier } from "../../data/reference.ts";
import { baseOf } from "../../schema/base-name.ts";
import type { EntityType } from "../../type-model.ts";
import { calledBy, clearedNotes, clearLeftOut, SEND_ALL } from "../replace-carrier.ts";
import type { Call, Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { keyIn } from "./keys.ts";

/** Imported carriers follow the rule for sessions: PUT and Save give the whole new state. */

interface Saved {
  readonly values: Carrier;
  readonly notes: Reply["notes"];
}

/** The values to store after a body: those it gives, and those it clears by omission. */
export function replaced(
  { operation, replaces, dialect }: Pick<Call, "operation" | "replaces" | "dialect">,
  { contract }: World,
  { before, given }: { readonly before: Readonly<Carrier>; readonly given: Readonly<Carrier> },
): Saved {
  const type = contract.types[operation.body?.type ?? ""];
  if (!replaces || !type) return { values: given, notes: undefined };
  const whole: Carrier = { ...before };
  const cleared = clearLeftOut(whole, { type, contract, dialect, isOwn: ownRowsOf(type, contract), given });
  const emptied = Object.entries(whole).filter(([name, value]) => value !== before[name]);
  const base = baseOf(type.name);
  const isPatched = contract.operations.some(
    ({ method, answer }) => method === "PATCH" && baseOf(answer.type) === base,
  );
  const instead = isPatched ? undefined : `so read it, ${SEND_ALL}`;
  return {
    values: { ...Object.fromEntries(emptied), ...given },
    notes: clearedNotes(cleared, { called: calledBy(operation), instead }),
  };
}

const OWN = /^(?:FieldProperties|TableRight|_Links)$|^(?:created|registered|updated|lastchanged)/i;

/** The number, values stamped by the server, and properties absent from requests. */
function ownRowsOf(type: EntityType, contract: World["contract"]): (name: string) => boolean {
  const number = keyIn(type, contract);
  const isSent = type.properties.some(({ requestType }) => requestType !== undefined);
  const unsent = new Set(
    isSent ? type.properties.filter(({ requestType }) => requestType === undefined).map(({ name }) => name) : [],
  );
  return (name) => name === number || unsent.has(name) || OWN.test(name);
}
