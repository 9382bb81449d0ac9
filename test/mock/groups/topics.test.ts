import { describe, expect, it } from "vitest";
import type { ChatPresence, ChatTopicAgent, ChatTopicEntity, MDOListItem } from "../../../src/generated/topics.ts";
import { minuteOf } from "../../../src/mock/world/opening-hours.ts";
import { ANNE, asking, PETE } from "../../support/groups.ts";

const namesOf = (topics: unknown): (string | null)[] => (topics as ChatTopicEntity[]).map(({ Name }) => Name);

describe("topics", () => {
  it("are those that the caller holds a right in", async () => {
    const { call } = asking();
    expect(namesOf((await call("ChatTopicsForUser")).json)).toEqual(["Support", "Sales", "Billing"]);
    expect(namesOf((await call("ChatTopicsForUser", undefined, PETE)).json)).toEqual(["Support", "Partners"]);
  });

  it("are created with 0, changed by their number, and gone when deleted", async () => {
    const { call } = asking();
    const blank = (await call("CreateDefaultChatTopicEntity")).json as ChatTopicEntity;
    const made = (await call("SaveChatTopicEntity", { ...blank, Name: "Returns" })).json as ChatTopicEntity;
    expect(made).toMatchObject({ ChatTopicId: 8, Name: "Returns" });
    const changed = await call("SaveChatTopicEntity", { chatTopicId: 8, widget: { color: "#fff", requiredFields: 3 } });
    expect(changed.json).toMatchObject({ ChatTopicId: 8, Name: null, Widget: { Color: "#fff", Theme: null } });
    expect((await call("GetChatTopicEntity?chatTopicEntityId=8")).json).toEqual(changed.json);
    expect((await call("DeleteChatTopicEntity?chatTopicEntityId=8")).status).toBe(204);
    expect((await call("GetChatTopicEntity?chatTopicEntityId=8")).json).toBeNull();
    const missing = await call("SaveChatTopicEntity", { ChatTopicId: 8, Name: "x" });
    expect([missing.status, missing.json]).toEqual([200, null]);
  });

  it("are replaced by PUT and Save, which the journal says, and merged where the server merges", async () => {
    const { call, ask, mock } = asking();
    const before = (await call("GetChatTopicEntity?chatTopicEntityId=1")).json as ChatTopicEntity;
    for (const send of [
      () => call("SaveChatTopicEntity", { ChatTopicId: 1, Name: "Help", Widget: { Color: "#fff" } }),
      () => ask("PUT /ChatTopic/2", { ChatTopicId: 2, Name: "Help", Widget: { Color: "#fff" } }),
    ]) {
      expect((await send()).json).toMatchObject({
        Name: "Help",
        Description: null,
        WarnNewChatMinutes: 0,
        OpeningHoursEnabled: false,
        OpeningHours: null,
        Widget: { Color: "#fff", Theme: null, ShowAgentPhoto: false },
      });
    }
    const after = (await call("GetChatTopicEntity?chatTopicEntityId=1")).json as ChatTopicEntity;
    expect([after.LastAccept, after.SecondsPrAccept]).toEqual([before.LastAccept, before.SecondsPrAccept]);
    expect(mock.requests.list().flatMap(({ warning }) => warning ?? [])).toEqual([
      expect.stringMatching(
        /^cleared Description, WelcomeMessage and \d+ more: Save replaces, so get the topic, change/,
      ),
      expect.stringMatching(
        /^cleared Description, WelcomeMessage and \d+ more: PUT replaces, so GET the topic, change/,
      ),
    ]);
    const merging = asking({ put: "merge" });
    for (const line of ["PUT /ChatTopic/1", "PUT /ChatTopic/1"]) {
      expect((await merging.ask(line, { Name: "Help", Widget: { Color: "#fff" } })).json).toMatchObject({
        Description: before.Description,
        Widget: { ...before.Widget, Color: "#fff" },
      });
    }
    expect(merging.mock.requests.list()[0]?.warning).toBeUndefined();
  });

  it("leave out what $select does not name", async () => {
    const { json } = await asking().call("GetChatTopicEntity?chatTopicEntityId=1&$select=name");
    expect(json).toMatchObject({ Name: "Support", ChatTopicId: null, Widget: null });
  });
});

