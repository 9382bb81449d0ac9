import { describe, expect, it } from "vitest";
import { ANNE, asking, type Ask } from "../../support/groups.ts";

interface Session {
  readonly ChatSessionId: number;
  readonly TopicId: number;
}

const list = async (call: Ask, headers: Readonly<Record<string, string>> = {}): Promise<readonly Session[]> =>
  (await call("ChatSessionsForUser", {}, headers)).json as readonly Session[];
const remove = (call: Ask, ChatTopicId: number, Username = "TJE0"): ReturnType<Ask> =>
  call("DeleteChatTopicUserAgent", { ChatTopicId, Username });

describe("membership decides", () => {
  it("an agent who was taken out of every topic sees no session and picks none up", async () => {
    const { call, ask } = asking();
    expect(await list(call)).toHaveLength(11);
    for (const topic of [1, 2, 3]) await remove(call, topic);
    expect(await list(call)).toEqual([]);
    expect((await ask("GET /ChatSession/ForCurrentUser")).json).toEqual([]);
    for (const line of ["POST /Agents/Chat/PickUpFirstChatSession", "POST /ChatSession/Pickup"]) {
      expect((await ask(line)).json).toBeNull();
    }
    expect((await call("PickUpChatSession", { ChatSessionId: 9 })).json).toBeNull();
    // Others see what they saw.
    expect(await list(call, ANNE)).toHaveLength(11);
  });

  it("one who may listen sees the sessions of a topic, and picks none of them up", async () => {
    const { call } = asking();
    for (const topic of [1, 2, 3]) await remove(call, topic);
    await call("AddChatTopicUserAgent", {
      ChatTopicId: 2,
      Useragent: { User: { Name: "TJE0" }, CanListen: true, CanRespond: false, CanNotify: false, CanManage: false },
    });
    const seen = await list(call);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(({ TopicId }) => TopicId))).toEqual(new Set([2]));
    expect((await call("PickUpFirstChatSession")).json).toBeNull();
  });

  it("a new member of a topic picks up what waits there", async () => {
    const { call, mock } = asking({ sessions: 0 });
    mock.sessions.add({ TopicId: 7, FirstMessage: "Hello" });
    expect([await list(call), (await call("PickUpFirstChatSession")).json]).toEqual([[], null]);
    await call("AddChatTopicUserAgent", {
      ChatTopicId: 7,
      Useragent: { User: { Name: "TJE0" }, CanRespond: true },
    });
    expect(await list(call)).toHaveLength(1);
    expect((await call("PickUpFirstChatSession")).json).toMatchObject({ ChatSessionId: 1, Status: "CustomerLast" });
    mock.reset();
    expect(await list(call)).toEqual([]);
  });
});
