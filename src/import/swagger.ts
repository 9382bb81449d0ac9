import { messageOf } from "../errors.ts";
import type { HttpMethod } from "../model.ts";
import type { Place } from "../spec-model.ts";
import { ownValue } from "../values.ts";
import { withFormBodies } from "./forms.ts";
import { nameInlineSchemas } from "./inline-schemas.ts";
import type { RawOperation, RawRow, RawType, Read, SourceText, ReportIssue, Word } from "./model.ts";
import { type Json, list, record, said, text, texts } from "./swagger-json.ts";
import { unkeptIn } from "./limits.ts";
import { isOpenApi, toSwagger } from "./openapi.ts";
import type { ReadInclude } from "./include.ts";
import { refersFurther, resolveReferences } from "./references.ts";
import { isJson, parseDescription } from "./swagger-text.ts";
import { readOperation } from "./swagger-operation.ts";
import { placesIn } from "./places.ts";
import { isCarrier, isOnly, propertyReader, schemaWord } from "./swagger-schema.ts";
import { typeNames } from "./type-names.ts";

/** Reads the Swagger 2.0 and OpenAPI 3 descriptions of the vendor. */

const METHODS: Readonly<Record<string, HttpMethod>> = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
};

export function readSwagger(source: SourceText, beside: ReadInclude, report: ReportIssue): Read {
  const place = placesIn(source);
  const unread = (at: Place, what: string): void => report({ kind: "unread", at, what });
  let root: Json;
  try {
    root = record(parseDescription(source.text));
  } catch (error) {
    unread(place(""), `not ${isJson(source.text) ? "JSON" : "YAML"}: ${messageOf(error)}`);
    return { operations: [], types: [] };
  }
  if (refersFurther(source.text)) root = resolveReferences(root, source, beside, report);
  root = isOpenApi(root) ? toSwagger(root) : withFormBodies(root);
  root = nameInlineSchemas(root);
  const definitions = record(root["definitions"]);
  const isAlias = (key: string): boolean => !isCarrier(record(ownValue(definitions, key)));
  const names = typeNames(Object.keys(definitions).filter((key) => !isAlias(key)));
  const aliases = new Map(
    Object.keys(definitions)
      .filter(isAlias)
      .map((key) => [key, record(ownValue(definitions, key))]),
  );
  const referred = { names, aliases, known: [] };
  const wordOf = (schema: Json): Word | undefined => schemaWord(schema, referred);
  const propertiesOf = propertyReader(definitions, place);
  const types = [...names.keys()].map((key) =>
    readType({
      source,
      key,
      definition: record(ownValue(definitions, key)),
      definitions,
      propertiesOf,
      names,
      wordOf,
      place,
      unread,
    }),
  );
  const operations = Object.entries(record(root["paths"])).flatMap(([path, item]) =>
    Object.entries(record(item)).flatMap(([word, value]): RawOperation[] => {
      if (word === "parameters" || word.startsWith("x-") || word === "options" || word === "head") return [];
      const method = ownValue(METHODS, word);
      const at = place(path);
      if (!method) {
        unread(at, `the method ${word} of ${path} is not known`);
        return [];
      }
      const shared = list(record(item)["parameters"]);
      return [
        readOperation({ source, root, path, method, at, shared, value: record(value), wordOf, place, unread, report }),
      ];
    }),
  );
  return { operations, types, servers: serversOf(root) };
}

function serversOf(root: Json): string[] {
  if (Array.isArray(root["servers"])) return list(root["servers"]).map(({ url }) => text(url));
  const host = text(root["host"]);
  return host === "" ? [] : texts(root["schemes"]).map((scheme) => `${scheme}://${host}${text(root["basePath"])}`);
}

interface Definition {
  readonly source: SourceText;
  readonly key: string;
  readonly definition: Json;
  readonly definitions: Json;
  readonly propertiesOf: ReturnType<typeof propertyReader>;
  readonly names: ReadonlyMap<string, string>;
  readonly wordOf: (schema: Json) => Word | undefined;
  readonly place: (quoted: string) => Place;
  readonly unread: (at: Place, what: string) => void;
}

/** In bodies too, an id says which one is meant, even if only the server gives it. */
function isNumber(name: string, { type }: Word): boolean {
  return /id$/i.test(name) && (type === "int32" || type === "int64");
}

function readType({
  source,
  key,
  definition,
  definitions,
  propertiesOf,
  names,
  wordOf,
  place,
  unread,
}: Definition): RawType {
  const at = place(key);
  const rows = [...propertiesOf(key)].flatMap(([name, value]): RawRow[] => {
    if (name.trim() === "" || name === "__proto__") {
      unread(at, `${JSON.stringify(name)} in ${key} is not a name`);
      return [];
    }
    const schema = record(value);
    const word = wordOf(schema);
    if (!word) {
      unread(at, `the type of ${name} in ${key} is not known`);
      return [];
    }
    const unkept = unkeptIn(schema);
    if (unkept.length > 0) unread(at, `values of ${name} in ${key} may not fit its ${unkept.join(", ")}`);
    const maxLength = schema["maxLength"];
    const readOnly = isOnly("readOnly", schema, definitions) && !isNumber(name, word);
    const writeOnly = isOnly("writeOnly", schema, definitions);
    return [
      {
        name,
        ...word,
        description: said(schema["description"]),
        ...(typeof maxLength === "number" && { maxLength }),
        ...(readOnly && { readOnly: true as const }),
        ...(writeOnly && { writeOnly: true as const }),
        at,
      },
    ];
  });
  const name = names.get(key) ?? key;
  return { name, description: said(definition["description"]), document: source.document, table: key, rows, at };
}
