import { contract as builtIn } from "../contract.ts";
import type { ChatSessionEntity, ChatSessionEntityRequest } from "../generated/entities.ts";
import { samples } from "../samples.ts";
import { zoneOffset } from "../time/zone.ts";
import type { Kitchen } from "./answer.ts";
import { createApp } from "./app.ts";
import { createCredentials } from "./credentials.ts";
import { createJournal, type Journal } from "./journal.ts";
import { readOptions, type MockOptions } from "./options.ts";
import type { ReasonHolder } from "./respond.ts";
import { createSessions, type Sessions } from "./sessions.ts";
import type { Clock } from "./world/clock.ts";
import { createWorld, type World } from "./world/world.ts";
import { createEncoder } from "./wire/encode.ts";

/** A stub of the API in memory. */
export interface Mock {
  /** Answers a request like the API; takes what the global fetch takes. Never rejects, whatever the request. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The same for adapters: answers at once where no body is waited for; the holder gets the reason phrase. */
  handle(request: Request, holder?: ReasonHolder): Response | Promise<Response>;
  readonly sessions: Sessions<ChatSessionEntity, ChatSessionEntityRequest>;
  /** What was asked, and how it went. */
  readonly requests: Journal;
  /** The world's time. */
  readonly clock: Clock;
  /** Back to the fresh world, the clock's start and an empty journal. */
  reset(): void;
}

/** Where `_Links` point, as in doc 000's sample; an address of its own would make answers depend on the port. */
const LINK_ORIGIN = "https://www.example.com";

/** Makes a mock. Throws KitError `mock-option`, `clock-moment` for options that cannot be meant. */
export function createMock(options: MockOptions = {}): Mock {
  const settings = readOptions(options);
  const contract = options.contract ?? builtIn;
  const fresh = (): World =>
    createWorld({ contract, seed: settings.seed, sessions: settings.sessions, clock: settings.clock });
  let world = fresh();
  const journal = createJournal(settings.onRequest);
  const encoder = createEncoder({ contract, seed: settings.seed, linkBase: LINK_ORIGIN + settings.basePath });
  const kitchen: Kitchen = {
    settings,
    world: () => world,
    encoder,
    journal,
    credentials: createCredentials(settings.credentials),
    schemes: contract.schemes,
    sample: ({ id, answer }) => {
      const sample = samples.responses[id];
      if (!sample) return undefined;
      const { status, reason, body } = sample;
      return { status, reason, content: { kind: "plain", type: answer.type, value: body } };
    },
  };
  const app = createApp(contract, kitchen);
  const handle: Mock["handle"] = (request, holder) => app.fetch(request, holder);
  const how = { dialect: settings.dialect, zone: zoneOffset("Europe/Oslo") };
  return {
    handle,
    fetch: async (input, init) => {
      const request = input instanceof Request && init === undefined ? input : new Request(absolute(input), init);
      return handle(request);
    },
    sessions: createSessions(
      () => world,
      (value) => encoder.plain({ kind: "carrier", type: "ChatSessionEntity", value }, how) as ChatSessionEntity,
    ),
    requests: journal,
    clock: forwarding(() => world.clock),
    reset: () => {
      world = fresh();
      journal.clear();
    },
  };
}

/** A path alone stands for that path on this machine. */
function absolute(input: Request | string | URL): Request | string | URL {
  return typeof input === "string" && input.startsWith("/") ? `http://localhost${input}` : input;
}

/** The clock of the world that is current when it is asked: a reset brings a new one. */
function forwarding(clock: () => Clock): Clock {
  return {
    now: () => clock().now(),
    nowMs: () => clock().nowMs(),
    advance: (by) => clock().advance(by),
    set: (to) => clock().set(to),
    freeze: () => clock().freeze(),
    resume: () => clock().resume(),
    get frozen() {
      return clock().frozen;
    },
  };
}
