import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { operationTypes } from "../../src/schema/operation-types.ts";
import { importTexts, rowsOf } from "../support/importing.ts";

const DOCK = {
  openapi: "3.0.0",
  servers: [{ url: "https://{host}/Cust12345/api", variables: { host: { default: "sod.example.com" } } }],
  paths: {
    "/v1/Dock/Search": {
      post: {
        requestBody: { content: { "application/json": { schema: { type: "object", properties: { Query: text() } } } } },
        responses: ok({ type: "array", items: { type: "object", properties: { DockId: number(), Name: text() } } }),
      },
    },
    "/v1/Dock/{dockName}": {
      get: {
        parameters: [{ name: "dockName", in: "path", required: true, schema: text() }],
        responses: ok({ $ref: "#/components/schemas/Dock" }),
      },
    },
    "/v1/Dock/Weather": {
      get: { responses: { default: ok({ type: "object", properties: { Wind: number() } })["200"] } },
    },
  },
  components: {
    schemas: {
      Dock: {
        type: "object",
        properties: {
          Name: text(),
          Place: { type: "object", properties: { Depth: { type: "integer", minimum: 300 }, Kind: kinds() } },
          Boats: { type: "array", items: { type: "object", properties: { Kind: kinds() } } },
          Star: { oneOf: [{ $ref: "#/components/schemas/Lamp" }, text()] },
        },
      },
      Lamp: { type: "object", properties: { Power: number() } },
    },
  },
};

describe("objects that a description shows without a name", () => {
  const imported = importTexts({ "dock.json": JSON.stringify(DOCK) });

  it("are called after the carrier and the property, or the operation", () => {
    expect(Object.keys(imported.contract.types)).toEqual([
      "Dock",
      "DockBoatsItem",
      "DockPlace",
      "GetDockWeatherAnswer",
      "Lamp",
      "PostDockSearchItem",
      "PostDockSearchRequest",
    ]);
    expect(Object.keys(imported.contract.enums)).toEqual(["DockBoatsItemKind", "DockPlaceKind"]);
    expect(rowsOf(imported.type("Dock"))).toEqual([
      "Name string",
      "Place DockPlace",
      "Boats array of DockBoatsItem",
      "Star any of Lamp",
    ]);
    expect(imported.operation("PostDockSearch")).toMatchObject({
      body: { type: "PostDockSearchRequest" },
      answer: { type: "PostDockSearchItem", array: true },
    });
  });

  it("have one type each for TypeScript", () => {
    const declared = operationTypes(imported.contract, "// Made.");
    expect(declared.match(/^export \w+ \w*Dock(?:Search|Weather)\w*/gm)).toEqual([
      "export interface GetDockWeatherAnswer",
      "export interface PostDockSearchItem",
      "export interface PostDockSearchRequest",
      "export type PostDockSearchAnswer",
    ]);
  });

  it("are answered with all that they list", async () => {
    const mock = createMock({ contract: imported.contract });
    const init = { headers: { Authorization: "Basic dGplMDpUamUw" } };
    expect(await (await mock.fetch("/api/v1/Dock/North", init)).json()).toMatchObject({
      Name: expect.any(String),
      Place: {
        Depth: expect.toSatisfy((depth: number) => depth >= 300),
        Kind: expect.stringMatching(/^(?:Wood|Steel)$/),
      },
      Star: { Power: expect.any(Number) },
    });
    expect(await (await mock.fetch("/api/v1/Dock/Weather", init)).json()).toEqual({ Wind: expect.any(Number) });
  });
});

describe("the texts in the path of an imported operation", () => {
  it("keep their letters", async () => {
    const when = { name: "when", in: "path", required: true, schema: { type: "string", format: "date-time" } };
    const path = { "/api/v1/Log/{when}": { get: { parameters: [when], responses: ok(number()) } } };
    const { contract } = importTexts({ "log.json": JSON.stringify({ openapi: "3.0.0", paths: path }) });
    const mock = createMock({ contract });
    const init = { headers: { Authorization: "Basic dGplMDpUamUw" } };
    expect((await mock.fetch("/api/v1/log/2024-01-02T03:04:05Z", init)).status).toBe(200);
  });
});

function ok(schema: object): Record<"200", object> {
  return { "200": { description: "OK", content: { "application/json": { schema } } } };
}
function text(): object {
  return { type: "string" };
}
function number(): object {
  return { type: "integer" };
}
function kinds(): object {
  return { type: "string", enum: ["Wood", "Steel"] };
}
