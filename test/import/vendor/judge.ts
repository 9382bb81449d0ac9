import { Ajv, type ValidateFunction } from "ajv";

/**
 * Asks every operation of a Swagger 2.0 or OpenAPI 3 description and holds the answers against the description itself, by
 * its own schemas. Shares no code with the kit: what the kit misreads, it does not misread as well.
 */

type Json = Readonly<Record<string, unknown>>;

export type Ask = (path: string, init: RequestInit) => Promise<Response>;

/** One line for each answer that the description does not allow. */
export async function judge(root: unknown, ask: Ask): Promise<{ readonly asked: number; readonly wrong: string[] }> {
  const description = root as Json;
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true, formats: FORMATS });
  ajv.addSchema({ ...record(nullable(description)), $id: "vendor" });
  const wrong: string[] = [];
  let asked = 0;
  for (const [path, item] of Object.entries(record(description["paths"]))) {
    for (const [method, operation] of Object.entries(record(item))) {
      if (!METHODS.has(method)) continue;
      asked++;
      const shared = list(record(item)["parameters"]);
      const pointer = `/paths/${escape(path)}/${method}`;
      const about = { path, method, operation: record(operation), shared };
      const call = callOf(description, { ...about, keys: await keysOf(description, about, ask) });
      const response = await ask(call.url, call.init);
      const problem = await problemOf({ description, ajv, pointer, operation: record(operation), response });
      if (problem !== undefined) wrong.push(`${method.toUpperCase()} ${path}: ${problem}`);
    }
  }
  return { asked, wrong };
}

const METHODS = new Set(["get", "post", "put", "patch", "delete"]);

