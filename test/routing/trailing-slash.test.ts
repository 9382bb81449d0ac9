import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createHandlers } from "../../src/msw.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Replay } from "../../src/replay-model.ts";
import { startServer } from "../../src/server.ts";
import { createAddressBook } from "../../src/traffic/address.ts";
import { allTables } from "../../src/traffic/tables.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { steered } from "../support/console.ts";

const HOST = "https://host.example/Cust12345";
const WARNING = /ends with a slash/;

const asked: readonly (readonly [string, string, RequestInit])[] = [
  ["PutChatSessionEntity", PATHS.session(2), jsonInit("PUT", { Rating: 5 })],
  ["ResetChatSession", PATHS.reset(3), { method: "POST", headers: TJE0 }],
  ["PickUpFirstChatSession", PATHS.pickUp, { method: "POST", headers: TJE0 }],
  ["ChatSessionsForUser", PATHS.list, { method: "POST", headers: TJE0 }],
  ["GetChatSessionEntity", PATHS.session(2), { headers: TJE0 }],
  ["DefaultChatSessionEntity", PATHS.session("default"), { headers: TJE0 }],
  ["GetChatSessionList", "/api/v1/ChatSession", { headers: TJE0 }],
];

describe.each(asked)("%s with a slash behind its address", (_, path, init) => {
  it.each(["", "?$select=Status"])("is answered like without it; the journal warns%s", async (query) => {
    const [with_, without] = [createMock({ groups: lazyGroups() }), createMock({ groups: lazyGroups() })];
    const response = await with_.fetch(`${path}/${query}`, init);
    const wanted = await without.fetch(path + query, init);
    expect([response.status, await response.text()]).toEqual([wanted.status, await wanted.text()]);
    const [entry, other] = [with_.requests.list()[0], without.requests.list()[0]];
    expect(entry).toMatchObject({ path: `${path}/${query}`, warning: expect.stringMatching(WARNING) as string });
    expect(entry?.operation).toBe(other?.operation);
    expect(other?.warning ?? "").not.toMatch(WARNING);
    // Whatever else is said is said of both.
    expect(entry?.warning?.endsWith(other?.warning ?? "")).toBe(true);
  });

  it("is the same operation to check, diff and record", async () => {
    const book = createAddressBook(await allTables());
    const [found, wanted] = [`${path}/?a=b`, path].map((one) => book.find(init.method ?? "GET", HOST + one));
    expect(found).toBeDefined();
    expect(found).toEqual(wanted);
  });
});

describe("a slash at the end", () => {
  it("does not count for handlers either", async () => {
    const handlers = createHandlers({ baseUrl: HOST });
    const server = setupServer(
      ...handlers,
      http.all("*", () => new HttpResponse("unhandled", { status: 599 })),
    );
    server.listen({ onUnhandledRequest: "error" } as Parameters<typeof server.listen>[0]);
    try {
      const response = await fetch(`${HOST}${PATHS.session(2)}/?a`, jsonInit("PUT", { Rating: 5 }));
      expect([response.status, await response.json()]).toMatchObject([200, { Rating: 5 }]);
      expect(handlers.mock.requests.list()).toMatchObject([{ operation: "PutChatSessionEntity" }]);
      expect(handlers.mock.requests.list()[0]?.warning).toMatch(WARNING);
    } finally {
      server.close();
    }
  });

  it("does not count over a port below a base path", async () => {
    const mock = createMock({ basePath: "/Cust12345" });
    const server = await startServer(mock, { port: 0 });
    try {
      const { status } = await fetch(`${server.url}/cust12345${PATHS.list}/`, { method: "POST", headers: TJE0 });
      expect([status, mock.requests.list()[0]?.warning]).toEqual([200, expect.stringMatching(WARNING)]);
    } finally {
      await server.close(0);
    }
  });

  it.each([
    [`${PATHS.reset(3)}/`, PATHS.reset(3)],
    [PATHS.reset(3), `${PATHS.reset(3)}/`],
  ])("does not count for what was recorded: %s asked, %s recorded", async (path, recorded) => {
    const replay: Replay = {
      initialState: [],
      exchanges: [
        {
          operation: "ResetChatSession",
          request: { path: recorded, headers: {}, credentials: "Basic 1" },
          answer: { status: 418, reason: "Recorded", headers: {} },
          state: [],
        },
      ],
    };
    const mock = createMock({ replay });
    expect((await mock.fetch(path, { method: "POST", headers: TJE0 })).status).toBe(418);
  });

  it.each([
    ["PATCH", `${PATHS.list}/`, 405],
    ["GET", "/api/v1/Nothing/", 404],
    ["POST", `${PATHS.list}//`, 404],
  ])("makes no operation of what is none: %s %s", async (method, path, status) => {
    const mock = createMock();
    expect((await mock.fetch(path, { method, headers: TJE0 })).status).toBe(status);
    expect(mock.requests.list()).toMatchObject([{ operation: undefined, warning: undefined }]);
  });

  it("is shown as a warning in the console and by the control API", async () => {
    const steer = steered();
    await steer.ask(`${PATHS.list}/`, { method: "POST", headers: TJE0 });
    const { entries } = await steer.json<{ entries: { warning?: string }[] }>("GET", "/journal");
    expect(entries[0]?.warning).toMatch(WARNING);
    const { why } = await steer.json<{ why: string[] }>("GET", "/journal/1");
    expect(why).toEqual([expect.stringMatching(WARNING)]);
  });
});
