/** One reader for each kind of file in spec/: columns in, rows out. */

import type { Effect } from "../model.ts";
import type { ArchiveColumn, Limits, Source, TableRef } from "../type-model.ts";
import type {
  ApiTable,
  ArchiveTable,
  EnumTable,
  HeaderRow,
  OperationTable,
  PropertyRow,
  TypeTable,
} from "../spec-model.ts";
import { numbersIn } from "../values.ts";
import type { Columns } from "./cells.ts";

/** The group of files directly in operations/: the operations of the source documents. */
export const DOCUMENTED = "documented";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const EFFECTS = [
  "reads",
  "creates",
  "saves",
  "adds",
  "updates",
  "deletes",
  "claims",
  "takes",
  "releases",
  "transfers",
  "accepts",
  "rejects",
] as const satisfies readonly Effect[];

export function readType(columns: Columns): TypeTable {
  return {
    type: columns.text("type"),
    description: columns.text("description"),
    source: columns.map("source", readTableRef),
    ...given("requestSource", columns.optionalMap("requestSource", readTableRef)),
    ...given("extends", columns.optionalText("extends")),
    ...given("open", columns.optionalFlag("open")),
    properties: columns.rows("properties", readProperty),
    at: columns.at,
  };
}

function readProperty(columns: Columns): PropertyRow {
  return {
    row: columns.integer("row"),
    name: columns.text("name"),
    type: columns.text("type"),
    ...given("request", columns.optionalText("request")),
    ...given("writeOnly", columns.optionalFlag("writeOnly") || undefined),
    ...given("values", columns.optionalText("values")),
    ...given("valuesNullable", columns.optionalFlag("valuesNullable")),
    nullable: columns.flag("nullable"),
    ...given("enum", columns.optionalText("enum")),
    ...given("numbers", columns.optionalText("numbers")),
    ...given("maxLength", columns.optionalInteger("maxLength")),
    ...given("limits", columns.optionalMap("limits", readLimits)),
    ...given("after", columns.optionalText("after")),
    ...given("by", columns.optionalText("by")),
    description: columns.text("description"),
    at: columns.at,
  };
}

function readLimits(columns: Columns): Limits {
  const numbers = columns.optionalText("numbers");
  return {
    ...given("minimum", columns.optionalNumber("minimum")),
    ...given("maximum", columns.optionalNumber("maximum")),
    ...given("step", columns.optionalNumber("step")),
    ...given("format", columns.optionalText("format")),
    ...given("pattern", columns.optionalText("pattern")),
    ...given("sample", columns.optionalText("sample")),
    ...given("minLength", columns.optionalInteger("minLength")),
    ...given("maxLength", columns.optionalInteger("maxLength")),
    ...given("minItems", columns.optionalInteger("minItems")),
    ...(numbers !== undefined && { numbers: numbersIn(numbers) }),
  };
}

export function readEnums(columns: Columns): EnumTable[] {
  return columns.rows("enums", (row) => ({
    name: row.text("name"),
    description: row.text("description"),
    combinable: row.flag("combinable"),
    source: row.map("source", readTableRef),
    values: row.rows("values", (value) => ({
      name: value.text("name"),
      ...given("value", value.optionalInteger("value")),
      ...given("after", value.optionalText("after")),
      ...given("by", value.optionalText("by")),
      at: value.at,
    })),
    at: row.at,
  }));
}

function readEarlier(columns: Columns): NonNullable<ArchiveColumn["earlier"]> {
  return { ...given("restriction", columns.optionalText("restriction")), until: columns.text("until") };
}

export function readArchive(columns: Columns): ArchiveTable {
  return {
    archive: columns.text("archive"),
    description: columns.text("description"),
    source: columns.map("source", readTableRef),
    columns: columns.rows("columns", (row) => ({
      row: row.integer("row"),
      name: row.text("name"),
      ...given("restriction", row.optionalText("restriction")),
      order: row.flag("order"),
      label: row.text("label"),
      ...given("after", row.optionalText("after")),
      by: row.text("by"),
      ...given("earlier", row.optionalMap("earlier", readEarlier)),
      ...given("installation", row.optionalFlag("installation")),
      at: row.at,
    })),
    at: columns.at,
  };
}

