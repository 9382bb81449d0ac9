import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChatSessionEntity } from "../../src/generated/entities.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { PATHS } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { expectProperty } from "../support/property.ts";
import { AGENTS, commands, heldOf, type Model } from "./queue-model.ts";
import { everything } from "../support/sample.ts";

const modelOf = (mock: Mock): Model => ({
  sessions: new Map(mock.sessions.list().map((session) => [session.ChatSessionId, heldOf(session)])),
});

describe("the queue", () => {
  it("does what a list that is sorted every time does, in any order of calls", async () => {
    const any = fc.asyncProperty(
      fc.nat(12),
      fc.commands([...commands], { maxCommands: 40 }),
      async (sessions, list) => {
        await fc.asyncModelRun(() => {
          const mock = createMock({ sessions, put: "merge" });
          return { model: modelOf(mock), real: mock };
        }, list);
      },
    );
    await expectProperty(any, 200);
  });

  it("hands out nothing twice and loses nothing when everything is asked at once", async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant("pick" as const), nth: fc.nat(2) }),
      fc.record({ kind: fc.constant("create" as const), nth: fc.nat(2) }),
      fc.record({ kind: fc.constant("put" as const), nth: fc.nat(14) }),
      fc.record({ kind: fc.constant("reset" as const), nth: fc.nat(14) }),
      fc.record({ kind: fc.constant("remove" as const), nth: fc.nat(14) }),
    );
    const any = fc.asyncProperty(fc.array(fc.array(act, { maxLength: 24 }), { maxLength: 4 }), async (batches) => {
      const mock = createMock();
      for (const batch of batches) await allAtOnce(mock, batch);
    });
    await expectProperty(any, 200);
  });

  it("gives 64 agents at once many sessions, each to one of them, in the order of the queue", async () => {
    const mock = createMock({ sessions: 0 });
    const many = everything ? 10_000 : 2000;
    const asked = Array.from({ length: many }, (_, at) => (at * 7919) % many);
    for (const minute of asked) {
      mock.sessions.add({ WhenRequested: new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString() });
    }
    const taken: ChatSessionEntity[] = [];
    const ranks = new Map<string, number[]>();
    const agent = async (authorization: string): Promise<void> => {
      for (;;) {
        const response = await mock.fetch(PATHS.pickUp, { method: "POST", headers: { authorization } });
        const picked = (await response.json()) as ChatSessionEntity | null;
        if (!picked) return;
        taken.push(picked);
        ranks.set(authorization, [...(ranks.get(authorization) ?? []), picked.Rank]);
      }
    };
    await Promise.all(Array.from({ length: 64 }, (_, at) => agent(`SoTicket agent-${at}`)));
    expect(new Set(taken.map(({ ChatSessionId }) => ChatSessionId)).size).toBe(many);
    expect(taken.length).toBe(many);
    const times = taken.map(({ WhenRequested }) => Date.parse(WhenRequested));
    expect(times).toEqual([...times].sort((one, other) => one - other));
    for (const own of ranks.values()) expect(own).toEqual(own.map((_, at) => at + 1));
  });
});

type Act = "pick" | "create" | "put" | "reset" | "remove";

async function allAtOnce(mock: Mock, batch: readonly { readonly kind: Act; readonly nth: number }[]): Promise<void> {
  const before = mock.sessions.list().map(({ ChatSessionId }) => ChatSessionId);
  const removed = new Set<number>();
  const answers = await Promise.all(
    batch.map(async ({ kind, nth }) => {
      const id = before[nth % before.length] ?? 1;
      if (kind === "remove") {
        if (mock.sessions.remove(id)) removed.add(id);
        return { kind, session: null };
      }
      const headers = { authorization: AGENTS[nth % AGENTS.length]?.authorization ?? "" };
      const call = {
        pick: [PATHS.pickUp, { method: "POST", headers }],
        create: [PATHS.save, jsonInit("POST", { ChatSessionId: 0 })],
        put: [PATHS.session(id), jsonInit("PUT", { CustomerName: `name ${nth}` })],
        reset: [PATHS.reset(id), { method: "POST", headers }],
      } satisfies Record<Exclude<Act, "remove">, [string, RequestInit]>;
      const [path, init] = call[kind] as [string, RequestInit];
      const response = await mock.fetch(path, init);
      const session = (await response.json()) as ChatSessionEntity | null;
      if (response.status === 404 && removed.has(id)) return { kind, session: null };
      expect(response.status).toBe(200);
      return { kind, session };
    }),
  );
  const idsOf = (wanted: Act): number[] =>
    answers.flatMap(({ kind, session }) => (kind === wanted && session ? [session.ChatSessionId] : []));
  const after = mock.sessions.list();
  const expected = new Set([...before, ...idsOf("create")].filter((id) => !removed.has(id)));
  expect(expected.size).toBe(before.length + idsOf("create").length - removed.size);
  expect(new Set(after.map(({ ChatSessionId }) => ChatSessionId))).toEqual(expected);
  // Only what a reset gave back may be handed out again.
  const again = new Set(idsOf("reset"));
  const picked = idsOf("pick").filter((id) => !again.has(id));
  expect(new Set(picked).size).toBe(picked.length);
  const ranks = after
    .filter(({ Status, User }) => User && /^(?:User|Customer)Last$/.test(Status ?? ""))
    .map(({ User, Rank }) => `${User?.AssociateId} ${Rank}`);
  expect(new Set(ranks).size).toBe(ranks.length);
}
