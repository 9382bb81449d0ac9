import SwaggerParser from "@apidevtools/swagger-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { samples } from "../../src/samples.ts";
import { DATE_FORMAT, isDate } from "../../src/schema/formats.ts";
import { GROUPS } from "../support/groups.ts";
import { readJson } from "../support/root.ts";

interface MediaType {
  readonly schema: object;
  readonly examples?: { readonly documented: { readonly value: unknown } };
}
type Content = Readonly<Record<string, MediaType>>;
interface OpenApiOperation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly description: string; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;

const document = (): unknown => readJson("contracts/openapi.json");

describe("contracts/openapi.json", async () => {
  const api = (await SwaggerParser.validate(document() as never)) as unknown as { readonly paths: Paths };
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat(DATE_FORMAT.documented, isDate.documented).addFormat(DATE_FORMAT.either, isDate.either);
  ajv.addFormat("int32", true).addFormat("double", true);

  it("loads in another tool, as OpenAPI 3.0, and has the five operations", () => {
    const found = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [operation.operationId, method.toUpperCase(), path]),
    );
    expect(found).toEqual(contract.operations.map(({ id, method, path }) => [id, method, path]));
    expect(document()).toMatchObject({ openapi: "3.0.3" });
  });

  describe.each(contract.operations.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
    const found = api.paths[operation.path]?.[operation.method.toLowerCase()] as OpenApiOperation;

    it("has the documented parameters and headers", () => {
      const elsewhere = ["Authorization", "Accept", "Content-Type", "Accept-Language"];
      expect(found.parameters.map(({ name }) => name)).toEqual([
        ...operation.parameters.map(({ name }) => name),
        ...operation.headers.map(({ name }) => name).filter((name) => !elsewhere.includes(name)),
      ]);
    });

    it("says in words that a body is required, as Dredd warns of the keyword", () => {
      expect(found.requestBody?.description.endsWith(", required.")).toBe(operation.body?.required);
    });

    it("has the documented statuses, and a 401 that says it is not", () => {
      const documented = operation.statuses.map(({ status }) => String(status));
      expect(Object.keys(found.responses)).toEqual([...documented, "401"].sort());
      expect(found.responses["401"]?.description).toContain("Not documented");
    });

    it("has every format, with the documented samples as examples that fit", () => {
      const answer = found.responses["200"]?.content ?? {};
      expect(Object.keys(answer)).toEqual(operation.answer.mediaTypes);
      expect(Object.keys(found.requestBody?.content ?? {})).toEqual(operation.body?.mediaTypes ?? []);
      for (const [content, sample] of [
        [answer, samples.responses[id]?.body],
        [found.requestBody?.content, samples.requests[id]?.body],
      ] as const) {
        const { schema = true, examples } = content?.["application/json"] ?? {};
        expect(examples?.documented.value).toEqual(sample);
        expect(ajv.validate(schema, sample) || ajv.errors).toBe(true);
      }
    });
  });
});

describe("contracts/openapi.all.json", () => {
  it("loads in another tool and has the operations of every group", async () => {
    const read = readJson("contracts/openapi.all.json");
    const all = (await SwaggerParser.validate(read as never)) as unknown as { readonly paths: Paths };
    const ids = Object.values(all.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    const operations = [...contract.operations, ...GROUPS.flatMap((group) => group.operations)];
    expect(ids.sort()).toEqual(operations.map(({ id }) => id).sort());
  });
});
