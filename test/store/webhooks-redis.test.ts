import { afterEach, expect, it } from "vitest";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { AUTH, GROUPS } from "../support/groups.ts";
import { describeUnless } from "../support/unless.ts";
import { openPersisted } from "./persisted-world.ts";
import { noServer, useRedis } from "./redis-place.ts";
import type { SharedPlace } from "./sharing.ts";

/** Replicas on one Redis tell one receiver of each event once, and a killed one loses none. */

const HOOK = { url: "http://localhost:7/hook", events: ["chatsession.created"], secret: "s" };

describeUnless(noServer, "webhooks of replicas on a Redis server", () => {
  const { place: newPlace } = useRedis();
  let place: SharedPlace | undefined;
  let replicas: OpenMock[] = [];
  afterEach(async () => {
    for (const one of replicas) one.webhooks.stop();
    replicas = [];
    await place?.close();
  });

  const replica = (receive: (request: Request) => Promise<Response>): OpenMock => {
    const log = (place as SharedPlace).store().log();
    const made = openPersisted(log, { groups: GROUPS, webhooks: { subscriptions: [HOOK], fetch: receive } });
    replicas.push(made);
    return made;
  };
  const post = ({ mock }: OpenMock): Promise<Response> =>
    mock.fetch("/api/v1/ChatSession", {
      method: "POST",
      headers: { ...AUTH, "Content-Type": "application/json" },
      body: "{}",
    });
  const keyOf = async (request: Request): Promise<number> =>
    ((await request.json()) as { PrimaryKey: number }).PrimaryKey;
  /** Each replica knows of its own calls alone, and one may take the next event while another is waited for. */
  const settle = async (count: number): Promise<void> => {
    const last = replicas.at(-1);
    const left = async (): Promise<readonly unknown[]> => {
      for (const one of replicas) await one.tick();
      for (const one of replicas) await one.mock.webhooks.settled();
      await last?.transaction(() => {});
      return last?.mock.webhooks.deliveries().map((one) => (one.status === "delivered" ? one.status : one)) ?? [];
    };
    await expect.poll(left).toEqual(Array.from({ length: count }, () => "delivered"));
  };

  it("reach the receiver once each, whichever replica raised them", async () => {
    place = await newPlace();
    const told: number[] = [];
    const receive = async (request: Request): Promise<Response> => {
      told.push(await keyOf(request));
      return new Response(null);
    };
    const [one, other] = [replica(receive), replica(receive)];
    for (const each of [one, other]) await each.webhooks.ensure();
    const made = await Promise.all(Array.from({ length: 10 }, (_, nth) => post(nth % 2 === 0 ? one : other)));
    const ids = await Promise.all(
      made.map(async (answer) => ((await answer.json()) as { ChatSessionId: number }).ChatSessionId),
    );
    await settle(ids.length);
    const sorted = (keys: readonly number[]): readonly number[] => keys.toSorted((left, right) => left - right);
    expect(sorted(told)).toEqual(sorted(ids));
    await one.transaction(() => {});
    expect(one.mock.webhooks.deliveries().map(({ status, attempts }) => [status, attempts.length])).toEqual(
      ids.map(() => ["delivered", 1]),
    );
  });

  it("are sent by the one that is left where the other was killed, those it had not begun as well", async () => {
    place = await newPlace();
    const told: number[] = [];
    const killed = replica(() => new Promise(() => {}));
    await killed.webhooks.ensure();
    // It dies between its answers and the calls: all it leaves behind is what stands in Redis.
    killed.webhooks.stop();
    const ids: number[] = [];
    for (const answer of [await post(killed), await post(killed), await post(killed)]) {
      ids.push(((await answer.json()) as { ChatSessionId: number }).ChatSessionId);
    }
    // One of them was under way; its claim ended long ago.
    await killed.transaction(() =>
      killed.webhooks.store().claim({ token: "killed", realMs: 0, forMs: 30_000, most: 1 }),
    );
    const left = replica(async (request) => {
      told.push(await keyOf(request));
      return new Response(null);
    });
    await left.transaction(() => {});
    await settle(ids.length);
    expect(told).toEqual(ids);
    expect(left.mock.webhooks.deliveries().map(({ status }) => status)).toEqual(ids.map(() => "delivered"));
  });
});
