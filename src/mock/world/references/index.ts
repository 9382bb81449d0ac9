import { carrierOf, keyOf, type Carrier } from "../../../data/reference.ts";
import type { Contract, EntityType } from "../../../model.ts";
import { agentOfId, associateOf } from "../agents.ts";
import { projectFacts, saleFacts, ticketFacts } from "./business.ts";
import type { Facts } from "./customers.ts";
import { contactFacts, personFacts } from "./people.ts";

/** References by type and id, each the same wherever it stands, and all of them fitting each other. */

const FACTS: Readonly<Record<string, (facts: Facts, id: number) => Carrier>> = {
  Person: personFacts,
  Contact: contactFacts,
  Sale: saleFacts,
  Project: projectFacts,
  Ticket: ticketFacts,
};

/** The carrier of a type with what is given of it; everything else follows from its primary key. */
export function referenceOf(contract: Contract, facts: Facts, typeName: string, given: Readonly<Carrier>): Carrier {
  const type = contract.types[typeName];
  if (!type) return { ...given };
  const key = given[keyOf(type)];
  const id = typeof key === "number" ? key : 0;
  const own =
    typeName === "Associate"
      ? associateOf(contract, agentOfId(id), facts)
      : carrierOf(contract, typeName, id, facts, FACTS[typeName]?.(facts, id));
  return complete(contract, type, { ...own, ...given });
}

/** What a request says of an address may be a part of it; the other values are as empty as their kind can be. */
function complete(contract: Contract, type: EntityType, given: Readonly<Carrier>): Carrier {
  const whole: Carrier = {};
  for (const { name, kind, of = "" } of type.properties) {
    const value = given[name];
    const inner = contract.types[of.replace("[]", "")];
    if (value === undefined) whole[name] = EMPTY[kind] ?? null;
    else if (inner && kind === "object" && value !== null) whole[name] = complete(contract, inner, value as Carrier);
    else if (inner && kind === "array" && value !== null) whole[name] = completeItems(contract, inner, value);
    else whole[name] = value;
  }
  return whole;
}

function completeItems(contract: Contract, type: EntityType, value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((item) => completeItems(contract, type, item))
    : complete(contract, type, value as Carrier);
}

const EMPTY: Readonly<Record<string, unknown>> = { int32: 0, int64: 0, double: 0, bool: false, dictionary: {} };
