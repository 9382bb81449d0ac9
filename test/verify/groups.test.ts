import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { verifySelf } from "../../src/cli/verify/self-target.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { checks } from "../../src/verify/checks/index.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import type { VerifyOptions } from "../../src/verify/options.ts";
import { verify } from "../../src/verify/run.ts";
import { GROUPS } from "../support/groups.ts";
import { everything, sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const AUTH = ["Basic dGplMDpUamUw"];
const ALL = ["documented", "sessions", "topics", "webhooks"];
const operations = [contract, ...GROUPS].flatMap((group) => group.operations);
const ids = GROUPS.flatMap((group) => group.operations.map(({ id }) => id));
const carrierOf = (id: string): string => operations.find((one) => one.id === id)?.carrier ?? "";
const effectOf = (id: string): string | undefined => operations.find((one) => one.id === id)?.effect;

type Change = (request: Request, answer: () => Promise<Response>) => Promise<Response>;

async function run(
  mode: Mode,
  options: VerifyOptions = {},
  change: Change = (_, answer) => answer(),
): Promise<{ report: Report; mock: Mock }> {
  const mock = createMock({ groups: GROUPS });
  const fetch = (request: Request): Promise<Response> => change(request, () => mock.fetch(request.clone()));
  const asked = { mode, auth: AUTH, groups: ALL, ...options };
  const report = await verify({ baseUrl: "http://groups.mock", fetch }, asked, skippingClock());
  return { report, mock };
}

/** The answer with another JSON body. */
async function altered(answer: Promise<Response>, alter: (value: never) => unknown): Promise<Response> {
  const response = await answer;
  const { status, statusText, headers } = response;
  return new Response(JSON.stringify(alter((await response.json()) as never)), { status, statusText, headers });
}

/** Under `npm test` the operations that a case is about. */
const only = (...operations: readonly string[]): VerifyOptions => (everything ? {} : { operations });

const isGet = ({ method, url }: Request): boolean => method === "GET" && /\/ChatSession\/\d+$/.test(url);

describe("verifying the groups", () => {
  it("finds nothing at the mock, and looks at every operation", async () => {
    const judging = everything ? ids : sample(ids, 6);
    const report = await verifySelf(everything ? {} : { operations: judging });
    expect(report.findings).toEqual([]);
    const passed = new Set(
      report.results.filter(({ status }) => status === "passed").map(({ operation }) => operation),
    );
    expect(judging.filter((id) => !passed.has(id))).toEqual([]);
    if (!everything) return;
    const judged = report.results.filter(({ status }) => status === "passed").map(({ check }) => check);
    expect(checks.map(({ name }) => name).filter((name) => !judged.includes(name))).toEqual([]);
  });

  it("leaves a server alone that has the documented operations only", async () => {
    const mock = createMock();
    const fetch = (request: Request): Promise<Response> => mock.fetch(request);
    const report = await verify(
      { baseUrl: "http://five.mock", fetch },
      { mode: "sandbox", auth: AUTH },
      skippingClock(),
    );
    expect(report.findings).toEqual([]);
    expect(mock.requests.list().filter(({ operation }) => operation === undefined)).toEqual([]);
    expect(new Set(report.results.map(({ operation }) => operation)).size).toBe(5);
  });

  const chosen: readonly (readonly [VerifyOptions, readonly string[] | number])[] = [
    [{ groups: ["topics"] }, GROUPS[1].operations.map(({ id }) => id)],
    [{ groups: ["documented"], operations: ["GetChatMessages"] }, 6],
    [{ groups: [], operations: ["RestGetChatSessionEntity"] }, ["RestGetChatSessionEntity"]],
  ];
  it.each(sample(chosen, 1))("judges what %j name and nothing else", async (options, wanted) => {
    const { report } = await run("sandbox", options);
    const judged = [...new Set(report.results.map(({ operation }) => operation))];
    const isCount = typeof wanted === "number";
    expect(isCount ? judged.length : new Set(judged)).toEqual(isCount ? wanted : new Set(wanted));
    expect(report.findings).toEqual([]);
  });

  it.each([{ groups: ["tickets"] }, { operations: ["GetTicket"] }])("refuses %j", async (options) => {
    await expect(run("read", options)).rejects.toThrow(/tickets|GetTicket/);
  });

  it("only reads in read mode", async () => {
    const { report, mock } = await run("read");
    expect(mock.sessions.list()).toEqual(createMock().sessions.list());
    const sent = new Set(mock.requests.list().map(({ operation }) => operation ?? ""));
    expect([...sent].filter((id) => effectOf(id) !== "reads")).toEqual([]);
    expect(sent.has("RestGetChatMessages")).toBe(true);
    expect([report.findings, report.writes]).toEqual([[], []]);
  });

  it("deletes in write mode what it made, and touches nothing else", async () => {
    const { report, mock } = await run("write", only("RestDeleteChatSessionEntity", "RestAddChatMessage"));
    expect(report.findings).toEqual([]);
    expect(mock.sessions.list()).toEqual(createMock().sessions.list());
    expect(report.writes.some(({ purpose }) => purpose.startsWith("delete session"))).toBe(true);
    expect(report.writes.filter(({ operation }) => /Topic|Presence/.test(carrierOf(operation)))).toEqual([]);
  });

  itInTestAll("closes what a server does not delete", async () => {
    const { mock } = await run("write", only("RestAddChatMessage"), (request, answer) =>
      request.method === "DELETE" ? Promise.resolve(new Response(null, { status: 403 })) : answer(),
    );
    const own = mock.sessions.list().slice(12);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ Status }) => Status))).toEqual(new Set(["Closed"]));
  });
});

