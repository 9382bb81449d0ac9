import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractMatchers } from "../../src/vitest/matcher.ts";
import { contractSuite } from "../../src/vitest/suite.ts";
import { connect } from "../../src/connect.ts";
import {
  chatMessage,
  chatSession,
  createMock,
  findOperation,
  KitError,
  person,
  ticket,
  validateAnswer,
  verify,
} from "../../src/index.ts";
import { createHandlers, unhandled } from "../../src/msw.ts";
import { nodeHandler } from "../../src/node.ts";
import { mockApi } from "../../src/vite.ts";
import { parseWorld } from "../../src/world.ts";
import { expectProperty } from "../support/property.ts";

const bare = (members: object): unknown => Object.assign(Object.create(null) as object, members);
const boom = (): never => {
  throw new Error("boom");
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const cycle: Record<string, unknown> = {};
cycle["self"] = cycle;
/** What cannot be read, or has no text. */
const HOSTILE: readonly unknown[] = [
  bare({}),
  bare({ name: "x" }),
  [bare({})],
  [Symbol("s")],
  revoked.proxy,
  new Proxy({}, { get: boom, ownKeys: boom, has: boom, getOwnPropertyDescriptor: boom, getPrototypeOf: boom }),
  { toString: boom, toJSON: boom, valueOf: boom },
  cycle,
  [cycle],
  10n,
  { id: 10n },
];

/** The library that makes examples would stumble over them itself: until the call, each is a text. */
const hostile = fc.constantFrom(...HOSTILE.keys()).map((nth) => `hostile ${nth}`);

/** The value with the hostile ones in place of their texts. */
function revived(value: unknown): unknown {
  if (typeof value === "string") {
    const [, nth, name] = /^(?:hostile (\d+)|throws (\w+))$/.exec(value) ?? [];
    if (name !== undefined) return Object.defineProperty({}, name, { get: boom, enumerable: true });
    return nth === undefined ? value : HOSTILE[Number(nth)];
  }
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, revived(inner)] as const);
  return Object.defineProperties(
    Object.create(prototype),
    Object.fromEntries(members.map(([name, inner]) => [name, { value: inner, enumerable: true, writable: true }])),
  );
}

/** Whatever a caller of JavaScript may pass. */
const anything = fc.oneof(
  { weight: 4, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }) },
  { weight: 2, arbitrary: hostile },
  fc.constantFrom<unknown>(Symbol("s"), () => 1, Number.NaN, new Date(Number.NaN), "", "GetChatMessages", ["x"], null),
);

/** Objects whose names are real ones, and whose values are whatever. */
const withNames = (...names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 3 }),
    fc.constantFrom(...names).map((name) => `throws ${name}`),
  );

const OPTIONS = withNames(
  ..."webhooks release world trustProxy put deployment rateLimit seed sessions dialect credentials clock basePath cors contract samples replay inspect groups faults simulate onRequest onError baseUrl mock others nonsense".split(
    " ",
  ),
);
const FAULT = withNames("status", "times", "share", "delay", "tmies");
const SESSION = withNames("ChatSessionId", "CustomerName", "User", "WhenRequested", "Status", "CustomerNmae", "_Links");
const ENTRY = withNames("operation", "at", "status", "valid", "body", "events", "statsu");
const CLOCK = fc.oneof(anything, withNames("now", "from", "speed", "startMs"));

type Call = (...given: never[]) => unknown;

