import type { HttpMethod } from "../model.ts";
import type { Place } from "../spec-model.ts";
import { ownValue } from "../values.ts";
import type {
  RawBody,
  RawOperation,
  RawParameter,
  RawPart,
  RawRow,
  RawType,
  Read,
  SourceText,
  ReportIssue,
  Word,
} from "./model.ts";
import { type Json, list, record, said, text, texts } from "./swagger-json.ts";
import { plainPath } from "./names.ts";
import { isOpenApi, toSwagger } from "./openapi.ts";
import type { ReadInclude } from "./include.ts";
import { refersFurther, resolveReferences } from "./references.ts";
import { parseDescription } from "./swagger-text.ts";
import { isHeader } from "./rows.ts";
import { isCarrier, placesIn, propertyReader, schemaWord, typeNames } from "./swagger-schema.ts";

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
    unread(
      place(""),
      `not ${/^\uFEFF?\s*[{[]/.test(source.text) ? "JSON" : "YAML"}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { operations: [], types: [] };
  }
  if (refersFurther(source.text)) root = resolveReferences(root, source, beside, report);
  if (isOpenApi(root)) root = toSwagger(root);
  const definitions = record(root["definitions"]);
  const isAlias = (key: string): boolean => !isCarrier(record(ownValue(definitions, key)));
  const names = typeNames(Object.keys(definitions).filter((key) => !isAlias(key)));
  const aliases = new Map(
    Object.keys(definitions)
      .filter(isAlias)
      .map((key) => [key, record(ownValue(definitions, key))]),
  );
  const wordOf = (schema: Json): Word | undefined => schemaWord(schema, { names, aliases });
  const propertiesOf = propertyReader(definitions, place);
  const types = [...names.keys()].map((key) =>
    readType({
      source,
      key,
      definition: record(ownValue(definitions, key)),
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
  readonly propertiesOf: ReturnType<typeof propertyReader>;
  readonly names: ReadonlyMap<string, string>;
  readonly wordOf: (schema: Json) => Word | undefined;
  readonly place: (quoted: string) => Place;
  readonly unread: (at: Place, what: string) => void;
}

function readType({ source, key, definition, propertiesOf, names, wordOf, place, unread }: Definition): RawType {
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
    const maxLength = schema["maxLength"];
    return [
      {
        name,
        ...word,
        description: said(schema["description"]),
        ...(typeof maxLength === "number" && { maxLength }),
        at,
      },
    ];
  });
  const name = names.get(key) ?? key;
  return { name, description: said(definition["description"]), document: source.document, table: key, rows, at };
}

/** The media types that are valid in a header. */
function mediaTypes(value: unknown): string[] {
  return texts(value).filter((type) => /^[\w.+*-]+\/[\w.+*-]+(?: ?; ?[\w-]+=[\w.-]+)*$/.test(type));
}

interface Setup {
  readonly source: SourceText;
  readonly root: Json;
  readonly path: string;
  readonly method: HttpMethod;
  readonly at: Place;
  readonly shared: readonly Json[];
  readonly value: Json;
  readonly wordOf: (schema: Json) => Word | undefined;
  readonly place: (quoted: string) => Place;
  readonly unread: (at: Place, what: string) => void;
  readonly report: ReportIssue;
}

function readOperation(setup: Setup): RawOperation {
  const { source, root, path, method, at, value } = setup;
  const given = [...setup.shared, ...list(value["parameters"])];
  const uid = text(value["operationId"]);
  const consumes = mediaTypes(value["consumes"] ?? root["consumes"]);
  const basePath = text(root["basePath"]).replace(/\/$/, "");
  const body = readBody(setup, given, consumes);
  const statuses = Object.entries(record(value["responses"])).flatMap(([status, response]) => {
    const description = said(record(response)["description"]);
    if (/^[1-5]\d\d$/.test(status)) return [{ status: Number(status), description }];
    // A default or a range of statuses names no status.
    if (status === "default" || /^[1-5]XX$/i.test(status)) {
      setup.report({ kind: "note", at, what: `the status ${status} of ${path} names none` });
      return [];
    }
    setup.unread(at, `${JSON.stringify(status)} of ${path} is not a status`);
    return [];
  });
  const threshold = /NsApiSlow threshold: *(\d+) *ms/i.exec(said(value["description"]))?.[1];
  return {
    document: source.document,
    at,
    ...(uid !== "" && { uid }),
    method,
    path: plainPath(`${basePath}${path}`),
    summary: said(value["summary"]),
    description: [said(value["summary"]), said(value["description"])].filter((one) => one !== "").join(" "),
    ...(threshold !== undefined && { slowThreshold: Number(threshold) }),
    parameters: readParameters(setup, given),
    headers: readHeaders(setup, given, consumes.length > 0),
    mediaTypes: { request: consumes, answer: answered(setup, mediaTypes(value["produces"] ?? root["produces"])) },
    ...(body && { body }),
    answer: readAnswer(setup),
    statuses,
  };
}

function readParameters({ path, at, wordOf, unread }: Setup, given: readonly Json[]): RawParameter[] {
  const rows = { path: 0, query: 0 };
  return given.flatMap((parameter): RawParameter[] => {
    const where = parameter["in"];
    if (where !== "path" && where !== "query") return [];
    const name = text(parameter["name"]);
    const word = wordOf(parameter);
    const row = ++rows[where];
    if (!word || name === "") {
      unread(at, `the parameter ${name} of ${path} is not known`);
      return [];
    }
    const description = said(parameter["description"]);
    const required = parameter["required"] === true || where === "path";
    return [{ name, ...word, description, in: where, required, table: "parameters", row, at }];
  });
}

/** Security definitions become the headers that pages list first; the others are listed as parameters. */
function readHeaders(
  { at, path, unread }: Setup,
  given: readonly Json[],
  hasBody: boolean,
): { name: string; description: string }[] {
  const always = ["Authorization", "X-XSRF-TOKEN", ...(hasBody ? ["Content-Type"] : []), "Accept"];
  const listed = given.filter((parameter) => parameter["in"] === "header");
  const rest = listed.map((parameter) => ({
    name: text(parameter["name"]),
    description: said(parameter["description"]),
  }));
  for (const { name } of rest.filter((row) => !isHeader(row.name))) {
    unread(at, `${JSON.stringify(name)} of ${path} is not a header`);
  }
  const names = rest.map(({ name }) => name);
  return [
    ...always.filter((name) => !names.includes(name)).map((name) => ({ name, description: "" })),
    ...rest.filter(({ name }) => isHeader(name)),
  ];
}

function readBody(
  { at, path, wordOf, unread }: Setup,
  given: readonly Json[],
  consumes: readonly string[],
): RawBody | undefined {
  const form = given.filter((parameter) => parameter["in"] === "formData");
  const body = given.find((parameter) => parameter["in"] === "body");
  if (!body && form.length === 0) return undefined;
  const table = "parameters";
  if (!body) {
    const names = form.map((parameter) => text(parameter["name"])).join(", ");
    return { name: names || "form", description: "", required: false, type: "any", list: false, table, at };
  }
  const name = text(body["name"]);
  const word = wordOf(record(body["schema"]));
  if (!word) unread(at, `the body ${name} of ${path} has a type that is not known`);
  const binary = consumes.length > 0 && !consumes.some((format) => /json|xml|urlencoded/.test(format));
  const shared = { name, description: said(body["description"]), required: body["required"] === true, table, at };
  if (word?.type === "array") return { ...shared, ...itemsOf(word), list: true };
  return { ...shared, ...(binary ? { type: "byte" } : (word ?? { type: "any" })), list: false };
}

function readAnswer({ at, path, value, wordOf, unread }: Setup): RawPart {
  const schema = successSchema(value);
  const table = "responses";
  if (schema === undefined) return { type: "none", list: false, table, at };
  const word = wordOf(record(schema));
  if (!word) unread(at, `the answer of ${path} has a type that is not known`);
  const { type, format } = record(schema);
  if (type === "file" || (type === "string" && (format === "byte" || format === "binary"))) {
    return { type: "byte", list: false, table, at };
  }
  if (word?.type === "array") return { ...itemsOf(word), list: true, table, at };
  return { ...(word ?? { type: "any" }), list: false, table, at };
}

/** The items of a list. */
function itemsOf({ values = "any", names, named }: Word): Word {
  // Nothing more can be said about nested lists.
  if (values.endsWith("[]")) return { type: "any" };
  return { type: values, ...(names && { names }), ...(named !== undefined && { named }) };
}

/** The media types of an answer. A file is not JSON, even if the description lists JSON for all operations. */
function answered({ value }: Setup, listed: readonly string[]): readonly string[] {
  const { type, format } = record(successSchema(value));
  if (type !== "file" && !(type === "string" && format === "binary")) return listed;
  const files = listed.filter((one) => !/json|xml/.test(one));
  return files.length > 0 ? files : ["application/octet-stream"];
}

function successSchema(value: Json): unknown {
  const responses = Object.entries(record(value["responses"])).filter(([status]) => /^2\d\d$/.test(status));
  return responses.map(([, response]) => record(response)["schema"]).find((one) => one !== undefined);
}
