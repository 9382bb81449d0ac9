import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeImported } from "../../src/cli/verify/judge-imported.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Contract } from "../../src/model.ts";
import { exitCode } from "../../src/verify/exit-code.ts";
import { verifyImported } from "../../src/verify/run.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import type { VerifyOptions } from "../../src/verify/options.ts";
import { syntheticPages } from "../import/generate.ts";
import { importPages, importTexts } from "../support/importing.ts";
import { readText, ROOT } from "../support/root.ts";
import { everything } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const CONTACT = Object.fromEntries(
  readdirSync(join(ROOT, "fixtures/pages/Contact")).map((name) => [name, readText(`fixtures/pages/Contact/${name}`)]),
);
const contact = importTexts(CONTACT).contract;
const synthetic = importTexts(syntheticPages(everything ? 140 : 40).files).contract;
const odd = importPages("odd.md", "patch.md", "includes.md").contract;
const AUTH = "Basic dGplMDpUamUw";

/** A collection of which each, or all at once, can be deleted. */
const FERRY = JSON.stringify({
  swagger: "2.0",
  paths: {
    "/api/v1/Ferry": {
      delete: { responses: { 204: { description: "All are gone" } } },
      post: {
        parameters: [{ name: "entity", in: "body", schema: { $ref: "#/definitions/FerryEntity" } }],
        responses: { 200: { description: "OK", schema: { $ref: "#/definitions/FerryEntity" } } },
      },
    },
    "/api/v1/Ferry/{id}": {
      parameters: [{ name: "id", in: "path", required: true, type: "integer", format: "int32" }],
      get: { responses: { 200: { description: "OK", schema: { $ref: "#/definitions/FerryEntity" } } } },
      delete: { responses: { 204: { description: "Gone" } } },
    },
  },
  definitions: {
    FerryEntity: { type: "object", properties: { FerryId: { type: "integer" }, Name: { type: "string" } } },
  },
});

interface Run {
  readonly report: Report;
  /** Method and path of each request, as `GET /api/v1/Contact/1`. */
  readonly asked: readonly string[];
  readonly mock: ReturnType<typeof createMock>;
}

async function run(
  contract: Contract,
  options: Partial<VerifyOptions> = {},
  bend: (response: Response, line: string) => Response | Promise<Response> = (response) => response,
): Promise<Run> {
  const mock = createMock({ contract });
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    asked.push(`${request.method} ${pathname}`);
    return bend(await mock.fetch(request), `${request.method} ${pathname}`);
  };
  const settings = { auth: [AUTH], seed: 1, ...options, contract, errorsOf: judgeImported(contract) };
  return { report: await verifyImported({ baseUrl: "http://server.test", fetch }, settings), asked, mock };
}

const found = ({ report }: Run): string[] =>
  report.findings.map(({ check, operation, pointer }) => `${check} ${operation} ${pointer}`);

