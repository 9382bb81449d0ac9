import type { ChatAgent as Agent, ChatMessage } from "@superoffice/webapi" with {
  "resolution-mode": "require",
};
import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { startServer, type RunningServer } from "../../src/server.ts";
import { GROUPS } from "../support/groups.ts";
import { webapi } from "../support/vendor-client.ts";

const { ChatAgent, ChatMessageType, ChatSessionStatus } = webapi;

/** The vendor's own client, unmodified, through everything that a session can live through. */

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close(0);
  server = undefined;
});

async function start(dialect: "documented" | "observed"): Promise<{ mock: Mock; as: (user: string) => Agent }> {
  const mock = createMock({ groups: GROUPS, dialect });
  const running = await startServer(mock, { port: 0 });
  server = running;
  const as = (user: string): Agent =>
    new ChatAgent({ baseUrl: running.url, axiosConfig: { headers: { Authorization: `Basic ${btoa(`${user}:x`)}` } } });
  return { mock, as };
}

describe.each(["documented", "observed"] as const)("the vendor's client, %s", (dialect) => {
  it("passes through the whole life of a session", async () => {
    const { mock, as } = await start(dialect);
    const [tove, anne] = [as("tje0"), as("anne")];

    const blank = await tove.createDefaultChatSessionEntityAsync();
    expect([blank.chatSessionId, blank.status]).toEqual([0, ChatSessionStatus.InQueue]);
    blank.customerName = "Ada Lovelace";
    blank.topicId = 2;
    blank.firstMessage = "Is anybody there?";
    const { chatSessionId: id = 0 } = await tove.saveChatSessionEntityAsync(blank);
    expect(id).toBe(13);
    const got = await tove.getChatSessionEntityAsync(id);
    expect([got.customerName, got.topicId]).toEqual(["Ada Lovelace", 2]);

    const mine = await tove.pickUpChatSessionAsync(id);
    expect([mine.status, mine.user?.name]).toEqual([ChatSessionStatus.CustomerLast, "TJE0"]);
    expect(await anne.pickUpChatSessionAsync(id)).toBeNull();

    const message = { message: "How can I help?", type: ChatMessageType.ToCustomer } as ChatMessage;
    const said = await tove.addChatMessageAsync(id, message);
    expect([said.author, said.type, said.chatSessionId]).toEqual(["Tove Jensen", ChatMessageType.ToCustomer, id]);
    const all = await tove.getChatMessagesAsync(id, 0);
    expect(all.map((one) => one.message)).toEqual(["Is anybody there?", expect.any(String), "How can I help?"]);
    expect((await tove.getChatMessagesAsync(id, all[1]?.chatMessageId ?? 0)).map((one) => one.message)).toEqual([
      "How can I help?",
    ]);

    expect((await tove.transferChatSessionAsync(id, "anne")).transferTo?.name).toBe("ANNE");
    expect((await anne.rejectChatSessionTransferAsync(id)).user?.name).toBe("TJE0");
    await tove.transferChatSessionAsync(id, "ANNE");
    expect((await anne.acceptChatSessionTransferAsync(id)).user?.name).toBe("ANNE");

    const back = await anne.resetChatSessionAsync(id);
    expect([back.status, back.user]).toEqual([ChatSessionStatus.InQueue, null]);
    expect((await tove.pickUpChatSessionAsync(id)).user?.name).toBe("TJE0");

    expect(await tove.getChatTranscriptAsync(id, false)).toContain("Ada Lovelace: Is anybody there?");
    expect(await tove.getChatTranscriptAsync(id, true)).toMatch(/^<div/);

    await tove.deleteChatSessionEntityAsync(id);
    expect(await tove.getChatSessionEntityAsync(id)).toBeNull();
    expect(await tove.transferChatSessionAsync(id, "anne")).toBeNull();
    expect(mock.requests.list().filter(({ valid }) => !valid)).toEqual([]);
  });

  it("looks after topics, their agents and presence", async () => {
    const { mock, as } = await start(dialect);
    const agent = as("tje0");
    const blank = await agent.createDefaultChatTopicEntityAsync();
    const made = await agent.saveChatTopicEntityAsync({ ...blank, name: "Returns" });
    const id = made.chatTopicId ?? 0;
    expect((await agent.getChatTopicEntityAsync(id)).name).toBe("Returns");
    expect(await agent.isWithinOpeningHoursAsync(id)).toBe(true);
    const place = await agent.createDefaultChatTopicAgentAsync();
    expect((await agent.addChatTopicUserAgentAsync(id, place)).user?.name).toBe("TJE0");
    place.canManage = true;
    expect((await agent.updateChatTopicUserAgentAsync(id, "tje0", place)).canManage).toBe(true);
    expect((await agent.chatTopicsForUserAsync()).map(({ name }) => name)).toContain("Returns");
    const waiting = await agent.createChatSessionForTopicAsync(id);
    expect([waiting.topicId, waiting.status]).toEqual([id, ChatSessionStatus.InQueue]);
    await agent.deleteChatTopicUserAgentAsync(id, "tje0");
    expect(await agent.getChatTopicUserAgentListAsync(id)).toEqual([]);
    const presence = await agent.getChatPresenceAsync();
    await agent.saveChatPresenceAsync(presence.map((one) => ({ ...one, present: false })));
    expect(await agent.getUserAgentListAsync(true, true)).toEqual([]);
    await agent.deleteChatTopicEntityAsync(id);
    expect(await agent.getChatTopicEntityAsync(id)).toBeNull();
    expect(mock.requests.list().filter(({ valid }) => !valid)).toEqual([]);
  });
});
