import { isRecord } from "../../values.ts";
import type { Contract } from "../../model.ts";
import type { EntityType, Property } from "../../type-model.ts";
import type { PseudonymKind } from "../../data/pseudonym.ts";
import { ERROR_TEXT, knownOf, PATCH_STEPS } from "../../personal/known.ts";
import { kindOf, IDENTIFYING_KINDS, PERSONAL_KINDS } from "./kinds.ts";
import { createNames, withNames } from "./names.ts";
import type { Registry } from "./registry.ts";

type Json = Readonly<Record<string, unknown>>;

export interface Anonymiser {
  /** `typeName`: a type of the contract, or "" for values that no table describes. */
  readonly value: (value: unknown, typeName: string) => unknown;
  /** For XML and forms, where numbers are text too. */
  readonly scalar: (text: string, typeName: string, name: string, person?: number) => string;
  readonly key: (name: string) => string;
  /** A name that is replaced. */
  readonly hide: (name: string) => string;
  /** Keeps the path of a URL that leads into the API; replaces any other URL entirely. */
  readonly link: (address: string) => string;
  /** The number of the person that a record is about. */
  readonly personOf: (texts: readonly (readonly [string, unknown])[], typeName: string) => number | undefined;
  readonly rowOf: (typeName: string, name: string) => Property | undefined;
}

/** Undocumented ids from here on may be phone numbers. */
const LONGEST_ID = 1_000_000;
const LONG = 100_000_000;

/** Replaces everything that the tables do not show to be harmless, including everything unknown. */
export function createAnonymiser(contract: Contract, registry: Registry): Anonymiser {
  const rows = new Map<EntityType, ReadonlyMap<string, Property>>();
  const known = knownOf(contract);
  const { rename: key, hide } = createNames(contract, registry);

  function rowOf(typeName: string, name: string): Property | undefined {
    const type = contract.types[typeName];
    if (!type) return undefined;
    const table = rows.get(type) ?? new Map(type.properties.map((row) => [row.name.toLowerCase(), row]));
    rows.set(type, table);
    return table.get(name.toLowerCase());
  }

  function personOf(texts: readonly (readonly [string, unknown])[], typeName: string): number | undefined {
    const marks = texts.flatMap(([name, value]) => {
      const kind = kindOf(typeName, name);
      return typeof value === "string" && value.trim() !== "" && IDENTIFYING_KINDS.includes(kind)
        ? { kind, mark: `${kind}:${value.trim().toLowerCase()}` }
        : [];
    });
    marks.sort((one, other) => IDENTIFYING_KINDS.indexOf(one.kind) - IDENTIFYING_KINDS.indexOf(other.kind));
    return registry.personOf(marks.map(({ mark }) => mark));
  }

  function record(value: Json, typeName: string): Json {
    if (isPatchStep(value)) return patchStep(value, typeName);
    const entries = Object.entries(value);
    const person = personOf(entries, typeName);
    return withNames(entries.map(([name, inner]) => [key(name), property(inner, typeName, name, person)]));
  }

  /** A step of a patch names a property and contains that property's value. */
  function patchStep({ op, path, from, value, ...others }: PatchStep, typeName: string): Json {
    const stepsOf = (text: string): string[] =>
      text.split("/").map((step) => (known.property(step) || isPlace(step) ? step : hide(step)));
    const steps = stepsOf(path);
    const name = steps.findLast((step) => !isPlace(step)) ?? "";
    return {
      ...record(others, ""),
      op,
      path: steps.join("/"),
      ...(from === undefined ? {} : { from: typeof from === "string" ? stepsOf(from).join("/") : null }),
      ...(value === undefined ? {} : { value: property(value, typeName, name, undefined) }),
    };
  }

  function property(value: unknown, typeName: string, name: string, person: number | undefined): unknown {
    const row = rowOf(typeName, name);
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") return text(value, row, typeName, name, person);
    if (typeof value === "number") return number(value, row, name);
    if (Array.isArray(value)) return value.map((item) => property(item, typeName, name, person));
    if (typeof value !== "object") return value;
    const of = row?.of?.replace(/\[\]$/, "") ?? "";
    if (row?.kind !== "dictionary" && name !== "_Links") return record(value as Json, of);
    // The keys of a dictionary are field names; its values are all of one type.
    return withNames(Object.entries(value).map(([field, inner]) => [key(field), entry(inner, of, name === "_Links")]));
  }

  function entry(value: unknown, of: string, isLink: boolean): unknown {
    if (typeof value === "string") return isLink ? link(value) : text(value, undefined, of, "", undefined);
    if (!isRecord(value)) return property(value, of, "", undefined);
    return record(value, of);
  }

  function number(value: number, row: Property | undefined, name: string): number {
    if (/Id$/i.test(name)) return row || Math.abs(value) < LONGEST_ID ? registry.id(value) : registry.number(value);
    // Coordinates and amounts of money are personal too.
    if (row?.kind === "int32") return Math.abs(value) < LONG ? value : registry.number(value);
    return [0, 1, -1].includes(value) ? value : registry.number(value);
  }

  function text(
    value: string,
    row: Property | undefined,
    typeName: string,
    name: string,
    person: number | undefined,
  ): string {
    const isNumber = /^-?\d{1,15}$/.test(value) && (row?.kind === "int32" || /Id$/i.test(name));
    if (isNumber) return String(number(Number(value), row, name));
    if (value.trim() === "" || known.text(value, row, name)) return value;
    if (!row && ERROR_TEXT.test(name)) return registry.replace("error message", value);
    const kind: PseudonymKind = kindOf(typeName, name);
    return registry.replace(kind, value, PERSONAL_KINDS.includes(kind) ? person : undefined, row?.maxLength);
  }

  /** A link into the API keeps its path from the base path on, if it consists of the API's own words and numbers. */
  function link(value: string): string {
    const path = new RegExp(`${contract.basePath}(?:/[\\w$().-]+)*/?$`, "i").exec(value.replace(/[?#].*$/s, ""))?.[0];
    if (path === undefined) return registry.replace("address", value);
    const steps = path.split("/").map((step) => (/^\d{1,15}$/.test(step) ? String(registry.id(Number(step))) : step));
    const isOwn = steps.every((step) => step === "" || /^\d{1,15}$/.test(step) || known.step(step));
    return isOwn ? `https://crm.example.com${steps.join("/")}` : registry.replace("address", value);
  }

  return {
    value: (value, typeName) => {
      const plain = (item: unknown): unknown =>
        isRecord(item) ? record(item, typeName) : property(item, "", "", undefined);
      return Array.isArray(value) ? value.map(plain) : plain(value);
    },
    link,
    scalar: (value, typeName, name, person) => text(value, rowOf(typeName, name), typeName, name, person),
    key,
    hide,
    personOf,
    rowOf,
  };
}

interface PatchStep extends Json {
  readonly op: string;
  readonly path: string;
}

/** RFC 6902: has an operation and a path. */
export function isPatchStep(value: Json): value is PatchStep {
  const { op, path } = value;
  return typeof op === "string" && PATCH_STEPS.includes(op) && typeof path === "string" && /^(?:\/|$)/.test(path);
}

/** Is it a list position, or the root? */
export function isPlace(step: string): boolean {
  return /^(?:\d{1,4}|-|)$/.test(step);
}
