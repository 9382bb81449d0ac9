import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareContracts } from "../../src/changes/compare-contracts.ts";
import { type Compiled, contractIn, formatCompiled, readCompiled } from "../../src/cli/shared/compiled.ts";
import { judgeImported } from "../../src/cli/verify/judge-imported.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Contract, Operation } from "../../src/model.ts";
import { compileContract } from "../../src/schema/compile.ts";
import { loadSpec } from "../../src/spec/load.ts";
import type { Report } from "../../src/verify/model.ts";
import { buildRequest } from "../../src/verify/client/request.ts";
import { verifyImported } from "../../src/verify/run.ts";
import { cli } from "../support/cli.ts";
import { importTexts } from "../support/importing.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const BASIC = { Authorization: "Basic dGplMDpUamUw" };
const Pier = { type: "object", properties: { PierId: { type: "integer" }, Name: { type: "string" } } };
const schema = { $ref: "#/components/schemas/Pier" };
const LOGIN = { name: "Authorization", in: "header", required: true, schema: { type: "string" } };

function documentWith(...parameters: readonly object[]): string {
  const answer = { 200: { description: "OK", content: { "application/json": { schema } } } };
  const id = { name: "id", in: "path", required: true, schema: { type: "integer", format: "int32" } };
  const requestBody = { required: true, content: { "application/json": { schema } } };
  const list = {
    200: { description: "OK", content: { "application/json": { schema: { type: "array", items: schema } } } },
  };
  const gone = { 204: { description: "Gone" } };
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Piers", version: "1" },
    components: { schemas: { Pier } },
    paths: {
      "/api/v1/Pier": {
        get: { responses: list, parameters },
        post: { parameters, requestBody, responses: answer },
      },
      "/api/v1/Pier/{id}": {
        get: { parameters: [id, ...parameters], responses: answer },
        delete: { parameters: [id, ...parameters], responses: gone },
      },
    },
  });
}

const described = (...parameters: readonly object[]): Contract =>
  importTexts({ "piers.json": documentWith(...parameters) }).contract;

const header = (required: boolean, name = "X-Tenant"): object => ({
  name,
  in: "header",
  required,
  schema: { type: "string" },
});
const query = (required: boolean): object => ({ name: "unit", in: "query", required, schema: { type: "string" } });

