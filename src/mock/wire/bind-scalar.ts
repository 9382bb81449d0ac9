import type { EnumType, ValueKind } from "../../type-model.ts";
import { readInstant, type OffsetAt } from "../../time/instant.ts";
import { withoutPrototype } from "../../values.ts";

/** Converts single values of a body to the type of their row. */

export interface BindOptions {
  /** The zone in which date-times without an offset are local. */
  readonly zone: OffsetAt;
  /** True for XML and forms, where numbers and booleans arrive as text, and lists as repeated names. */
  readonly textual: boolean;
}

export type ScalarKind = Exclude<ValueKind, "object" | "dictionary" | "array">;

export type BoundScalar =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly wanted: string };

export function bindScalar(kind: ScalarKind, given: unknown, { textual, zone }: BindOptions): BoundScalar {
  // A text with a number, a boolean or a date is accepted as one in JSON too: clients of the API send such texts.
  const text = typeof given === "string" ? given.trim() : undefined;
  switch (kind) {
    case "int32": {
      const number = text !== undefined && /^[+-]?\d+$/.test(text) ? Number(text) : given;
      if (typeof number !== "number" || !Number.isInteger(number)) return wanted("must be a whole number");
      if (Math.abs(number + 0.5) >= 0x80000000) return wanted("must lie between -2147483648 and 2147483647");
      // JSON has -0, int32 does not.
      return fits(number + 0);
    }
    case "int64": {
      const number = text !== undefined && /^[+-]?\d+$/.test(text) ? Number(text) : given;
      return typeof number === "number" && Number.isInteger(number)
        ? fits(number + 0)
        : wanted("must be a whole number");
    }
    case "any":
      return fits(given);
    case "double": {
      const number = text !== undefined && DOUBLE.test(text) ? Number(text) : given;
      return typeof number === "number" && Number.isFinite(number) ? fits(number) : wanted("must be a number");
    }
    case "bool": {
      const known = text === undefined ? given : BOOLEANS[text.toLowerCase()];
      return typeof known === "boolean" ? fits(known) : wanted("must be true or false");
    }
    case "date-time": {
      const instant = typeof given === "string" ? instantOf((textual ? text : given) ?? given, zone) : undefined;
      if (instant === undefined) return wanted("must be a date-time such as 2024-03-22T16:32:47.1492785+01:00");
      return fits(instant);
    }
    case "string":
      if (given === null) return fits(null);
      if (typeof given === "number") return fits(String(given));
      if (typeof given !== "string") return wanted("must be text or null");
      return isText(given) ? fits(given) : wanted("must be text without NUL and without half a surrogate pair");
  }
}

/** Clients send back dates they received: recent ones are cached. */
const dates = new WeakMap<OffsetAt, Map<string, ReturnType<typeof readInstant>>>();
const KEPT = 500;
const LONGEST = 40;

function instantOf(text: string, zone: OffsetAt): ReturnType<typeof readInstant> {
  let known = dates.get(zone);
  if (!known || known.size >= KEPT) dates.set(zone, (known = new Map()));
  let instant = known.get(text);
  if (instant === undefined) {
    // The vendor's pages also write offsets without a colon.
    const colon = text.includes("T") ? text.replace(/([+-]\d\d)(\d\d)$/, "$1:$2") : text;
    instant = readInstant(colon, zone);
    if (text.length <= LONGEST) known.set(text, instant);
  }
  return instant;
}

/** Names in any case, comma-separated if they combine; or the published number (the vendor's client sends those). */
export function bindEnum(type: EnumType, given: unknown): BoundScalar {
  // An empty text is neither a flag nor the name of a value.
  if (given === null || (given === "" && type.combinable)) return fits(null);
  const names = namesOf(type);
  const found = typeof given === "string" ? (names.get(given) ?? namesIn(given, type)) : undefined;
  // Here, too, a number in text form is accepted as the number.
  const number = typeof given === "string" && /^\d{1,9}$/.test(given.trim()) ? Number(given) : given;
  const known = found ?? (typeof number === "number" ? namedBy(type, number) : undefined);
  if (known !== undefined) return fits(known);
  return wanted(`must be ${type.combinable ? "names" : "one"} of ${type.values.map(({ name }) => name).join(", ")}`);
}

/** The name of the number; if numbers are bits, the names of all set bits. */
function namedBy({ values, combinable }: EnumType, number: number): string | undefined {
  const one = values.find(({ value }) => value === number)?.name;
  const bits = values.flatMap(({ name, value = 0 }) => (value > 0 ? [{ name, value }] : []));
  if (one !== undefined || !combinable || bits.length < 2) return one;
  const set = bits.filter(({ value }) => (number & value) !== 0);
  const whole = set.reduce((sum, { value }) => sum + value, 0) === number && number > 0;
  return whole ? set.map(({ name }) => name).join(", ") : undefined;
}

/** Undefined if one of them is unknown. */
function namesIn(given: string, type: EnumType): string | undefined {
  const parts = type.combinable ? given.split(",") : [given];
  const found = parts.map((part) => namesOf(type).get(part.trim().toLowerCase()));
  return found.includes(undefined) ? undefined : [...new Set(found)].join(", ");
}

const names = new WeakMap<EnumType, ReadonlyMap<string, string>>();

/** As written and in lower case. */
function namesOf(type: EnumType): ReadonlyMap<string, string> {
  let known = names.get(type);
  if (!known) {
    known = new Map(type.values.flatMap(({ name }) => [[name.toLowerCase(), name] as const, [name, name] as const]));
    names.set(type, known);
  }
  return known;
}

const BOOLEANS: Readonly<Record<string, boolean>> = withoutPrototype({
  true: true,
  false: false,
  "1": true,
  "0": false,
});
const DOUBLE = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Neither XML nor a database accepts NUL, and a lone surrogate is not a character. */
export function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

function fits(value: unknown): BoundScalar {
  return { ok: true, value };
}

function wanted(text: string): BoundScalar {
  return { ok: false, wanted: text };
}
