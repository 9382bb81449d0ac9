import { describe, expect, it } from "vitest";
import { compareContracts } from "../../src/changes/compare-contracts.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Contract } from "../../src/model.ts";
import { entityTypes } from "../../src/schema/entity-types.ts";
import { judgeImported } from "../../src/cli/verify/judge-imported.ts";
import { importTexts } from "../support/importing.ts";

const writeOnly = true;
const AUTH = { Authorization: "Basic dGplMDpUamUw" };

/** Quays that can be added and read, with these properties beside their id and name. */
function quays(properties: object, more: object = {}): Contract {
  const quay = { $ref: "#/components/schemas/Quay" };
  const content = { "application/json": { schema: quay } };
  const answer = { responses: { 200: { description: "OK", content } } };
  const list = { "application/json": { schema: { type: "array", items: quay } } };
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  const document = {
    openapi: "3.0.3",
    info: { title: "Quays", version: "1" },
    paths: {
      "/api/v1/Quay": {
        get: { responses: { 200: { description: "OK", content: list } } },
        post: { requestBody: { content }, ...answer },
      },
      "/api/v1/Quay/{id}": {
        parameters: [id],
        get: answer,
        put: { requestBody: { content }, ...answer },
      },
    },
    components: {
      schemas: {
        Quay: {
          type: "object",
          properties: {
            QuayId: { type: "integer", format: "int64" },
            Name: { type: "string" },
            ...properties,
          },
        },
        ...more,
      },
    },
  };
  return importTexts({ "quays.json": JSON.stringify(document) }).contract;
}

const kept = ({ types }: Contract): string[] =>
  (types["Quay"]?.properties ?? []).filter((row) => row.writeOnly).map(({ name }) => name);

describe("what only requests carry", () => {
  it("is read from a description, however it says so", () => {
    const properties = {
      Gate: { type: "string", writeOnly },
      Tide: { $ref: "#/components/schemas/Tide" },
      Owner: { allOf: [{ $ref: "#/components/schemas/Owner" }], writeOnly },
      Draught: { type: "integer", writeOnly: false },
    };
    const more = {
      Tide: { type: "string", writeOnly },
      Owner: { type: "object", properties: { Called: { type: "string" } } },
    };
    expect(kept(quays(properties, more))).toEqual(["Gate", "Tide", "Owner"]);
    expect(kept(quays({ Draught: { type: "integer" } }))).toEqual([]);
  });

  it("is required of no answer, and refused in none", () => {
    const contract = quays({ Gate: { type: "string", writeOnly } });
    const judge = judgeImported(contract);
    const errorsOf = (id: string, value: unknown): string[] => {
      const operation = contract.operations.find((one) => one.id === id);
      const errors = operation && judge(operation, value);
      return (errors ?? []).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    };
    const quay = { QuayId: 1, Name: "East" };
    expect(errorsOf("GetQuayById", quay)).toEqual([]);
    expect(errorsOf("GetQuayById", { ...quay, Gate: "north" })).toEqual([]);
    expect(errorsOf("GetQuayById", { ...quay, Gate: 3 })).toEqual(["/Gate type"]);
    expect(errorsOf("GetQuay", [{ QuayId: 1 }])).toEqual(["/0/Name required"]);
  });

  it("is taken by the mock, and stands in no answer", async () => {
    const mock = createMock({ contract: quays({ Gate: { type: "string", writeOnly } }) });
    const call = async (path: string, init: RequestInit = {}): Promise<string> => {
      const headers = { "Content-Type": "application/json", ...AUTH, ...(init.headers as Record<string, string>) };
      const response = await mock.fetch(new Request(`http://mock.test/api/v1/${path}`, { ...init, headers }));
      expect(response.status).toBe(200);
      return response.text();
    };
    const body = JSON.stringify({ Name: "East", Gate: "north" });
    const added = await call("Quay", { method: "POST", body });
    const { QuayId: id } = JSON.parse(added) as { readonly QuayId: number };
    expect(JSON.parse(added)).toEqual({ QuayId: id, Name: "East" });
    const texts = [
      await call("Quay"),
      await call(`Quay/${id}`),
      await call(`Quay/${id}`, { method: "PUT", body }),
      await call(`Quay/${id}`, { headers: { Accept: "application/xml" } }),
    ];
    for (const text of texts) expect(text).toContain("East");
    for (const text of texts) expect(text).not.toMatch(/Gate|north/);
    const wrong = new Request("http://mock.test/api/v1/Quay", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...AUTH },
      body: JSON.stringify({ Name: "East", Gate: { of: "north" } }),
    });
    expect((await mock.fetch(wrong)).status).toBe(400);
  });

  it("may be absent in types of answers", () => {
    const text = entityTypes(quays({ Gate: { type: "string", writeOnly } }));
    expect(text).toContain("Gate?: string | null | undefined;");
    expect(text).toContain("Name: string | null;");
  });

  it("is told when it changes", () => {
    const [free, only] = [quays({ Gate: { type: "string" } }), quays({ Gate: { type: "string", writeOnly } })];
    const told = (old: Contract, fresh: Contract): string[] =>
      compareContracts(old, fresh).map(({ level, what }) => `${level}: ${what}`);
    expect(told(free, only)).toEqual(["breaking: Gate is no longer in answers"]);
    expect(told(only, free)).toEqual(["additive: Gate is in answers too"]);
  });
});
