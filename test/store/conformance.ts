import { afterEach, describe, expect, it } from "vitest";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { storedSessions, type StoredSessions } from "./stored-sessions.ts";
import type { Contract } from "../../src/model.ts";
import { importTexts } from "../support/importing.ts";
import { readText } from "../support/root.ts";
import { takeOn } from "../../src/mock/lifecycle/steps.ts";
import { COLLEAGUES } from "../../src/mock/world/agents.ts";

/** Imported once, for all stores. */
let imported: Contract | undefined;
const harbour = (): Contract =>
  (imported ??= importTexts({ "harbour.json": readText("test/import/kinds/harbour.json") }).contract);

const stall = (): Contract => importTexts({ "stall.json": readText("test/import/kinds/stall.json") }).contract;

/** One place where worlds are kept, opened as often as a test likes. */
export interface Place {
  /** Another process's look at a world of the place; memory has one process only, which gets the same again. */
  open(options?: MockOptions, world?: string): OpenMock;
  close(): Promise<void>;
}

/** What every store has to do; `makePlace` gives an empty one. */
export function conformance(name: string, makePlace: () => Promise<Place>): void {
  let place: Place | undefined;
  const opened = async (options?: MockOptions): Promise<Parties> => {
    place = await makePlace();
    const [open, other] = [place.open(options), place.open(options)];
    return { open, sessions: storedSessions(open), others: storedSessions(other), other };
  };
  afterEach(async () => {
    await place?.close();
    place = undefined;
  });
  const claim = ({ open, sessions }: Pick<Parties, "open" | "sessions">): Promise<number | undefined> =>
    sessions
      .claimFirst(
        () => true,
        (session) => takeOn(open.world(), session, COLLEAGUES[0], open.world().clock.now()),
      )
      .then((session) => session?.ChatSessionId);

  describe(`sessions kept in ${name}`, () => {
    it("gets what was put, and nothing once it is deleted", async () => {
      const { sessions, others } = await opened();
      const seven = await sessions.get(7);
      expect(seven?.ChatSessionId).toBe(7);
      await sessions.put({ ...seven!, CustomerName: "Ada Lovelace" });
      expect((await others.get(7))?.CustomerName).toBe("Ada Lovelace");
      expect([await others.delete(7), await others.delete(7), await sessions.get(7)]).toEqual([true, false, undefined]);
      expect(await sessions.get(4711)).toBeUndefined();
    });

    it("lists in order of id, by topic and by status", async () => {
      const { sessions, others } = await opened();
      const all = await sessions.list();
      expect(all.map(({ ChatSessionId }) => ChatSessionId)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      await sessions.put({ ...all[2]!, TopicId: 7, Status: "InQueue" });
      const wanted = all.filter(({ TopicId }) => TopicId === 7).map(({ ChatSessionId }) => ChatSessionId);
      const inSeven = (await others.list({ topicId: 7 })).map(({ ChatSessionId }) => ChatSessionId);
      expect(inSeven).toEqual([...new Set([...wanted, 3])].sort((one, two) => one - two));
      expect(await others.list({ topicId: 7, status: "InQueue" })).toEqual(
        (await sessions.list({ status: "InQueue" })).filter(({ TopicId }) => TopicId === 7),
      );
    });

    it("claims the first for one caller alone, oldest first, however many call at the same time", async () => {
      const parties = await opened({ sessions: 60 });
      const rest = { open: parties.other, sessions: parties.others };
      const queued = (await parties.sessions.list({ status: "InQueue" })).map(({ ChatSessionId }) => ChatSessionId);
      const claimed = await Promise.all(Array.from({ length: 24 }, (_, at) => claim(at % 2 === 0 ? parties : rest)));
      const got = claimed.filter((id) => id !== undefined);
      expect(queued.length).toBe(20);
      expect([...got].sort((one, two) => one - two)).toEqual(queued);
      expect(claimed.filter((id) => id === undefined).length).toBe(4);
      const ranks = (await rest.sessions.list()).flatMap(({ ChatSessionId, Rank }) =>
        queued.includes(ChatSessionId) ? [Rank] : [],
      );
      expect(new Set(ranks).size).toBe(20);
    });

    it("releases to the old place in the queue", async () => {
      const parties = await opened();
      const first = await claim(parties);
      const second = await claim(parties);
      expect(await parties.others.release(first!)).toMatchObject({ Status: "InQueue", User: null });
      expect([await claim(parties), second]).toEqual([first, second]);
      expect(await parties.others.release(4711)).toBeUndefined();
    });

    it("gives no id twice, not even one that is free again", async () => {
      const { sessions, others } = await opened();
      const ids = await Promise.all(Array.from({ length: 10 }, (_, at) => (at % 2 ? sessions : others).nextId()));
      expect([...ids].sort((one, two) => one - two)).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
      const seven = (await sessions.get(7))!;
      await sessions.put({ ...seven, ChatSessionId: 22 });
      await sessions.delete(22);
      expect(await others.nextId()).toBe(23);
    });

    it("counts", async () => {
      const { sessions, others } = await opened();
      const before = await sessions.counters();
      expect(before).toMatchObject({ sessions: 12, highestId: 12 });
      expect(before.waiting).toBe((await sessions.list({ status: "InQueue" })).length);
      const seven = (await sessions.get(7))!;
      await sessions.put({ ...seven, ChatSessionId: 40, Status: "InQueue" });
      await sessions.delete(1);
      expect(await others.counters()).toEqual({ sessions: 12, waiting: before.waiting + 1, highestId: 40 });
    });

    it("keeps the things of imported tables", async () => {
      const { open, other } = await opened({ contract: harbour() });
      const pier = (of: OpenMock, path: string, method = "GET", body?: object): Promise<Response> =>
        of.mock.fetch(`/api/v1/Pier${path}`, {
          method,
          headers: { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" },
          ...(body && { body: JSON.stringify(body) }),
        });
      expect(await (await pier(open, "", "POST", { Name: "Odd" })).json()).toMatchObject({ PierId: 101 });
      expect(await (await pier(other, "/101")).json()).toMatchObject({ Name: "Odd" });
      await pier(other, "/101", "PUT", { Name: "Even" });
      expect((await pier(open, "/5", "DELETE")).status).toBe(204);
      const picture = { method: "PUT", headers: { Authorization: "Basic dGplMDpUamUw", "Content-Type": "image/png" } };
      await other.mock.fetch("/api/v1/Pier/7/Picture", { ...picture, body: "Not a PNG" });
      expect(await (await pier(open, "/7/Picture")).text()).toBe("Not a PNG");
      expect((await pier(other, "/5")).status).toBe(404);
      const snapshot = await other.transaction(() => other.capture());
      expect((await pier(other, "/101", "DELETE")).status).toBe(204);
      expect(await (await pier(open, "", "POST", { Name: "Next" })).json()).toMatchObject({ PierId: 102 });
      await open.transaction(() => open.restore(snapshot));
      expect(await (await pier(other, "?$filter=name eq 'Even'")).json()).toMatchObject({ value: [{ pierId: 101 }] });
      expect([(await pier(other, "/5")).status, (await pier(other, "/102")).status]).toEqual([404, 404]);
      expect(await (await pier(other, "/7/Picture")).text()).toBe("Not a PNG");
      await open.transaction(() => open.mock.reset());
      expect([(await pier(other, "/5")).status, (await pier(other, "/101")).status]).toEqual([200, 404]);
    });

    it("keeps things that a text or a uuid identifies, and gives no text to two", async () => {
      const { open, other } = await opened({ contract: stall() });
      const ask = (of: OpenMock, call: string, body?: object): Promise<Response> => {
        const [method = "", path = ""] = call.split(" ");
        const headers = { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" };
        return of.mock.fetch(`/api/v1/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      };
      expect((await ask(open, "POST things", { code: "Anchor 1", name: "An anchor" })).status).toBe(201);
      expect(await (await ask(other, "GET things/Anchor%201")).json()).toMatchObject({ name: "An anchor" });
      const { orderId } = (await (await ask(other, "POST orders", { note: "Soon" })).json()) as { orderId: string };
      expect(await (await ask(open, `GET orders/${orderId}`)).json()).toMatchObject({ orderId, note: "Soon" });
      const made = await Promise.all(
        [open, other].map((of) => ask(of, "POST things", { code: "Twin", name: "A twin" })),
      );
      expect(made.map(({ status }) => status).toSorted((one, two) => one - two)).toEqual([201, 409]);
      const snapshot = await other.transaction(() => other.capture());
      expect((await ask(other, "DELETE things/Anchor%201")).status).toBe(204);
      expect((await ask(open, "GET things/Anchor%201")).status).toBe(404);
      await open.transaction(() => open.restore(snapshot));
      expect(await (await ask(other, "GET things/Anchor%201")).json()).toMatchObject({ name: "An anchor" });
      await open.transaction(() => open.mock.reset());
      expect((await ask(other, `GET orders/${orderId}`)).status).toBe(404);
    });

    it("gives what is created at the same time numbers of its own, and keeps it apart by world, in the journal too", async () => {
      const { open, other } = await opened({ contract: harbour() });
      const headers = { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" };
      const post = async (of: OpenMock, name: string): Promise<number> => {
        const init = { method: "POST", headers, body: JSON.stringify({ Name: name }) };
        return ((await (await of.mock.fetch("/api/v1/Pier", init)).json()) as { readonly PierId: number }).PierId;
      };
      const ids = await Promise.all(Array.from({ length: 8 }, (_, at) => post(at % 2 ? open : other, `Pier ${at}`)));
      expect([...ids].sort((one, two) => one - two)).toEqual([101, 102, 103, 104, 105, 106, 107, 108]);
      const elsewhere = place!.open({ contract: harbour() }, "elsewhere");
      expect((await elsewhere.mock.fetch("/api/v1/Pier/101", { headers })).status).toBe(404);
      expect(await post(elsewhere, "Other")).toBe(101);
      expect(elsewhere.mock.requests.list().map(({ operation, status }) => [operation, status])).toEqual([
        ["Pier_Get", 404],
        ["Pier_Post", 200],
      ]);
    });

    it("keeps worlds apart", async () => {
      const { sessions } = await opened();
      await sessions.delete(7);
      const elsewhere = storedSessions(place!.open({}, "elsewhere"));
      expect([await sessions.get(7), (await elsewhere.get(7))?.ChatSessionId]).toEqual([undefined, 7]);
    });
  });
}

interface Parties {
  readonly open: OpenMock;
  readonly other: OpenMock;
  readonly sessions: StoredSessions;
  readonly others: StoredSessions;
}
