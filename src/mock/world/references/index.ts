import { emptyOf } from "../../../data/empty.ts";
import { carrierOf, keyOf, type Carrier } from "../../../data/reference.ts";
import type { Contract } from "../../../model.ts";
import type { EntityType } from "../../../type-model.ts";
import { agentOfId, associateOf } from "../agents.ts";
import { projectFacts, saleFacts, ticketFacts } from "./business.ts";
import type { Facts } from "./customers.ts";
import { contactFacts, personFacts } from "./people.ts";
import { withoutPrototype } from "../../../values.ts";

/** References by type and id, each the same wherever it occurs, and consistent with all others. */

const FACTS: Readonly<Record<string, (facts: Facts, id: number) => Carrier>> = withoutPrototype({
  Person: personFacts,
  Contact: contactFacts,
  Sale: saleFacts,
  Project: projectFacts,
  Ticket: ticketFacts,
});

/** The carrier of a type with the given values; everything else follows from its primary key. */
export function referenceOf(contract: Contract, facts: Facts, typeName: string, given: Readonly<Carrier>): Carrier {
  const type = contract.types[typeName];
  if (!type) return { ...given };
  // A client that sends back what it read gives all values: nothing needs to be generated then.
  if (type.properties.every(({ name }) => given[name] !== undefined)) return complete(contract, type, given);
  const key = given[keyOf(type)];
  return complete(contract, type, {
    ...madeOf(contract, facts, typeName, typeof key === "number" ? key : 0),
    ...given,
  });
}

/** Per world: the references created so far, which are the same every time. */
const made = new WeakMap<Facts, Map<string, Carrier>>();
const MOST_MADE = 500;

function madeOf(contract: Contract, facts: Facts, typeName: string, id: number): Carrier {
  const known = made.get(facts) ?? new Map<string, Carrier>();
  made.set(facts, known);
  const name = `${typeName} ${id}`;
  const own = known.get(name) ?? make(contract, facts, typeName, id);
  if (known.size >= MOST_MADE) known.clear();
  known.set(name, own);
  return own;
}

function make(contract: Contract, facts: Facts, typeName: string, id: number): Carrier {
  if (typeName === "Associate") return associateOf(contract, agentOfId(id), facts);
  return carrierOf(contract, typeName, id, facts, FACTS[typeName]?.(facts, id));
}

/** A request may give only part of an address; the other values are the empty ones of their kind. */
function complete(contract: Contract, type: EntityType, given: Readonly<Carrier>): Carrier {
  const whole: Carrier = {};
  for (const row of type.properties) {
    const { name, kind, of = "" } = row;
    const value = given[name];
    const inner = contract.types[of.replace("[]", "")];
    if (value === undefined) whole[name] = kind === "dictionary" ? {} : emptyOf(row);
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