describe("a server that deviates", () => {
  const FAULTS: readonly (readonly [string, string, string, Change])[] = [
    [
      "reads another name",
      "get-reads-back",
      "RestGetChatSessionEntity",
      (request, answer) =>
        isGet(request) ? altered(answer(), (value: object) => ({ ...value, CustomerName: "?" })) : answer(),
    ],
    [
      "finds nothing by agent",
      "get-reads-back",
      "GetChatSessionEntity",
      (request, answer) =>
        request.url.includes("/GetChatSessionEntity") ? Promise.resolve(Response.json(null)) : answer(),
    ],
    [
      "does not patch",
      "patch-changes-named",
      "PatchChatSessionEntity",
      (request, answer) => (request.method === "PATCH" ? Promise.resolve(Response.json({})) : answer()),
    ],
    [
      "carries out a patch whose test fails",
      "patch-test-refuses",
      "PatchChatSessionEntity",
      async (request, answer) => {
        const response = await answer();
        return request.method === "PATCH" && response.status === 409 ? Response.json({}) : response;
      },
    ],
    [
      "lists a message twice",
      "message-is-listed",
      "RestAddChatMessage",
      (request, answer) =>
        request.method === "GET" && request.url.endsWith("/Messages")
          ? altered(answer(), (value: object[]) => [...value, ...value.slice(-1)])
          : answer(),
    ],
    [
      "keeps what was deleted",
      "deleted-is-gone",
      "RestDeleteChatSessionEntity",
      (request, answer) =>
        request.method === "DELETE" ? Promise.resolve(new Response(null, { status: 204 })) : answer(),
    ],
    [
      "lets everybody in",
      "credentials-required",
      "RestGetChatMessages",
      (request, answer) =>
        request.url.includes("/Messages") && !request.headers.has("authorization")
          ? Promise.resolve(Response.json([]))
          : answer(),
    ],
    [
      "leaves a property out",
      "answer-schema",
      "ChatTopicsForUser",
      (request, answer) =>
        request.url.endsWith("ChatTopicsForUser")
          ? altered(answer(), (value: { Name?: string }[]) => value.map((topic) => ({ ...topic, Name: undefined })))
          : answer(),
    ],
    [
      "answers 200 to a delete",
      "status-documented",
      "RestDeleteChatSessionEntity",
      async (request, answer) => {
        const response = await answer();
        return request.method === "DELETE" && response.status === 204 ? Response.json({}) : response;
      },
    ],
    [
      "sends a list without a label",
      "content-type",
      "RestChatSessionsForUser",
      async (request, answer) => {
        const response = await answer();
        if (!request.url.includes("/ForCurrentUser") || response.status !== 200) return response;
        return new Response(await response.arrayBuffer(), { headers: { "content-type": "text/plain" } });
      },
    ],
  ];

  it.each(sample(FAULTS, 1))("because it %s is found by %s", async (_, check, operation, change) => {
    const { report } = await run("sandbox", everything ? {} : { operations: [operation], checks: [check] }, change);
    const found = report.findings.filter((finding) => finding.check === check && finding.operation === operation);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({
      severity: "error",
      source: { document: expect.any(String) },
      curl: expect.any(String),
    });
  });
});
