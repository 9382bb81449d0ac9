import { OPERATION_IDS } from "../generated/operation-ids.ts";
import { typeName } from "../script-text.ts";
import { createNamer } from "./names.ts";

/** What the types of a Swagger description are called. */

/** `SuperOffice.CRM.Services.Contact` becomes Contact; if two end alike, the later one keeps more of its name. */
export function typeNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const namer = createNamer();
  for (const key of keys) {
    const steps = key
      .split(/[^A-Za-z0-9_]+/)
      .filter((step) => step !== "")
      .slice(-MOST_STEPS);
    let count = 1;
    const name = (): string => (count === 1 ? ownName(steps) : typeName(steps.slice(-count).join("_")));
    while (taken.has(name()) && count < steps.length) count++;
    // Nothing left distinguishes them, so the later one gets a number.
    const own = taken.has(name()) ? namer(name()) : name();
    if (own === name()) namer(own);
    taken.add(own);
    names.set(key, own);
  }
  return names;
}

/**
 * Agents' request types are named after the method alone: `DatabaseTableCarriers.DeleteRequest` becomes
 * DatabaseTableDeleteRequest.
 */
function ownName(steps: readonly string[]): string {
  const last = steps.at(-1) ?? "";
  const agent = /^(\w+)Carriers$/.exec(steps.at(-2) ?? "")?.[1];
  const method = /^(\w+)Request$/.exec(last)?.[1];
  const isKnown = method !== undefined && KIT.has(method);
  const isOwn = agent === undefined || method === undefined || isKnown || last.includes(agent);
  return typeName(isOwn ? last : agent + last);
}

/** Requests of the kit's own operations already have names. */
const KIT: ReadonlySet<string> = new Set(Object.values(OPERATION_IDS).flat());

const MOST_STEPS = 10;
