import type { Contract } from "../model.ts";
import type { EntityType, Limits, Property } from "../type-model.ts";
import type { RawRow, RawType, Word } from "./model.ts";
import { typeName } from "../script-text.ts";
import { ownValue } from "../values.ts";
import { pascal } from "./names.ts";

/** The carriers of an import: each table once under its own name, however many pages show it. */

export interface ImportedType {
  readonly name: string;
  description: string;
  readonly document: string;
  readonly table: string;
  rows: ImportedRow[];
  /** The table with its request types. */
  request?: { readonly document: string; readonly table: string };
  open?: true;
}

export interface ImportedRow extends Word {
  readonly name: string;
  readonly description: string;
  readonly maxLength?: number;
  readOnly?: true;
  writeOnly?: true;
  values?: string;
  names?: readonly string[];
  named?: string;
  numbers?: readonly number[];
  limits?: Limits;
  /** As in the kit's own tables. */
  valuesNullable?: boolean;
  /** The releases between which it was added, from the kit's own tables. */
  since?: Property["since"];
  /** From the kit's own tables; an import names its enums on writing. */
  enum?: string;
  request?: string;
}

/** Only the server sends these, so no request table lists them. */
export const ANSWER_ONLY: readonly string[] = ["TableRight", "FieldProperties", "_Links"];

/**
 * Names and types of rows: tables with equal signatures are the same. Types of items and enums are left out, because
 * pages rarely give them.
 */
export function signature(rows: readonly (Word & { readonly name: string })[]): string {
  return rows.map(({ name, type }) => `${name}:${type}`).join("|");
}

export interface Types {
  readonly all: () => readonly ImportedType[];
  readonly get: (name: string) => ImportedType | undefined;
  /** Types whose rows have exactly these names, in order. */
  readonly withNames: (names: readonly string[]) => readonly ImportedType[];
  /** The type with exactly these rows, if it is the only one or has one of the names. */
  readonly withRows: (rows: readonly RawRow[], preferred: readonly string[]) => ImportedType | undefined;
  /** Adds a table and returns its name; `otherwise` is appended if a table with other rows has that name. */
  readonly add: (type: RawType, otherwise: string) => string;
  readonly put: (type: ImportedType) => void;
}

export function createTypes(): Types {
  const types = new Map<string, ImportedType>();
  const bySignature = new Map<string, ImportedType[]>();
  const byNames = new Map<string, ImportedType[]>();
  const put = (type: ImportedType): void => {
    types.set(type.name, type);
    addTo(bySignature, signature(type.rows), type);
    addTo(byNames, type.rows.map(({ name }) => name).join("|"), type);
  };
  return {
    all: () => [...types.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    get: (name) => types.get(name),
    withNames: (names) => byNames.get(names.join("|")) ?? [],
    withRows: (rows, preferred) => {
      const found = bySignature.get(signature(rows)) ?? [];
      return preferred.flatMap((name) => found.filter((type) => type.name === name))[0] ?? found[0];
    },
    add: (raw, otherwise) => {
      const key = signature(raw.rows);
      const longer = `${raw.name}_${otherwise}`;
      for (let number = 0; ; number++) {
        const name = [raw.name, longer][number] ?? `${longer}_${number}`;
        const known = types.get(name);
        if (known && signature(known.rows) === key) {
          fill(known.rows, raw.rows);
          return name;
        }
        if (known) continue;
        const { description, document, table } = raw;
        put({ name, description, document, table, rows: raw.rows.map(toRow) });
        return name;
      }
    },
    put,
  };
}

function addTo(index: Map<string, ImportedType[]>, key: string, type: ImportedType): void {
  const known = index.get(key);
  if (known) known.push(type);
  else index.set(key, [type]);
}

function toRow(row: RawRow): ImportedRow {
  const { name, type, values, names, named, numbers, limits, description, maxLength, readOnly, writeOnly } = row;
  return {
    name,
    type,
    description,
    ...(values !== undefined && { values }),
    ...(names && { names }),
    ...(named !== undefined && { named }),
    ...(numbers && { numbers }),
    ...(limits && { limits }),
    ...(maxLength !== undefined && { maxLength }),
    ...(readOnly && { readOnly }),
    ...(writeOnly && { writeOnly }),
  };
}

/** One source may say what another omits: item types, and what only the server or only a request sets. */
function fill(rows: readonly ImportedRow[], more: readonly RawRow[]): void {
  for (const [index, row] of rows.entries()) {
    const { values, names, named, readOnly, writeOnly } = more[index] ?? {};
    if (readOnly) row.readOnly = readOnly;
    if (writeOnly) row.writeOnly = writeOnly;
    if (row.values === "any" && values !== undefined) row.values = values;
    if (row.names !== undefined || !names) continue;
    row.names = names;
    if (named !== undefined) row.named = named;
  }
}

/** Turns a carrier of the kit's tables into one of the import. */
export function fromKnown({ name, description, source, properties }: EntityType): ImportedType {
  const requested = properties.some(({ requestType }) => requestType !== undefined);
  return {
    name,
    description,
    document: source.document,
    table: source.table,
    rows: properties.map((row) => ({
      name: row.name,
      type: row.type,
      description: row.description,
      ...(row.kind !== "object" && row.of !== undefined && { values: row.of }),
      ...(row.ofNullable !== undefined && { valuesNullable: row.ofNullable }),
      ...(row.enum !== undefined && { enum: row.enum }),
      ...(row.maxLength !== undefined && { maxLength: row.maxLength }),
      ...(row.requestType !== undefined && { request: row.requestType }),
      ...(row.writeOnly && { writeOnly: row.writeOnly }),
      ...(row.since && { since: row.since }),
    })),
    ...(requested && { request: source }),
  };
}

/** Adds what the kit knows about a carrier but its page omits: item types, enums, maximum lengths. */
export function overlay(type: ImportedType, known: Contract): void {
  const own = ownValue(known.types, type.name);
  const rows = new Map(own?.properties.map((row) => [row.name, row]));
  type.rows = type.rows.map((row) => {
    // These two are the same in every carrier.
    const fact = rows.get(row.name) ?? (SHARED.includes(row.name) ? sharedRow(known, row.name) : undefined);
    if (!fact || fact.type !== row.type) return row;
    return {
      ...row,
      ...(row.values === "any" && fact.of !== undefined && { values: fact.of }),
      ...(fact.ofNullable !== undefined && { valuesNullable: fact.ofNullable }),
      ...(row.names === undefined && fact.enum !== undefined && { enum: fact.enum }),
      ...(row.maxLength === undefined && fact.maxLength !== undefined && { maxLength: fact.maxLength }),
    };
  });
}

const SHARED: readonly string[] = ["FieldProperties", "_Links"];

function sharedRow({ types }: Contract, wanted: string): Property | undefined {
  for (const { properties } of Object.values(types)) {
    const found = properties.find(({ name }) => name === wanted);
    if (found) return found;
  }
  return undefined;
}

/** The base name of a type that its page leaves unnamed. */
export function nameFor(id: string, kind: "Item" | "Answer" | "Request"): string {
  return typeName(`${pascal(id.replace(/_/g, " "))}${kind}`);
}
