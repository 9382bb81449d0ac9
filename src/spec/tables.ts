/** One reader for each kind of file in spec/: columns in, rows out. */

import type { ArchiveColumn, Limits, Source, TableRef } from "../type-model.ts";
import type { ApiTable, ArchiveTable, EnumTable, HeaderRow, PropertyRow, TypeTable } from "../spec-model.ts";
import { numbersIn } from "../values.ts";
import type { Columns } from "./cells.ts";

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

export function readLimits(columns: Columns): Limits {
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
    ...given("maxItems", columns.optionalInteger("maxItems")),
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

export function readMediaTypes(types: Columns): ApiTable["mediaTypes"] {
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

function readTableRef(columns: Columns): TableRef {
  return { document: columns.text("document"), table: columns.text("table") };
}

function readSource(columns: Columns): Source {
  return { ...readTableRef(columns), row: columns.integer("row") };
}

/** An object with the key, or an empty one if the value is undefined. */
export function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
