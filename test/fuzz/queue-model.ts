import * as fc from "fast-check";
import { expect } from "vitest";
import type { ChatSessionEntity } from "../../src/generated/entities.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { PATHS } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

/** The queue as a child would write it: a list, sorted whenever it is asked. */
export interface Model {
  readonly sessions: Map<number, Held>;
}

export interface Held {
  readonly status: string;
  readonly topic: number;
  /** Milliseconds since 1970. */
  readonly requested: number;
  readonly user: number;
  readonly rank: number;
}

export const AGENTS: readonly { readonly id: number; readonly authorization: string }[] = [
  { id: 5, authorization: "Basic dGplMDpUamUw" },
  { id: 6, authorization: `Basic ${btoa("anne:x")}` },
  { id: 7, authorization: `Basic ${btoa("kari:x")}` },
];

type Command = fc.AsyncCommand<Model, Mock>;

const isActive = ({ status, user }: Held): boolean => user !== 0 && /^(User|Customer)Last$/.test(status);

export function heldOf(session: ChatSessionEntity): Held {
  return {
    status: session.Status ?? "",
    topic: session.TopicId,
    requested: Date.parse(session.WhenRequested),
    user: session.User?.AssociateId ?? 0,
    rank: session.Rank,
  };
}

/** The one that has waited longest; ids decide between equal times. Topic 7 is the partner team's. */
export function firstOf({ sessions }: Model): number | undefined {
  const [first] = [...sessions]
    .filter(([, { status, topic }]) => status === "InQueue" && topic !== 7)
    .sort(([one, { requested: a }], [other, { requested: b }]) => a - b || one - other);
  return first?.[0];
}

export function lowestRank({ sessions }: Model, user: number): number {
  const taken = new Set(
    [...sessions.values()].filter((held) => isActive(held) && held.user === user).map(({ rank }) => rank),
  );
  let rank = 1;
  while (taken.has(rank)) rank++;
  return rank;
}

/** Everything that the model knows is as the mock has it. */
export function expectSame({ sessions }: Model, mock: Mock): void {
  expect(new Map(mock.sessions.list().map((session) => [session.ChatSessionId, heldOf(session)]))).toEqual(sessions);
}

async function answer(mock: Mock, path: string, init: RequestInit): Promise<ChatSessionEntity | null> {
  const response = await mock.fetch(path, init);
  expect(response.status).toBe(200);
  return (await response.json()) as ChatSessionEntity | null;
}

/** Sessions are named by their place among those that there are, so that shrinking keeps them meaningful. */
const idAt = ({ sessions }: Model, nth: number): number => [...sessions.keys()][nth % sessions.size] ?? 0;

const START = Date.parse("2024-06-12T07:00:00Z");

function command(text: string, run: (model: Model, mock: Mock) => Promise<void>, needs = false): Command {
  return {
    check: ({ sessions }) => !needs || sessions.size > 0,
    run: async (model, mock) => {
      await run(model, mock);
      expectSame(model, mock);
    },
    toString: () => text,
  };
}

const create = (topic: number, minute: number): Command =>
  command(`create in ${topic}, asked at ${minute}`, async (model, mock) => {
    const WhenRequested = new Date(START + minute * 60_000).toISOString();
    const saved = await answer(mock, PATHS.save, jsonInit("POST", { ChatSessionId: 0, TopicId: topic, WhenRequested }));
    const id = saved?.ChatSessionId ?? 0;
    expect(model.sessions.has(id)).toBe(false);
    model.sessions.set(id, { status: "InQueue", topic, requested: START + minute * 60_000, user: 0, rank: 0 });
  });

const pickUp = (nth: number): Command =>
  command(`agent ${nth} picks up`, async (model, mock) => {
    const { id: user, authorization } = AGENTS[nth % AGENTS.length] ?? { id: 0, authorization: "" };
    const expected = firstOf(model);
    const picked = await answer(mock, PATHS.pickUp, { method: "POST", headers: { authorization } });
    expect(picked?.ChatSessionId).toBe(expected);
    const held = model.sessions.get(expected ?? 0);
    if (expected === undefined || !held) return;
    model.sessions.set(expected, { ...held, status: "CustomerLast", user, rank: lowestRank(model, user) });
  });

const reset = (nth: number): Command =>
  command(
    `reset ${nth}`,
    async (model, mock) => {
      const id = idAt(model, nth);
      const held = model.sessions.get(id);
      await answer(mock, PATHS.reset(id), {
        method: "POST",
        headers: { authorization: AGENTS[0]?.authorization ?? "" },
      });
      if (held) model.sessions.set(id, { ...held, status: "InQueue", user: 0, rank: 0 });
    },
    true,
  );

const update = (nth: number, change: Partial<Pick<Held, "status" | "topic">> & { readonly minute?: number }): Command =>
  command(
    `update ${nth} with ${JSON.stringify(change)}`,
    async (model, mock) => {
      const id = idAt(model, nth);
      const held = model.sessions.get(id);
      const { minute, status, topic } = change;
      const requested = minute === undefined ? undefined : START + minute * 60_000;
      const body = {
        ...(status === undefined ? {} : { Status: status }),
        ...(topic === undefined ? {} : { TopicId: topic }),
        ...(requested === undefined ? {} : { WhenRequested: new Date(requested).toISOString() }),
      };
      await answer(mock, PATHS.session(id), jsonInit("PUT", body));
      if (!held) return;
      const after = { ...held, status: status ?? held.status, topic: topic ?? held.topic };
      model.sessions.set(id, { ...after, requested: requested ?? held.requested });
    },
    true,
  );

const remove = (nth: number): Command =>
  command(
    `remove ${nth}`,
    async (model, mock) => {
      const id = idAt(model, nth);
      expect(mock.sessions.remove(id)).toBe(true);
      model.sessions.delete(id);
    },
    true,
  );

const nth = fc.nat(40);
const topic = fc.constantFrom(1, 2, 7, 99);
const minute = fc.nat(30);
const status = fc.constantFrom("InQueue", "UserLast", "CustomerLast", "Closed", "PreChatForm");

export const commands: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(topic, minute).map((given) => create(...given)),
  nth.map(pickUp),
  nth.map(pickUp),
  nth.map(reset),
  fc.tuple(nth, fc.record({ status, topic, minute }, { requiredKeys: [] })).map((given) => update(...given)),
  nth.map(remove),
];
