import { guarded, reading, shown } from "../arguments.ts";
import type { Carrier } from "../data/reference.ts";
import { KitError } from "../errors.ts";
import { checkedJournal } from "./checked-journal.ts";
import type { CreateEntities } from "./generic/entities.ts";
import { entitiesOf } from "./generic/late-entities.ts";
import type { Journal } from "./journal.ts";
import type { Mock } from "./mock.ts";
import { createLevers, type Steered } from "./levers/create-levers.ts";
import { createSessions } from "./sessions.ts";
import type { Webhooks } from "./webhooks/webhooks-model.ts";
import type { Clock, WorldClock } from "./world/clock.ts";

interface Parts extends Omit<Steered, "sessions"> {
  readonly handle: Mock["handle"];
  readonly journal: Journal;
  readonly webhooks: Webhooks;
  readonly createEntities: CreateEntities;
  /** Any carrier, as answers show it. */
  readonly presentAs: (typeName: string, value: Carrier) => Carrier;
  /** Called whenever a test moves the clock. */
  readonly clockMoved: () => void;
  readonly reset: () => void;
}

/** The part of a mock that tests see. */
export function createFacade(parts: Parts): Mock {
  const { handle, contract, world, present, presentAs, createEntities, journal, faults, webhooks, clockMoved, reset } =
    parts;
  const sessions = createSessions(world, present);
  const levers = guarded(
    {
      ...createLevers({ ...parts, sessions }),
      sessions,
      requests: checkedJournal(journal, contract),
      webhooks,
      clock: forwarding(() => world().clock, clockMoved),
      fail: ((operation, fault) => void faults.add(operation, fault)) satisfies Mock["fail"],
      recover: ((operation) => faults.clear(operation)) satisfies Mock["recover"],
    },
    "mock",
  );
  return {
    ...levers,
    handle: (request, env) =>
      handle(
        reading("mock.handle", () => requireRequest(request)),
        env,
      ),
    fetch: async (input, init) => {
      const request = readRequest(input, init);
      const response = await handle(request);
      request.signal.throwIfAborted();
      if (response.type === "error") throw new TypeError("fetch failed: the mock was told to break the connection");
      return response;
    },
    entities: entitiesOf(createEntities, { world, present: presentAs }),
    get contract() {
      return contract;
    },
    reset,
  };
}

/** Throws KitError `mock-request` for arguments that the global fetch also rejects. */
function readRequest(input: Request | string | URL, init: RequestInit | undefined): Request {
  try {
    return input instanceof Request && init === undefined ? input : new Request(absolute(input), init);
  } catch (error) {
    const what = error instanceof Error ? error.message : "it cannot be sent";
    const todo = "give what the global fetch takes";
    throw new KitError({ code: "mock-request", what, where: "mock.fetch", todo }, { cause: error });
  }
}

function requireRequest(request: Request): Request {
  // Node, a DOM and a bundle may each have a Request of their own.
  const other = (request ?? {}) as Partial<Request>;
  if (typeof other.url === "string" && typeof other.method === "string" && typeof other.headers?.get === "function")
    return request;
  const todo = "give a Request, or call mock.fetch with an address";
  throw new KitError({ code: "mock-request", what: `${shown(request)} is not a Request`, where: "mock.handle", todo });
}

/** A bare path means that path on this machine. */
function absolute(input: Request | string | URL): Request | string | URL {
  return typeof input === "string" && input.startsWith("/") ? `http://localhost${input}` : input;
}

/** Forwards to the clock of the current world, which a reset replaces. `moved` is called whenever it is moved. */
function forwarding(clock: () => WorldClock, moved: () => void): Clock {
  return {
    now: () => `${clock().now()}Z`,
    nowMs: () => clock().nowMs(),
    advance: (by) => {
      clock().advance(by);
      moved();
    },
    set: (to) => {
      clock().set(to);
      moved();
    },
    freeze: () => clock().freeze(),
    resume: () => clock().resume(),
    get frozen() {
      return clock().frozen;
    },
  };
}
