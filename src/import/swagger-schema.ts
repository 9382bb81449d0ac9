import { KitError } from "../errors.ts";
import { OPERATION_IDS } from "../generated/operation-ids.ts";
import { unescapePointer } from "../escape.ts";
import { decodeStep } from "../routing/address.ts";
import { typeName } from "../script-text.ts";
import type { Place } from "../spec-model.ts";
import { isRecord, ownValue } from "../values.ts";
import type { SourceText, Word } from "./model.ts";
import { type Json, list, record, text } from "./swagger-json.ts";
import { limitsOf } from "./limits.ts";
import { createNamer } from "./names.ts";
import { holder, readNames, readWord } from "./words.ts";

/** The types of a Swagger description in the words of spec/, and their places in its file. */

/** The line where a name first occurs as the key of an object or a list; 1 if it does not. */
export function placesIn({ name, text }: SourceText): (key: string) => Place {
  let lines: ReadonlyMap<string, number> | undefined;
  return (key) => ({ file: name, line: (lines ??= keyLines(text)).get(JSON.stringify(key)) ?? 1 });
}

/** Scans from quote to quote: large descriptions are mostly strings, and a regular expression would match every one. */
function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let lineEnd = endOfLine(text, 0);
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = closingQuote(text, start + 1);
    if (opensAfter(text, end)) {
      for (; lineEnd < start; lineEnd = endOfLine(text, lineEnd + 1)) line++;
      const key = text.slice(start, end);
      if (!lines.has(key)) lines.set(key, line);
    }
    start = text.indexOf('"', end);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The end of the string that starts before `from`, after its quote. */
function closingQuote(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let first = quote;
    while (first > from && text[first - 1] === "\\") first--;
    // An odd number of backslashes escapes the quote.
    if ((quote - first) % 2 === 0) return quote + 1;
  }
  return text.length;
}

