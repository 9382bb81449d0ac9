import type { Contract, EntityType } from "../model.ts";
import type { RawRow, RawType, Word } from "./model.ts";
import { pascal } from "./names.ts";

/** The carriers of an import: each table once, under its own name, whoever shows it. */

export interface ImportedType {
  readonly name: string;
  description: string;
  readonly document: string;
  readonly table: string;
  rows: ImportedRow[];
  /** Where its request words stand. */
  request?: { readonly document: string; readonly table: string };
  open?: true;
}

export interface ImportedRow extends Word {
  readonly name: string;
  readonly description: string;
  readonly maxLength?: number;
  values?: string;
  names?: readonly string[];
  /** As the kit's own tables have it. */
  valuesNullable?: boolean;
  /** Of the kit's own tables; an import names its enums when it is written. */
  enum?: string;
  request?: string;
}

/** Nobody but the server says these; no request table lists them. */
export const ANSWER_ONLY: readonly string[] = ["TableRight", "FieldProperties", "_Links"];

/** Names and types of rows: what makes two tables the same. What a list holds and a text may say, pages rarely tell. */
export function signature(rows: readonly (Word & { readonly name: string })[]): string {
  return rows.map(({ name, type }) => `${name}:${type}`).join("|");
}

export interface Types {
  readonly all: () => readonly ImportedType[];
  readonly get: (name: string) => ImportedType | undefined;
  /** Those whose rows have just these names, in this order. */
  readonly withNames: (names: readonly string[]) => readonly ImportedType[];
  /** The type with just these rows, if it is one alone or has one of the names. */
  readonly withRows: (rows: readonly RawRow[], preferred: readonly string[]) => ImportedType | undefined;
  /** Adds a table under a name, or under one with `otherwise` behind it where that name has other rows; gives its name. */
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
      for (const name of [raw.name, `${raw.name}_${otherwise}`]) {
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
      throw new Error(`Two tables of ${otherwise} have the name ${raw.name}.`);
    },
    put,
  };
}

function addTo(index: Map<string, ImportedType[]>, key: string, type: ImportedType): void {
  const known = index.get(key);
  if (known) known.push(type);
  else index.set(key, [type]);
}

function toRow({ name, type, values, names, description, maxLength }: RawRow): ImportedRow {
  return {
    name,
    type,
    description,
    ...(values !== undefined && { values }),
    ...(names && { names }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

/** One source may say what the lists of another hold. */
function fill(rows: readonly ImportedRow[], more: readonly RawRow[]): void {
  for (const [index, row] of rows.entries()) {
    const { values, names } = more[index] ?? {};
    if (row.values === "any" && values !== undefined) row.values = values;
    if (row.names === undefined && names) row.names = names;
  }
}

/** A carrier of the kit's own tables as one of an import. */
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
    })),
    ...(requested && { request: source }),
  };
}

/** What the kit knows of a carrier and its page does not say: what lists and maps hold, names of texts, longest texts. */
export function overlay(type: ImportedType, known: Contract): void {
  const own = known.types[type.name];
  const rows = new Map(own?.properties.map((row) => [row.name, row]));
  const shared = Object.values(known.types).flatMap(({ properties }) => properties);
  type.rows = type.rows.map((row) => {
    // These two are the same in every carrier.
    const everywhere = ["FieldProperties", "_Links"].includes(row.name)
      ? shared.find(({ name }) => name === row.name)
      : undefined;
    const fact = rows.get(row.name) ?? everywhere;
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

/** A base name for a type that its page does not name. */
export function nameFor(id: string, kind: "Item" | "Answer" | "Request"): string {
  return `${pascal(id.replace(/_/g, " "))}${kind}`;
}
