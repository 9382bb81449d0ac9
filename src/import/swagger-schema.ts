import { KitError } from "../errors.ts";
import { unescapePointer } from "../escape.ts";
import { decodeStep } from "../routing/address.ts";
import { typeName } from "../script-text.ts";
import type { Place } from "../spec-model.ts";
import { isRecord, ownValue } from "../values.ts";
import type { Word } from "./model.ts";
import { isNull, type Json, list, record, text } from "./swagger-json.ts";
import { limitsOf } from "./limits.ts";
import { holder, readNames, readWord } from "./words.ts";

/** The types of a Swagger description in the words of spec/. */

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
  /** Words of aliases by depth: they may be alternatives of each other. */
  readonly known: Map<Json, Word | undefined>[];
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

/** Any of several alternatives will do; values are made from the first that is a single value. */
function firstOf(schema: Json, referred: Referred, depth: number): Word | undefined {
  if (schema["properties"] !== undefined) return undefined;
  const word = list(schema["oneOf"] ?? schema["anyOf"])
    .filter((part) => !isNull(part))
    .map((part) => schemaWord(part, referred, depth + 1))
    .find((one) => one && !["object", "array", "any"].includes(one.type));
  if (!word) return undefined;
  const { names, numbers, limits: own } = word;
  const limits = { ...own, ...(names?.[0] !== undefined && { sample: names[0] }), ...(numbers && { numbers }) };
  return { type: "any", values: word.type, ...(Object.keys(limits).length > 0 && { limits }) };
}

function referredWord(key: string, referred: Referred, depth: number): Word | undefined {
  const alias = referred.aliases.get(key);
  if (alias) {
    const known = (referred.known[depth] ??= new Map());
    if (!known.has(alias)) known.set(alias, schemaWord(alias, referred, depth + 1));
    const word = known.get(alias);
    return word?.names && word.type === "string" ? { ...word, named: typeName(key.split(/\W+/).at(-1) ?? key) } : word;
  }
  const name = referred.names.get(key);
  return name === undefined ? undefined : { type: name };
}

/** `allOf` with one part, or several of which all others are null, means that part. */
function onlyOne(schema: Json): Json | undefined {
  for (const word of ["allOf", "oneOf", "anyOf"]) {
    const parts = list(schema[word]).filter((part) => !isNull(part));
    if (parts.length === 1 && schema["properties"] === undefined) return parts[0];
  }
  return undefined;
}

/** Is it only the server that sets it, or only a request? A part or the named schema that is meant may say so as well. */
export function isOnly(word: "readOnly" | "writeOnly", schema: Json, definitions: Json): boolean {
  // Each part once: parts may have each other as theirs.
  const parts = new Set([schema]);
  for (const part of parts) {
    if (part[word] === true) return true;
    const reference = part["$ref"];
    if (typeof reference === "string") parts.add(record(ownValue(definitions, keyIn(reference))));
    for (const inner of list(part["allOf"])) parts.add(inner);
  }
  return false;
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
