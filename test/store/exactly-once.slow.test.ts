import { Agent } from "node:http";
import { createClient } from "@redis/client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agentOfSecret, agentOfUser } from "../../src/mock/world/agents.ts";
import type { SessionState } from "../../src/mock/store/session.ts";
import { openStore } from "../../src/store/open-store.ts";
import { PARTNER, PATHS } from "../support/agents.ts";
import { callOnce } from "../support/client-loop.ts";
import type { Running } from "../support/process.ts";
import { startCommand } from "../support/start-command.ts";
import { noRedis, startRedis, type RedisServer } from "../support/redis.ts";
import { openPersisted } from "./persisted-world.ts";
import { describeUnless } from "../support/unless.ts";
import { everything } from "../support/sample.ts";

const REPLICAS = everything ? 4 : 2;
const AGENTS = everything ? 64 : 8;
/** A third of a fresh world waits; every twelfth of those in the topic of the partner team. */
const WORLD = everything ? 30_000 : 2400;
const WAITING = WORLD / 3;
const CLOCK = "2025-01-01T00:00:00Z";

interface Replica {
  port: string;
  running: Running;
}

describeUnless(noRedis, "replicas that share Redis", () => {
  let redis: RedisServer;
  const replicas: Replica[] = [];
  const start = async (port: string): Promise<Replica> => {
    const flags = ["--store", redis.url, "--sessions", String(WORLD), "--clock", CLOCK, "--log", "silent"];
    const running = startCommand(["serve", "--port", port, ...flags]);
    const [, actual = ""] = await running.saw(/listening on http:\/\/127\.0\.0\.1:(\d+)/);
    return { port: actual, running };
  };
  beforeAll(async () => {
    redis = await startRedis();
    replicas.push(...(await Promise.all(Array.from({ length: REPLICAS }, () => start("0")))));
  });
  afterAll(async () => {
    for (const { running } of replicas) running.kill("SIGKILL");
    await Promise.all(replicas.map(({ running }) => running.ended));
    await redis?.close();
  });

  it("hand each session out once to many agents, while one of them is killed and Redis is started anew", async () => {
    const got: { readonly id: number; readonly agent: number }[] = [];
    const failures: (number | undefined)[] = [];
    /** Resolves when so many have been handed out. */
    const milestones: { readonly at: number; readonly reached: () => void }[] = [];
    const after = (at: number): Promise<void> => new Promise((reached) => milestones.push({ at, reached }));
    // The queue may be empty before a process has started: agents wait for it, so that Redis goes down in the middle.
    const { promise: isBack, resolve: back } = Promise.withResolvers<void>();
    const pickAll = async (nth: number): Promise<void> => {
      const partner = nth % 12 === 0;
      const headers = partner ? PARTNER : { authorization: `SoTicket agent-${nth}` };
      const agent = (partner ? agentOfUser("pete") : agentOfSecret("SoTicket", `agent-${nth}`)).id;
      const connection = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let turn = nth; ;) {
        if (got.length >= WAITING * 0.6) await isBack;
        const { port } = replicas[turn % REPLICAS]!;
        const call = { method: "POST", path: PATHS.pickUp, headers };
        const { status, body = "" } = await callOnce(`http://127.0.0.1:${port}`, connection, call);
        if (status !== 200) {
          // A client that gets no answer asks the next one; the balancer would do the same.
          failures.push(status);
          turn++;
          await new Promise((resolve) => setTimeout(resolve, 20));
          continue;
        }
        const session = JSON.parse(body) as { readonly ChatSessionId: number } | null;
        if (!session) break;
        got.push({ id: session.ChatSessionId, agent });
        for (const { at, reached } of milestones) if (got.length === at) reached();
      }
      connection.destroy();
    };
    const agents = Promise.all(Array.from({ length: AGENTS }, (_, nth) => pickAll(nth)));
    const trouble = (async () => {
      await after(WAITING * 0.15);
      const { port, running } = replicas[1]!;
      running.kill("SIGKILL");
      await running.ended;
      replicas[1] = await start(port);
      const isGoing = after(WAITING * 0.7);
      back();
      await isGoing;
      await redis.kill("SIGKILL");
      await redis.start();
    })();
    await Promise.all([agents, trouble]);

    // What the store says decides: a session whose answer was lost was handed out all the same, to the one it names.
    const store = await openStore(redis.url, Date.now, { idleMs: 600_000, timeoutMs: 60_000 });
    const { world, transaction } = openPersisted(store.log(), {
      sessions: WORLD,
      clock: { now: () => 0, from: CLOCK },
    });
    const all = new Map<number, SessionState>();
    await transaction(() => {
      for (const session of world().store.list()) all.set(session.ChatSessionId, session);
    });
    await store.close();
    const first = WORLD - WAITING + 1;
    const waited = [...all.values()].filter(({ ChatSessionId }) => ChatSessionId >= first);
    expect([waited.length, waited.filter(({ Status }) => Status !== "CustomerLast")]).toEqual([WAITING, []]);
    const client = await createClient({ url: redis.url }).connect();
    expect(await client.zCard("so-mock:{main}:queue")).toBe(0);
    await client.close();
    expect(new Set(got.map(({ id }) => id)).size).toBe(got.length);
    const elsewhere = got.filter(({ id, agent }) => all.get(id)?.User?.["AssociateId"] !== agent);
    expect(elsewhere).toEqual([]);
    // No answer, or 503: nothing else went wrong.
    expect(failures.filter((status) => status !== undefined && status !== 503)).toEqual([]);
    expect(WAITING - got.length).toBeLessThanOrEqual(failures.length);
  });
});
