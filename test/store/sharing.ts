import { afterEach, describe, expect, it } from "vitest";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import type { Store } from "../../src/store/store.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { GROUPS } from "../support/groups.ts";
import type { Place } from "./conformance.ts";
import { openPersisted } from "./persisted-world.ts";
import { itInTestAll } from "../support/in-test-all.ts";

export interface SharedPlace extends Place {
  store(realMs?: () => number): Store;
}

const pickUp = { method: "POST", headers: TJE0 };

/** What several processes see of each other, in every store that they can share. */
export function sharing(name: string, makePlace: () => Promise<SharedPlace>): void {
  let place: SharedPlace | undefined;
  afterEach(async () => {
    await place?.close();
    place = undefined;
  });
  const two = async (): Promise<[OpenMock, OpenMock]> => {
    place = await makePlace();
    return [place.open(), place.open()];
  };
  const idOf = async (open: OpenMock): Promise<unknown> =>
    ((await (await open.mock.fetch(PATHS.pickUp, pickUp)).json()) as { ChatSessionId?: number } | null)?.ChatSessionId;
  const textOf = async (open: OpenMock): Promise<string> => (await open.mock.fetch(PATHS.list, pickUp)).text();

  describe(`processes that share ${name}`, () => {
    it("answer the same bytes", async () => {
      const [one, other] = await two();
      await idOf(one);
      await idOf(other);
      expect(await textOf(other)).toBe(await textOf(one));
      expect(await textOf(place!.open())).toBe(await textOf(one));
    });

    it("share the clock, standing or moved", async () => {
      const [one, other] = await two();
      await one.transaction(() => one.mock.clock.advance("2h"));
      await other.transaction(() => {});
      expect(other.mock.clock.now()).toBe(one.mock.clock.now());
      expect(other.mock.clock.now()).toContain("2024-06-12T10:00");
    });

    it("share faults: one that strikes once strikes once", async () => {
      const [one, other] = await two();
      await one.transaction(() => one.mock.fail("PickUpFirstChatSession", { status: "throttled", times: 1 }));
      const statuses = [];
      for (const open of [other, one, other]) statuses.push((await open.mock.fetch(PATHS.pickUp, pickUp)).status);
      expect(statuses).toEqual([429, 200, 200]);
    });

    it("share a reset: sessions, clock and faults, and the journal of each", async () => {
      const [one, other] = await two();
      const fresh = await textOf(one);
      await idOf(one);
      await idOf(other);
      await other.transaction(() => other.mock.clock.advance("1h"));
      await one.transaction(() => one.mock.reset());
      expect([await textOf(other), await textOf(one)]).toEqual([fresh, fresh]);
      expect(other.mock.requests.count).toBe(1);
    });

    it("keep what a fresh world came with, when a step runs again after another's commit", async () => {
      place = await makePlace();
      const hook = { url: "http://localhost:7/hook", name: "first" };
      const options = { groups: GROUPS, webhooks: { subscriptions: [hook], fetch: async () => new Response(null) } };
      const [one, other] = [place.open(options), place.open(options)];
      for (const open of [one, other]) await open.transaction(() => {});
      await other.transaction(() => other.mock.sessions.update(7, { CustomerName: "Ada" }));
      let runs = 0;
      await one.transaction(() => {
        runs++;
        const store = one.webhooks.store();
        store.put({ ...store.get(1)!, Name: `name ${runs}` });
      });
      expect(runs).toBeGreaterThan(0);
      await other.transaction(() => {});
      for (const open of [one, other]) {
        expect(open.mock.webhooks.deliveries()).toEqual([]);
        expect(open.webhooks.store().hooks()).toMatchObject([{ WebhookId: 1, Name: `name ${runs}` }]);
        open.webhooks.stop();
      }
    });

    it("share snapshots", async () => {
      const [one, other] = await two();
      const before = await textOf(one);
      await one.transaction(() => one.snapshots.take("before"));
      await idOf(other);
      await other.transaction(() => other.restore(other.snapshots.get("before")!));
      expect(await textOf(one)).toBe(before);
      await other.transaction(() => other.snapshots.drop("before"));
      await one.transaction(() => {});
      expect(one.snapshots.names()).toEqual([]);
    });

    it("start the simulation that the options ask for with a fresh world", async () => {
      place = await makePlace();
      const make = (): OpenMock => openPersisted(place!.store().log(), { simulate: 60 });
      const [one, other] = [make(), make()];
      await one.transaction(() => {});
      await other.transaction(() => {});
      expect([one, other].map((open) => open.simulator()?.rate)).toEqual([60, 60]);
    });

    it("let one of them simulate, and another once that one is silent", async () => {
      place = await makePlace();
      let now = 0;
      const make = (): OpenMock => openPersisted(place!.store().log(), { sessions: 0 }, () => now);
      const [one, other] = [make(), make()];
      const count = async (open: OpenMock): Promise<number> => open.transaction(() => open.world().store.list().length);
      await one.transaction(() => one.simulate(60));
      await other.transaction(() => {});
      expect(other.simulator()?.rate).toBe(60);
      const run = async (open: OpenMock, realMs: number): Promise<void> => {
        now += realMs;
        await open.tick();
        await open.transaction(() => open.mock.clock.advance("60s"));
        await open.tick();
      };
      await run(other, 2000);
      expect(await count(one)).toBe(0);
      await run(one, 2000);
      const some = await count(other);
      expect(some).toBeGreaterThan(10);
      await run(other, 8000);
      await run(other, 2000);
      expect(await count(one)).toBeGreaterThan(some);
    });

    it("tell subscribers what the others did", async () => {
      const [one, other] = await two();
      await other.transaction(() => {});
      const seen: unknown[] = [];
      other.subscribe((event) => {
        if (event.kind === "session") seen.push([event.before?.Status, event.after?.Status]);
      });
      await idOf(one);
      await other.transaction(() => {});
      expect(seen).toEqual([["InQueue", "CustomerLast"]]);
    });

    itInTestAll("read everything again after more than the log remembers", async () => {
      const [one, other] = await two();
      await textOf(other);
      const seven = one.world().store.get(7)!;
      for (let turn = 0; turn < 1200; turn++) {
        await one.transaction(() => one.world().store.put({ ...seven, CustomerName: `name ${turn}` }));
      }
      expect(await textOf(other)).toContain("name 1199");
    });

    it("start over together when a world is forgotten", async () => {
      place = await makePlace();
      const store = place.store();
      const [one, other] = [openPersisted(store.log("w")), openPersisted(place.store().log("w"))];
      const fresh = await textOf(one);
      await idOf(one);
      await idOf(other);
      expect(await store.worlds()).toEqual(["w"]);
      await store.drop("w");
      expect(await store.worlds()).toEqual([]);
      expect([await textOf(other), await textOf(one)]).toEqual([fresh, fresh]);
    });

    it("refuse a world with other settings", async () => {
      place = await makePlace();
      await place.open().transaction(() => {});
      const wrong = place.open({ seed: 5 });
      await expect(wrong.transaction(() => {})).rejects.toMatchObject({ code: "store-world" });
      expect((await wrong.mock.fetch(PATHS.list, pickUp)).status).toBe(503);
      expect((await textOf(place.open())).length).toBeGreaterThan(1000);
    });
  });
}
