import { describe, expect, it } from "vitest";
import { TJE0, PATHS } from "../support/agents.ts";
import { DOORS, type Door } from "./doors.ts";

const post = { method: "POST", headers: TJE0 };
const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "done",
    (error: unknown) => (error as { readonly code?: unknown }).code,
  );
const pickUp = async ({ ask }: Door, authorization: string): Promise<unknown> => {
  const response = await ask(PATHS.pickUp, { method: "POST", headers: { authorization } });
  return response.status === 200
    ? ((await response.json()) as { ChatSessionId: number } | null)?.ChatSessionId
    : response.status;
};

describe.each(DOORS)("the levers, %s", (_, open) => {
  it("add, read, change and remove sessions", async () => {
    const {
      levers: { sessions },
    } = open();
    const added = await sessions.add({ CustomerName: "Kim", WhenRequested: new Date("2024-06-12T07:00:00Z") });
    expect(added).toMatchObject({ ChatSessionId: 13, Status: "InQueue", CustomerName: "Kim" });
    expect(await sessions.get(13)).toEqual(added);
    expect((await sessions.update(13, { Rating: 3 })).Rating).toBe(3);
    expect((await sessions.list()).length).toBe(13);
    expect([await sessions.remove(13), await sessions.remove(13), await sessions.get(13)]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(await code(sessions.add({ ChatSessionId: 1 }))).toBe("session-taken");
    expect(await code(sessions.update(99, {}))).toBe("unknown-session");
    const misspelt = sessions.update(1, { CustomrName: "Kim" } as object);
    await expect(misspelt).rejects.toThrow(
      /\/CustomrName is not a property.*did you mean "CustomerName"\?.*session-value/,
    );
    expect(await code(sessions.add({ Rank: "x" as never }))).toBe("session-value");
  });

  it("let customers and colleagues act", async () => {
    const {
      levers: { customers, colleagues },
    } = open();
    const { ChatSessionId: id, CustomerName } = await customers.arrive({ TopicId: 2 });
    expect([id, CustomerName]).toEqual([13, expect.stringMatching(/\w{3}/)]);
    expect(await customers.type(id)).toMatchObject({ Flags: "CustomerIsTyping" });
    expect(await customers.write(id, "Hello?")).toMatchObject({ Status: "InQueue", LastMessage: "Hello?" });
    expect(await colleagues.pickUp(id, "kari")).toMatchObject({ Status: "CustomerLast", User: { Name: "KARI" } });
    expect(await colleagues.type(id)).toMatchObject({ Flags: "UserIsTyping" });
    expect(await colleagues.write(id, "Hi!")).toMatchObject({ Status: "UserLast", LastMessage: "Hi!" });
    expect((await customers.write(id)).LastMessage).not.toBe("Hi!");
    expect(await colleagues.close(id)).toMatchObject({ Status: "Closed" });
    expect(await customers.rate(id, 4)).toMatchObject({ Rating: 4 });
    expect(await code(customers.write(id, "Late"))).toBe("session-action");
    expect(await code(customers.rate(id, 9))).toBe("session-rating");
    expect(await code(customers.write(id, ""))).toBe("session-text");
    expect(await code(customers.leave(99))).toBe("unknown-session");
    const other = await customers.arrive();
    expect(await colleagues.pickUp(other.ChatSessionId)).toMatchObject({ User: { Name: "ANNE" } });
    expect(await customers.leave(other.ChatSessionId)).toMatchObject({ Status: "Finished" });
  });

  it("play scenarios", async () => {
    const {
      levers: { scenarios, sessions },
    } = open();
    expect((await scenarios.list()).map(({ name }) => name)).toContain("monday-morning");
    await scenarios.play("one-customer");
    expect((await sessions.list()).filter(({ Status }) => Status === "InQueue").length).toBe(1);
    expect(await code(scenarios.play("teatime"))).toBe("unknown-scenario");
  });

  it("take snapshots and restore them", async () => {
    const {
      levers: { snapshots, sessions },
    } = open();
    const before = await sessions.list();
    await snapshots.take("before");
    await sessions.remove(1);
    await snapshots.restore("before");
    expect(await sessions.list()).toEqual(before);
    expect([await snapshots.list(), await snapshots.drop("before"), await snapshots.drop("before")]).toEqual([
      ["before"],
      true,
      false,
    ]);
    expect(await code(snapshots.restore("before"))).toBe("unknown-snapshot");
    expect(await code(snapshots.take("a b"))).toBe("snapshot-name");
  });

  it("start and stop the simulation", async () => {
    const {
      levers: { simulator, sessions, clock },
    } = open();
    expect(await simulator.rate()).toBeUndefined();
    await simulator.start(30);
    await clock.advance("2m");
    expect([await simulator.rate(), (await sessions.list()).length > 20]).toEqual([30, true]);
    await simulator.stop();
    expect(await simulator.rate()).toBeUndefined();
  });

  it("set faults by fault and by status, and remove them", async () => {
    const door = open();
    const { levers } = door;
    await levers.fail("PickUpFirstChatSession", { fault: "unavailable", times: 1 });
    await levers.fail("ChatSessionsForUser", { status: 500 });
    await levers.fail("*", { fault: 404, share: 0.5 });
    const faults = await levers.faults.list();
    expect(faults.map(({ operation, fault, left }) => [operation, fault, left])).toEqual([
      ["PickUpFirstChatSession", "unavailable", 1],
      ["ChatSessionsForUser", "500", undefined],
      ["*", "404", undefined],
    ]);
    expect((await door.ask(PATHS.pickUp, post)).status).toBe(503);
    expect([await levers.faults.remove(3), await levers.faults.remove(3)]).toEqual([true, false]);
    expect((await door.ask(PATHS.list, post)).status).toBe(500);
    await levers.recover("ChatSessionsForUser");
    expect(await levers.faults.list()).toEqual([]);
    expect(await code(levers.fail("*", { fault: "unavailable", status: 500 }))).toBe("fault-option");
    expect(await code(levers.fail("*", { fault: "unavailible" as never }))).toBe("fault-option");
    expect(await code(levers.fail("PickUp", { status: 500 }))).toBe("unknown-operation");
    await levers.fail("*", { status: 500 });
    await levers.recover();
    expect(await levers.faults.list()).toEqual([]);
  });

  it("change topics and their members, which decides who picks up what", async () => {
    const door = open();
    const { topics, customers, scenarios } = door.levers;
    await scenarios.play("empty-queue");
    expect((await topics.list()).map(({ Name }) => Name)).toEqual(["Support", "Sales", "Billing", "Partners"]);
    const added = await topics.add({ Name: "Returns" });
    expect(added).toEqual({ ChatTopicId: 8, Name: "Returns", Description: "", WelcomeMessage: "" });
    expect(await topics.update(8, { Description: "Sent back" })).toMatchObject({
      Name: "Returns",
      Description: "Sent back",
    });
    expect(await topics.members(8)).toEqual([]);
    expect(await topics.setMember(8, { login: "kari" })).toEqual({
      login: "KARI",
      CanListen: true,
      CanRespond: true,
      CanManage: false,
      CanNotify: true,
    });
    const { ChatSessionId: id } = await customers.arrive({ TopicId: 8 });
    const kari = `Basic ${btoa("kari:secret")}`;
    expect([await pickUp(door, TJE0.authorization), await pickUp(door, kari)]).toEqual([undefined, id]);
    expect([await topics.removeMember(8, "KARI"), await topics.removeMember(8, "KARI")]).toEqual([true, false]);
    expect([await topics.remove(8), await topics.remove(8)]).toEqual([true, false]);
    expect(await code(topics.members(8))).toBe("unknown-topic");
    expect(await code(topics.add({ ChatTopicId: 1 }))).toBe("topic-taken");
  });

  it("name agents with credentials of their own, and remove them", async () => {
    const door = open();
    const { agents, requests, sessions } = door.levers;
    expect((await agents.list()).map(({ login }) => login)).toEqual(["TJE0", "ANNE", "KARI", "LARS", "PETE"]);
    const nina = await agents.add({ login: "nina", name: "Nina Holm", id: 21, credentials: ["Bearer abc"] });
    expect(nina).toMatchObject({ id: 21, login: "NINA", name: "Nina Holm" });
    const id = (await pickUp(door, "Bearer abc")) as number;
    expect((await sessions.get(id))?.User).toMatchObject({ AssociateId: 21, FullName: "Nina Holm" });
    expect((await requests.list()).at(-1)).toMatchObject({ caller: "NINA" });
    expect(typeof (await pickUp(door, nina.credentials[0] ?? ""))).toBe("number");
    expect([await agents.remove("NINA"), await pickUp(door, "Bearer abc"), await agents.remove("NINA")]).toEqual([
      true,
      401,
      false,
    ]);
    expect(await code(agents.add({ login: "OLE", id: 6 }))).toBe("agent-taken");
  });

  it("tell what was asked", async () => {
    const door = open();
    const { requests } = door.levers;
    await door.ask(PATHS.list, post);
    await door.ask(PATHS.pickUp, post);
    expect([await requests.count(), (await requests.list()).length]).toEqual([2, 2]);
    expect(await requests.find({ operation: "PickUpFirstChatSession", status: 200 })).toMatchObject([
      { number: 2, caller: "TJE0" },
    ]);
    expect(await code(requests.find({ statsu: 200 } as object))).toBe("journal-find");
    await requests.clear();
    expect([await requests.count(), await requests.list()]).toEqual([0, []]);
  });

  it("move the clock, and go back to the fresh world", async () => {
    const {
      levers: { clock, sessions, agents, reset, fail, faults },
    } = open();
    const fresh = await sessions.list();
    await clock.advance("1h30m");
    expect([await clock.now(), await clock.nowMs()]).toEqual([
      "2024-06-12T09:30:00.0000000Z",
      Date.UTC(2024, 5, 12, 9, 30),
    ]);
    await clock.set(new Date("2024-06-12T10:00:00Z"));
    await clock.set(Date.UTC(2024, 5, 12, 11));
    await clock.freeze();
    await clock.resume();
    expect([await clock.now(), await clock.frozen()]).toEqual(["2024-06-12T11:00:00.0000000Z", true]);
    expect([await code(clock.advance("soon")), await code(clock.set("noon"))]).toEqual([
      "clock-duration",
      "clock-moment",
    ]);
    await sessions.remove(1);
    await agents.add({ login: "NINA" });
    await fail("*", { status: 500 });
    await reset();
    expect([await sessions.list(), (await agents.list()).length, await faults.list(), await clock.now()]).toEqual([
      fresh,
      5,
      [],
      "2024-06-12T08:00:00.0000000Z",
    ]);
  });
});