describe("headers and queries that a request must have", () => {
  const told = (old: Contract, fresh: Contract): string[] =>
    compareContracts(old, fresh)
      .filter(({ name }) => name === "PostPier")
      .map(({ level, what }) => `${level}: ${what}`);

  it.each<[string, readonly object[], readonly object[], string[]]>([
    ["new, needed", [], [header(true)], ["breaking: reads the header X-Tenant too, which is required"]],
    ["new, not needed", [], [header(false)], ["additive: reads the header X-Tenant too"]],
    ["needed now", [header(false)], [header(true)], ["breaking: the header X-Tenant is required now"]],
    ["no longer needed", [header(true)], [header(false)], ["additive: the header X-Tenant can be left out now"]],
    ["gone", [header(true)], [], ["breaking: no longer reads the header X-Tenant"]],
    ["the login has rules of its own", [], [LOGIN], []],
    ["a query, new and needed", [], [query(true)], ["breaking: has the new parameter unit, which is required"]],
    ["a query, needed now", [query(false)], [query(true)], ["breaking: unit is required now"]],
  ])("are compared: %s", (_, old, fresh, expected) => {
    expect(told(described(...old), described(...fresh))).toEqual(expected);
  });

  it("are kept in the folder of an import and in the file that is compiled from it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-headers-"));
    writeFileSync(join(folder, "piers.json"), documentWith(header(true), header(false, "X-Unit")));
    expect((await cli(["import", join(folder, "piers.json"), "--out", join(folder, "out")])).code).toBe(0);
    const compiled = readCompiled(join(folder, "out"));
    const read = [compiled, compileContract(loadSpec(join(folder, "out")))].map((contract) =>
      contract?.operations.flatMap(({ headers }) => headers.filter(({ required }) => required).map(({ name }) => name)),
    );
    expect(read).toEqual([Array(4).fill("X-Tenant"), Array(4).fill("X-Tenant")]);
    rmSync(folder, { recursive: true });
  });

  it("are refused by the mock where they are missing", async () => {
    const mock = createMock({ contract: described(header(true), LOGIN) });
    const ask = async (headers: Record<string, string>): Promise<unknown> => {
      const answer = await mock.fetch(new Request("http://mock.test/api/v1/Pier/1", { headers }));
      return answer.ok || [answer.status, await answer.text()];
    };
    expect(await ask({ ...BASIC, "x-tenant": "north" })).toBe(true);
    expect(await ask(BASIC)).toEqual([400, expect.stringContaining("The header X-Tenant is missing.")]);
    expect(await ask({ "x-tenant": "north" })).toEqual([401, expect.anything()]);
  });

  it.each<[string, object, string]>([
    ["the first of its names", { schema: { type: "string", enum: ["north", "south"] } }, "north"],
    ["the first of its names, elsewhere", { schema: { $ref: "#/components/schemas/Unit" } }, "Metre"],
    ["its example", { schema: { type: "string" }, example: "acme" }, "acme"],
    ["one of its examples", { schema: { type: "string" }, examples: { first: { value: "acme" } } }, "acme"],
    ["the example of its schema", { schema: { type: "string", example: "acme", enum: ["other", "acme"] } }, "acme"],
    ["its default", { schema: { type: "integer", default: 7 } }, "7"],
    ["a number", { schema: { type: "integer", minimum: 5 } }, "5"],
    ["a moment", { schema: { type: "string", format: "date-time" } }, "2024-01-12T10:00:00Z"],
    ["a text, where no example can stand in a header", { schema: { type: "string" }, example: "a\r\nb: c" }, "text"],
  ])("are sent with a value that they may have: %s", (_, more, expected) => {
    const given = { name: "X-Unit", in: "header", required: true, ...more };
    const text = documentWith(given).replace(
      '"schemas":{',
      '"schemas":{"Unit":{"type":"string","enum":["Metre","Foot"]},',
    );
    const { contract } = importTexts({ "piers.json": text });
    const compiled = JSON.parse(formatCompiled({}, contract)) as Compiled;
    for (const one of [contract, contractIn(compiled)]) {
      const operation = one.operations.find(({ id }) => id === "PostPier");
      const { headers } = buildRequest(
        { operation: operation as Operation, purpose: "", expect: "answer" },
        { baseUrl: "http://piers.test", headers: {}, auth: undefined },
      );
      expect(headers["x-unit"]).toBe(expected);
    }
  });

  it("are sent by a run: what tells requests apart is new each time, and what the user gives goes before", async () => {
    const contract = described(header(true), header(true, "Idempotency-Key"));
    const mock = createMock({ contract });
    const sent: Record<string, string | null>[] = [];
    const fetch = ((request: Request) => {
      const [tenant = null, key = null] = ["x-tenant", "idempotency-key"].map((name) => request.headers.get(name));
      sent.push({ method: request.method, tenant, key });
      return mock.fetch(request);
    }) as typeof globalThis.fetch;
    const run = (headers: Record<string, string>): Promise<Report> => {
      const options = { contract, mode: "sandbox" as const, auth: [BASIC.Authorization], headers, seed: 1 };
      const errorsOf = judgeImported(contract);
      return verifyImported({ baseUrl: "http://mock.test", fetch }, { ...options, errorsOf }, skippingClock());
    };
    expect((await run({})).findings).toEqual([]);
    const posts = sent.filter(({ method }) => method === "POST");
    expect(posts.length).toBeGreaterThan(1);
    expect(new Set(posts.map(({ key }) => key)).size).toBe(posts.length);
    expect(new Set(sent.map(({ tenant }) => tenant))).toEqual(new Set(["text"]));
    sent.length = 0;
    await run({ "X-Tenant": "north" });
    expect(new Set(sent.map(({ tenant }) => tenant))).toEqual(new Set(["north"]));
  });
});

describe("what a request cannot be asked for", () => {
  it.each<[string, string, object[], string]>([
    [
      "a cookie",
      "/api/v1/Pier",
      [{ name: "sid", in: "cookie" }],
      "the cookie sid of /api/v1/Pier is left out: the tables have no cookies",
    ],
    ...["Pier.{id}", "{id}.csv", "Pier({id})", "Pier/{id}:close"].map((path): [string, string, object[], string] => [
      `a part of a step, ${path}`,
      `/api/v1/${path}`,
      [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      `a placeholder in /api/v1/${path} is only part of a path segment: such an address is not served`,
    ]),
  ])("is listed as unread: %s", (_, path, parameters, expected) => {
    const responses = { 200: { description: "OK" } };
    const paths = { [path]: { get: { parameters, responses } } };
    const { told } = importTexts({ "piers.json": JSON.stringify({ openapi: "3.0.3", paths }) });
    expect(told).toEqual([expect.stringMatching(/^unread /)]);
    expect(told[0]).toContain(expected);
  });
});
