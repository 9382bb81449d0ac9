import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { GROUPS } from "../support/groups.ts";
import { descriptions, furtherDescriptions } from "../support/documents.ts";

interface SwaggerSchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly items?: SwaggerSchema;
  readonly properties?: Readonly<Record<string, SwaggerSchema>>;
}
interface SwaggerParameter extends SwaggerSchema {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: SwaggerSchema;
}
interface SwaggerOperation {
  readonly parameters: readonly SwaggerParameter[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly schema?: SwaggerSchema }>>;
}
interface Swagger {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SwaggerOperation>>>>;
  readonly definitions: Readonly<Record<string, SwaggerSchema>>;
}

const find = (document: string): Swagger =>
  (descriptions.get(`${document}.json`) ??
    furtherDescriptions.get(`${document}.json`) ?? { paths: {}, definitions: {} }) as Swagger;
const carrierOf = (reference = ""): string => reference.split(".").at(-1) ?? "";

/** PATCH is missing in the vendor's description; it has a page of its own. */
const described = GROUPS.flatMap(({ operations }) => operations).filter(({ document }) =>
  document.startsWith("Swagger"),
);
const types = GROUPS.flatMap((group) => Object.values(group.types));
const enums = Object.assign(
  {},
  contract.enums,
  ...GROUPS.map((group) => group.enums),
) as (typeof GROUPS)[number]["enums"];

const DESCRIBED = ["Swagger-v1-ChatSession", "Swagger-v1-ChatAgent", "Swagger-v1-Webhook", "Swagger-v1-WebhookAgent"];

/** Bodies that the description's summary tells of, and no row does: "parameters as a form-encoded request body". */
const IN_WORDS: ReadonlyMap<string, readonly string[]> = new Map([["PostArchive", ["options", "object"]]]);

describe("the operations of the groups say what the vendor's description says", () => {
  it("leave none out", () => {
    const theirs = DESCRIBED.flatMap((document) =>
      Object.entries(find(document).paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      ),
    );
    const documented = [
      "PUT /api/v1/ChatSession/{id}",
      "POST /api/v1/ChatSession/{chatSessionId}/Reset",
      "POST /api/v1/Agents/Chat/PickUpFirstChatSession",
      "POST /api/v1/Agents/Chat/ChatSessionsForUser",
      "POST /api/v1/Agents/Chat/SaveChatSessionEntity",
    ];
    const mine = described
      .filter(({ document }) => DESCRIBED.includes(document))
      .map(({ method, path }) => `${method} ${path}`);
    expect([...mine, ...documented].sort()).toEqual(theirs.sort());
  });

  it.each(described.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
    const theirs = find(operation.document).paths[operation.path]?.[operation.method.toLowerCase()];
    const at = ({ row }: { readonly row: number }): SwaggerParameter | undefined => theirs?.parameters[row - 1];
    const inAddress = theirs?.parameters.filter((one) => one.in === "path" || one.in === "query") ?? [];
    expect(operation.parameters.map(({ name }) => name)).toEqual(inAddress.map(({ name }) => name));
    for (const { name, in: place, kind, required, source } of operation.parameters) {
      const row = at(source);
      expect(row).toMatchObject({ name, in: place });
      expect([kind, required]).toEqual([
        row?.format ?? { boolean: "bool" }[row?.type ?? ""] ?? row?.type,
        row?.required ?? false,
      ]);
    }
    for (const { name, source } of operation.headers) expect(at(source)).toMatchObject({ name, in: "header" });
    expect(operation.headers).toHaveLength(theirs?.parameters.filter((one) => one.in === "header").length ?? -1);
    const body = theirs?.parameters.find((one) => one.in === "body");
    const words = IN_WORDS.get(operation.id);
    expect([operation.body?.name, operation.body?.type]).toEqual(
      words ?? [body?.name, body && (carrierOf(body.schema?.items?.$ref ?? body.schema?.$ref) || body.schema?.type)],
    );
    expect(operation.body?.array === true).toBe(body?.schema?.items !== undefined);
    expect(operation.statuses.map(({ status }) => String(status))).toEqual(Object.keys(theirs?.responses ?? {}));
    const [answer] = Object.values(theirs?.responses ?? {});
    const schema = answer?.schema;
    const word = schema
      ? carrierOf(schema.items?.$ref ?? schema.$ref) || { boolean: "bool" }[schema.type ?? ""] || schema.type
      : "none";
    expect([operation.answer.type, operation.answer.array]).toEqual([word, schema?.type === "array"]);
    expect(operation.statuses[0]?.reason).toBe(answer?.description);
  });

  it.each(types.map((type) => [type.name, type] as const))("%s has every property", (_, { source, properties }) => {
    const theirs = find(source.document).definitions[source.table]?.properties ?? {};
    expect(properties.map(({ name }) => name)).toEqual(Object.keys(theirs));
    for (const property of properties) {
      const row = theirs[property.name];
      const word = carrierOf(row?.$ref) || { boolean: "bool" }[row?.type ?? ""] || row?.format || row?.type;
      expect([property.name, property.type]).toEqual([property.name, word]);
      const names = property.enum === undefined ? undefined : enums[property.enum]?.values.map(({ name }) => name);
      expect([property.name, names]).toEqual([property.name, row?.enum]);
    }
  });
});
