import type { Limits } from "../type-model.ts";
import { textMatching } from "./pattern.ts";
import { type Json, record, text } from "./swagger-json.ts";

/** What a schema says of a single value beyond its type: its bounds, its format, its length. */
export function limitsOf(schema: Json, type: "integer" | "number" | "string" | "array"): { readonly limits?: Limits } {
  const limits = type === "string" ? ofText(schema) : type === "array" ? ofList(schema) : ofNumber(schema, type);
  return Object.keys(limits).length > 0 ? { limits } : {};
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ...["uuid", "date", "time", "duration", "uri", "email", "hostname", "ipv4", "ipv6"].map((one): [string, string] => [
    one,
    one,
  ]),
  ["guid", "uuid"],
  ["url", "uri"],
  ["iri", "uri"],
  ["idn-email", "email"],
  // How the vendor writes spans of time: 01:30:00.
  ["time-span", "time-span"],
  ["timespan", "time-span"],
  ["date-span", "time-span"],
]);

/** Patterns that any text matches say nothing. */
const ANY_TEXT = /^\^?(?:\.|\[\\s\\S\])?(?:[*+]|\{[01]?,\d*\})?\$?$/;

function patternOf(schema: Json): Pick<Limits, "pattern" | "sample"> {
  const pattern = schema["pattern"];
  if (typeof pattern !== "string" || ANY_TEXT.test(pattern)) return {};
  const [minLength = 0, maxLength] = [numberIn(schema["minLength"]), numberIn(schema["maxLength"])];
  // Rather not an empty text.
  const sample = textMatching(pattern, { minLength: Math.max(1, minLength), maxLength });
  return { pattern, ...(sample !== undefined && { sample }) };
}

/** What a description asks of values that the made ones may not keep to. */
export function unkeptIn(schema: Json, depth = 0): readonly string[] {
  const { pattern, sample } = patternOf(schema);
  const items = record(schema["items"]);
  const inner = ["items", "additionalProperties"].filter((word) => schema[word] !== undefined);
  return [
    ...(pattern !== undefined && sample === undefined ? ["pattern"] : []),
    ...((numberIn(schema["minLength"]) ?? 0) > LONGEST_MADE ? ["minLength"] : []),
    ...((numberIn(schema["minItems"]) ?? 0) > MOST_MADE ? ["minItems"] : []),
    ...((numberIn(schema["minimum"]) ?? -Infinity) > (numberIn(schema["maximum"]) ?? Infinity) ? ["minimum"] : []),
    ...(schema["uniqueItems"] === true && patternOf(items).sample !== undefined ? ["uniqueItems"] : []),
    ...(schema["properties"] === undefined && (numberIn(schema["minProperties"]) ?? 0) > 0 ? ["minProperties"] : []),
    ...["not", "if", "patternProperties", "propertyNames", "contains", "prefixItems"].filter(
      (word) => schema[word] !== undefined,
    ),
    ...(depth < DEEPEST ? inner.flatMap((word) => unkeptIn(record(schema[word]), depth + 1)) : []),
  ];
}

const DEEPEST = 10;
/** What is made up is no longer, whatever a description asks for. */
const LONGEST_MADE = 65_536;
const MOST_MADE = 10;

function ofText(schema: Json): Limits {
  const format = FORMATS.get(text(schema["format"]).toLowerCase());
  const least = numberIn(schema["minLength"]);
  return {
    ...(format !== undefined && { format }),
    ...patternOf(schema),
    ...(least !== undefined && least > 0 && { minLength: least }),
  };
}

function ofList(schema: Json): Limits {
  const [least = 0, most] = [numberIn(schema["minItems"]), numberIn(schema["maxItems"])];
  return { ...(least > 0 && { minItems: least }), ...(most !== undefined && { maxItems: most }) };
}

function ofNumber(schema: Json, type: "integer" | "number"): Limits {
  const minimum = boundOf(schema, { word: "minimum", exclusive: "exclusiveMinimum", type, sign: 1 });
  const maximum = boundOf(schema, { word: "maximum", exclusive: "exclusiveMaximum", type, sign: -1 });
  const step = numberIn(schema["multipleOf"]);
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(step !== undefined && step > 0 && { step }),
  };
}

interface Bound {
  readonly word: "minimum" | "maximum";
  readonly exclusive: "exclusiveMinimum" | "exclusiveMaximum";
  readonly type: "integer" | "number";
  /** Which way leads inside. */
  readonly sign: 1 | -1;
}

/** An exclusive bound is a flag up to OpenAPI 3.0, and the number itself from 3.1 on. */
function boundOf(schema: Json, { word, exclusive, type, sign }: Bound): number | undefined {
  const [bound, flag] = [numberIn(schema[word]), schema[exclusive]];
  const outside = flag === true ? bound : numberIn(flag);
  const bounds = [
    ...(bound === undefined ? [] : [type === "number" ? bound : Math.ceil(bound * sign) * sign]),
    ...(outside === undefined
      ? []
      : [type === "number" ? nextTo(outside, sign) : sign * (Math.floor(outside * sign) + 1)]),
  ];
  if (bounds.length === 0) return undefined;
  return sign > 0 ? Math.max(...bounds) : Math.min(...bounds);
}

function nextTo(value: number, sign: 1 | -1): number {
  return value + sign * Math.max(1, Math.abs(value)) * Number.EPSILON;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
