import * as fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createConsole } from "../../src/console/create-console.ts";
import { ROUTES } from "../../src/console/control/routes.ts";
import type { ControlRoute } from "../../src/console/control/routes/model.ts";
import { deviations } from "../../src/deviations.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { HOST } from "../support/console.ts";
import { GROUPS } from "../support/groups.ts";
import { expectProperty } from "../support/property.ts";
import { partsOf, withPart } from "../support/whole-body.ts";

/** Every route of the control API with keys, queries and bodies of any kind. */

const errors = vi.spyOn(console, "error");
beforeEach(() => void errors.mockImplementation(() => {}));
afterEach(() => void errors.mockReset());
afterAll(() => errors.mockRestore());

const CUSTOMERS = ["customer-types", "customer-writes", "customer-leaves", "customer-rates"];
const COLLEAGUES = ["colleague-picks-up", "colleague-types", "colleague-writes", "colleague-closes"];
const ACTIONS = [...CUSTOMERS, ...COLLEAGUES, "nobody-acts"];
const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, "", 0, -1, 1.5, 1e300, [], {}, "__proto__"));
const session = fc.record(
  {
    CustomerName: fc.string(),
    TopicId: fc.integer(),
    Status: fc.constantFrom("InQueue", "UserLast", "Closed", "Nothing"),
    WhenRequested: fc.constantFrom("2024-06-12T08:00:00Z", "0001-01-01T00:00:00", "noon"),
    User: fc.record({ AssociateId: fc.integer({ min: 0, max: 9 }) }),
    Person: fc.constant(null),
  },
  { requiredKeys: [] },
);
/** A body that some route takes. */
const fitting: fc.Arbitrary<unknown> = fc.oneof(
  session,
  fc.record({ action: fc.constantFrom(...ACTIONS) }),
  fc.record({
    action: fc.constantFrom(...ACTIONS),
    text: fc.string(),
    colleague: fc.constantFrom("ANNE", "nobody"),
    rating: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({ advance: fc.oneof(fc.integer(), fc.constantFrom("5m", "1e9d", "-1s", "")) }),
  fc.record({ set: fc.constantFrom("2024-06-12T08:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "noon") }),
  fc.record({ frozen: fc.boolean() }),
  fc.record(
    {
      fault: fc.oneof(fc.integer({ min: 100, max: 700 }), fc.constantFrom("throttled", "truncated", "nothing")),
      operation: fc.constantFrom("*", "PickUpFirstChatSession", "Nothing"),
      times: fc.integer(),
      share: fc.double(),
      delay: fc.constantFrom(0, "1s", "-1s", "soon"),
    },
    { requiredKeys: ["fault"] },
  ),
  fc.record({ rate: fc.oneof(fc.integer({ min: -1, max: 601 }), fc.constant(null)) }),
);
const body = fc.tuple(fitting, fc.option(fc.tuple(fc.nat(), junk))).map(([good, spoilt]) => {
  const parts = partsOf(good);
  return spoilt ? withPart(good, parts[spoilt[0] % parts.length] ?? [], spoilt[1]) : good;
});
const text = fc.oneof(
  { weight: 8, arbitrary: body.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string() },
);
const key = fc.oneof(
  fc.integer({ min: -1, max: 14 }).map(String),
  fc.constantFrom("monday-morning", "now", "blue", "constructor", "1e3", "x".repeat(200)),
  fc.string().map((name) => encodeURIComponent(name.toWellFormed())),
);
const query = fc.constantFrom(
  "",
  "?status=inqueue",
  "?limit=-1",
  "?limit=x",
  "?valid=maybe",
  "?operation=*",
  "?token=a",
);

const ASKED = Object.entries<ControlRoute>(ROUTES).filter(([name]) => name !== "events");

describe("the control API, given requests that make no sense, answers or refuses and changes nothing:", () => {
  it.each(ASKED)("%s", async (_, { method, path }) => {
    const open = openMock({
      groups: GROUPS,
      faults: deviations,
      sessions: 6,
      inspect: true,
      clock: "2024-06-12T08:00:00Z",
    });
    const worlds = createWorlds({ main: open, make: () => openMock({ sessions: 1 }), now: () => 0 });
    const console = createConsole({ worlds });
    const seen = (): string => {
      const { clockMs, parts } = open.capture();
      const { faults, snapshots } = open;
      const sessions = [...open.world().store.list()];
      return JSON.stringify([sessions, clockMs, parts, faults.capture(), snapshots.names()]);
    };
    const property = fc.asyncProperty(key, query, text, async (name, search, sent) => {
      const before = seen();
      const address = `http://${HOST}/_mock${path.replace(/\{\w+\}/, name || "x")}${search}`;
      const response = await console.handle(
        new Request(address, {
          method,
          headers: { host: HOST, "content-type": "application/json" },
          ...(method !== "GET" && { body: sent }),
        }),
        "127.0.0.1",
      );
      const said = await response.text();
      expect([response.status, said, errors.mock.calls]).toEqual([expect.toSatisfy(isNoFault), said, []]);
      expect(response.status < 400 || seen() === before).toBe(true);
      if (response.headers.get("content-type")?.includes("json")) JSON.parse(said);
      if (open.world().store.version > 100) open.mock.reset();
    });
    await expectProperty(property, 40);
    console.close();
  });
});

const isNoFault = (status: number): boolean => status < 500;