export function readOperation(columns: Columns): OperationTable {
  return {
    operation: columns.text("operation"),
    memberOf: groupOf(columns.at.file),
    document: columns.text("document"),
    style: columns.oneOf("style", ["resource", "agent"]),
    method: columns.oneOf("method", METHODS),
    path: columns.text("path"),
    ...given("effect", columns.optionalOneOf("effect", EFFECTS)),
    ...given("carrier", columns.optionalText("carrier")),
    ...given("anonymous", columns.optionalFlag("anonymous")),
    ...given("example", columns.optionalMap("example", readExample)),
    summary: columns.text("summary"),
    description: columns.text("description"),
    parameters: columns.rows("parameters", (row) => ({
      name: row.text("name"),
      in: row.oneOf("in", ["path", "query"]),
      type: row.text("type"),
      ...given("values", row.optionalText("values")),
      ...given("enum", row.optionalText("enum")),
      ...given("limits", row.optionalMap("limits", readLimits)),
      required: row.flag("required"),
      description: row.text("description"),
      table: row.text("table"),
      row: row.integer("row"),
      at: row.at,
    })),
    ...given("headers", columns.optionalTexts("headers")),
    ...given("mediaTypes", columns.optionalMap("mediaTypes", readMediaTypes)),
    ...given("slowThreshold", columns.optionalInteger("slowThreshold")),
    ...given(
      "body",
      columns.optionalMap("body", (body) => ({
        name: body.text("name"),
        type: body.text("type"),
        ...given("values", body.optionalText("values")),
        ...given("array", body.optionalFlag("array")),
        required: body.flag("required"),
        ...given("patch", body.optionalFlag("patch")),
        table: body.text("table"),
        at: body.at,
      })),
    ),
    ...given("headerTable", columns.optionalText("headerTable")),
    ...given("headerRow", columns.optionalInteger("headerRow")),
    answer: columns.map("answer", (answer) => ({
      type: answer.text("type"),
      ...given("values", answer.optionalText("values")),
      array: answer.flag("array"),
      nullable: answer.flag("nullable"),
      ...given("limits", answer.optionalMap("limits", readLimits)),
      table: answer.text("table"),
      at: answer.at,
    })),
    ...given("statusTable", columns.optionalText("statusTable")),
    statuses: columns.rows("statuses", (row) => ({
      row: row.integer("row"),
      status: row.integer("status"),
      reason: row.text("reason"),
      description: row.text("description"),
      at: row.at,
    })),
    at: columns.at,
  };
}

function readExample(columns: Columns): NonNullable<OperationTable["example"]> {
  const textsOf = (texts: Columns): Record<string, string> =>
    Object.fromEntries(texts.names().map((name) => [name, texts.text(name)]));
  const body = columns.optionalData("body");
  return {
    ...given("path", columns.optionalMap("path", textsOf)),
    ...given("query", columns.optionalMap("query", textsOf)),
    ...(body !== undefined && { body }),
    at: columns.at,
  };
}

export function readApi(columns: Columns): ApiTable {
  return {
    title: columns.text("title"),
    version: columns.text("version"),
    description: columns.text("description"),
    basePath: columns.text("basePath"),
    schemes: columns.texts("schemes"),
    mediaTypes: columns.map("mediaTypes", readMediaTypes),
    slowThreshold: columns.map("slowThreshold", (threshold) => ({
      milliseconds: threshold.integer("milliseconds"),
      source: threshold.map("source", readSource),
    })),
    headers: columns.rows("headers", readHeader),
    at: columns.at,
  };
}

function readMediaTypes(types: Columns): ApiTable["mediaTypes"] {
  return { request: types.texts("request"), answer: types.texts("answer") };
}

function readHeader(columns: Columns): HeaderRow {
  return {
    name: columns.text("name"),
    description: columns.text("description"),
    rows: columns.map("rows", readRows),
    at: columns.at,
  };
}

function readRows(columns: Columns): Record<string, number> {
  return Object.fromEntries(columns.names().map((name) => [name, columns.integer(name)]));
}

/** `operations/topics/get.yaml` belongs to the group `topics`. */
function groupOf(file: string): string {
  return /^operations\/([^/]+)\//.exec(file)?.[1] ?? DOCUMENTED;
}

function readTableRef(columns: Columns): TableRef {
  return { document: columns.text("document"), table: columns.text("table") };
}

function readSource(columns: Columns): Source {
  return { ...readTableRef(columns), row: columns.integer("row") };
}

/** An object with the key, or an empty one if the value is undefined. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