describe("verifying imported operations", () => {
  it.each([
    ["an empty object", {}],
    ["a text", "OK"],
    ["another API's list", [{ id: 1, title: "x" }]],
  ])("ends with 3 where everything is answered with %s", async (_title, body) => {
    const paths = {
      "/api/v1/Ferry/Names": {
        get: { responses: { 200: { description: "OK", schema: { type: "array", items: { type: "string" } } } } },
      },
      "/api/v1/Ferry/Depth": { get: { responses: { 200: { description: "OK", schema: { type: "integer" } } } } },
      ...(JSON.parse(FERRY) as { paths: object }).paths,
    };
    const ferry = importTexts({ "ferry.json": JSON.stringify({ ...JSON.parse(FERRY), paths }) }).contract;
    const { report } = await run(ferry, {}, () => Response.json(body));
    expect(report.failure?.message).toMatch(/in place of what was asked for/);
    expect(exitCode({ report, failOn: "error" })).toBe(3);
  });

  it("says that a server is right whose tables describe nothing but numbers, texts and lists of anything", async () => {
    const paths = {
      "/api/v1/Harbour/Depth": { get: { responses: { 200: { description: "OK", schema: { type: "integer" } } } } },
      "/api/v1/Harbour/Grid": {
        get: { responses: { 200: { description: "OK", schema: { type: "array", items: { type: "object" } } } } },
      },
    };
    const { report } = await run(importTexts({ "harbour.json": JSON.stringify({ swagger: "2.0", paths }) }).contract);
    expect([report.findings, report.unverified, exitCode({ report, failOn: "error" })]).toEqual([[], undefined, 0]);
  });

  it("empties no collection in mode write, and deletes what it created before it does in a sandbox", async () => {
    const ferry = importTexts({ "ferry.json": FERRY }).contract;
    const write = await run(ferry, { mode: "write" });
    expect(write.asked).toContain("DELETE /api/v1/Ferry/101");
    expect(write.asked).not.toContain("DELETE /api/v1/Ferry");
    const sandbox = await run(ferry, { mode: "sandbox" });
    expect(found(sandbox)).toEqual([]);
    expect(sandbox.asked.filter((line) => line.startsWith("DELETE"))).toEqual([
      "DELETE /api/v1/Ferry/102",
      "DELETE /api/v1/Ferry/101",
      "DELETE /api/v1/Ferry",
    ]);
  });

  it.each<[string, Contract, Mode]>(
    (["read", "write", "sandbox"] as const).flatMap((mode) => [
      ["companies", contact, mode] as [string, Contract, Mode],
      ["odd pages", odd, mode] as [string, Contract, Mode],
      ["many operations", synthetic, mode] as [string, Contract, Mode],
    ]),
  )("finds nothing in the mock: %s, mode %3$s", async (_, contract, mode) => {
    const { report } = await run(contract, { mode });
    expect(report.findings).toEqual([]);
    expect(report.failure).toBeUndefined();
    expect(report.summary.passed).toBeGreaterThan(0);
    const ofTables = report.results.filter(({ check }) => !/^entity-|^credentials-(?!accepted)/.test(check));
    expect(ofTables).toHaveLength(contract.operations.length * 9);
  });

  it("asks every operation in a sandbox", async () => {
    const { report, asked } = await run(synthetic, { mode: "sandbox" });
    expect(asked.length).toBeGreaterThanOrEqual(synthetic.operations.length);
    expect(Object.keys(report.coverage.statuses).sort()).toEqual(synthetic.operations.map(({ id }) => id).sort());
  });

  it("reads only, by default", async () => {
    const { asked, report } = await run(synthetic);
    const writing = asked.filter(
      (line) => !/^GET |^POST \/api\/v1\/Agents\/\w+\/(?:Get|Is|CreateDefault|Find|Count)/.test(line),
    );
    expect(writing).toEqual([]);
    expect(report.writes).toEqual([]);
    const skipped = report.results.find(({ operation }) => operation === "Anchor0Entity_Put");
    expect(skipped).toMatchObject({ status: "skipped", reason: "mode read sends nothing that could change data" });
  });

  it("sends no POST in mode read that is not known to read, and says why", async () => {
    const { contract } = importTexts({ "orders.json": readText("test/import/pages/read-cancels.json") });
    const { asked, report } = await run(contract);
    expect([...new Set(asked)]).toEqual(["POST /api/v1/Agents/Order/GetPicture", "POST /api/v1/Agents/Order/GetOrder"]);
    const reasons = report.results.filter(({ check }) => check === "answer-schema").map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason?.endsWith("its name does not begin with a verb of reading"))).toHaveLength(
      2,
    );
  });

  it("writes to what it made alone, and takes all of it away", async () => {
    const { asked, report, mock } = await run(synthetic, { mode: "write" });
    const changed = asked.filter((line) => /^(?:PUT|DELETE) /.test(line));
    expect(changed.length).toBeGreaterThan(0);
    for (const line of changed) expect(Number(line.split("/").at(-1))).toBeGreaterThan(100);
    expect(report.writes.length).toBeGreaterThan(0);
    for (const id of [101, 102]) {
      const response = await mock.fetch(`/api/v1/Anchor0/${id}`, { headers: { Authorization: AUTH } });
      expect(response.status).toBe(404);
    }
  });

  it("makes nothing in mode write that it cannot take away", async () => {
    const contract = { ...synthetic, operations: synthetic.operations.filter(({ id }) => !id.includes("Delete")) };
    expect((await run(contract, { mode: "write" })).asked.filter((line) => /^PUT|\/Save/.test(line))).toEqual([]);
  });

  const change =
    (from: string | RegExp, to: string, at = "GET /api/v1/Contact/1") =>
    async (response: Response, line: string) =>
      line === at ? new Response((await response.text()).replace(from, to), response) : response;

  it.each<[string, (response: Response, line: string) => Response | Promise<Response>, string]>([
    ["a property is gone", change(/"Name":"[^"]*",/, ""), "answer-schema ContactEntity_GetContactEntity /Name"],
    [
      "a property has another type",
      change(/"ContactId":1/, '"ContactId":"1"'),
      "answer-schema ContactEntity_GetContactEntity /ContactId",
    ],
    [
      "a date is none",
      change(/"UpdatedDate":"[^"]*"/, '"UpdatedDate":"soon"'),
      "answer-schema ContactEntity_GetContactEntity /UpdatedDate",
    ],
    ["a property is new", change("{", '{"Fresh":1,'), "answer-schema ContactEntity_GetContactEntity /Fresh"],
    ["the body is cut", change(/.{20}$/, ""), "json-well-formed ContactEntity_GetContactEntity "],
    ["a key comes twice", change("{", '{"Name":"a",'), "json-duplicate-keys ContactEntity_GetContactEntity /Name"],
    [
      "the server breaks",
      (response, line) => (line.startsWith("GET") ? new Response("", { status: 500 }) : response),
      "status-documented ContactEntity_GetContactEntity ",
    ],
    [
      "another success",
      (response, line) => (line.startsWith("GET") ? new Response(response.body, { status: 202 }) : response),
      "status-documented ContactEntity_GetContactEntity ",
    ],
    [
      "it sends elsewhere",
      (response, line) =>
        line.startsWith("GET") ? new Response("", { status: 302, headers: { location: "/login" } }) : response,
      "no-redirect ContactEntity_GetContactEntity ",
    ],
    [
      "no answer",
      (response, line) => (line.startsWith("GET") ? Promise.reject(new TypeError("fetch failed")) : response),
      "answer-arrives ContactEntity_GetContactEntity ",
    ],
  ])("finds that %s", async (_, bend, finding) => {
    expect(found(await run(contact, {}, bend))).toEqual([finding]);
  });

  it("cites the row, and gives a request to repeat without the credentials", async () => {
    const { report } = await run(contact, {}, change(/"Name":"[^"]*",/, ""));
    expect(report.findings[0]).toMatchObject({
      expected: "string or null",
      actual: "nothing",
      source: { document: "v1ContactEntity_GetContactEntity", table: "Response body: ContactEntityWithLinks", row: 2 },
    });
    expect(JSON.stringify(report)).not.toContain("dGplMDpUamUw");
  });

  it("says that the credentials were refused, or that no server answers", async () => {
    expect((await run(contact, { auth: [] })).report.failure).toMatchObject({ kind: "credentials-refused" });
    const away = await run(contact, {}, () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" })));
    expect(away.report.failure).toMatchObject({ kind: "unreachable" });
    expect(away.report.results).toEqual([]);
  });

  it("looks at the operations and by the checks that are named", async () => {
    const { report, asked } = await run(contact, {
      operations: ["ContactAgent_GetMyContacts"],
      checks: ["answer-schema"],
    });
    expect([...new Set(asked)]).toEqual(["POST /api/v1/Agents/Contact/GetMyContacts"]);
    expect(report.results).toMatchObject([{ check: "answer-schema", status: "passed" }]);
    await expect(run(contact, { operations: ["Nope"] })).rejects.toThrow('there is no operation "Nope"');
  });

  it("ends when its time is over, and says what was left out", async () => {
    const { report } = await run(synthetic, { budgetSeconds: 0.000_001 });
    expect(report.summary).toMatchObject({ passed: 0, failed: 0 });
    expect(report.results[0]?.reason).toContain("the budget of 0.000001 s was used up");
  });
});

describe("imported operations of a server that is not there", () => {
  const settings = { auth: [AUTH], seed: 1, contract: contact, errorsOf: judgeImported(contact) };
  const asking = (answer: (path: string) => Response, operations: readonly string[] = []): Promise<Report> =>
    verifyImported(
      { baseUrl: "http://server.test", fetch: (request) => Promise.resolve(answer(new URL(request.url).pathname)) },
      { ...settings, operations },
      skippingClock(),
    );
  const reads = contact.operations.filter(({ effect }) => effect === "reads").map(({ id }) => id);

  it.each<[string, () => Response, RegExp]>([
    ["500", () => Response.json({ Message: "no" }, { status: 500 }), /500 to everything/],
    ["503", () => new Response("", { status: 503 }), /503 to everything/],
    ["a redirect", () => new Response("", { status: 302, headers: { location: "/login" } }), /redirected/],
    ["ASP.NET's 404", () => Response.json({ Message: "No HTTP resource was found" }, { status: 404 }), /before \/api/],
    ["a page", () => new Response("<html></html>", { headers: { "content-type": "text/html" } }), /A page is/],
  ])("is told as such, not as findings: %s", async (_, answer, says) => {
    const report = await asking(answer);
    expect(report.failure?.message).toMatch(says);
    expect([report.findings, exitCode({ report, failOn: "error" })]).toEqual([[], 3]);
  });

  it("is told from one operation that always fails, also where it alone was chosen", async () => {
    const mock = createMock({ contract: contact });
    const [failing = ""] = reads;
    const path = contact.operations.find(({ id }) => id === failing)?.path.replace(/\{\w+\}.*$/, "") ?? "";
    const fetch = (request: Request): Promise<Response> =>
      new URL(request.url).pathname.startsWith(path) &&
      request.method === contact.operations.find(({ id }) => id === failing)?.method
        ? Promise.resolve(Response.json({ Message: "no" }, { status: 500 }))
        : mock.fetch(request);
    const report = await verifyImported(
      { baseUrl: "http://server.test", fetch },
      { ...settings, operations: [failing] },
    );
    expect([report.failure, report.findings.map(({ check }) => check)]).toEqual([undefined, ["status-documented"]]);
  });
});
