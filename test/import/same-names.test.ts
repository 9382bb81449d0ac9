import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";

/** Operations that a description calls the same, and carriers that two of its versions show. */

const answering = (schema: object): object => ({
  200: { description: "OK", content: { "application/json": { schema } } },
});

function described(paths: Readonly<Record<string, object>>, schemas: object = {}): string {
  const all = Object.entries(paths).map(([path, schema]) => [
    `/api/v1/${path}`,
    { get: { operationId: "Get", responses: answering(schema) } },
  ]);
  const document = { openapi: "3.0.3", paths: Object.fromEntries(all) as object, components: { schemas } };
  return JSON.stringify(document);
}

const holding = (name: string): object => ({ type: "object", properties: { [name]: { type: "string" } } });

describe("operations of one name", () => {
  it("are called after their addresses, whichever comes first, and a note says so", () => {
    const [berth, quay] = [holding("Depth"), holding("Wall")];
    for (const given of [
      { "a.json": described({ Berth: berth, Quay: quay }) },
      { "a.json": described({ Quay: quay, Berth: berth }) },
      { "a.json": described({ Quay: quay }), "b.json": described({ Berth: berth }) },
    ]) {
      const { contract, issues } = importTexts(given);
      const ids = contract.operations.map(({ id, path }) => [path, id]);
      expect(ids.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1))).toEqual([
        ["/api/v1/Berth", "GetBerth"],
        ["/api/v1/Quay", "GetQuay"],
      ]);
      expect(issues.map(({ what }) => what).sort()).toEqual([
        "several operations are called Get: GET /api/v1/Berth is GetBerth, after its address",
        "several operations are called Get: GET /api/v1/Quay is GetQuay, after its address",
      ]);
    }
    const { contract } = importTexts({ "a.json": described({ Berth: berth, Quay: quay }) });
    expect(Object.keys(contract.types).sort()).toEqual(["GetBerthAnswer", "GetQuayAnswer"]);
  });
});

describe("two versions of a description, neither dated", () => {
  it("are not mixed: what both describe is taken from one", () => {
    const $ref = "#/components/schemas/Boat";
    const version = (summary: string, last: string, ...more: readonly string[]): string => {
      const properties = Object.fromEntries(["BoatId", ...more].map((name) => [name, { type: "string" }]));
      const text = described(
        { Boat: { $ref }, Ferry: { $ref }, Canoe: { $ref } },
        { Boat: { type: "object", properties } },
      );
      // One of them comes before in the order of the words, the other behind.
      const found = JSON.parse(text) as { paths: Record<string, { get: { summary?: string } }> };
      for (const [path, word] of [
        ["Boat", summary],
        ["Ferry", last],
      ]) {
        const operation = found.paths[`/api/v1/${path}`]?.get;
        if (operation && word !== undefined) operation.summary = word;
      }
      return JSON.stringify(found);
    };
    const [old, fresh] = [version("a", "z", "Oars"), version("z", "a", "Oars", "Sails")];
    for (const given of [
      { "a.json": old, "b.json": fresh },
      { "a.json": fresh, "b.json": old },
    ]) {
      const { contract } = importTexts(given, {}, 1);
      expect(Object.keys(contract.types)).toEqual(["Boat"]);
      expect(contract.types["Boat"]?.properties.map(({ name }) => name)).toEqual(["BoatId", "Oars", "Sails"]);
    }
  });
});

describe("what OpenAPI describes without a schema", () => {
  it.each([
    ["image/webp", "byte", "image/webp", "RIFF"],
    [
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "byte",
      "application/octet-stream",
      "This is",
    ],
    ["application/pdf", "byte", "application/pdf", "%PDF"],
    ["application/json", "any", "application/json", ""],
  ])("is a file, or any value: %s", async (format, type, told = format, start) => {
    const responses = { 200: { description: "OK", content: { [format]: {} } } };
    const paths = { "/api/v1/Deck": { get: { responses } } };
    const { contract } = importTexts({ "a.json": JSON.stringify({ openapi: "3.1.0", paths }) });
    expect(contract.operations[0]?.answer.type).toBe(type);
    const mock = createMock({ contract });
    const answer = await mock.fetch("/api/v1/Deck", { headers: { Authorization: "Basic dGplMDpUamUw" } });
    expect(answer.headers.get("content-type")?.split(";")[0]).toBe(told);
    expect((await answer.text()).startsWith(start)).toBe(true);
  });
});
