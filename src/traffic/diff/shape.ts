import type { Contract } from "../../model.ts";
import type { Property } from "../../type-model.ts";
import { readDateTime } from "../../time/date-time.ts";

/** The common shape of a type's JSON values: their properties, and the types of these. */
export interface Shape {
  readonly add: (value: unknown) => void;
  /** By place, such as `User.AssociateId`; `*` stands for every key of a dictionary. */
  readonly places: ReadonlyMap<string, Place>;
}

export interface Place {
  /** The number of objects that could have had the property. */
  readonly chances: number;
  /** The number that had it. */
  readonly seen: number;
  /** Types of its values, sorted. Unset values, such as null for a reference, are ignored. */
  readonly types: readonly string[];
}

interface Draft {
  seen: number;
  readonly parent: string;
  readonly types: Set<string>;
}

export function createShape(contract: Contract, typeName: string): Shape {
  const drafts = new Map<string, Draft>();
  const objects = new Map<string, number>();

  function look(value: unknown, type: string, path: string): void {
    if (Array.isArray(value)) {
      for (const item of value) look(item, type, path);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    objects.set(path, (objects.get(path) ?? 0) + 1);
    const rows = contract.types[type]?.properties ?? [];
    for (const [name, inner] of Object.entries(value)) {
      const row = rows.find((property) => property.name === name);
      lookAt(inner, row, name, path);
    }
  }
  function lookAt(value: unknown, row: Property | undefined, name: string, parent: string): void {
    const path = parent === "" ? name : `${parent}.${name}`;
    const draft = drafts.get(path) ?? { seen: 0, parent, types: new Set<string>() };
    drafts.set(path, draft);
    draft.seen++;
    const type = typeOf(value, row);
    if (type !== undefined) draft.types.add(type);
    const of = row?.of?.replace(/\[\]$/, "") ?? "";
    const isDictionary = row?.kind === "dictionary" || name === "_Links";
    if (isDictionary && typeof value === "object" && value !== null) {
      for (const entry of Object.values(value)) look(entry, of, `${path}.*`);
    } else look(value, of, path);
  }
  return {
    add: (value) => look(value, typeName, ""),
    get places() {
      return new Map(
        [...drafts].map(([path, { seen, parent, types }]) => [
          path,
          { seen, chances: objects.get(parent) ?? 0, types: [...types].sort() },
        ]),
      );
    },
  };
}

/** Undefined for values that reveal no type: a null that the table allows, an unset date. */
function typeOf(value: unknown, row: Property | undefined): string | undefined {
  if (value === null) return row && !row.nullable ? "null" : undefined;
  if (Array.isArray(value)) return "list";
  if (typeof value === "boolean") return "bool";
  if (typeof value !== "string") return typeof value;
  if (row !== undefined && row.kind !== "date-time") return "text";
  const date = readDateTime(value);
  if (!date) return "text";
  if (date.year <= 1) return undefined;
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? "date with offset" : "date without offset";
}

/** Describes a place briefly. */
export function describePlace({ seen, chances, types }: Place): string {
  const often = seen < chances ? "sometimes missing, " : "";
  return `${often}${types.join(" or ") || "never set"}`;
}
