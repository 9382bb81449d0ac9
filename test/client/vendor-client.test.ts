import type { ChatAgent as Agent, ChatSessionEntity, WebApiOptions } from "@superoffice/webapi" with {
  "resolution-mode": "require",
};
import { afterEach, describe, expect, it } from "vitest";
import { DEPLOYMENTS, sampleCredentials } from "../../src/deployments.ts";
import { DIALECTS } from "../../src/dialects.ts";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { startServer, type RunningServer } from "../../src/server.ts";
import { sample } from "../support/sample.ts";
import { webapi } from "../support/vendor-client.ts";

const { ChatAgent, ChatSessionStatus, WebApiStatus } = webapi;

/** The vendor's own client, unmodified, over a real port. */

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close(0);
  server = undefined;
});

async function start(
  options: MockOptions = {},
  wishes: Partial<WebApiOptions> = {},
): Promise<{ mock: Mock; agent: Agent }> {
  const mock = createMock(options);
  server = await startServer(mock, { port: 0 });
  const axiosConfig = { headers: { Authorization: "Basic dGplMDpUamUw" } };
  return { mock, agent: new ChatAgent({ baseUrl: server.url, axiosConfig, ...wishes }) };
}

/** What the client sends for a Date, to the millisecond; it knows no more. */
const ms = (text: string | undefined): number => Date.parse((text ?? "").replace(/(\.\d{3})\d*/, "$1"));

/** Time zone options as the client offers them. */
const ZONES: readonly (readonly [string, Partial<WebApiOptions>])[] = [
  ["NO with offsets", { timezone: "NO", timezoneInclude: true }],
  ["utc with offsets", { timezone: "utc", timezoneInclude: true }],
  ["US-NY with offsets", { timezone: "US-NY", timezoneInclude: true }],
  ["the number 261 with offsets", { timezone: "261", timezoneInclude: true }],
  ["its own zone with offsets", { timezoneInclude: true }],
];

