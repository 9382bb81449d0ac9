/** An operation's table, with what all operations share, → Operation. */

import type { Operation, Parameter, RequestHeader } from "../model.ts";
import type { ApiTable, OperationTable } from "../spec-model.ts";
import { kindOf } from "./entity-type.ts";

export function compileOperation(table: OperationTable, api: ApiTable): Operation {
  const { document, body, answer } = table;
  const parameters = table.parameters.map((row): Parameter => ({
    name: row.name,
    in: row.in === "path" ? "path" : "query",
    kind: kindOf(row.type),
    required: row.required,
    description: row.description,
    source: { document, table: row.table, row: row.row },
  }));
  return {
    id: table.operation,
    group: table.group,
    method: table.method,
    path: table.path,
    summary: table.summary,
    description: table.description,
    document,
    parameters,
    select: parameters.some((parameter) => parameter.name === "$select"),
    headers: compileHeaders(document, api),
    ...(body && {
      body: {
        name: body.name,
        type: body.type,
        required: body.required,
        mediaTypes: api.mediaTypes.request,
        source: { document, table: body.table },
      },
    }),
    answer: {
      type: answer.type,
      array: answer.array,
      nullable: answer.nullable,
      mediaTypes: api.mediaTypes.answer,
      source: { document, table: answer.table },
    },
    statuses: table.statuses.map(({ row, status, reason, description }) => ({
      status,
      reason,
      description,
      source: { document, table: "Response", row },
    })),
    slowThresholdMs: api.slowThreshold.milliseconds,
    slowThresholdSource: api.slowThreshold.source,
  };
}

function compileHeaders(document: string, api: ApiTable): RequestHeader[] {
  return api.headers.flatMap(({ name, description, rows }) => {
    const row = rows[document];
    return row === undefined ? [] : [{ name, description, source: { document, table: "Request Headers", row } }];
  });
}
