import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { createHandlers } from "../../src/msw.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

describe("a GET on an agent's address", () => {
  it("describes the call and does nothing", async () => {
    const mock = createMock();
    const before = mock.sessions.list();
    const response = await mock.fetch(PATHS.pickUp, { headers: TJE0 });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
    expect(await response.json()).toEqual({
      name: "PickUpFirstChatSession",
      description: expect.any(String),
      method: "POST",
      address: "/api/v1/Agents/Chat/PickUpFirstChatSession",
      parameters: [{ name: "$select", in: "query", type: "string", required: false, description: expect.any(String) }],
      body: null,
      answer: { type: "ChatSessionEntity", nullable: true },
    });
    expect(mock.sessions.list()).toEqual(before);
    expect(mock.requests.find({ operation: "PickUpFirstChatSession" })).toEqual([]);
    expect(mock.requests.list()).toMatchObject([{ method: "GET", status: 200, valid: true }]);
  });

  it("names body and answer, in groups too, and answers HEAD without a body", async () => {
    const mock = createMock({ groups: lazyGroups() });
    const messages = await mock.fetch("/api/v1/Agents/Chat/GetChatMessages/", { headers: TJE0 });
    expect(await messages.json()).toMatchObject({
      body: { type: "GetChatMessagesRequest" },
      answer: { type: "ChatMessage[]" },
    });
    const head = await mock.fetch(PATHS.save, { method: "HEAD", headers: TJE0 });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("is of agents alone: a resource names its methods", async () => {
    const response = await createMock().fetch(PATHS.reset(2), { headers: TJE0 });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("an agent that has nothing to return", () => {
  it("answers 200 null where a resource answers 404", async () => {
    const mock = createMock();
    const save = await mock.fetch(PATHS.save, jsonInit("POST", { ChatSessionId: 4711 }));
    expect([save.status, await save.json()]).toEqual([200, null]);
    const put = await mock.fetch(PATHS.session(4711), jsonInit("PUT", {}));
    expect(put.status).toBe(404);
    expect(mock.sessions.list().some(({ ChatSessionId }) => ChatSessionId === 4711)).toBe(false);
  });

  it("answers 200 with an error object as a fault", async () => {
    const mock = createMock();
    mock.fail("SaveChatSessionEntity", { status: "error-object", times: 1 });
    const failed = await mock.fetch(PATHS.save, jsonInit("POST", { CustomerName: "Ada" }));
    expect([failed.status, Object.keys((await failed.json()) as object)]).toEqual([200, ["Message", "MessageDetail"]]);
    expect(mock.sessions.list()).toHaveLength(12);
  });
});

describe("under MSW", () => {
  const msw = setupServer();
  beforeAll(() => msw.listen({ onUnhandledFrame: "error" }));
  afterAll(() => msw.close());

  it.each(["https://crm.example.com/Cust7", "*"])("GET describes an agent's call, base %s", async (baseUrl) => {
    msw.resetHandlers(...createHandlers({ baseUrl }));
    const response = await fetch(`https://crm.example.com/Cust7${PATHS.pickUp}`, { headers: TJE0 });
    expect(await response.json()).toMatchObject({ name: "PickUpFirstChatSession" });
  });

  it("HEAD is answered wherever GET is", async () => {
    const { sessions } = await import("../../src/groups/sessions.ts");
    msw.resetHandlers(...createHandlers({ groups: [sessions] }));
    for (const path of ["/api/v1/ChatSession", "/api/v1/ChatSession/2", PATHS.pickUp]) {
      const [head, get] = await Promise.all(
        ["HEAD", "GET"].map((method) => fetch(`https://crm.example.com${path}`, { method, headers: TJE0 })),
      );
      expect([path, head?.status, await head?.text()]).toEqual([path, 200, ""]);
      expect(head?.headers.get("content-type")).toBe(get?.headers.get("content-type"));
    }
  });
});
