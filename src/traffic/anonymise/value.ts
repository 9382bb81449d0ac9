import { isRecord } from "../../values.ts";
import type { Contract } from "../../model.ts";
import type { EntityType, Property } from "../../type-model.ts";
import type { PseudonymKind } from "../../data/pseudonym.ts";
import { readDateTime } from "../../time/date-time.ts";
import { looksPersonal } from "./leftovers.ts";
import { isIdentifier, kindOf, IDENTIFYING_KINDS, PERSONAL_KINDS } from "./kinds.ts";
import type { Registry } from "./registry.ts";

type Json = Readonly<Record<string, unknown>>;

export interface Anonymiser {
  /** `typeName` is a type of the contract, or "" for values that no table describes. */
  readonly value: (value: unknown, typeName: string) => unknown;
  /** For XML and forms, where numbers are text too. */
  readonly scalar: (text: string, typeName: string, name: string, person?: number) => string;
  readonly key: (name: string) => string;
  /** A URL: its path is kept if it leads into the API, otherwise all of it is replaced. */
  readonly link: (address: string) => string;
  /** The number of the person that a record is about. */
  readonly personOf: (texts: readonly (readonly [string, unknown])[], typeName: string) => number | undefined;
  readonly rowOf: (typeName: string, name: string) => Property | undefined;
}

/** Fixed texts of the API, which hold no personal data. */
const HARMLESS_TEXTS: readonly string[] = ["The request is invalid.", "An error has occurred."];
const ERROR_TEXT = /^(?:error|exception)?message(?:detail)?$|stacktrace/i;
/** Undocumented numbers from here on may identify a person. */
const SUSPICIOUS_NUMBER = 1_000_000;

/** Replaces everything that the tables do not show to be harmless, and so all that is unknown. */
export function createAnonymiser(contract: Contract, registry: Registry): Anonymiser {
  const rows = new Map<EntityType, ReadonlyMap<string, Property>>();
  const reasons = contract.operations.flatMap(({ statuses }) =>
    statuses.flatMap((row) => [row.reason, row.description]),
  );
  const harmless = new Set([...HARMLESS_TEXTS, ...reasons]);

  function rowOf(typeName: string, name: string): Property | undefined {
    const type = contract.types[typeName];
    if (!type) return undefined;
    const table = rows.get(type) ?? new Map(type.properties.map((row) => [row.name.toLowerCase(), row]));
    rows.set(type, table);
    return table.get(name.toLowerCase());
  }

  function key(name: string): string {
    return isIdentifier(name) && looksPersonal(name) === undefined ? name : registry.replace("text", name);
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
    const entries = Object.entries(value);
    const person = personOf(entries, typeName);
    return Object.fromEntries(entries.map(([name, inner]) => [key(name), property(inner, typeName, name, person)]));
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
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [key(field), entry(inner, of, name === "_Links")]),
    );
  }

  function entry(value: unknown, of: string, isLink: boolean): unknown {
    if (typeof value === "string") return isLink ? link(value) : text(value, undefined, of, "", undefined);
    if (!isRecord(value)) return property(value, of, "", undefined);
    return record(value, of);
  }

  function number(value: number, row: Property | undefined, name: string): number {
    if (/Id$/i.test(name)) return registry.id(value);
    if (row && (row.kind === "int32" || row.kind === "double")) return value;
    return Math.abs(value) < SUSPICIOUS_NUMBER ? value : registry.replace("text", String(value)).length;
  }

  function text(
    value: string,
    row: Property | undefined,
    typeName: string,
    name: string,
    person: number | undefined,
  ): string {
    if (/^\d{1,10}$/.test(value) && /Id$/i.test(name)) return String(registry.id(Number(value)));
    if (value.trim() === "" || isHarmless(value, row, typeName, name)) return value;
    if (!row && ERROR_TEXT.test(name)) return registry.replace("error message", value);
    const kind: PseudonymKind = kindOf(typeName, name);
    return registry.replace(kind, value, PERSONAL_KINDS.includes(kind) ? person : undefined, row?.maxLength);
  }

  function isHarmless(value: string, row: Property | undefined, typeName: string, name: string): boolean {
    if (row?.enum !== undefined) return isOfEnum(value, row.enum);
    if (row?.kind === "date-time") return isDate(value);
    if (row && row.kind !== "string") return /^(?:true|false|-?[\d.]{1,6})$/i.test(value);
    if (!row && name === "op") return /^(?:add|replace|remove|test)$/.test(value);
    if (!row && name === "path")
      return /^(?:\/[A-Za-z]\w{0,60}){1,4}$/.test(value) && looksPersonal(value) === undefined;
    if (name === "Mask") return /^[A-Za-z]+(?:, [A-Za-z]+)*$/.test(value);
    if (/^(?:FieldType|ErrorType|ErrorSource|Reason)$/.test(name)) return isIdentifier(value);
    if (!row && ERROR_TEXT.test(name)) return harmless.has(value);
    // Of texts that no table describes, only those that cannot identify a person.
    return (
      (!row || contract.types[typeName] === undefined) &&
      /^(?:true|false|-?\d{1,5}|\[[A-Z]{1,2}:-?\d{1,5}\])$/.test(value)
    );
  }

  function isOfEnum(value: string, enumName: string): boolean {
    const names = contract.enums[enumName]?.values.map((item) => item.name) ?? [];
    return value.split(",").every((part) => names.includes(part.trim()));
  }

  /** A link into the API keeps its path, starting with the base path. */
  function link(value: string): string {
    const path = new RegExp(`${contract.basePath}(?:/[\\w$().-]+)*/?$`, "i").exec(value.replace(/[?#].*$/s, ""))?.[0];
    if (path === undefined) return registry.replace("address", value);
    const mapped = path.replaceAll(/\/(\d{1,10})(?=\/|$)/g, (_, digits: string) => `/${registry.id(Number(digits))}`);
    const foreign = mapped.split("/").some((part) => looksPersonal(part) !== undefined);
    return foreign ? registry.replace("address", value) : `https://crm.example.com${mapped}`;
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
    personOf,
    rowOf,
  };
}

function isDate(text: string): boolean {
  return readDateTime(text) !== undefined;
}
