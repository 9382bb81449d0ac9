import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { validateAnswer } from "../../src/schema/validate.ts";
import { samples } from "../../src/samples.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { rowNames } from "../support/all-rows.ts";
import { PARTNER, PATHS, TICKET, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { TARGETS, type Started } from "../support/targets.ts";

describe.each(TARGETS)("the operations $name", ({ start }) => {
  let started: Started;
  const again = async (options?: MockOptions): Promise<Started> => {
    await started?.close();
    started = await start(options);
    return started;
  };
  beforeEach(async () => void (await again()));
  afterEach(() => started.close());

  const conforms = (operation: string, value: unknown): void => {
    expect(validateAnswer(operation, value, { dialect: "documented", select: false })).toEqual([]);
  };

  describe("ChatSessionsForUser", () => {
    it("lists the sessions of the caller's topics, in the shape of the table", async () => {
      const list = await started.client.list();
      expect(list.length).toBe(11);
      conforms("ChatSessionsForUser", list);
      expect(Object.keys(list[0] ?? {})).toEqual(rowNames("ChatSessionEntity"));
    });

    it("leaves out the topic where the samples' user holds no right, and shows it to its own team", async () => {
      const partnerTopic = started.mock.sessions.list().find((session) => session.User?.Name === "PETE")?.TopicId;
      expect((await started.client.list()).map((session) => session.TopicId)).not.toContain(partnerTopic);
      expect((await started.client.list(PARTNER)).map((session) => session.TopicId)).toContain(partnerTopic);
    });

    it("answers a list in a world without sessions", async () => {
      await again({ sessions: 0 });
      expect(await started.client.list()).toEqual([]);
    });
  });

  describe("PickUpFirstChatSession", () => {
    it("gives two agents different sessions, oldest first, until null", async () => {
      const queued = (await started.client.list())
        .filter((session) => session.Status === "InQueue")
        .sort((one, other) => Date.parse(one.WhenRequested) - Date.parse(other.WhenRequested));
      expect(queued.length).toBeGreaterThan(2);
      const handedOut = [];
      for (const [turn] of queued.entries())
        handedOut.push(await started.client.pickUp(turn % 2 === 0 ? TJE0 : TICKET));
      expect(handedOut.map((session) => session?.ChatSessionId)).toEqual(
        queued.map((session) => session.ChatSessionId),
      );
      expect(await started.client.pickUp(TJE0)).toBeNull();
      expect(await started.client.pickUp(TICKET)).toBeNull();
    });

    it("assigns the session: user, start, status, rank, welcome", async () => {
      const before = started.mock.clock.nowMs();
      const session = await started.client.pickUp();
      conforms("PickUpFirstChatSession", session);
      expect(session?.User).toMatchObject({ AssociateId: 5, Name: "TJE0" });
      expect(Date.parse(session?.WhenStarted ?? "")).toBe(before);
      expect(session).toMatchObject({ Status: "CustomerLast", Rank: 3 });
      expect(session?.LastMessage).toContain("Welcome");
      expect(await started.client.list()).toContainEqual(session);
    });

    it("never hands a session out twice to parallel callers", async () => {
      await again({ sessions: 90 });
      const calls = Array.from({ length: 40 }, (_, turn) => started.client.pickUp(turn % 2 === 0 ? TJE0 : TICKET));
      const ids = (await Promise.all(calls)).flatMap((session) => session?.ChatSessionId ?? []);
      expect(ids.length).toBe(28);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it("gives two credentials two agents, and the lowest free rank to each", async () => {
      const mine = await started.client.pickUp(TJE0);
      const theirs = await started.client.pickUp(TICKET);
      expect(mine?.User?.AssociateId).not.toBe(theirs?.User?.AssociateId);
      expect([mine?.Rank, theirs?.Rank]).toEqual([3, 1]);
      await started.client.put(7, { Status: "Closed" });
      expect((await started.client.pickUp(TJE0))?.Rank).toBe(1);
    });

    it("keeps within the topics where the caller can respond", async () => {
      expect(await started.client.pickUp(PARTNER)).toBeNull();
      const topic = started.mock.sessions.list().find((session) => session.User?.Name === "PETE")?.TopicId;
      const added = started.mock.sessions.add({ TopicId: topic });
      expect((await started.client.pickUp(PARTNER))?.ChatSessionId).toBe(added.ChatSessionId);
    });
  });

  describe("ResetChatSession", () => {
    it("queues the session again, without user, and it comes back at the next pick-up", async () => {
      const taken = await started.client.pickUp();
      const reset = await started.client.reset(taken?.ChatSessionId ?? 0);
      conforms("ResetChatSession", reset);
      expect(reset).toMatchObject({ Status: "InQueue", User: null, Rank: 0, ChatbotIsActive: false });
      expect(reset.ChatSessionId).toBe(taken?.ChatSessionId);
      expect((await started.client.pickUp(TICKET))?.ChatSessionId).toBe(taken?.ChatSessionId);
    });

    it("queues an ended session too, and lets the bot go", async () => {
      await started.client.put(1, { ChatbotIsActive: true });
      expect(await started.client.reset(1)).toMatchObject({ Status: "InQueue", ChatbotIsActive: false });
      expect((await started.client.pickUp())?.ChatSessionId).toBe(1);
    });
  });

  describe("PutChatSessionEntity", () => {
    it("answers 200 with the documented reason, every row of the table, and links", async () => {
      const response = await started.client.ask(PATHS.session(2), jsonInit("PUT", { CustomerName: "Ada" }));
      expect([response.status, response.statusText]).toEqual([200, "ChatSessionEntity updated."]);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      const body = (await response.json()) as Record<string, unknown>;
      conforms("PutChatSessionEntity", body);
      expect(Object.keys(body)).toEqual(rowNames("ChatSessionEntityWithLinks"));
    });

    it("replaces: what is left out is empty, what the server counts or stamps stays, and the list shows it", async () => {
      const before = (await started.client.list()).find((session) => session.ChatSessionId === 2);
      const given = { CustomerName: 'Zoë <&> "Q"', TopicId: before?.TopicId };
      const { _Links: links, ...answer } = await started.client.put(2, given);
      const own = ["ChatSessionId", "SessionKey", "InitialQueuePos", "Rank", "WhenRequested", "WhenStarted"] as const;
      const kept = [...own, "WhenIdle", "WhenFetched", "FieldProperties", "TableRight"] as const;
      expect(answer).toEqual({
        ...started.mock.sessions.get(2),
        ...Object.fromEntries(kept.map((name) => [name, before?.[name]])),
        ...given,
        CustomerEmail: null,
        CustomerConsented: false,
        User: null,
        Status: "Invalid",
        Flags: "CustomerIsTyping",
        WhenEnded: "0001-01-01T00:00:00+01:00",
        Rating: 0,
      });
      expect(links).toBeDefined();
      expect(await started.client.list()).toContainEqual(answer);
    });

    it("takes the documented sample: the path's id wins, every property is stored and listed", async () => {
      const body = samples.requests["PutChatSessionEntity"]?.body as Record<string, unknown>;
      const answer = await started.client.put(2, body);
      expect(answer).toMatchObject({ ...body, ChatSessionId: 2 });
      expect((await started.client.list()).find((session) => session.ChatSessionId === 2)).toMatchObject({
        ...body,
        ChatSessionId: 2,
      });
    });

    it.each([
      ["customername", "lower case"],
      ["customerName", "camelCase"],
      ["CUSTOMERNAME", "capitals"],
    ])("binds %s (%s)", async (name) => {
      expect((await started.client.put(2, { [name]: "bound" })).CustomerName).toBe("bound");
    });

    it.each([
      ["2018-11-21T16:32:47.1492785+01:00", "2018-11-21T16:32:47.1492785+01:00"],
      ["2018-11-21T15:32:47.149Z", "2018-11-21T16:32:47.149+01:00"],
      ["2018-07-21T10:00:00-05:00", "2018-07-21T17:00:00+02:00"],
      ["2019-12-19T10:44:12", "2019-12-19T10:44:12+01:00"],
      ["0001-01-01T00:00:00", "0001-01-01T00:00:00+01:00"],
    ])("keeps the instant %s as %s", async (given, wanted) => {
      expect((await started.client.put(2, { WhenRequested: given })).WhenRequested).toBe(wanted);
    });

    it("completes a reference by its id", async () => {
      const answer = await started.client.put(2, {
        User: { associateId: 6 },
        Person: { PersonId: 77, Firstname: "Kim" },
      });
      conforms("PutChatSessionEntity", answer);
      expect(answer.User).toMatchObject({ AssociateId: 6, Name: "ANNE" });
      expect(answer.Person).toMatchObject({ PersonId: 77, Firstname: "Kim" });
    });

    it("stores numbers that the vendor's client sends for enums", async () => {
      expect(await started.client.put(2, { Flags: 1, Status: 5 })).toMatchObject({
        Flags: "UserIsTyping",
        Status: "CustomerLast",
      });
    });

    it("takes empty text as no flag", async () => {
      expect((await started.client.put(2, { Flags: "" })).Flags).toBeNull();
    });

    it("accepts and forgets unknown properties", async () => {
      const answer = await started.client.put(2, { Nonsense: { deep: [1] }, TableRight: { Mask: "x" } });
      expect(answer).not.toHaveProperty("Nonsense");
      expect(answer.TableRight).toBeNull();
    });
  });

  describe("SaveChatSessionEntity", () => {
    it("creates with id 0: the next id, in the queue, listed, picked up last", async () => {
      const saved = await started.client.save({ ChatSessionId: 0, TopicId: 1, CustomerName: "New" });
      conforms("SaveChatSessionEntity", saved);
      expect(saved).toMatchObject({ ChatSessionId: 13, Status: "InQueue", InitialQueuePos: 5, CustomerName: "New" });
      expect((await started.client.save({ ChatSessionId: 0 })).ChatSessionId).toBe(14);
      expect(await started.client.list()).toContainEqual(saved);
      const order = [];
      for (let turn = 0; turn < 6; turn++) order.push((await started.client.pickUp())?.ChatSessionId);
      expect(order).toEqual([9, 10, 11, 12, 13, 14]);
    });

    it("stores what the body says, the status too", async () => {
      const body = samples.requests["SaveChatSessionEntity"]?.body as Record<string, unknown>;
      const saved = await started.client.save({ ...body, ChatSessionId: 0 });
      expect(saved).toMatchObject({ ...body, ChatSessionId: 13, Status: "Closed" });
      expect(await started.client.list()).toContainEqual(saved);
    });

    it("updates a known id and creates nothing", async () => {
      const count = started.mock.sessions.list().length;
      expect(await started.client.save({ ChatSessionId: 3, CustomerAlias: "Bo" })).toMatchObject({
        CustomerAlias: "Bo",
      });
      expect(started.mock.sessions.list().length).toBe(count);
    });

    it("takes no $select", async () => {
      const response = await started.client.ask(
        `${PATHS.save}?$select=Status`,
        jsonInit("POST", { ChatSessionId: 3, CustomerAlias: "Hal" }),
      );
      const body = (await response.json()) as object;
      conforms("SaveChatSessionEntity", body);
      expect(body).toMatchObject({ ChatSessionId: 3, CustomerAlias: expect.any(String) });
    });
  });

  it.each([
    "ChatSessionsForUser",
    "PickUpFirstChatSession",
    "PutChatSessionEntity",
    "ResetChatSession",
    "SaveChatSessionEntity",
  ])("answers the documented sample of %s on request, and changes nothing", async (id) => {
    const sample = samples.responses[id];
    const before = started.mock.sessions.list();
    const path = samples.requests[id]?.path.replace(/\{\w+\}/, "5") ?? "";
    const { method = "", body } = samples.requests[id] ?? {};
    const headers = { ...TJE0, prefer: "example=documented", "content-type": "application/json" };
    const response = await started.client.ask(path, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect([response.status, response.statusText]).toEqual([sample?.status, sample?.reason]);
    expect(await response.json()).toEqual(sample?.body);
    expect(started.mock.sessions.list()).toEqual(before);
  });
});
