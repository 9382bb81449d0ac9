import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import type { WorldLog } from "../../src/mock/persistence/world-log.ts";
import { AUTH, GROUPS } from "../support/groups.ts";
import { memoryLog } from "../support/memory-log.ts";
import { expectProperty } from "../support/property.ts";
import { describeUnless } from "../support/unless.ts";
import { openPersisted } from "./persisted-world.ts";
import { noServer, useRedis } from "./redis-place.ts";

/** Replicas that change one world at the same moment have the same world afterwards, and so has one that starts then. */

const HOOK = { url: "http://localhost:7/hook", events: ["chatsession.created", "chatsession.changed"], name: "first" };
const OPTIONS = {
  groups: GROUPS,
  sessions: 6,
  webhooks: { subscriptions: [HOOK], fetch: async () => new Response(null) },
};

const session = fc.integer({ min: 1, max: 8 });
const topic = fc.integer({ min: 1, max: 3 });
const text = fc.constantFrom("Ada", "Grace", "Joan");
type Call = readonly [line: string, body?: unknown];
const call: fc.Arbitrary<Call> = fc.oneof(
  fc.constant<Call>(["POST /Agents/Chat/PickUpFirstChatSession"]),
  session.map((id): Call => [`POST /ChatSession/${id}/Reset`]),
  fc.tuple(session, text).map(([id, CustomerName]): Call => [`PUT /ChatSession/${id}`, { CustomerName }]),
  text.map((FirstMessage): Call => ["POST /ChatSession", { FirstMessage }]),
  session.map((id): Call => [`DELETE /ChatSession/${id}`]),
  fc.tuple(session, text).map(([id, Message]): Call => [`POST /ChatSession/${id}/Messages`, { Message }]),
  fc.tuple(topic, text).map(([id, Name]): Call => [`PUT /ChatTopic/${id}`, { Name }]),
  text.map((Name): Call => ["POST /ChatTopic", { Name }]),
  topic.map((id): Call => [`DELETE /ChatTopic/${id}`]),
  text.map((Name): Call => ["PUT /Webhook/1", { ...HOOK, TargetUrl: HOOK.url, Events: HOOK.events, Name }]),
  text.map((Name): Call => ["POST /Webhook", { Name, TargetUrl: HOOK.url, Events: HOOK.events }]),
  fc.constant<Call>(["DELETE /Webhook/2"]),
);
/** What several replicas are asked at the same moment. */
const moment = fc.array(fc.tuple(fc.nat({ max: 1 }), call), { minLength: 1, maxLength: 4 });
const moments = fc.array(moment, { minLength: 1, maxLength: 5 });

async function ask({ mock }: OpenMock, [line, body]: Call): Promise<number> {
  const [method = "", path = ""] = line.split(" ", 2);
  const headers = { ...AUTH, ...(body !== undefined && { "Content-Type": "application/json" }) };
  const answer = await mock.fetch(`/api/v1${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** Everything that a world holds, as text. */
async function contentOf(open: OpenMock): Promise<object> {
  await open.transaction(() => {});
  const world = open.world();
  const parts = [...world.parts].flatMap(([name, { entries }]) =>
    [...entries.keys()].map((key) => [`${name}/${key}`, JSON.stringify(entries.read(key))] as const),
  );
  const sessions = [...world.store.list()].map((one) => [`session/${one.ChatSessionId}`, JSON.stringify(one)] as const);
  return Object.fromEntries([...sessions, ...parts].filter(([, value]) => value !== undefined));
}

interface Shared {
  readonly log: () => WorldLog;
  readonly close?: () => Promise<void>;
}

const expectAgreement = (share: () => Promise<Shared>, runs: number): Promise<void> =>
  expectProperty(
    fc.asyncProperty(moments, async (all) => {
      const { log, close } = await share();
      const open = (): OpenMock => openPersisted(log(), OPTIONS);
      const [one, other] = [open(), open()];
      const replicas = [one, other];
      try {
        for (const each of replicas) await each.webhooks.ensure();
        for (const calls of all) {
          const statuses = await Promise.all(calls.map(([at, asked]) => ask(replicas[at]!, asked)));
          expect(statuses.filter((status) => status >= 500)).toEqual([]);
        }
        for (const each of replicas) await each.mock.webhooks.settled();
        replicas.push(open());
        const contents = [];
        for (const each of replicas) contents.push(await contentOf(each));
        expect(contents[0]).toEqual(contents[2]);
        expect(contents[1]).toEqual(contents[2]);
      } finally {
        for (const each of replicas) each.webhooks.stop();
        await close?.();
      }
    }),
    runs,
  );

describe("replicas that share a log", () => {
  it("have the same world in the end", async () => {
    await expectAgreement(async () => {
      const log = memoryLog();
      return { log: () => log };
    }, 30);
  });
});

describeUnless(noServer, "replicas on a Redis server", () => {
  const { place } = useRedis();

  it("have the same world in the end", async () => {
    await expectAgreement(async () => {
      const shared = await place();
      return { log: () => shared.store().log(), close: () => shared.close() };
    }, 20);
  });
});
