/** Contract → OpenAPI 3.0, as the vendor publishes its own, for tools that know nothing about this kit. */

import type { Contract, Operation, Parameter, RequestHeader } from "../../src/model.ts";
import type { Samples } from "../../src/sample-model.ts";
import type { TableRef } from "../../src/type-model.ts";
import { answerSchema, PATCH_SCHEMA, requestTypeSchema, typeSchema } from "../../src/schema/json-schema.ts";
import { type JsonSchema, partSchema, type PropertyContext } from "../../src/schema/property-schema.ts";
import { DATE_FORMAT } from "../../src/schema/formats.ts";
import { DOCUMENTED } from "../../src/schema/reading.ts";
import { withOpenApiSchemas } from "./openapi-schema.ts";
import { nestedTypes } from "./schema-files.ts";

type Json = { readonly [key: string]: unknown };

/**
 * OpenAPI expresses the first three in other ways, and tools ignore them as parameters. Dredd takes the fourth for Accept
 * and warns; SO-Language says the same.
 */
const NOT_PARAMETERS: ReadonlySet<string> = new Set(["Authorization", "Accept", "Content-Type", "Accept-Language"]);

export function openApi(contract: Contract, samples: Samples): Json {
  const paths: Record<string, Json> = {};
  for (const operation of contract.operations) {
    // OpenAPI takes addresses that differ only in the names of their parts for one: the first one's names stand.
    const path = Object.keys(paths).find((other) => shapeOf(other) === shapeOf(operation.path)) ?? operation.path;
    const item = pathItem(operation, partsOf(path), { contract, samples });
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: item };
  }
  const types = schemas(contract);
  return withOpenApiSchemas(
    {
      openapi: "3.0.3",
      info: {
        title: contract.title,
        version: contract.version,
        description: `${contract.description} ${SAID_ELSEWHERE}`,
        "x-format": DATE_FORMAT.either,
        license: { name: "MIT", url: "https://opensource.org/license/mit" },
      },
      // Prism would put names of its own into the objects, and nothing into the maps, that it makes up.
      "x-json-schema-faker": { fillProperties: false, useExamplesValue: true },
      servers: [{ url: "http://127.0.0.1:4010", description: "The mock server, where `so-mock serve` puts it." }],
      security: [{ Basic: [] }, { SoTicket: [] }, { Bearer: [] }, { Xsrf: [] }],
      paths,
      components: {
        schemas: types,
        parameters: headerParameters(contract),
        securitySchemes: SECURITY_SCHEMES,
      },
    },
    types,
  ) as Json;
}

/** What a document without warnings cannot say. */
const SAID_ELSEWHERE =
  "Only contracts/schemas say in full which objects are closed, what stands in maps, and that a date in a request may lack its offset (x-format).";

function partsOf(path: string): readonly string[] {
  return [...path.matchAll(PART)].map(([, name = ""]) => name);
}

function shapeOf(path: string): string {
  return path.replaceAll(PART, "{}");
}

const PART = /\{([^}]*)\}/g;

interface Sources {
  readonly contract: Contract;
  readonly samples: Samples;
}

