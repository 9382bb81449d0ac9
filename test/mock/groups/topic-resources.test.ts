import { describe, expect, it } from "vitest";
import { ANNE, asking } from "../../support/groups.ts";

type Json = Record<string, unknown>;

describe("the resources ChatTopic and Presence", () => {
  it("create, read, replace and delete a topic, with links that lead back", async () => {
    const { ask } = asking();
    const made = (await ask("POST /ChatTopic", { ChatTopicId: 99, Name: "Returns", Description: "Goods" }))
      .json as Json;
    expect(made).toMatchObject({ ChatTopicId: 8, Name: "Returns" });
    expect((made["_Links"] as Json)["Self"]).toBe("http://127.0.0.1/api/v1/ChatTopic/8");
    const put = (await ask("PUT /ChatTopic/8", { Name: "Repairs" })).json as Json;
    // A PUT is the whole new state.
    expect(put).toMatchObject({ ChatTopicId: 8, Name: "Repairs" });
    expect(put["Description"]).not.toBe("Goods");
    expect((await ask("GET /ChatTopic/8")).json).toEqual(put);
    expect((await ask("DELETE /ChatTopic/8")).status).toBe(204);
    for (const line of ["GET /ChatTopic/8", "GET /ChatTopic/8/Sessions"]) {
      expect([line, (await ask(line)).status]).toEqual([line, 404]);
    }
  });

  it("list the sessions of one topic as rows", async () => {
    const { ask, mock } = asking({ sessions: 30 });
    const own = mock.sessions.list().filter(({ TopicId }) => TopicId === 2);
    const { json } = await ask(
      "GET /ChatTopic/2/Sessions?$select=chatSessionId,chatTopic/chatTopicId&$orderBy=chatSessionId",
    );
    const rows = (json as { value: Json[] }).value;
    expect(rows.map((row) => row["chatSessionId"])).toEqual(own.map(({ ChatSessionId }) => ChatSessionId));
    const page = (await ask("GET /ChatTopic/2/Sessions?$top=1&$orderBy=chatSessionId")).json as Json;
    expect(page["odata.nextLink"]).toBe(
      "http://127.0.0.1/api/v1/ChatTopic/2/Sessions?$top=1&$orderBy=chatSessionId&$skip=1",
    );
  });

  it("change who belongs to a topic, which decides what is listed", async () => {
    const { ask } = asking();
    const listed = async (): Promise<number> =>
      ((await ask("GET /ChatSession/ForCurrentUser", undefined, ANNE)).json as Json[]).filter(
        ({ TopicId }) => TopicId === 2,
      ).length;
    const before = await listed();
    expect(before).toBeGreaterThan(0);
    expect((await ask("DELETE /ChatTopic/2/UserAgent/anne")).status).toBe(204);
    expect(await listed()).toBe(0);
    await ask("POST /ChatTopic/2/UserAgent", { User: { Name: "ANNE" }, CanRespond: true });
    expect(await listed()).toBe(before);
    expect((await ask("GET /ChatTopic/2/UserAgent/anne")).json).toMatchObject({ CanRespond: true });
    // A PUT is the whole new state: who may only listen picks nothing up.
    const put = (await ask("PUT /ChatTopic/2/UserAgent/anne", { CanListen: true })).json;
    expect(put).toMatchObject({ User: { Name: "ANNE" }, CanListen: true, CanRespond: false, CanNotify: false });
    expect(await listed()).toBe(before);
  });

  it("say and tell who is there", async () => {
    const { ask } = asking();
    await ask("POST /Presence/SaveAll", [{ UserId: 6, Present: false }]);
    const there = (await ask("GET /Presence/GetAll")).json as Json[];
    expect(there.filter(({ Present }) => Present === false).map(({ UserId }) => UserId)).toEqual([6]);
    const bad = await ask("POST /Presence/SaveAll", [{ UserId: "many" }]);
    expect([bad.status, JSON.stringify(bad.json)]).toEqual([400, expect.stringContaining("/0/UserId")]);
  });
});
