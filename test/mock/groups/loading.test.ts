import { describe, expect, it } from "vitest";
import { contract } from "../../../src/contract.ts";
import { lazyGroups } from "../../../src/groups/lazy.ts";
import { createMock } from "../../../src/mock/create-mock.ts";
import { openMock } from "../../../src/mock/open-mock.ts";
import { AUTH, GROUPS } from "../../support/groups.ts";

const BASE = "http://127.0.0.1/api/v1";

/** The documented five, and unknown addresses. */
const LINES = [
  ["POST", "/Agents/Chat/ChatSessionsForUser"],
  ["POST", "/Agents/Chat/PickUpFirstChatSession"],
  ["POST", "/ChatSession/7/Reset"],
  ["PUT", "/ChatSession/7", '{"CustomerName":"Ada"}'],
  ["POST", "/Agents/Chat/SaveChatSessionEntity", '{"ChatSessionId":0,"FirstMessage":"Hi"}'],
  ["POST", "/Agents/Chat/Nothing"],
] as const;

async function answers(mock: { fetch: typeof fetch | ReturnType<typeof createMock>["fetch"] }): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [method, path, body] of LINES) {
    const headers = { ...AUTH, ...(body ? { "Content-Type": "application/json" } : {}) };
    const response = await mock.fetch(BASE + path, { method, headers, ...(body ? { body } : {}) });
    found.push([response.status, response.statusText, [...response.headers], await response.text()]);
  }
  return found;
}

describe("the groups of a mock", () => {
  it("leave the documented operations as they are, to the byte", async () => {
    const plain = await answers(createMock());
    expect(await answers(createMock({ groups: GROUPS }))).toEqual(plain);
    expect(await answers(createMock({ groups: lazyGroups() }))).toEqual(plain);
  });

  it("are none unless they are given: 404, and 405 where a documented address takes another method", async () => {
    const mock = createMock();
    const status = async (method: string, path: string): Promise<number> =>
      (await mock.fetch(BASE + path, { method, headers: AUTH })).status;
    expect([await status("GET", "/ChatSession/7"), await status("GET", "/ChatSession")]).toEqual([405, 404]);
    expect(() => mock.fail("GetChatSessionEntity", { status: 500 })).toThrow("GetChatSessionEntity");
  });

  it("change the contract of no mock but their own", () => {
    createMock({ groups: GROUPS });
    expect(contract.operations).toHaveLength(5);
    expect(contract.types).not.toHaveProperty("ChatMessage");
  });

  it("can be given one by one", async () => {
    const mock = createMock({ groups: [GROUPS[1]] });
    const ask = (path: string): Promise<Response> => mock.fetch(BASE + path, { method: "POST", headers: AUTH });
    expect((await ask("/Agents/Chat/ChatTopicsForUser")).status).toBe(200);
    expect((await ask("/Agents/Chat/CreateDefaultChatSessionEntity")).status).toBe(404);
  });

  it("take faults like any operation", async () => {
    const mock = createMock({ groups: GROUPS });
    mock.fail("RestGetChatSessionEntity", { status: 503, times: 1 });
    const ask = (): Promise<Response> => mock.fetch(`${BASE}/ChatSession/3`, { headers: AUTH });
    expect([(await ask()).status, (await ask()).status]).toEqual([503, 200]);
  });
});

describe("groups that are loaded late", () => {
  it("are loaded by the first request that needs them, once, and answer it", async () => {
    const lazy = lazyGroups();
    const open = openMock({ groups: lazy });
    await answers(open.mock).then(() => open.mock.reset());
    const fresh = lazyGroups();
    const mock = createMock({ groups: fresh });
    await mock.fetch(`${BASE}/Agents/Chat/ChatSessionsForUser`, { method: "POST", headers: AUTH });
    expect(fresh.loaded()).toBeUndefined();
    const found = await Promise.all(
      ["/ChatSession/3", "/ChatSession/default"].map((path) => mock.fetch(BASE + path, { headers: AUTH })),
    );
    expect(found.map(({ status }) => status)).toEqual([200, 200]);
    expect(fresh.loaded()?.map(({ name }) => name)).toEqual(["sessions", "topics", "webhooks", "startup"]);
    expect(mock.requests.list().map(({ operation }) => operation)).toEqual([
      "ChatSessionsForUser",
      "RestGetChatSessionEntity",
      "DefaultChatSessionEntity",
    ]);
  });

  it("have heard what was said before", async () => {
    const mock = createMock({ groups: lazyGroups() });
    await mock.fetch(`${BASE}/Agents/Chat/PickUpFirstChatSession`, { method: "POST", headers: AUTH });
    mock.sessions.update(9, { LastMessage: "One", Status: "CustomerLast" });
    mock.sessions.update(9, { LastMessage: "Two" });
    const response = await mock.fetch(`${BASE}/ChatSession/9/Messages`, { headers: AUTH });
    const said = (await response.json()) as { Message: string }[];
    expect(said.slice(1).map(({ Message }) => Message)).toEqual([expect.stringMatching(/^Welcome/), "One", "Two"]);
  });

  it("come with the state that a snapshot holds", async () => {
    const open = openMock({ groups: GROUPS });
    const ask = async (): Promise<unknown> =>
      (await open.mock.fetch(`${BASE}/ChatSession/7/Messages`, { headers: AUTH })).json();
    const say = (Message: string): Promise<Response> =>
      open.mock.fetch(`${BASE}/ChatSession/7/Messages`, {
        method: "POST",
        headers: { ...AUTH, "Content-Type": "application/json" },
        body: JSON.stringify({ Message }),
      });
    await say("kept");
    const [snapshot, before] = [open.capture(), await ask()];
    await say("forgotten");
    expect(await ask()).not.toEqual(before);
    open.restore(snapshot);
    expect(await ask()).toEqual(before);
  });
});
