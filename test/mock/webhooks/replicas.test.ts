import { describe, expect, it } from "vitest";
import { openMock } from "../../../src/mock/open-mock.ts";
import type { OpenMock } from "../../../src/mock/open-mock-model.ts";
import { persistWorld } from "../../../src/mock/persistence/persist-world.ts";
import { AUTH, GROUPS } from "../../support/groups.ts";
import { memoryLog } from "../../support/memory-log.ts";

/** Facts 3.6, and a store: what is on its way survives a stop, and of several replicas one sends each event. */

const HOOK = { url: "http://localhost:7/hook", events: ["chatsession.created"], secret: "s" };

function replica(log: ReturnType<typeof memoryLog>, calls: string[], answer = 200): OpenMock {
  return openMock(
    {
      groups: GROUPS,
      webhooks: {
        subscriptions: [HOOK],
        fetch: async (request) => {
          const { EventId } = (await request.json()) as { EventId: string };
          calls.push(EventId);
          return new Response(null, { status: answer });
        },
      },
    },
    (internals) => persistWorld(internals, log, { host: crypto.randomUUID(), realMs: Date.now }),
  );
}

const post = ({ mock }: OpenMock): Promise<Response> =>
  mock.fetch("/api/v1/ChatSession", {
    method: "POST",
    headers: { ...AUTH, "Content-Type": "application/json" },
    body: "{}",
  });

describe("webhooks of a stored world", () => {
  it("are sent once by whichever replica comes first", async () => {
    const log = memoryLog();
    const calls: string[] = [];
    const replicas = [replica(log, calls), replica(log, calls), replica(log, calls)];
    for (const one of replicas) await one.transaction(() => {});
    for (let at = 0; at < 12; at++) expect((await post(replicas[at % 3] as OpenMock)).status).toBe(200);
    for (const one of replicas) await one.tick();
    for (const one of replicas) await one.mock.webhooks.settled();
    expect([calls.length, new Set(calls).size]).toEqual([12, 12]);
  });

  it("stay when the server stops, and are sent by the next one", async () => {
    const log = memoryLog();
    const first: string[] = [];
    const down = replica(log, first, 503);
    await post(down);
    await post(down);
    await down.mock.webhooks.settled();
    down.webhooks.stop();
    expect(first).toHaveLength(1);
    const calls: string[] = [];
    const next = replica(log, calls);
    await next.transaction(() => {});
    await next.webhooks.ensure();
    expect(await next.transaction(() => next.webhooks.store().hooks().length)).toBe(1);
    await next.transaction(() => next.mock.clock.advance("10s"));
    await next.tick();
    await next.mock.webhooks.settled();
    expect(calls).toEqual([first[0], expect.any(String)]);
    expect(new Set(calls).size).toBe(2);
  });

  it("are sent by another process where one was killed in the middle of a call, once its claim has ended", async () => {
    const open = openMock({ groups: GROUPS, webhooks: { subscriptions: [HOOK], fetch: () => new Promise(() => {}) } });
    const store = open.webhooks.store();
    // Nothing is sent: the test itself stands for the processes.
    store.env = { ...store.env, wake: () => {} };
    await post(open);
    const claim = (token: string, afterMs: number): ReturnType<typeof store.claim> =>
      store.claim({ token, realMs: afterMs, forMs: 30_000, most: 8 });
    const [killed] = claim("killed", 0);
    expect(killed).toMatchObject({ event: "chatsession.created", status: "pending" });
    expect(claim("other", 29_999)).toEqual([]);
    const [taken] = claim("other", 30_000);
    expect(taken?.eventId).toBe(killed?.eventId);
    const attempt = { at: "", eventId: "", retry: 0, status: 200, error: undefined, answer: "", durationMs: 1 };
    // An answer that comes after all changes nothing, and the event is not sent a third time.
    if (killed) store.settle(killed, { ...attempt, status: 500 }, "failed");
    expect(store.deliveries()).toMatchObject([{ status: "pending", attempts: [] }]);
    if (taken) store.settle(taken, attempt, "taken");
    expect(store.deliveries()).toMatchObject([{ status: "delivered", attempts: [{ status: 200 }] }]);
    open.webhooks.stop();
  });
});
