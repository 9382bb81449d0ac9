import { emptyOf } from "../../data/empty.ts";
import type { Contract } from "../../model.ts";
import type { EntityType, Property } from "../../type-model.ts";
import type { SessionState } from "../store/session.ts";

/**
 * The columns of a list of sessions. Which ones the vendor's archive has is not documented; here every property is one,
 * names in any case, `/` for those of references, and the two that every archive has.
 */
export interface Column {
  readonly kind: Property["kind"];
  /** Names of the properties down to the value, as documented. */
  readonly steps: readonly string[];
  /** Numbers, booleans, text, instants; null where there is nothing. */
  readonly valueOf: (session: SessionState) => unknown;
}

const OWN: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["primarykey", { kind: "string", steps: [], valueOf: ({ ChatSessionId }) => String(ChatSessionId) }],
  ["entityname", { kind: "string", steps: [], valueOf: () => "chat" }],
]);

const TYPE = "ChatSessionEntity";

/** Undefined for a name that is not a column; a reference as a whole is not one. */
export function findColumn({ types }: Contract, name: string): Column | undefined {
  const own = OWN.get(name.toLowerCase());
  if (own) return own;
  let type: EntityType | undefined = types[TYPE];
  let property: Property | undefined;
  const steps: string[] = [];
  for (const step of name.split("/")) {
    property = type?.properties.find((row) => row.name.toLowerCase() === step.toLowerCase());
    if (!property) return undefined;
    steps.push(property.name);
    type = property.kind === "object" ? types[property.of ?? ""] : undefined;
  }
  if (!property || property.kind === "object" || property.kind === "dictionary" || property.kind === "array") {
    return undefined;
  }
  // A row below a reference that is null has no value at all.
  const empty = steps.length === 1 ? emptyOf(property) : null;
  return { kind: property.kind, steps, valueOf: (session) => valueAt(session, steps) ?? empty };
}

/** What is listed when nothing is selected: everything but references. */
export function usualColumns({ types }: Contract): readonly string[] {
  const names = types[TYPE]?.properties.filter(({ kind }) => !["object", "dictionary", "array"].includes(kind)) ?? [];
  return names.map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

export function valueAt(carrier: object, steps: readonly string[]): unknown {
  let value: unknown = carrier;
  for (const step of steps) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  return value ?? null;
}
