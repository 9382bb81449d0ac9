import type { Contract, Operation } from "../../src/model.ts";
import type { Property } from "../../src/type-model.ts";

/** A body with everything that its rows allow, for tests that make one part of it wrong. */

/** What the seeded world knows, where a part names it. */
const KNOWN: Readonly<Record<string, unknown>> = {
  ChatSessionId: 7,
  ChatTopicId: 2,
  TopicId: 2,
  AssociateId: 6,
  UserId: 6,
  Username: "ANNE",
  ToAssociate: "ANNE",
  Name: "ANNE",
};

/** Every list with two items and every carrier with all that requests carry; deeper than three carriers nothing. */
export function wholeBody({ body }: Operation, { types, enums }: Contract): unknown {
  const named = (name: string, depth: number): unknown => {
    if (name.endsWith("[]")) return [named(name.slice(0, -2), depth), named(name.slice(0, -2), depth)];
    if (!types[name]) return scalar(name);
    const rows = types[name].properties;
    const requested = rows.some(({ requestType }) => requestType !== undefined);
    const taken = rows.filter(({ requestType }) => !requested || requestType !== undefined);
    return Object.fromEntries(depth > 3 ? [] : taken.map((row) => [row.name, KNOWN[row.name] ?? valueOf(row, depth)]));
  };
  const valueOf = ({ kind, of = "string", enum: names }: Property, depth: number): unknown => {
    if (names !== undefined) return enums[names]?.values[0]?.name;
    if (kind === "array") return [named(of, depth + 1), named(of, depth + 1)];
    if (kind === "dictionary") return { a: named(of, depth + 1) };
    return kind === "object" ? named(of, depth + 1) : scalar(kind);
  };
  return body?.array ? [named(body.type, 0), named(body.type, 0)] : named(body?.type ?? "any", 0);
}

function scalar(kind: string): unknown {
  if (kind === "bool") return true;
  if (kind === "date-time") return "2024-06-12T08:00:00Z";
  return /^(?:int|double|number)/.test(kind) ? 2 : "08:00";
}

type Path = readonly string[];

/** Where the parts of a value are; the empty path is the whole. */
export function partsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => partsOf(inner, [...at, key]))];
}

/** The value with another part in place of one. */
export function withPart(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const holder = copy as Record<string, unknown>;
  holder[key] = withPart(holder[key], rest, by);
  return copy;
}
