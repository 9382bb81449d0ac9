import { FRESH, generatedOf } from "../../data/generated.ts";
import { scalarOf } from "../../data/scalars.ts";
import { hash } from "../../data/hash.ts";
import { MOST_ITEMS } from "../../data/limits.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Operation } from "../../model.ts";
import type { Call, Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { baseOf } from "../../schema/base-name.ts";
import { carriersOf } from "./carriers.ts";
import { fileOf } from "./files.ts";
import { success } from "./success.ts";

type MadeCall = Pick<Call, "operation" | "parameters" | "body">;

/** Generated values that fit the operation's answer; the same call gets the same ones. */
export function generatedReply({ operation, parameters, body }: MadeCall, world: World): Reply {
  const { contract, seed } = world;
  const { type, of, array, mediaTypes, limits } = operation.answer;
  if (type === "none") return success(operation, { kind: "emptyBody" });
  const id = (hash(seed, 0, operation.id + JSON.stringify([parameters, body])) % FRESH) + 1;
  if (type === "byte" && !array && !mediaTypes.includes("application/json")) {
    return success(operation, { kind: "bytes", ...fileOf(operation) });
  }
  const carriers = carriersOf(world);
  // A thing with a number is the one that every other address answers.
  const thing = (name: string, at: number): object =>
    carriers.get(baseOf(name), id + at, name) ?? generatedOf(carriers.origin, name, id + at);
  const one = (at: number): unknown => {
    if (contract.types[type]) return thing(type, at);
    if (type === "object") return mapOf(operation, id, world);
    // Any value is valid, and most undescribed ones are objects.
    if (type === "any" && (of === undefined || of === "any")) return {};
    const kind = type === "any" ? (of ?? type) : type;
    if (contract.types[kind]) return thing(kind, at);
    return alone(kind, scalarOf(world, { owner: operation.id, name: operation.id, kind, seed, id: id + at, limits }));
  };
  const count = Math.min(Math.max(limits?.minItems ?? 0, 2), MOST_ITEMS, limits?.maxItems ?? MOST_ITEMS);
  const table = contract.types[type];
  if (table && !table.open) {
    if (!array) return success(operation, { kind: "carrier", type, value: one(0) as Carrier });
    return success(operation, {
      kind: "list",
      type,
      values: Array.from({ length: count }, (_, at) => one(at) as object),
    });
  }
  const items = (): unknown => (type === "any" ? [] : Array.from({ length: count }, (_, at) => one(at)));
  const value = array ? items() : one(0);
  return success(operation, { kind: "json", type, value });
}

/** A date outside a carrier is written in UTC. */
export function alone(kind: string, value: unknown): unknown {
  return kind === "date-time" ? `${String(value)}Z` : value;
}

/** A map with one entry, if its values can be generated. */
function mapOf({ answer }: Operation, id: number, world: World): Readonly<Record<string, unknown>> {
  const { of = "any", limits } = answer;
  if (of === "any" || of.endsWith("[]") || world.contract.types[of]) return {};
  const value = scalarOf(world, { owner: "text", name: "text", kind: of, seed: world.seed, id, limits });
  return { "1": alone(of, value) };
}
