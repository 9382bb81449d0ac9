/** Compiles an operation's table, adding what all operations share. */

import type { Operation, Parameter, RequestExample, RequestHeader } from "../model.ts";
import type { Source } from "../type-model.ts";
import type { ApiTable, OperationTable } from "../spec-model.ts";
import { ownValue } from "../values.ts";
import { kindOf } from "./entity-type.ts";

export function compileOperation(table: OperationTable, api: ApiTable): Operation {
  const { document, body, answer, slowThreshold, mediaTypes = api.mediaTypes } = table;
  const parameters = table.parameters.map((row): Parameter => ({
    name: row.name,
    in: row.in === "path" ? "path" : "query",
    kind: kindOf(row.type),
    ...(row.values !== undefined && { of: row.values }),
    ...(row.enum !== undefined && { enum: row.enum }),
    ...(row.limits !== undefined && { limits: row.limits }),
    required: row.required,
    description: row.description,
    source: { document, table: row.table, row: row.row },
  }));
  const named = (name: string): boolean => parameters.some((parameter) => parameter.name === name);
  return {
    id: table.operation,
    style: table.style,
    method: table.method,
    path: table.path,
    ...(table.effect !== undefined && { effect: table.effect }),
    ...(table.carrier !== undefined && { carrier: table.carrier }),
    ...(table.anonymous && { anonymous: true as const }),
    ...(table.example && { example: exampleOf(table.example) }),
    summary: table.summary,
    description: table.description,
    document,
    parameters,
    // With `$filter`, it selects columns of rows rather than properties of a carrier.
    select: named("$select") && !named("$filter"),
    headers: compileHeaders(table, api),
    ...(body && {
      body: {
        name: body.name,
        type: body.type,
        ...(body.values !== undefined && { of: body.values }),
        ...(body.array && { array: true }),
        required: body.required,
        ...(body.patch && { patch: true }),
        mediaTypes: mediaTypes.request,
        source: { document, table: body.table },
      },
    }),
    answer: {
      type: answer.type,
      ...(answer.values !== undefined && { of: answer.values }),
      array: answer.array,
      nullable: answer.nullable,
      ...(answer.limits !== undefined && { limits: answer.limits }),
      mediaTypes: mediaTypes.answer,
      source: { document, table: answer.table },
    },
    statuses: table.statuses.map(({ row, status, reason, description }) => ({
      status,
      reason,
      description,
      source: { document, table: table.statusTable ?? "Response", row },
    })),
    slowThresholdMs: slowThreshold ?? api.slowThreshold.milliseconds,
    slowThresholdSource:
      slowThreshold === undefined ? api.slowThreshold.source : { document, table: "NsApiSlow threshold", row: 1 },
  };
}

function exampleOf({ path, query, body }: RequestExample): RequestExample {
  return { ...(path && { path }), ...(query && { query }), ...(body !== undefined && { body }) };
}

const valueOf = (value: string | undefined): { readonly value?: string } => (value === undefined ? {} : { value });

function compileHeaders(operation: OperationTable, api: ApiTable): RequestHeader[] {
  const { document, headers, requiredHeaders = [], headerValues = {} } = operation;
  const { headerTable = "Request Headers", headerRow = 1 } = operation;
  const source = (row: number): Source => ({ document, table: headerTable, row });
  if (headers) {
    const described = new Map(api.headers.map((row) => [row.name, row.description]));
    return headers.map((name, at) => ({
      name,
      ...(requiredHeaders.includes(name) && { required: true as const }),
      ...valueOf(ownValue(headerValues, name)),
      description: described.get(name) ?? "",
      source: source(at + headerRow),
    }));
  }
  return api.headers.flatMap(({ name, description, rows }) => {
    const row = ownValue(rows, document);
    return row === undefined ? [] : [{ name, description, source: source(row) }];
  });
}