const OPENS = /\s*:\s*[{[]/y;

/** Is the string the key of an object or a list? */
function opensAfter(text: string, end: number): boolean {
  OPENS.lastIndex = end;
  return OPENS.test(text);
}

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
/** A carrier may be its own base. */
const MOST_BASES = 10;
/** Lists nested deeper are any value. */
const MOST_LISTS = 10;
/** For all carriers together: bases can multiply the rows of a short file. */
const MOST_ROWS = 250_000;

/** The name of the referenced definition. References to other files have none here, and are never followed. */
function keyIn(reference: string): string {
  return unescapePointer(decodeStep(reference.replace(/^#\/(?:definitions|components\/schemas)\//, "")));
}

/** Targets of references: carriers by name, and other schemas, which are inlined. */
interface Referred {
  readonly names: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, Json>;
}

/** Does a definition have properties of its own? Named enums, texts and lists are not carriers. */
export function isCarrier(definition: Json): boolean {
  const { type, properties, allOf } = definition;
  if (properties !== undefined || allOf !== undefined) return true;
  if (["enum", "const", "oneOf", "anyOf"].some((word) => definition[word] !== undefined)) return false;
  if (type === "object" && isRecord(definition["additionalProperties"])) return false;
  return type === undefined || type === "object" || (Array.isArray(type) && type.includes("object"));
}

/** The type that a schema describes, as a word of spec/. */
export function schemaWord(schema: Json, referred: Referred, depth = 0): Word | undefined {
  if (depth > MOST_LISTS) return { type: "any" };
  const reference = schema["$ref"];
  if (typeof reference === "string") return referredWord(keyIn(reference), referred, depth);
  const { format } = schema;
  const values = constantsIn(schema);
  // OpenAPI 3.1 writes nullable types as a list.
  const type = typeIn(schema, values);
  const names = Array.isArray(values) ? values.filter((one) => one !== null) : [];
  if (
    names.length > 0 &&
    (type === "string" || (type === undefined && names.every((one) => typeof one === "string")))
  ) {
    return readNames(names) ?? { type: "string" };
  }
  if (type === "array") {
    const held = holder("array", schemaWord(record(schema["items"]), referred, depth + 1) ?? { type: "any" });
    const { limits } = limitsOf(schema, "array");
    return held && limits ? { ...held, limits: { ...held.limits, ...limits } } : held;
  }
  const single = onlyOne(schema);
  if (single) return schemaWord(single, referred, depth + 1);
  const additional = schema["additionalProperties"];
  if (typeof additional === "object" && additional !== null) {
    return holder("object", schemaWord(record(additional), referred, depth + 1) ?? { type: "any" });
  }
  const first = values ? undefined : firstOf(schema, referred, depth);
  if (first) return first;
  if (type === "object" || type === undefined) return { type: "any" };
  if (type === "integer" || type === "number") {
    const numbers = names.filter((one) =>
      type === "integer" ? Number.isInteger(one) : Number.isFinite(one),
    ) as number[];
    return {
      type: type === "number" ? "double" : isLong(schema) ? "int64" : "int32",
      ...(numbers.length > 0 && { numbers }),
      ...limitsOf(schema, type),
    };
  }
  if (type === "boolean" && names.length === 1) return { type: "bool", limits: { sample: String(names[0]) } };
  if (type === "string") {
    if (format === "date-time") return { type: "date-time" };
    const isBytes = format === "byte" || format === "binary" || schema["contentEncoding"] === "base64";
    return isBytes ? { type: "byte" } : { type: "string", ...limitsOf(schema, "string") };
  }
  return readWord(text(type));
}

/** The values of which it is one: those of `enum`, the one of `const`, or those of the `const` of each alternative. */
function constantsIn(schema: Json): readonly unknown[] | undefined {
  if (Array.isArray(schema["enum"])) return schema["enum"];
  if (Object.hasOwn(schema, "const")) return [schema["const"]];
  const parts = list(schema["oneOf"] ?? schema["anyOf"]);
  return parts.length > 0 && parts.every((part) => Object.hasOwn(part, "const"))
    ? parts.map((part) => part["const"])
    : undefined;
}

/** OpenAPI 3.1 says "or null" with a list, and may leave out the type of constants. */
function typeIn(schema: Json, constants: readonly unknown[] | undefined): unknown {
  const type = Array.isArray(schema["type"]) ? schema["type"].find((one) => one !== "null") : schema["type"];
  if (type !== undefined || !constants) return type;
  if (constants.length > 0 && constants.every(Number.isInteger)) return "integer";
  return constants.length > 0 && constants.every((one) => typeof one === "boolean") ? "boolean" : undefined;
}

/** A 64-bit number, by its format or by bounds that no other one holds. */
function isLong({ format, minimum, maximum }: Json): boolean {
  const isBeyond = (bound: unknown): boolean => typeof bound === "number" && Math.abs(bound) > 2 ** 31;
  return format === "int64" || (format === undefined && (isBeyond(minimum) || isBeyond(maximum)));
}

/** Of several alternatives any will do; values are made of the first. */
function firstOf(schema: Json, referred: Referred, depth: number): Word | undefined {
  if (schema["properties"] !== undefined) return undefined;
  const [first] = list(schema["oneOf"] ?? schema["anyOf"]).filter((part) => part["type"] !== "null");
  const word = first && schemaWord(first, referred, depth + 1);
  const isSingle = word && !["object", "array", "any"].includes(word.type);
  return isSingle ? { type: "any", values: word.type } : undefined;
}

function referredWord(key: string, referred: Referred, depth: number): Word | undefined {
  const alias = referred.aliases.get(key);
  if (alias) {
    const word = schemaWord(alias, referred, depth + 1);
    return word?.names && word.type === "string" ? { ...word, named: typeName(key.split(/\W+/).at(-1) ?? key) } : word;
  }
  const name = referred.names.get(key);
  return name === undefined ? undefined : { type: name };
}

/** `allOf` with one part, or several of which all others are null, means that part. */
function onlyOne(schema: Json): Json | undefined {
  for (const word of ["allOf", "oneOf", "anyOf"]) {
    const parts = list(schema[word]).filter((part) => part["type"] !== "null");
    if (parts.length === 1 && schema["properties"] === undefined) return parts[0];
  }
  return undefined;
}

/** Is it only the server that sets it? A part or the named schema that is meant may say so as well. */
export function isReadOnly(schema: Json, definitions: Json, depth = 0): boolean {
  if (schema["readOnly"] === true || depth > MOST_BASES) return schema["readOnly"] === true;
  const reference = schema["$ref"];
  const named = typeof reference === "string" ? [record(ownValue(definitions, keyIn(reference)))] : [];
  return [...named, ...list(schema["allOf"])].some((part) => isReadOnly(part, definitions, depth + 1));
}

/** Reads the properties of definitions, including their `allOf` parts, inline or referenced. */
export function propertyReader(
  definitions: Json,
  place: (key: string) => Place,
): (key: string) => ReadonlyMap<string, unknown> {
  let rows = 0;
  return (key) => {
    const found = new Map<string, unknown>();
    const seen = new Set<unknown>();
    const visit = (definition: Json, depth: number): void => {
      // Each part once: nested parts could otherwise double at each level.
      if (seen.has(definition)) return;
      seen.add(definition);
      for (const part of list(depth < MOST_BASES ? definition["allOf"] : undefined)) {
        const reference = part["$ref"];
        if (typeof reference !== "string") visit(part, depth + 1);
        else visit(record(ownValue(definitions, keyIn(reference))), depth + 1);
      }
      for (const [name, value] of Object.entries(record(definition["properties"]))) {
        found.set(name, value);
        if (++rows > MOST_ROWS) throw tooMany(place(key));
      }
    };
    visit(record(ownValue(definitions, key)), 0);
    return found;
  };
}

function tooMany({ file, line }: Place): KitError {
  const what = `the carriers come to more than ${MOST_ROWS} rows`;
  return new KitError({ code: "import-source", what, where: `${file}:${line}`, todo: "name a shorter description" });
}
