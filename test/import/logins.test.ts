import { describe, expect, it } from "vitest";
import { compareContracts } from "../../src/changes/compare-contracts.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Contract } from "../../src/model.ts";
import { importTexts } from "../support/importing.ts";

const BASIC = { basic: [] };
const SCHEMES = { basic: { type: "basic" } };

/** A description in which the second operation has these requirements. */
function described(root: object, own?: unknown, version: 2 | 3 = 3): Contract {
  const list = { type: "array", items: { type: "object", properties: { PierId: { type: "integer" } } } };
  const ok = version === 3 ? { content: { "application/json": { schema: list } } } : { schema: list };
  const get = { responses: { 200: { description: "OK", ...ok } } };
  const second = own === undefined ? get : { ...get, security: own };
  const document = {
    ...(version === 3 ? { openapi: "3.0.3" } : { swagger: "2.0" }),
    info: { title: "Piers", version: "1" },
    paths: { "/api/v1/Pier": { get }, "/api/v1/Open": { get: second } },
    ...root,
  };
  return importTexts({ "piers.json": JSON.stringify(document) }).contract;
}

/** Names of those that ask for no login. */
const open = ({ operations }: Contract): string[] => operations.filter((one) => one.anonymous).map(({ id }) => id);

describe("logins of imported operations", () => {
  it.each<[string, object, unknown, string[]]>([
    ["nothing is said: the vendor asks everybody for one", {}, undefined, []],
    ["an empty list of schemes says nothing", { securityDefinitions: {} }, undefined, []],
    ["all need one", { security: [BASIC] }, undefined, []],
    ["one needs none", { security: [BASIC] }, [], ["GetOpen"]],
    ["one needs none, or some", { security: [BASIC] }, [{}, BASIC], ["GetOpen"]],
    ["one needs none, so the others do", {}, [], ["GetOpen"]],
    ["none needs one", { security: [] }, undefined, ["GetPier", "GetOpen"]],
    ["all but one need none", { security: [] }, [BASIC], ["GetPier"]],
    ["one has a requirement, and the other none", {}, [BASIC], ["GetPier"]],
    [
      "schemes are listed, and nobody requires them",
      { securityDefinitions: SCHEMES },
      undefined,
      ["GetPier", "GetOpen"],
    ],
    ["what is no list says nothing", { security: null }, "none", []],
  ])("are read: %s", (_, root, own, expected) => {
    expect(open(described(root, own)).sort()).toEqual([...expected].sort());
    expect(open(described(root, own, 2)).sort()).toEqual([...expected].sort());
  });

  it("are read from the components of OpenAPI 3", () => {
    expect(open(described({ components: { securitySchemes: SCHEMES } }))).toHaveLength(2);
  });

  it("are not asked for by the mock where there are none", async () => {
    const mock = createMock({ contract: described({ security: [BASIC] }, []) });
    const status = async (path: string): Promise<number> =>
      (await mock.fetch(new Request(`http://mock.test/api/v1/${path}`))).status;
    expect([await status("Open"), await status("Pier")]).toEqual([200, 401]);
  });

  it("are told when they change, in both directions", () => {
    const [all, most] = [described({ security: [BASIC] }), described({ security: [BASIC] }, [])];
    const told = (old: Contract, fresh: Contract): string[] =>
      compareContracts(old, fresh).map(({ level, name, what }) => `${level}: ${name} ${what}`);
    expect(told(all, most)).toEqual(["additive: GetOpen can be called without a login now"]);
    expect(told(most, all)).toEqual(["breaking: GetOpen asks for a login now"]);
  });
});

describe("what only the server sets", () => {
  const pier = (properties: object, more: object = {}): Contract =>
    importTexts({
      "piers.json": JSON.stringify({
        swagger: "2.0",
        paths: {
          "/api/v1/Pier": {
            post: {
              parameters: [{ in: "body", name: "body", schema: { $ref: "#/definitions/Pier" } }],
              responses: { 200: { description: "OK", schema: { $ref: "#/definitions/Pier" } } },
            },
          },
        },
        definitions: { Pier: { type: "object", properties: { Name: { type: "string" }, ...properties } }, ...more },
      }),
    }).contract;
  const sent = ({ types }: Contract): string[] =>
    (types["Pier"]?.properties ?? []).filter(({ requestType }) => requestType !== undefined).map(({ name }) => name);

  it("is not in the table of requests, however it is said; numbers that identify stay", () => {
    const readOnly = true;
    expect(sent(pier({ Depth: { type: "integer" } }))).toEqual([]);
    const properties = {
      PierId: { type: "integer", readOnly },
      Depth: { type: "integer", readOnly },
      Tide: { $ref: "#/definitions/Tide" },
      Owner: { allOf: [{ $ref: "#/definitions/Owner" }], readOnly },
      Berth: { type: "object", readOnly, properties: { Metres: { type: "integer" } } },
      Draught: { type: "integer", readOnly: false },
    };
    const more = {
      Tide: { type: "string", readOnly },
      Owner: { type: "object", properties: { Called: { type: "string" } } },
    };
    expect(sent(pier(properties, more))).toEqual(["Name", "PierId", "Draught"]);
  });

  it("is told when it changes", () => {
    const [free, kept] = [pier({ Depth: { type: "integer" } }), pier({ Depth: { type: "integer", readOnly: true } })];
    const told = (old: Contract, fresh: Contract): string[] =>
      compareContracts(old, fresh).map(({ level, what }) => `${level}: ${what}`);
    expect(told(free, kept)).toEqual(["breaking: Depth is no longer taken in requests"]);
    expect(told(kept, free)).toEqual(["additive: Depth is taken in requests too"]);
  });
});
