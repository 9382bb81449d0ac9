import { describe, expect, it } from "vitest";
import { createMock, KitError, type Mock } from "../../src/index.ts";
import { createHandlers } from "../../src/msw.ts";
import { parseWorld } from "../../src/world.ts";
import { importTexts } from "../support/importing.ts";

const rows = { type: "array", items: { $ref: "#/definitions/Ferry" } };
const one = { $ref: "#/definitions/Ferry" };
const id = { name: "id", in: "path", required: true, type: "integer", format: "int32" };
const answered = (schema: object): object => ({ responses: { 200: { description: "x", schema } } });
const FERRY = JSON.stringify({
  swagger: "2.0",
  paths: {
    "/api/v1/Ferry": { get: answered(rows) },
    "/api/v1/Ferry/{id}": { get: { parameters: [id], ...answered(one) } },
  },
  definitions: {
    Ferry: {
      type: "object",
      properties: { FerryId: { type: "integer" }, Name: { type: "string" }, Cars: { type: "integer" } },
    },
    Weather: { type: "object", properties: { Wind: { type: "string" } } },
  },
});
const { contract } = importTexts({ "ferry.json": FERRY });

const open = (text: string): Mock => createMock({ contract: [contract], world: parseWorld(text) });
const wrong = (make: () => unknown): string => {
  try {
    make();
    return "no error";
  } catch (error) {
    if (error instanceof KitError) return error.message;
    throw error;
  }
};

describe("entities in a world file", () => {
  const FILE = `entities:
  Ferry:
    - { FerryId: 900, Name: Nordlys, Cars: 40 }
    - Name: Without a number
    - { ferryId: 5, Name: Known }
`;

  it("are answered, listed, steered, and there again after a reset", async () => {
    const mock = open(FILE);
    const get = async (path: string): Promise<unknown> => {
      const headers = { Authorization: "Basic dGplMDpUamUw" };
      return (await mock.fetch(new Request(`http://localhost/api/v1${path}`, { headers }))).json();
    };
    expect(await get("/Ferry/900")).toMatchObject({ FerryId: 900, Name: "Nordlys", Cars: 40 });
    const ferries = mock.entities("Ferry");
    expect(ferries.list().filter(({ Name }) => Name === "Without a number")).toHaveLength(1);
    expect(ferries.get(5)).toMatchObject({ FerryId: 5, Name: "Known" });
    expect(ferries.list()).toHaveLength(102);
    ferries.remove(900);
    mock.reset();
    expect(ferries.get(900)).toMatchObject({ Name: "Nordlys" });
  });

  it.each([
    ["an unknown carrier", "entities: { Fery: [{}] }", '/entities/Fery: the contract has no type "Fery"'],
    ["a carrier without a number", "entities: { Weather: [{}] }", "/entities/Weather: Weather has no id of its own"],
    ["an unknown property", "entities: { Ferry: [{ Nam: x }] }", "/entities/Ferry/0: Ferry has no property Nam"],
    ["a value of another kind", "entities: { Ferry: [{ Cars: many }] }", "/entities/Ferry/0: /Cars"],
    ["no list", "entities: { Ferry: 7 }", "/entities/Ferry: 7 is not a list"],
    ["no thing", "entities: { Ferry: [7] }", "/entities/Ferry/0: 7 is not an object"],
    ["no carriers", "entities: [7]", "/entities: [7] is not an object"],
  ])("are refused with one sentence: %s", (_, text, sentence) => {
    const message = wrong(() => open(text));
    expect(message).toContain(sentence);
    expect(message.trim().split("\n")).toHaveLength(1);
  });

  it("need a mock in handlers", () => {
    expect(wrong(() => createHandlers({ contract: [contract], world: parseWorld(FILE) }))).toContain(
      "handlers alone have no entities (give them a mock of createMock)",
    );
  });
});
