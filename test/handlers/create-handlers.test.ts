// MSW patches the module object: it does not see who imports `request` by name.
import nodeHttp from "node:http";
import { http as mswHttp, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { contract } from "../../src/contract.ts";
import { deviations } from "../../src/deviations.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { createHandlers, unhandled, type HandlersOptions } from "../../src/msw.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { createClient, jsonInit } from "../support/client.ts";
import { GROUPS } from "../support/groups.ts";
import { webhooks } from "../../src/groups/webhooks.ts";

const server = setupServer();
beforeAll(() => server.listen(unhandled()));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const BASE = "https://crm.example.com/SuperOffice/WebApi";
const clientOf = (base: string): ReturnType<typeof createClient> =>
  createClient((path, init) => fetch(base + path, init));

describe("createHandlers", () => {
  it("makes one handler an operation, one each for GET and HEAD of agents and for preflights, and none beyond", () => {
    const methods = contract.operations.map(({ method }) => method);
    const methodsOf = (options: HandlersOptions): unknown[] => createHandlers(options).map(({ info }) => info.method);
    expect(methodsOf({ cors: false })).toEqual([...methods, "GET", "HEAD"]);
    expect(methodsOf({})).toEqual([...methods, "GET", "HEAD", "OPTIONS"]);
    expect(methods.length).toBe(5);
  });

  it("makes one more for each operation of the groups that are given", async () => {
    const handlers = createHandlers({ baseUrl: BASE, groups: GROUPS });
    const operations = [contract, ...GROUPS].flatMap((group) => group.operations);
    expect(handlers.length).toBe(operations.length + 3);
    server.use(...handlers);
    const ask = async (path: string): Promise<unknown> =>
      (await fetch(`${BASE}/api/v1${path}`, { headers: TJE0 })).json();
    expect(await ask("/ChatSession/default")).toMatchObject({ ChatSessionId: 0 });
    expect(await ask("/ChatSession/ForCurrentUser")).toHaveLength(12 - 1);
    expect(await ask("/ChatSession/3")).toMatchObject({ ChatSessionId: 3, _Links: { Self: expect.any(String) } });
    expect(handlers.mock.requests.list().map(({ operation }) => operation)).toEqual([
      "DefaultChatSessionEntity",
      "RestChatSessionsForUser",
      "RestGetChatSessionEntity",
    ]);
  });

  it("answers for one mock, whose levers a test holds", async () => {
    const handlers = createHandlers({ baseUrl: BASE, sessions: 0 });
    server.use(...handlers);
    const { mock } = handlers;
    const client = clientOf(BASE);
    mock.sessions.add({ CustomerName: "Kim" });
    mock.clock.advance("30s");
    expect((await client.pickUp())?.CustomerName).toBe("Kim");
    expect(await client.pickUp()).toBeNull();
    expect(mock.requests.find({ operation: "PickUpFirstChatSession" }).length).toBe(2);
    expect(mock.requests.list()[0]?.path).toBe(`/SuperOffice/WebApi${PATHS.pickUp}`);
    mock.reset();
    expect(mock.sessions.list()).toEqual([]);
  });

  it("shares a mock that is there already, whatever its own base path", async () => {
    for (const basePath of ["", "/Cust12345", "/Other"]) {
      const mock = createMock({ basePath });
      server.use(...createHandlers({ mock, baseUrl: "https://online.example.com/Cust12345" }));
      expect((await clientOf("https://online.example.com/Cust12345").pickUp())?.ChatSessionId).toBe(9);
      expect(mock.sessions.get(9)?.Status).toBe("CustomerLast");
    }
  });

  it("answers at any address by default", async () => {
    server.use(...createHandlers());
    for (const base of ["http://localhost", "https://a.example/Cust1", "https://b.example/x/y/z"]) {
      expect((await clientOf(base).list()).length).toBeGreaterThan(0);
    }
  });

  it("puts links below the base", async () => {
    server.use(...createHandlers({ baseUrl: "https://online.example.com/Cust12345" }));
    const { _Links: links } = await clientOf("https://online.example.com/Cust12345").put(2, {});
    expect(Object.values(links ?? {})[0]).toContain("/Cust12345/api/v1/ChatSession/2");
  });

  it("gives way to a handler of the test's own", async () => {
    server.use(...createHandlers({ baseUrl: BASE }));
    server.use(mswHttp.post(`${BASE}${PATHS.list}`, () => HttpResponse.json([])));
    expect(await clientOf(BASE).list()).toEqual([]);
  });

  it("answers node:http as it answers fetch", async () => {
    server.use(...createHandlers({ baseUrl: "http://crm.example.com" }));
    const { headers, body = null } = jsonInit("PUT", { CustomerName: "Ada" });
    const seen = await new Promise<unknown[]>((resolve, reject) => {
      const sent = nodeHttp.request(
        `http://crm.example.com${PATHS.session(2)}`,
        { method: "PUT", headers: headers as Record<string, string> },
        (answer) => {
          let text = "";
          answer.on("data", (chunk) => (text += String(chunk)));
          answer.on("end", () => resolve([answer.statusCode, answer.statusMessage, JSON.parse(text)]));
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
    expect(seen).toMatchObject([200, "ChatSessionEntity updated.", { CustomerName: "Ada" }]);
  });

  it("takes what the fault network does for a broken connection", async () => {
    const handlers = createHandlers({ baseUrl: BASE });
    server.use(...handlers);
    handlers.mock.fail("ChatSessionsForUser", { status: "network", times: 1 });
    await expect(fetch(BASE + PATHS.list, { method: "POST", headers: TJE0 })).rejects.toThrow(TypeError);
    expect((await clientOf(BASE).list()).length).toBeGreaterThan(0);
  });

  it("answers every one of several slow saves at once, wherever the API stands", async () => {
    const handlers = createHandlers({ faults: deviations });
    server.use(...handlers);
    handlers.mock.fail("SaveChatSessionEntity", { status: "deviation-slow-save" });
    const save = jsonInit("POST", { CustomerName: "Ada" }, TJE0);
    // The five seconds are over at once.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }).setTimerTickMode("nextTimerAsync");
    onTestFinished(() => void vi.useRealTimers());
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`https://a.example/Cust1${PATHS.save}`, save)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const ids = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as { ChatSessionId: number }).ChatSessionId),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it("lets a deviating server see the cookies that a page's request does not show", async () => {
    const mock = createMock({ faults: deviations, basePath: "/Other" });
    mock.fail("ResetChatSession", { status: "deviation-property-missing" });
    const headers = { "x-xsrf-token": "token" };
    const ask = (cookies: Record<string, string>): Response | Promise<Response> =>
      mock.handle(new Request(`https://a.example/Cust1${PATHS.reset(1)}`, { method: "POST", headers }), {
        operation: "ResetChatSession",
        cookies,
      });
    expect((await ask({ "XSRF-TOKEN": "token" })).status).toBe(200);
    expect((await ask({ "XSRF-TOKEN": "other" })).status).toBe(401);
  });

  it("send webhooks with the group alone, and say so", () => {
    const says = /handlers send webhooks only with their group \(createHandlers\(\{ groups: \[webhooks\] \}\)/;
    const hook = { url: "http://localhost/hook" };
    const { mock } = createHandlers();
    expect(mock.webhooks.deliveries()).toEqual([]);
    for (const wanted of [
      () => mock.webhooks.add(hook),
      () => mock.webhooks.on(() => new Response()),
      () => createHandlers({ webhooks: { subscriptions: [hook] } }),
      () => createHandlers({ world: { webhooks: [hook] } }),
    ]) {
      expect(wanted).toThrow(says);
    }
    const { mock: sending } = createHandlers({ groups: [webhooks], world: { webhooks: [hook] } });
    expect(sending.webhooks.add({ url: "http://localhost/other" })).toMatchObject({ id: 2, state: "Active" });
  });

  it("refuses options beside a mock, and options that cannot be meant", () => {
    const mixed = { mock: createMock(), seed: 5 } as unknown as HandlersOptions;
    expect(() => createHandlers(mixed)).toThrow(/option seed.*\[handlers-option\]/);
    expect(() => createHandlers({ seed: 1.5 })).toThrow(/option seed/);
    expect(() => createHandlers({ baseUrl: "Cust12345" })).toThrow(/option baseUrl/);
  });

  it.each([
    [{ sed: 7 }, /option sed: there is no such option.*baseUrl/],
    [{ baseURL: "https://crm.example.com" }, /option baseURL: there is no such option \(use one of baseUrl/],
    [{ contract: {} }, /option contract/],
  ])("refuses options that are none: %j", (options, says) => {
    expect(() => createHandlers(options as HandlersOptions)).toThrow(says);
  });
});
