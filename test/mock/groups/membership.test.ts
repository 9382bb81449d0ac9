import { describe, expect, it } from "vitest";
import { ANNE, asking, type Ask } from "../../support/groups.ts";

const NINA = { Authorization: "Bearer abc" };

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

  it("holds as a world file and the levers have set it", async () => {
    const world = {
      associates: [{ login: "nina", id: 21, credentials: ["Bearer abc"] }],
      topics: [
        {
          ChatTopicId: 1,
          Name: "Orders",
          members: ["NINA", { login: "TJE0", CanRespond: false, CanNotify: false }],
        },
        { ChatTopicId: 2, Name: "Returns", members: ["NINA"] },
      ],
      sessions: [{ Topic: "Orders" }, { Topic: "Returns" }, { Topic: "Returns", User: "NINA" }],
    };
    const { call, mock } = asking({ world });
    const ids = async (headers = {}): Promise<number[]> =>
      (await list(call, headers)).map(({ ChatSessionId }) => ChatSessionId);
    const pickUp = async (headers = {}): Promise<unknown> =>
      ((await call("PickUpFirstChatSession", undefined, headers)).json as Session | null)?.ChatSessionId;
    expect([await ids(), await pickUp(), await ids(NINA)]).toEqual([[1], undefined, [1, 2, 3]]);
    mock.topics.removeMember(1, "NINA");
    expect([await ids(NINA), await pickUp(NINA), await pickUp(NINA)]).toEqual([[2, 3], 2, undefined]);
    mock.topics.setMember(1, { login: "TJE0", CanRespond: true });
    expect(await pickUp()).toBe(1);
    // Who is taken out while holding a session keeps it, and no longer sees it in the list.
    mock.topics.removeMember(1, "TJE0");
    expect(await ids()).toEqual([]);
    expect(mock.sessions.get(1)?.User?.Name).toBe("TJE0");
  });

  it("an agent who was removed is nowhere a member, and its sessions stay with the topic", async () => {
    const { call, ask, mock } = asking({ sessions: 0 });
    mock.agents.add({ login: "nina", id: 21, credentials: ["Bearer abc"] });
    mock.topics.setMember(1, { login: "NINA", CanRespond: true });
    mock.sessions.add({ TopicId: 1, User: { AssociateId: 21 }, Status: "CustomerLast" });
    const shown = async (): Promise<string> =>
      JSON.stringify([
        mock.topics.members(1),
        (await ask("GET /ChatTopic/1/UserAgent")).json,
        (await call("GetUserAgentList", {})).json,
      ]);
    expect((await shown()).match(/"NINA"/g)?.length).toBeGreaterThan(2);
    mock.agents.remove("NINA");
    expect(await shown()).not.toContain("NINA");
    expect((await call("ChatSessionsForUser", {}, NINA)).status).toBe(401);
    expect((await list(call)).map(({ ChatSessionId }) => ChatSessionId)).toEqual([1]);
    mock.agents.add({ login: "NINA", id: 21, credentials: ["Bearer abc"] });
    expect(await list(call, NINA)).toHaveLength(1);
    expect(await shown()).toContain("NINA");
  });
});
