import type { Place } from "../spec-model.ts";
import type { SourceText, Word } from "./model.ts";
import { type Json, list, record, text } from "./swagger-json.ts";
import { holder, readWord } from "./words.ts";

/** The types of a Swagger description in the words of spec/, and their places in its file. */

/** The line where a name is first the key of an object or a list; the first line if it is not one. */
export function placesIn({ name, text }: SourceText): (key: string) => Place {
  let lines: ReadonlyMap<string, number> | undefined;
  return (key) => ({ file: name, line: (lines ??= keyLines(text)).get(JSON.stringify(key)) ?? 1 });
}

function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let [line, counted] = [1, 0];
  for (const { 1: key = "", index } of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:\s*[{[]/g)) {
    for (let at = text.indexOf("\n", counted); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) {
      line++;
      counted = at + 1;
    }
    if (!lines.has(key)) lines.set(key, line);
  }
  return lines;
}

/** `SuperOffice.CRM.Services.Contact` is Contact; if two have the same ending, the later one keeps more of its name. */
export function typeNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const steps = key.split(/[^A-Za-z0-9_]+/).filter((step) => step !== "");
    let count = 1;
    const name = (): string => steps.slice(-count).join("_");
    while (taken.has(name()) && count < steps.length) count++;
    taken.add(name());
    names.set(key, name());
  }
  return names;
}

/** The limit for base types: a carrier may be its own base. */
const MOST_BASES = 10;

function keyIn(reference: string): string {
  return decodeURIComponent(reference.replace(/^#\/definitions\//, "").replaceAll("~1", "/"));
}

/** The type that a schema describes, as a word of spec/. */
export function schemaWord(schema: Json, names: ReadonlyMap<string, string>): Word | undefined {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = names.get(keyIn(reference));
    return name === undefined ? undefined : { type: name };
  }
  const { type, format, enum: values } = schema;
  if (Array.isArray(values) && values.length > 0 && (type === "string" || type === undefined)) {
    return { type: "string", names: [...new Set(values.map(String))] };
  }
  if (type === "array") return holder("array", schemaWord(record(schema["items"]), names) ?? { type: "any" });
  const values_ = schema["additionalProperties"];
  if (typeof values_ === "object" && values_ !== null) {
    return holder("object", schemaWord(record(values_), names) ?? { type: "any" });
  }
  if (type === "object" || type === undefined) return { type: "any" };
  if (type === "integer") return { type: format === "int64" ? "int64" : "int32" };
  if (type === "string") return format === "date-time" || format === "byte" ? readWord(format) : { type: "string" };
  return readWord(text(type));
}

/** The properties of a schema, including those of its `allOf` parts, inline or by reference. */
export function properties(definition: Json, definitions: Json, depth = 0): Json {
  const parts = list(depth < MOST_BASES ? definition["allOf"] : undefined).map((part) =>
    properties(
      typeof part["$ref"] === "string" ? record(definitions[keyIn(part["$ref"])]) : part,
      definitions,
      depth + 1,
    ),
  );
  return Object.assign({}, ...parts, record(definition["properties"])) as Json;
}