const FORMATS = {
  byte: (text: string) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
  binary: true,
  int32: { type: "number", validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 31 },
  int64: { type: "number", validate: Number.isInteger },
  double: { type: "number", validate: Number.isFinite },
  float: { type: "number", validate: Number.isFinite },
  decimal: { type: "number", validate: Number.isFinite },
  "date-time": (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/.test(text),
  date: (text: string) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text),
  time: (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
  "time-span": (text: string) => /^(?:\d+\.)?\d\d:\d\d:\d\d(?:\.\d+)?$/.test(text),
  duration: (text: string) => /^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(text),
  uri: (text: string) => /^[a-z][\w+.-]*:\S+$/i.test(text),
  email: (text: string) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text),
  ipv4: (text: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text),
  ipv6: (text: string) => /^[\da-f:]+$/i.test(text),
  hostname: (text: string) => /^[\w-]+(?:\.[\w-]+)*$/.test(text),
  uuid: (text: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
} as const;

interface Judged {
  readonly description: Json;
  readonly ajv: Ajv;
  readonly pointer: string;
  readonly operation: Json;
  readonly response: Response;
}

async function problemOf({ description, ajv, pointer, operation, response }: Judged): Promise<string | undefined> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const listed = record(operation["responses"]);
  const status = String(response.status);
  const successes = Object.keys(listed).filter((one) => one.startsWith("2"));
  const meant = [status, "2XX", ...(successes.length === 0 ? ["default"] : [])].find((one) =>
    Object.hasOwn(listed, one),
  );
  if (!status.startsWith("2") || (successes.length > 0 && meant === undefined))
    return `${status} ${text.slice(0, 120)}`;
  const [answer, at] = followed(description, listed[meant ?? status], `${pointer}/responses/${meant ?? status}`);
  const content = record(answer["content"]);
  const type = (response.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
  const media = Object.keys(content).find((one) => one === type) ?? Object.keys(content)[0];
  const schema = media === undefined ? answer["schema"] : record(content[media])["schema"];
  const place = media === undefined ? `${at}/schema` : `${at}/content/${escape(media)}/schema`;
  // Anything may come where only the form is described.
  if (schema === undefined && media !== undefined) return bytes.length > 0 ? undefined : "an empty body";
  if (schema === undefined) return text === "" ? undefined : `a body where there is none: ${text.slice(0, 80)}`;
  const [resolved] = followed(description, schema, place);
  const { type: kind, format } = resolved as { type?: unknown; format?: unknown };
  if (kind === "file" || (kind === "string" && format === "binary")) return fileProblem(type, bytes);
  const produced = texts(operation["produces"] ?? description["produces"]);
  const isListed = media === type || (media === undefined && produced.includes(type));
  // What the description lists beside JSON and XML is a file, whatever its schema says.
  if (isListed && /^(?:text\/(?!json|xml)|image\/)/.test(type)) return fileProblem(type, bytes);
  if (!/json/.test(type)) return `${type} in place of JSON`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return `not JSON: ${text.slice(0, 80)}`;
  }
  // The schema where it stands, so that its references are those of the whole description.
  const validate = ajv.getSchema(
    `vendor#${place.replaceAll("%", "%25").replaceAll("{", "%7B").replaceAll("}", "%7D")}`,
  ) as ValidateFunction | undefined;
  if (!validate) return `no schema at ${place}`;
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)} ${text.slice(0, 160)}`;
}

/** A file is not empty, and is what its media type says. */
function fileProblem(type: string, bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.slice(0, 8));
  if (bytes.length === 0) return "an empty file";
  if (type === "image/png" && start !== "\u0089PNG\r\n\u001a\n") return "no PNG";
  if (type === "application/pdf" && !start.startsWith("%PDF-")) return "no PDF";
  if (/json/.test(type)) return "JSON in place of a file";
  return undefined;
}

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly operation: Json;
  readonly shared: readonly unknown[];
  /** The texts that identify things, by the names of the parameters. */
  readonly keys?: Json;
}

/** What is called by a text is one of those that the list above its address shows. */
async function keysOf(description: Json, { path, operation, shared }: Asked, ask: Ask): Promise<Json> {
  const keys: Record<string, unknown> = {};
  for (const given of [...shared, ...list(operation["parameters"])]) {
    const [parameter] = followed(description, given, "");
    const name = text(parameter["name"]);
    const [schema] = followed(description, parameter["schema"] ?? parameter, "");
    const above = path.slice(0, Math.max(path.indexOf(`/{${name}}`), 0));
    const paths = record(description["paths"]);
    const reading = record(paths[above] ?? paths[`${above}/`])["get"];
    if (parameter["in"] !== "path" || schema["type"] !== "string" || reading === undefined) continue;
    const call = callOf(description, { path: above, method: "get", operation: record(reading), shared, keys });
    const answer: unknown = await (await ask(call.url, call.init)).json().catch(() => null);
    const [rows] = [answer, ...Object.values(record(answer))].filter(Array.isArray);
    const first = Object.entries(record(list(rows)[0]));
    const wanted = name.toLowerCase();
    const named = first.find(([one]) => wanted.endsWith(one.toLowerCase())) ?? first.find(([one]) => one === "id");
    // Of twin addresses, a number is of the other.
    if (typeof named?.[1] === "string" && !/^\d+$/.test(named[1])) keys[name] = named[1];
  }
  return keys;
}

function callOf(
  description: Json,
  { path, method, operation, shared, keys = {} }: Asked,
): { url: string; init: RequestInit } {
  const headers: Record<string, string> = { Authorization: "Basic dGplMDpUamUw", Accept: "*/*" };
  const query = new URLSearchParams();
  // A tenant before the path of the API is the server's.
  const server = text(record(list(description["servers"])[0])["url"]).replace(/^\w+:\/\/[^/]*/, "");
  const basePath = server.startsWith("/") ? server.replace(/^.*?(?=\/api\b|$)/, "") : text(description["basePath"]);
  let address = `${basePath}${path}`;
  let body: string | URLSearchParams | FormData | undefined;
  let fileType: string | undefined;
  const fields: Record<string, unknown> = {};
  for (const given of [...shared, ...list(operation["parameters"])]) {
    const [parameter] = followed(description, given, "");
    const name = text(parameter["name"]);
    const value = keys[name] ?? sample(description, parameter["schema"] ?? parameter, 0);
    const written = typeof value === "object" ? "1" : `${value as string | number | boolean}`;
    if (parameter["in"] === "path") address = address.replace(`{${name}}`, encodeURIComponent(written));
    if (parameter["in"] === "query" && parameter["required"] === true) query.set(name, written);
    if (parameter["in"] === "header" && parameter["required"] === true) headers[name] = written;
    if (parameter["in"] === "body") {
      body = JSON.stringify(value);
      fileType = fileTypeOf(parameter["schema"], texts(operation["consumes"]));
    }
    if (parameter["in"] === "formData") fields[name] = value;
  }
  const [requested] = followed(description, operation["requestBody"], "");
  const content = Object.entries(record(requested["content"]));
  const json = content.find(([media]) => /json/.test(media)) ?? content[0];
  const isPlain = content.some(([one]) => one === "application/json") && !content.some(([one]) => /patch/.test(one));
  const [media, { schema }] = json ? [json[0], record(json[1])] : ["", {} as Json];
  if (json && !/form/.test(media)) {
    body = JSON.stringify(sample(description, schema, 0));
    fileType = fileTypeOf(schema, [media]);
  } else Object.assign(fields, record(schema && sample(description, schema, 0)));
  if (Object.keys(fields).length > 0) body = formOf(fields, [media, ...texts(operation["consumes"])].join());
  if (typeof body === "string")
    headers["Content-Type"] =
      fileType ?? (method === "patch" && !isPlain ? "application/merge-patch+json" : "application/json");
  const search = query.size > 0 ? `?${query}` : "";
  return {
    url: address + search,
    init: { method: method.toUpperCase(), headers, ...(body !== undefined && { body }) },
  };
}

/** The media type of a file; undefined for anything else. */
function fileTypeOf(schema: unknown, listed: readonly string[]): string | undefined {
  return record(schema)["format"] === "binary" ? listed.find((one) => !/json|xml|form/.test(one)) : undefined;
}

/** A form says itself what it is. */
function formOf(fields: Json, listed: string): URLSearchParams | FormData {
  const form = /urlencoded/.test(listed) ? new URLSearchParams() : new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}

const SAMPLES: Readonly<Record<string, string>> = {
  "date-time": "2024-01-02T03:04:05Z",
  byte: "QUJD",
  date: "2024-01-02",
  time: "03:04:05Z",
  "time-span": "03:04:05",
  duration: "PT3H",
  uri: "https://example.com/word",
  email: "word@example.com",
  ipv4: "192.0.2.1",
  uuid: "01234567-89ab-4cde-8f01-23456789abcd",
};

/** A small value that the schema allows: numbers are 1, so that they name something. */
function sample(description: Json, schema: unknown, depth: number): unknown {
  const [given] = followed(description, schema, "");
  const { type: listed, format, enum: names } = given as { type?: unknown; format?: unknown; enum?: unknown[] };
  const type: unknown = Array.isArray(listed) ? listed[0] : listed;
  if ("const" in given || "example" in given) return given["const"] ?? given["example"];
  const choices = [...list(given["oneOf"]), ...list(given["anyOf"])];
  if (type === undefined && choices.length > 0)
    return sample(description, choices.find((one) => record(one)["type"] !== "null") ?? {}, depth);
  if (Array.isArray(names)) return names[0];
  if (type === "integer" || type === "number")
    return Math.min(Math.max(Number(given["minimum"] ?? 1), 1), Number(given["maximum"] ?? Infinity));
  if (type === "boolean") return true;
  if (type === "array")
    return depth > 2
      ? []
      : Array.from({ length: Math.min(Number(given["minItems"] ?? 1), Number(given["maxItems"] ?? Infinity)) }, () =>
          sample(description, given["items"], depth + 1),
        );
  if (type === "string")
    return SAMPLES[typeof format === "string" ? format : ""] ?? "word".slice(0, Number(given["maxLength"] ?? 4));
  if (depth > 1) return {};
  const parts = list(given["allOf"]).map((part) => sample(description, part, depth));
  const own = Object.entries(record(given["properties"])).map(([name, inner]): [string, unknown] => [
    name,
    sample(description, inner, depth + 1),
  ]);
  return Object.assign({}, ...parts, Object.fromEntries(own)) as Json;
}

/** What a reference within the description leads to, and where that stands. */
function followed(description: Json, given: unknown, at: string): [Json, string] {
  let [value, place] = [record(given), at];
  for (let hop = 0; typeof value["$ref"] === "string" && hop < 20; hop++) {
    place = value["$ref"].replace(/^#/, "");
    value = record(
      place
        .split("/")
        .slice(1)
        .reduce<unknown>((inner, step) => record(inner)[step.replaceAll("~1", "/").replaceAll("~0", "~")], description),
    );
  }
  return [value, place];
}

/**
 * Null stands for no text, carrier, list or map, as the vendor's own samples show. An object of which nothing is described is
 * how the vendor's generator writes any value: keys and cells of lists are said to be such objects, and are texts and numbers.
 */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable);
  if (typeof value !== "object" || value === null) return value;
  if (Object.keys(value).join() === "type" && (value as Json)["type"] === "object") return {};
  const inner = exclusive(
    Object.fromEntries(
      Object.entries(value)
        // What OpenAPI 3.0 says beside a type, JSON Schema does not know.
        .filter(([name]) => name !== "nullable")
        .map(([name, one]) => [name, nullable(one)]),
    ),
  );
  const properties = (value as Json)["properties"];
  if (typeof properties !== "object" || properties === null) return inner;
  const allowed = Object.entries(record(inner["properties"])).map(([name, one]) => [name, orNull(record(one))]);
  return { ...inner, properties: Object.fromEntries(allowed) as Json };
}

/** Up to OpenAPI 3.0 a flag beside the bound. */
function exclusive(schema: Json): Json {
  const { exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  return {
    ...rest,
    ...(exclusiveMinimum !== undefined && {
      exclusiveMinimum: exclusiveMinimum === true ? schema["minimum"] : exclusiveMinimum,
    }),
    ...(exclusiveMaximum !== undefined && {
      exclusiveMaximum: exclusiveMaximum === true ? schema["maximum"] : exclusiveMaximum,
    }),
  };
}

function orNull(schema: Json): Json {
  const { type } = schema;
  return ["integer", "number", "boolean"].includes(String(type)) ? schema : { anyOf: [schema, { type: "null" }] };
}

const escape = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
