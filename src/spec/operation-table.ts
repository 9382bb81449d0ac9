import type { Effect } from "../model.ts";
import type { OperationTable } from "../spec-model.ts";
import type { Columns } from "./cells.ts";
import { given, readLimits, readMediaTypes } from "./tables.ts";

/** The reader of a file in spec/operations/. */

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
    ...given("requiredHeaders", columns.optionalTexts("requiredHeaders")),
    ...given("headerValues", columns.optionalMap("headerValues", textsOf)),
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

const textsOf = (texts: Columns): Record<string, string> =>
  Object.fromEntries(texts.names().map((name) => [name, texts.text(name)]));

function readExample(columns: Columns): NonNullable<OperationTable["example"]> {
  const body = columns.optionalData("body");
  return {
    ...given("path", columns.optionalMap("path", textsOf)),
    ...given("query", columns.optionalMap("query", textsOf)),
    ...(body !== undefined && { body }),
    at: columns.at,
  };
}

/** `operations/topics/get.yaml` belongs to the group `topics`. */
function groupOf(file: string): string {
  return /^operations\/([^/]+)\//.exec(file)?.[1] ?? DOCUMENTED;
}