describe.each(sample(["observed", "documented"] as const, 1))("the vendor's client, %s", (dialect) => {
  it("lists sessions", async () => {
    const { mock, agent } = await start({ dialect });
    const list = await agent.chatSessionsForUserAsync({ timezoneInclude: true });
    const own = mock.sessions.list().filter(({ TopicId }) => TopicId !== 7);
    expect(list.map(({ chatSessionId }) => chatSessionId)).toEqual(own.map(({ ChatSessionId }) => ChatSessionId));
    for (const [at, session] of list.entries()) {
      expect(session.status).toBe(own[at]?.Status);
      expect([session.customerName, session.user?.fullName]).toEqual([own[at]?.CustomerName, own[at]?.User?.FullName]);
      expect([session.person?.email, session.ticket?.title]).toEqual([own[at]?.Person?.Email, own[at]?.Ticket?.Title]);
      expect(session.whenRequested).toBeInstanceOf(Date);
    }
  });

  it("picks up until the queue is empty, which is null", async () => {
    const { mock, agent } = await start({ dialect });
    const queued = mock.sessions.list().filter(({ Status, TopicId }) => Status === "InQueue" && TopicId !== 7).length;
    const seen: (number | undefined)[] = [];
    for (let turn = 0; turn < queued; turn++) {
      const session = await agent.pickUpFirstChatSessionAsync();
      expect([session.status, session.user?.name]).toEqual([ChatSessionStatus.CustomerLast, "TJE0"]);
      seen.push(session.chatSessionId);
    }
    expect(new Set(seen).size).toBe(queued);
    expect(await agent.pickUpFirstChatSessionAsync()).toBeNull();
  });

  it("saves what it has read: bodies in camelCase, numeric flags, masks, unset dates, nested references", async () => {
    const { mock, agent } = await start({ dialect, sessions: 60 }, { timezoneInclude: true });
    const list = await agent.chatSessionsForUserAsync();
    const before = new Map(mock.sessions.list().map((session) => [session.ChatSessionId, session]));
    for (const session of list) {
      expect(typeof session.flags === "number" || session.flags === null).toBe(true);
      session.customerAlias = "renamed";
      const saved = await agent.saveChatSessionEntityAsync(session);
      expect([saved.chatSessionId, saved.customerAlias]).toEqual([session.chatSessionId, "renamed"]);
      const stored = mock.sessions.get(session.chatSessionId ?? 0);
      const old = before.get(session.chatSessionId ?? 0);
      expect({ ...stored, ...lost(stored) }).toEqual({ ...old, CustomerAlias: "renamed", ...lost(old) });
      for (const name of ["WhenRequested", "WhenStarted", "WhenEnded", "WhenIdle", "WhenFetched"] as const) {
        expect([name, ms(stored?.[name])]).toEqual([name, ms(old?.[name])]);
      }
    }
  });

  it("creates", async () => {
    const { mock, agent } = await start({ dialect });
    const whenRequested = new Date("2024-06-12T07:59:58.123Z");
    const fresh = { chatSessionId: 0, topicId: 2, customerName: "Ada", flags: 1, whenRequested } as ChatSessionEntity;
    const saved = await agent.saveChatSessionEntityAsync(fresh, { timezoneInclude: true });
    expect(saved).toMatchObject({ chatSessionId: 13, topicId: 2, customerName: "Ada", status: "InQueue", flags: 1 });
    expect(mock.sessions.get(13)).toMatchObject({
      WhenRequested: dialect === "documented" ? "2024-06-12T09:59:58.123+02:00" : "2024-06-12T09:59:58",
      Flags: "UserIsTyping",
    });
    expect(saved.whenRequested?.getTime()).toBe(
      dialect === "documented" ? whenRequested.getTime() : Date.parse("2024-06-12T07:59:58Z"),
    );
  });

  it.each(ZONES)("brings dates through as Dates, in %s", async (_, wishes) => {
    const { mock, agent } = await start({ dialect }, wishes);
    const moment = new Date("2024-01-15T23:30:00Z");
    const saved = await agent.saveChatSessionEntityAsync({ chatSessionId: 2, whenIdle: moment });
    expect(saved.whenIdle?.getTime()).toBe(moment.getTime());
    const [listed] = (await agent.chatSessionsForUserAsync()).filter(({ chatSessionId }) => chatSessionId === 2);
    expect(listed?.whenIdle?.getTime()).toBe(moment.getTime());
    const again = await agent.saveChatSessionEntityAsync(saved);
    expect(again.whenIdle?.getTime()).toBe(moment.getTime());
    expect(mock.requests.list().every(({ status }) => status === 200)).toBe(true);
  });

  it("takes a zone, a language and a culture for one call", async () => {
    const { agent } = await start({ dialect });
    let zone: unknown;
    const session = await agent.pickUpFirstChatSessionAsync({
      languageCode: "nb",
      cultureCode: "nb-NO",
      timezone: "DK",
      timezoneInclude: true,
      responseCallback: ({ headers }) => {
        zone = headers["so-timezone"];
      },
    });
    expect([session.lastMessage, zone]).toEqual([expect.stringMatching(/^Velkommen/), "DK"]);
  });

  it("learns of errors by its error path", async () => {
    const { mock, agent } = await start({ dialect });
    const options = {} as { requestStatus?: number };
    mock.fail("SaveChatSessionEntity", { status: "not-found", times: 1 });
    const gone = await agent.saveChatSessionEntityAsync({ chatSessionId: 2 }, options).catch((error: unknown) => error);
    expect(gone).toMatchObject({ response: { status: 404, data: { Error: true, Message: expect.any(String) } } });
    expect(options.requestStatus).toBe(WebApiStatus.Failed);
    // An agent that has nothing to return answers null, which is no error.
    expect(await agent.saveChatSessionEntityAsync({ chatSessionId: 4711 })).toBeNull();
    const wrong = await agent
      .saveChatSessionEntityAsync({ rank: "x" } as unknown as ChatSessionEntity)
      .catch((error: unknown) => error);
    expect(wrong).toMatchObject({
      response: {
        status: 400,
        data: { Message: "The request is invalid.", MessageDetail: expect.stringMatching("/rank") },
      },
    });
    const elsewhere = await agent.chatSessionsForUserAsync({ timezone: "Nowhere" }).catch((error: unknown) => error);
    expect(elsewhere).toMatchObject({
      response: { status: 400, data: { MessageDetail: expect.stringMatching("Nowhere") } },
    });
  });

  it("is refused without credentials", async () => {
    const { agent } = await start({ dialect }, { axiosConfig: {} });
    const refused = await agent.chatSessionsForUserAsync().catch((error: unknown) => error);
    expect(refused).toMatchObject({ response: { status: 401, data: { Message: expect.any(String) } } });
  });
});

/** What a Date cannot carry: everything below a millisecond. And null flags, which the client cannot tell from none. */
function lost(session: object | undefined): object {
  const dates = Object.entries(session ?? {}).filter(([name]) => name.startsWith("When"));
  return Object.fromEntries(dates.map(([name, value]) => [name, ms(value as string)]));
}

describe("the vendor's client in each combination of dialect, deployment and put", () => {
  const combinations = DIALECTS.flatMap((dialect) =>
    DEPLOYMENTS.flatMap((deployment) => (["replace", "merge"] as const).map((put) => ({ dialect, deployment, put }))),
  );

  it.each(combinations)("$dialect, $deployment, $put: lists, picks up, saves and resets", async (options) => {
    const axiosConfig = { headers: { Authorization: sampleCredentials(options.deployment) } };
    const { mock, agent } = await start({ ...options, groups: lazyGroups() }, { axiosConfig });
    const session = await agent.pickUpFirstChatSessionAsync();
    expect(session?.status).toBe(ChatSessionStatus.CustomerLast);
    const id = session?.chatSessionId ?? 0;
    const saved = await agent.saveChatSessionEntityAsync({ ...session, customerName: "Ada" });
    expect([saved.customerName, saved.customerEmail]).toEqual(["Ada", session?.customerEmail]);
    await agent.resetChatSessionAsync(id);
    expect(mock.sessions.get(id)).toMatchObject({ CustomerName: "Ada" });
    expect((await agent.chatSessionsForUserAsync()).map(({ chatSessionId }) => chatSessionId)).toContain(id);
  });
});
