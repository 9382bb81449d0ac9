import { createNumbering } from "../numbered-names.ts";
import { isRecord } from "../values.ts";
import { isNull, type Json, list, record, text } from "./swagger-json.ts";
import { operationName, pascal, withoutServer } from "./names.ts";

/**
 * Objects that a description shows where they are used, instead of under a name: each becomes a definition, called after the carrier and
 * property, or after the operation, that holds it.
 */

/** Schemas in schemas. */
const MOST_STEPS = 12;
/** Of all schemas together: anchors of YAML can multiply what a short file says. */
const MOST_SCHEMAS = 250_000;

export function nameInlineSchemas(root: Json): Json {
  const given = record(root["definitions"]);
  const added = new Map<string, Json>();
  const basePath = text(root["basePath"]).replace(/\/$/, "");
  let count = 0;

  const numbered = createNumbering("_");
  const named = (wanted: string, schema: Json): Json => {
    const name = numbered(wanted, (one) => Object.hasOwn(given, one) || added.has(one));
    added.set(name, schema);
    return { $ref: `#/definitions/${name}` };
  };
  /** The schema as it is used; what it shows inside is named after it. */
  const visit = (schema: Json, name: string, depth: number): Json => {
    if (depth > MOST_STEPS || typeof schema["$ref"] === "string") return schema;
    const inner = within(schema, name, depth);
    return isObject(inner) ? named(name, inner) : inner;
  };
  /** The same for a schema that has a name, or that is a part of one. */
  const within = (schema: Json, name: string, depth: number): Json => {
    if (depth > MOST_STEPS || ++count > MOST_SCHEMAS) return schema;
    const changed: [string, unknown][] = [];
    const change = (word: string, before: unknown, after: unknown): void => {
      if (before !== after) changed.push([word, after]);
    };
    const { properties, items, additionalProperties, allOf } = schema;
    if (isRecord(properties)) {
      change(
        "properties",
        properties,
        eachOf(properties, (one, key) => visit(one, name + pascal(key), depth + 1)),
      );
    }
    if (isRecord(items)) change("items", items, visit(items, `${name}Item`, depth + 1));
    if (isRecord(additionalProperties)) {
      const value = visit(additionalProperties, `${name}Value`, depth + 1);
      change("additionalProperties", additionalProperties, value);
    }
    if (Array.isArray(allOf)) {
      change(
        "allOf",
        allOf,
        eachIn(allOf, (one) => (isRecord(one) ? within(one, name, depth + 1) : one)),
      );
    }
    for (const word of ["oneOf", "anyOf"]) {
      const parts = schema[word];
      if (!Array.isArray(parts)) continue;
      const isOne = parts.filter((part) => !isNull(record(part))).length === 1;
      const each = (one: unknown, at: number): unknown =>
        isRecord(one) ? visit(one, isOne ? name : `${name}Option${at + 1}`, depth + 1) : one;
      change(word, parts, eachIn(parts, each));
    }
    return changed.length === 0 ? schema : { ...schema, ...Object.fromEntries(changed) };
  };

  const definitions = eachOf(given, (one, key) => within(one, plainKey(key), 0));
  const twice = namedTwice(record(root["paths"]));
  const paths = eachOf(record(root["paths"]), (item, path) =>
    eachOf(item, (operation, method) => {
      if (method.startsWith("x-") || method === "parameters") return operation;
      const uid = text(operation["operationId"]);
      const id = operationName({
        ...(uid !== "" && !twice.has(uid) && { uid }),
        method,
        path: withoutServer(basePath + path),
      });
      return namedParts(operation, id, (schema, name) => visit(schema, name, 0));
    }),
  );
  if (added.size === 0) return root;
  return { ...root, paths, definitions: { ...definitions, ...Object.fromEntries(added) } };
}

/** Names of several operations, which are called after their addresses. */
function namedTwice(paths: Json): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const { operationId } of Object.values(paths).flatMap((item) => Object.values(record(item)).map(record))) {
    const uid = text(operationId);
    (seen.has(uid) ? twice : seen).add(uid);
  }
  return twice;
}

/** What an operation is asked and answers, its lists by their items. */
function namedParts(operation: Json, id: string, visit: (schema: Json, name: string) => Json): Json {
  const part = (schema: unknown, kind: string): unknown => {
    if (!isRecord(schema)) return schema;
    const { items } = schema;
    if (schema["type"] !== "array" || !isRecord(items)) return visit(schema, id + kind);
    const item = visit(items, `${id}${kind === "Answer" ? "Item" : `${kind}Item`}`);
    return item === items ? schema : { ...schema, items: item };
  };
  const changed = (holder: Json, kind: string): Json => {
    const schema = part(holder["schema"], kind);
    return schema === holder["schema"] ? holder : { ...holder, schema };
  };
  const responses = eachOf(record(operation["responses"]), (one, status) =>
    /^(?:2\d\d|2XX|default)$/i.test(status) ? changed(one, "Answer") : one,
  );
  const isData = (Array.isArray(operation["consumes"]) ? operation["consumes"] : ["json"]).some((type) =>
    /json|xml|form/.test(String(type)),
  );
  const parameters = eachIn(list(operation["parameters"]), (one) =>
    one["in"] === "body" && isData ? changed(one, "Request") : one,
  );
  return { ...operation, responses, ...(parameters.length > 0 && { parameters }) };
}

/** A name with marks of another language's, such as "ListOf[Ticket]", without them. */
function plainKey(key: string): string {
  return /^[\w.]+$/.test(key) ? key : pascal(key);
}

/** Carriers have properties; a part of several is one with those of all. */
function isObject({ properties, allOf, type }: Json): boolean {
  if (isRecord(properties)) return Object.keys(properties).length > 0;
  return Array.isArray(allOf) && allOf.length > 1 && (type === undefined || type === "object");
}

function eachOf(given: Json, make: (value: Json, key: string) => Json): Json {
  let isSame = true;
  const all = Object.entries(given).map(([key, value]): [string, unknown] => {
    const made = isRecord(value) ? make(value, key) : value;
    isSame &&= made === value;
    return [key, made];
  });
  return isSame ? given : Object.fromEntries(all);
}

function eachIn<Item>(given: readonly Item[], make: (item: Item, at: number) => Item): readonly Item[] {
  const all = given.map(make);
  return all.every((one, at) => one === given[at]) ? given : all;
}