function pathItem(operation: Operation, parts: readonly string[], { contract, samples }: Sources): Json {
  const { id, body, answer } = operation;
  const own = partsOf(operation.path);
  const request = samples.requests[id];
  return {
    operationId: id,
    summary: operation.summary,
    description: operation.description,
    "x-source": { document: operation.document },
    parameters: [
      ...operation.parameters.map((row) => ({
        ...parameter(row, operation),
        name: row.in === "path" ? parts[own.indexOf(row.name)] : row.name,
      })),
      ...operation.headers.filter(isParameter).map(({ name }) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    ...(body && {
      requestBody: {
        // In words, since Dredd warns of the keyword `required` here.
        description: `The ${body.name}${body.required ? ", required" : ""}.`,
        content: content(body.mediaTypes, bodySchema(body, contract), request?.body),
        ...source(body.source),
      },
    }),
    responses: responses(
      operation,
      answer.type === "none"
        ? undefined
        : content(answer.mediaTypes, answerSchema(operation, answerContext(contract)), samples.responses[id]?.body),
    ),
  };
}

function bodySchema(body: NonNullable<Operation["body"]>, contract: Contract): JsonSchema {
  const entity = partSchema(body, requestContext(contract));
  return body.patch ? { anyOf: [PATCH_SCHEMA, entity] } : entity;
}

/** A carrier that is only used in requests keeps its name. */
function requestName(type: string): string {
  return type.endsWith("Request") ? type : `${type}Request`;
}

function responses(operation: Operation, answer: Json | undefined): Json {
  const documented = operation.statuses.map(({ status, reason, description, source: row }) => [
    status,
    { description: `${reason} - ${description}`, ...(status === 200 && answer && { content: answer }), ...source(row) },
  ]);
  const undocumented = "Not documented (inferred): the credentials are missing or identify no user.";
  return { ...Object.fromEntries(documented), 401: { description: undocumented } };
}

/** The documented sample is JSON; other formats are listed by name, without a sample. */
function content(mediaTypes: readonly string[], schema: JsonSchema, sample: unknown): Json {
  const example = { documented: { value: sample } };
  return Object.fromEntries(
    mediaTypes.map((type) => [
      type,
      type === "application/json" && sample !== undefined ? { schema, examples: example } : { schema },
    ]),
  );
}

function parameter(row: Parameter, { example }: Operation): Json {
  const { name, in: place, kind, of, required, description } = row;
  const single = PARAMETERS[of ?? kind] ?? { type: "string" };
  const schema = kind === "array" ? { type: "array", items: single } : single;
  if (!required) return { name, in: place, required, description, schema, ...source(row.source) };
  // Tools put examples into the addresses that they try, refuse what has none, and otherwise try whatever an int32 may be.
  const isId = schema.type === "integer" && (place === "path" || /id$/i.test(name));
  const limited = isId ? { ...schema, minimum: 1 } : schema;
  return {
    name,
    in: place,
    required,
    description,
    schema: limited,
    example: sampleOf(row, example),
    ...source(row.source),
  };
}

/** The value of the operation's own example; a name in braces there stands for what a run finds out. */
function sampleOf({ name, kind, of, in: place }: Parameter, example: Operation["example"]): unknown {
  const given = (place === "path" ? example?.path : example?.query)?.[name] ?? "";
  const { type } = PARAMETERS[of ?? kind] ?? {};
  if (type === "boolean") return given === "true";
  const sample =
    type !== undefined ? (/^[1-9]\d*$/.test(given) ? Number(given) : 1) : given.replace(/^(?:\{.*\})?$/, "tje0");
  return kind === "array" ? [sample] : sample;
}

const PARAMETERS: Readonly<Record<string, JsonSchema>> = {
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  double: { type: "number", format: "double" },
  bool: { type: "boolean" },
};

function headerParameters(contract: Contract): Json {
  const headers = contract.operations.flatMap((operation) => operation.headers.filter(isParameter));
  const entries = headers.map(({ name, description }) => [
    name,
    { name, in: "header", required: false, description, schema: { type: "string" } },
  ]);
  return Object.fromEntries(entries) as Json;
}

function schemas(contract: Contract): Readonly<Record<string, JsonSchema>> {
  const all: Record<string, JsonSchema> = {};
  const context = answerContext(contract);
  for (const type of Object.values(contract.types)) {
    if (!type.name.endsWith("Request")) all[type.name] = typeSchema(type, context);
  }
  const inRequest = requestContext(contract);
  for (const { body } of contract.operations) {
    if (body === undefined) continue;
    for (const name of [body.type, body.of ?? "", ...nestedTypes(contract, body.of ?? body.type)]) {
      const type = contract.types[name];
      if (type) all[requestName(name)] = requestTypeSchema(type, inRequest);
    }
  }
  return all;
}

const SECURITY_SCHEMES: Json = {
  Basic: { type: "http", scheme: "basic", description: "User name and password; own installations only." },
  SoTicket: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "The word SoTicket and a ticket; in the cloud together with the header SO-AppToken.",
  },
  Bearer: { type: "http", scheme: "bearer", description: "A token; cloud only." },
  Xsrf: {
    type: "apiKey",
    in: "header",
    name: "X-XSRF-TOKEN",
    description: "Equal to the cookie XSRF-TOKEN of a signed-in browser.",
  },
};

function answerContext(contract: Contract): PropertyContext {
  return { contract, reading: DOCUMENTED, request: false, refer };
}

function requestContext(contract: Contract): PropertyContext {
  const reading = { dialect: "either", select: false } as const;
  return { contract, reading, request: true, refer: (type, nullable) => refer(requestName(type), nullable) };
}

function refer(type: string, nullable: boolean): JsonSchema {
  const schema = { $ref: `#/components/schemas/${type}` };
  return nullable ? { anyOf: [schema, { type: "null" }] } : schema;
}

function source(where: TableRef): Json {
  return { "x-source": where };
}

function isParameter({ name }: RequestHeader): boolean {
  return !NOT_PARAMETERS.has(name);
}