const mock = createMock({ onError: () => {} });
/** Each call of the public API with arguments of its kind. */
const CALLS: Readonly<Record<string, readonly [fc.Arbitrary<readonly unknown[]>, Call]>> = {
  createMock: [fc.tuple(OPTIONS), createMock],
  "createMock with a clock": [fc.tuple(CLOCK), (clock: never) => createMock({ clock, sessions: 0 }).clock.now()],
  createHandlers: [fc.tuple(OPTIONS), createHandlers],
  unhandled: [fc.tuple(OPTIONS), unhandled],
  findOperation: [fc.tuple(anything, OPTIONS), findOperation],
  "mock.fetch": [fc.tuple(anything, anything), (...given: never[]) => (mock.fetch as Call)(...given)],
  "mock.handle": [fc.tuple(anything), (...given: never[]) => (mock.handle as Call)(...given)],
  "sessions.get": [fc.tuple(anything), (...given: never[]) => (mock.sessions.get as Call)(...given)],
  "sessions.remove": [
    fc.tuple(anything.filter((id) => typeof id !== "number")),
    (...given: never[]) => (mock.sessions.remove as Call)(...given),
  ],
  "sessions.add": [fc.tuple(SESSION), (...given: never[]) => (mock.sessions.add as Call)(...given)],
  "sessions.update": [
    fc.tuple(fc.oneof(anything, fc.constant(1)), SESSION),
    (...given: never[]) => (mock.sessions.update as Call)(...given),
  ],
  "requests.find": [fc.tuple(ENTRY), (...given: never[]) => (mock.requests.find as Call)(...given)],
  "clock.advance": [fc.tuple(anything), (given: never) => mock.clock.advance(given)],
  "clock.set": [fc.tuple(anything), (given: never) => mock.clock.set(given)],
  fail: [
    fc.tuple(fc.oneof(anything, fc.constantFrom("*", "ChatSessionsForUser")), FAULT),
    (operation: never, fault: never) => mock.fail(operation, fault),
  ],
  recover: [fc.tuple(anything), (given: never) => mock.recover(given)],
  "customers and colleagues": [
    fc.tuple(fc.oneof(anything, fc.constantFrom(5, 9)), SESSION),
    (id: never, given: never) => {
      for (const call of [...Object.values(mock.customers), ...Object.values(mock.colleagues)] as Call[])
        for (const args of [[id, given], [given]]) quietly(() => call(...args));
    },
  ],
  "topics and agents": [
    fc.tuple(anything, withNames("login", "name", "credentials", "id", "ChatTopicId", "Name", "CanListen")),
    (id: never, given: never) => {
      const { topics, agents, scenarios, snapshots, simulator, faults } = createMock({ sessions: 0 });
      for (const call of [topics, agents, scenarios, snapshots, simulator, faults].flatMap(
        (levers) => Object.values(levers).filter((each) => typeof each === "function") as Call[],
      ))
        for (const args of [[id, given], [given]]) quietly(() => call(...args));
    },
  ],
  factories: [
    fc.tuple(SESSION, withNames("seed", "dialect")),
    (given: never, options: never) => {
      for (const factory of [chatSession, chatMessage, person, ticket] as Call[])
        quietly(() => factory(given, options));
    },
  ],
  KitError: [
    fc.tuple(fc.constantFrom<unknown>(undefined, null, 5, {}, bare({}))),
    (given: never) => new KitError(given),
  ],
  entities: [fc.tuple(anything), (type: never) => mock.entities(type).list()],
  "levers of entities": [
    fc.tuple(anything, withNames("ContactId", "Name", "nonsense")),
    (id: never, given: never) => {
      for (const call of Object.values(createMock({ sessions: 0 }).entities("Contact")) as Call[])
        for (const args of [[id, given], [given], [1 as never, given]]) quietly(() => call(...args));
    },
  ],
  "webhooks.add": [
    fc.tuple(withNames("url", "events", "secret", "name", "headers", "properties")),
    (given: never) => createMock({ sessions: 0 }).webhooks.add(given),
  ],
  contractSuite: [fc.tuple(fc.oneof(hostile, fc.constantFrom(undefined, null))), contractSuite],
  "what connect gives": [
    fc.tuple(anything, SESSION),
    async (id: never, given: never) => {
      const away = connect("http://localhost:1", { fetch: async () => new Response("{}") });
      const groups = [
        away.sessions,
        away.customers,
        away.topics,
        away.agents,
        away.snapshots,
        away.entities("Contact"),
      ];
      for (const call of [...groups.flatMap((levers) => Object.values(levers)), away.fail, away.recover] as Call[])
        for (const args of [[id, given], [given]]) {
          // eslint-disable-next-line no-await-in-loop
          await quietlyLater(() => call(...args));
        }
    },
  ],
  validateAnswer: [fc.tuple(anything, anything, withNames("dialect", "select")), validateAnswer],
  parseWorld: [fc.tuple(anything), parseWorld],
  nodeHandler: [fc.tuple(anything), nodeHandler],
  mockApi: [fc.tuple(anything), mockApi],
  connect: [fc.tuple(anything, withNames("world", "token", "fetch")), connect],
  verify: [
    fc.tuple(
      withNames("baseUrl", "fetch"),
      withNames("mode", "auth", "groups", "operations", "checks", "seed", "contract", "headers"),
    ),
    verify,
  ],
  toMatchContract: [
    fc.tuple(anything, anything, withNames("dialect", "select", "strict", "release")),
    contractMatchers.toMatchContract,
  ],
};

/** Of many calls each may refuse, as long as it says so. */
function quietly(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
  }
}

async function quietlyLater(call: () => unknown): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
  }
}

describe("no argument brings a bare error out of", () => {
  it.each(Object.keys(CALLS))("%s", async (name) => {
    const [args, call] = CALLS[name] ?? [fc.tuple(), () => {}];
    await expectProperty(
      fc.asyncProperty(args, async (given) => {
        try {
          await call(...(given.map(revived) as never[]));
        } catch (error) {
          if (error instanceof KitError) return;
          throw new Error(`a bare ${String(error)}`, { cause: error });
        } finally {
          mock.recover();
        }
      }),
      100,
    );
    expect(mock.sessions.list().length).toBeGreaterThan(0);
  });
});
