import type { HttpMethod } from "../model.ts";
import type { Place } from "../spec-model.ts";
import type {
  RawBody,
  RawHeader,
  RawOperation,
  RawParameter,
  RawPart,
  ReportIssue,
  SourceText,
  Word,
} from "./model.ts";
import { unkeptIn } from "./limits.ts";
import { plainPath, withoutServer } from "./names.ts";
import { MULTIPART } from "./forms.ts";
import { headerValue } from "./header-value.ts";
import { isHeader } from "./rows.ts";
import { needsNoLogin } from "./security.ts";
import { type Json, list, record, said, text, texts } from "./swagger-json.ts";

/** Reads one operation of a Swagger 2.0 description, or of one in its form. */

/** Those that can stand in a header. */
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

export function readOperation(setup: Setup): RawOperation {
  const { source, root, path, method, at, value } = setup;
  const given = [...setup.shared, ...list(value["parameters"])];
  const uid = text(value["operationId"]);
  const consumes = mediaTypes(value["consumes"] ?? root["consumes"]);
  const body = readBody(setup, given, consumes);
  const statuses = Object.entries(record(value["responses"])).flatMap(([status, response]) => {
    const description = said(record(response)["description"]);
    if (/^[1-5]\d\d$/.test(status)) return [{ status: Number(status), description }];
    // What is said of any other status names none.
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
    path: plainPath(withoutServer(`${text(root["basePath"]).replace(/\/$/, "")}${path}`)),
    summary: said(value["summary"]),
    description: [said(value["summary"]), said(value["description"])].filter((one) => one !== "").join(" "),
    ...(threshold !== undefined && { slowThreshold: Number(threshold) }),
    ...(needsNoLogin(root, value) && { anonymous: true as const }),
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
    const name = text(parameter["name"]);
    if (where === "cookie") unread(at, `the cookie ${name} of ${path} is left out: the tables have no cookies`);
    if (where !== "path" && where !== "query") return [];
    const word = wordOf(parameter);
    const row = ++rows[where];
    if (!word || name === "") {
      unread(at, `the parameter ${name} of ${path} is not known`);
      return [];
    }
    const description = said(parameter["description"]);
    const required = parameter["required"] === true || where === "path";
    const { maxLength } = parameter;
    const longest = typeof maxLength === "number" ? { maxLength } : {};
    return [{ name, ...word, ...longest, description, in: where, required, table: "parameters", row, at }];
  });
}

/** Those that every client sends, or that belong to the login, which has rules of its own. */
const SENT_ANYWAY = /^(?:accept|authorization|content-type|cookie|x-xsrf-token)$/i;

/** The security definitions stand for the headers that pages list first; the others are listed as parameters. */
function readHeaders({ at, path, wordOf, unread }: Setup, given: readonly Json[], hasBody: boolean): RawHeader[] {
  const always = ["Authorization", "X-XSRF-TOKEN", ...(hasBody ? ["Content-Type"] : []), "Accept"];
  const listed = given.filter((parameter) => parameter["in"] === "header");
  const rest = listed.map((parameter) => ({
    name: text(parameter["name"]),
    description: said(parameter["description"]),
    ...(isNeeded(parameter) && { required: true as const, ...headerValue(parameter, wordOf) }),
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

const isNeeded = (header: Json): boolean => header["required"] === true && !SENT_ANYWAY.test(text(header["name"]));

function readBody(
  { at, path, wordOf, unread }: Setup,
  given: readonly Json[],
  consumes: readonly string[],
): RawBody | undefined {
  const body = given.find((parameter) => parameter["in"] === "body");
  if (!body) return undefined;
  const table = "parameters";
  const name = text(body["name"]);
  const word = wordOf(record(body["schema"]));
  if (!word) unread(at, `the body ${name} of ${path} has a type that is not known`);
  const isFields = consumes.includes(MULTIPART) && record(body["schema"])["$ref"] !== undefined;
  const binary = consumes.length > 0 && !isFields && !consumes.some((format) => /json|xml|urlencoded/.test(format));
  const shared = { name, description: said(body["description"]), required: body["required"] === true, table, at };
  if (word?.type === "array") return { ...shared, ...itemsOf(word), list: true };
  return { ...shared, ...(binary ? { type: "byte" } : (word ?? { type: "any" })), list: false };
}

function readAnswer(setup: Setup): RawPart {
  const { at, path, value, wordOf, unread } = setup;
  const schema = successSchema(value);
  const table = "responses";
  if (schema === undefined) return { type: "none", list: false, table, at };
  const word = wordOf(record(schema));
  if (!word) unread(at, `the answer of ${path} has a type that is not known`);
  if (isFile(setup)) return { type: "byte", list: false, table, at };
  const { type, format } = record(schema);
  if (type === "file" || (type === "string" && (format === "byte" || format === "binary"))) {
    return { type: "byte", list: false, table, at };
  }
  const unkept = unkeptIn(record(schema));
  if (unkept.length > 0) unread(at, `the answer of ${path} may not fit its ${unkept.join(", ")}`);
  if (word?.type === "array") return { ...itemsOf(word), list: true, table, at };
  const { maxLength } = record(schema);
  const limits = typeof maxLength === "number" ? { ...word?.limits, maxLength } : word?.limits;
  return { ...(word ?? { type: "any" }), ...(limits && { limits }), list: false, table, at };
}

/** Does it come in none of the formats that carry values, such as text/csv alone? Then its schema says little. */
function isFile({ root, value }: Setup): boolean {
  const listed = mediaTypes(value["produces"] ?? root["produces"]);
  return listed.length > 0 && !listed.some((type) => /json|(?<!svg\+)\bxml|\*/.test(type));
}

/** What a list holds. */
function itemsOf({ values = "any", names, named, numbers, limits }: Word): Word {
  // Of lists in lists, nothing more can be said.
  if (values.endsWith("[]")) return { type: "any" };
  return {
    type: values,
    ...(names && { names }),
    ...(named !== undefined && { named }),
    ...(numbers && { numbers }),
    ...(limits && { limits }),
  };
}

/** The media types of an answer. A file is not JSON, whatever all operations of a description list. */
function answered({ value }: Setup, listed: readonly string[]): readonly string[] {
  const { type, format } = record(successSchema(value));
  if (type !== "file" && !(type === "string" && format === "binary")) return listed;
  const files = listed.filter((one) => !/json|(?<!svg\+)\bxml/.test(one));
  return files.length > 0 ? files : ["application/octet-stream"];
}

/** Of the first success that shows one. Where no success is listed, the default stands for it. */
function successSchema(value: Json): unknown {
  const responses = record(value["responses"]);
  const successes = Object.keys(responses).filter((status) => /^2(?:\d\d|XX)$/i.test(status));
  const listed = successes.length > 0 ? successes : ["default"];
  return listed.map((status) => record(responses[status])["schema"]).find((one) => one !== undefined);
}