describe("the agents of a topic", () => {
  const logins = (agents: unknown): unknown[] => (agents as ChatTopicAgent[]).map(({ User }) => User?.Name);

  it("are listed, added, changed, replaced and taken out", async () => {
    const { call, mock } = asking();
    const list = async (): Promise<unknown[]> =>
      logins((await call("GetChatTopicUserAgentList", { ChatTopicId: 7 })).json);
    expect(await list()).toEqual(["PETE"]);
    const useragent = { user: { name: "anne" }, canListen: true, canRespond: false, canNotify: false };
    const added = await call("AddChatTopicUserAgent", { chatTopicId: 7, useragent });
    expect(added.json).toMatchObject({
      TopicId: 7,
      User: { Name: "ANNE" },
      CanListen: true,
      CanRespond: false,
      CanManage: false,
    });
    expect(await list()).toEqual(["ANNE", "PETE"]);
    expect(namesOf((await call("ChatTopicsForUser", undefined, ANNE)).json)).toContain("Partners");
    const one = { ChatTopicId: 7, Username: "Anne" };
    // It replaces: what is left out is taken away.
    expect((await call("UpdateChatTopicUserAgent", { ...one, Useragent: { CanManage: true } })).json).toMatchObject({
      TopicId: 7,
      User: { Name: "ANNE" },
      CanManage: true,
      CanListen: false,
    });
    expect(mock.requests.list().at(-1)?.warning).toMatch(
      /^cleared CanListen: UpdateChatTopicUserAgent replaces, so read/,
    );
    expect((await call("GetChatTopicUserAgent", one)).json).toMatchObject({ CanManage: true });
    await call("DeleteChatTopicUserAgent", one);
    expect((await call("GetChatTopicUserAgent", one)).json).toBeNull();
    await call("UpdateChatTopicUserAgents", {
      ChatTopicId: 7,
      Useragents: [{ User: { AssociateId: 8 } }, { User: { Name: "newcomer" } }],
    });
    expect(await list()).toEqual(["LARS", "NEWCOMER"]);
  });

  it.each([
    ["GetChatTopicUserAgentList", { ChatTopicId: 99 }, []],
    ["GetChatTopicUserAgent", { ChatTopicId: 99, Username: "anne" }, null],
    ["UpdateChatTopicUserAgent", { ChatTopicId: 7, Username: "anne", Useragent: {} }, null],
    ["AddChatTopicUserAgent", { ChatTopicId: 99, Useragent: { User: { Name: "ANNE" } } }, null],
  ])("%s says that there is no such thing", async (name, body, wanted) => {
    expect((await asking().call(name, body)).json).toEqual(wanted);
  });

  it("must be a user", async () => {
    const { call } = asking();
    const { status, json } = await call("UpdateChatTopicUserAgents", {
      ChatTopicId: 7,
      Useragents: [{ User: { Name: "ANNE" } }, {}],
    });
    expect([status, json]).toEqual([
      400,
      expect.objectContaining({ MessageDetail: expect.stringContaining("/Useragents/1/User") }),
    ]);
    expect(logins((await call("GetChatTopicUserAgentList", { ChatTopicId: 7 })).json)).toEqual(["PETE"]);
  });
});

describe("presence", () => {
  it("counts conversations, names topics, and is switched on and off", async () => {
    const { call, mock } = asking();
    const of = async (id: number): Promise<ChatPresence | undefined> =>
      ((await call("GetChatPresence")).json as ChatPresence[]).find(({ UserId }) => UserId === id);
    const ongoing = mock.sessions
      .list()
      .filter(({ User, Status }) => User?.AssociateId === 5 && Status?.endsWith("Last")).length;
    expect(await of(5)).toMatchObject({
      DisplayName: "Tove Jensen",
      Present: true,
      ChatTopics: [1, 2, 3],
      OngoingChats: ongoing,
    });
    expect((await call("SaveChatPresence", { ChatPresence: [{ UserId: 5, Present: false }] })).status).toBe(204);
    expect(await of(5)).toMatchObject({ Present: false });
    const present = (await call("GetUserAgentList", { Flat: true, OnlyPresent: true })).json as MDOListItem[];
    expect(present.map(({ Id }) => Id)).toEqual([6, 7, 8, 9]);
    const teams = (await call("GetUserAgentList", { Flat: false, OnlyPresent: false })).json as MDOListItem[];
    expect(teams.map(({ ChildItems }) => ChildItems?.map(({ Id }) => Id))).toEqual([[5, 6, 7, 8], [9]]);
  });
});

describe("opening hours", () => {
  // Eight to four in Oslo, Monday to Friday; 12 June 2024 is a Wednesday.
  it.each([
    ["2024-06-12T05:59:59Z", 1, false],
    ["2024-06-12T06:00:00Z", 1, true],
    ["2024-06-12T13:59:59Z", 1, true],
    ["2024-06-12T14:00:00Z", 1, false],
    ["2024-06-15T10:00:00Z", 1, false],
    ["2024-06-15T10:00:00Z", 7, true],
    ["2024-06-12T10:00:00Z", 99, false],
  ])("at %s topic %i is open: %s", async (clock, topic, open) => {
    expect((await asking({ clock }).call("IsWithinOpeningHours", { ChatTopicId: topic })).json).toBe(open);
  });

  it("follow what was saved: another zone, a break", async () => {
    const { call, mock } = asking({ clock: "2024-06-12T10:00:00Z" });
    const open = async (): Promise<unknown> => (await call("IsWithinOpeningHours", { ChatTopicId: 1 })).json;
    // Save replaces: what was read goes back, with what changes of it.
    const save = async (hours: object): Promise<void> => {
      const topic = (await call("GetChatTopicEntity?chatTopicEntityId=1")).json as ChatTopicEntity;
      await call("SaveChatTopicEntity", { ...topic, OpeningHours: { ...topic.OpeningHours, ...hours } });
    };
    await save({ UseLunchHours: true });
    expect(await open()).toBe(true);
    mock.clock.set("2024-06-12T09:45:00Z");
    expect(await open()).toBe(false);
    await save({ TzLocation: { TZLocationCode: "US-NY" }, WedStart: "PT5H30M" });
    expect(await open()).toBe(true);
  });

  it.each([
    ["08:30", 510],
    ["08:30:00", 510],
    ["0001-01-01T08:30:00", 510],
    ["PT8H30M", 510],
    ["PT45M", 45],
    ["PT", undefined],
    ["soon", undefined],
    [null, undefined],
  ])("reads %s as minute %s", (text, minute) => {
    expect(minuteOf(text)).toBe(minute);
  });
});
