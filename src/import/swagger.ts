import type { HttpMethod } from "../model.ts";
import type { Place } from "../spec-model.ts";
import type {
  RawBody,
  RawOperation,
  RawParameter,
  RawPart,
  RawRow,
  RawType,
  Read,
  SourceText,
  Tell,
  Word,
} from "./model.ts";
import { plainText } from "./text.ts";
import { holder, readWord } from "./words.ts";

/** The vendor's Swagger 2.0 descriptions. */

type Json = Readonly<Record<string, unknown>>;

const METHODS: Readonly<Record<string, HttpMethod>> = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
};

/** Is the text a description of this kind? Pages are none. */
export function isSwagger(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"swagger"\s*:\s*"2\.0"/.test(text);
}

export function readSwagger(source: SourceText, tell: Tell): Read {
  const place = placesIn(source);
  const lost = (at: Place, what: string): void => tell({ kind: "unread", at, what });
  let root: Json;
  try {
    root = record(JSON.parse(source.text.replace(/^\uFEFF/, "")));
  } catch (error) {
    lost(place(""), `not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return { operations: [], types: [] };
  }
  const definitions = record(root["definitions"]);
  const names = typeNames(Object.keys(definitions));
  const wordOf = (schema: Json): Word | undefined => schemaWord(schema, names);
  const types = Object.entries(definitions).map(([key, definition]) =>
    readType({ source, key, definition: record(definition), definitions, names, wordOf, place, lost }),
  );
  const operations = Object.entries(record(root["paths"])).flatMap(([path, item]) =>
    Object.entries(record(item)).flatMap(([word, value]): RawOperation[] => {
      if (word === "parameters" || word.startsWith("x-") || word === "options" || word === "head") return [];
      const method = METHODS[word];
      const at = place(path);
      if (!method) {
        lost(at, `the method ${word} of ${path} is not known`);
        return [];
      }
      const shared = list(record(item)["parameters"]);
      return [readOperation({ source, root, path, method, at, shared, value: record(value), wordOf, place, lost })];
    }),
  );
  return { operations, types };
}

/** `SuperOffice.CRM.Services.Contact` is Contact; where two end alike, the later one keeps more of its name. */
function typeNames(keys: readonly string[]): ReadonlyMap<string, string> {
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

/** Where a name first stands before an object or a list; the first line where it stands nowhere. */
function placesIn({ name, text }: SourceText): (key: string) => Place {
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

interface Definition {
  readonly source: SourceText;
  readonly key: string;
  readonly definition: Json;
  readonly definitions: Json;
  readonly names: ReadonlyMap<string, string>;
  readonly wordOf: (schema: Json) => Word | undefined;
  readonly place: (quoted: string) => Place;
  readonly lost: (at: Place, what: string) => void;
}

function readType({ source, key, definition, definitions, names, wordOf, place, lost }: Definition): RawType {
  const at = place(key);
  const rows = Object.entries(properties(definition, definitions)).flatMap(([name, value]): RawRow[] => {
    const schema = record(value);
    const word = wordOf(schema);
    if (!word) {
      lost(at, `the type of ${name} in ${key} is not known`);
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

/** With those of the parts that `allOf` joins, by reference or in place. */
function properties(definition: Json, definitions: Json, depth = 0): Json {
  const parts = list(depth < MOST_BASES ? definition["allOf"] : undefined).map((part) =>
    properties(
      typeof part["$ref"] === "string" ? record(definitions[keyIn(part["$ref"])]) : part,
      definitions,
      depth + 1,
    ),
  );
  return Object.assign({}, ...parts, record(definition["properties"])) as Json;
}

/** A carrier that is its own base would never end. */
const MOST_BASES = 10;

function keyIn(reference: string): string {
  return decodeURIComponent(reference.replace(/^#\/definitions\//, "").replaceAll("~1", "/"));
}

/** What a schema says, in a word. */
function schemaWord(schema: Json, names: ReadonlyMap<string, string>): Word | undefined {
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
  readonly lost: (at: Place, what: string) => void;
}

function readOperation(setup: Setup): RawOperation {
  const { source, root, path, method, at, value } = setup;
  const given = [...setup.shared, ...list(value["parameters"])];
  const uid = text(value["operationId"]);
  const consumes = texts(value["consumes"] ?? root["consumes"]);
  const basePath = text(root["basePath"]).replace(/\/$/, "");
  const body = readBody(setup, given, consumes);
  const statuses = Object.entries(record(value["responses"])).flatMap(([status, response]) => {
    const description = said(record(response)["description"]);
    if (/^[1-5]\d\d$/.test(status)) return [{ status: Number(status), description }];
    setup.lost(at, `${JSON.stringify(status)} of ${path} is no status`);
    return [];
  });
  const threshold = /NsApiSlow threshold: *(\d+) *ms/i.exec(said(value["description"]))?.[1];
  return {
    document: source.document,
    at,
    ...(uid !== "" && { uid }),
    method,
    path: `${basePath}${path}`.replaceAll(/\{\*?([\w$]+)[^}]*\}/g, "{$1}"),
    summary: said(value["summary"]),
    description: [said(value["summary"]), said(value["description"])].filter((one) => one !== "").join(" "),
    ...(threshold !== undefined && { slowThreshold: Number(threshold) }),
    parameters: readParameters(setup, given),
    headers: readHeaders(given, consumes.length > 0),
    mediaTypes: { request: consumes, answer: texts(value["produces"] ?? root["produces"]) },
    ...(body && { body }),
    answer: readAnswer(setup),
    statuses,
  };
}

function readParameters({ path, at, wordOf, lost }: Setup, given: readonly Json[]): RawParameter[] {
  const rows = { path: 0, query: 0 };
  return given.flatMap((parameter): RawParameter[] => {
    const where = parameter["in"];
    if (where !== "path" && where !== "query") return [];
    const name = text(parameter["name"]);
    const word = wordOf(parameter);
    const row = ++rows[where];
    if (!word || name === "") {
      lost(at, `the parameter ${name} of ${path} is not known`);
      return [];
    }
    const description = said(parameter["description"]);
    const required = parameter["required"] === true || where === "path";
    return [{ name, ...word, description, in: where, required, table: "parameters", row, at }];
  });
}

/** The security definitions stand for what pages list first; the rest is listed as parameters. */
function readHeaders(given: readonly Json[], hasBody: boolean): { name: string; description: string }[] {
  const always = ["Authorization", "X-XSRF-TOKEN", ...(hasBody ? ["Content-Type"] : []), "Accept"];
  const listed = given.filter((parameter) => parameter["in"] === "header");
  const rest = listed.map((parameter) => ({
    name: text(parameter["name"]),
    description: said(parameter["description"]),
  }));
  const names = rest.map(({ name }) => name);
  return [...always.filter((name) => !names.includes(name)).map((name) => ({ name, description: "" })), ...rest];
}

function readBody(
  { at, path, wordOf, lost }: Setup,
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
  if (!word) lost(at, `the body ${name} of ${path} has a type that is not known`);
  const binary = consumes.length > 0 && !consumes.some((format) => /json|xml|urlencoded/.test(format));
  const shared = { name, description: said(body["description"]), required: body["required"] === true, table, at };
  if (word?.type === "array") return { ...shared, type: word.values ?? "any", list: true };
  return { ...shared, ...(binary ? { type: "byte" } : (word ?? { type: "any" })), list: false };
}

function readAnswer({ at, path, value, wordOf, lost }: Setup): RawPart {
  const responses = Object.entries(record(value["responses"])).filter(([status]) => /^2\d\d$/.test(status));
  const schema = responses.map(([, response]) => record(response)["schema"]).find((one) => one !== undefined);
  const table = "responses";
  if (schema === undefined) return { type: "none", list: false, table, at };
  const word = wordOf(record(schema));
  if (!word) lost(at, `the answer of ${path} has a type that is not known`);
  const { type, format } = record(schema);
  if (type === "file" || (type === "string" && (format === "byte" || format === "binary"))) {
    return { type: "byte", list: false, table, at };
  }
  if (word?.type === "array") return { type: word.values ?? "any", list: true, table, at };
  return { ...(word ?? { type: "any" }), list: false, table, at };
}

function record(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What people are told, without markup. */
function said(value: unknown): string {
  return plainText(text(value));
}

function text(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : "";
}
