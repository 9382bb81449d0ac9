import { contract as builtIn } from "../contract.ts";
import type { ChatSessionEntity } from "../generated/entities.ts";
import type { Contract } from "../model.ts";
import { createApp } from "./http/app.ts";
import type { MockContext } from "./http/context.ts";
import { createCredentials } from "./credentials.ts";
import { createCurrentWorld } from "./current-world.ts";
import { createEvents } from "./events.ts";
import { createSchedule } from "./faults/schedule.ts";
import { createServed } from "./groups/served.ts";
import { createJournal } from "./journal.ts";
import { inMemory } from "./persistence/in-memory.ts";
import type { PersistenceFactory } from "./persistence/persistence.ts";
import { readOptions, type MockOptions, type Settings } from "./options.ts";
import type { Mock } from "./mock.ts";
import type { OpenMock } from "./open-mock.ts";
import { createPlayback } from "./playback/playback.ts";
import { createRecorder } from "./recorder.ts";
import { send } from "./http/send.ts";
import { createSnapshots, type Snapshot } from "./snapshots.ts";
import { createSessions } from "./sessions.ts";
import { forwarding } from "./world/forwarded-clock.ts";
import { createEncoder } from "./wire/encode.ts";
import { createWishes } from "./wire/wishes.ts";

/** Where `_Links` point, as in doc 000's sample; an address of its own would make answers depend on the port. */
const LINK_ORIGIN = "https://www.example.com";

/** Makes a mock. Throws KitError `mock-option`, `clock-moment` for invalid options. */
export function createMock(options: MockOptions = {}): Mock {
  return openMock(options).mock;
}

/** A mock with its internals, for the kit's own parts; `connect` decides where its world lives. */
export function openMock(options: MockOptions = {}, connect: PersistenceFactory = inMemory): OpenMock {
  const settings = readOptions(options);
  const served = createServed((options.contract ?? builtIn) as Contract, options.groups);
  const { contract } = served;
  const events = createEvents();
  const playback = options.replay && createPlayback(contract, options.replay);
  const current = createCurrentWorld(served, settings, playback);
  const { world } = current;
  const journal = createJournal((entry) => {
    settings.onRequest?.(entry);
    if (events.hasSubscribers()) events.emit({ kind: "request", entry });
  });
  const recorder = settings.record ? createRecorder() : undefined;
  const clearLogs = (): void => {
    journal.clear();
    recorder?.clear();
  };
  const linkBase = LINK_ORIGIN + settings.basePath;
  const encoder = createEncoder({ contract, seed: settings.seed, linkBase });
  const wishes = createWishes(settings.dialect);
  const faults = createSchedule(contract, settings.seed, () => {
    if (events.hasSubscribers()) events.emit({ kind: "faults" });
  });
  faults.offer(options.faults ?? []);
  const snapshots = new Map<string, Snapshot>();
  const persistence = connect({
    world,
    facts: factsOf(settings),
    rate: settings.simulate,
    replaceWorld: current.replace,
    faults,
    snapshots,
    emitSession: (after, before, atMs) => {
      if (events.hasSubscribers()) events.emit({ kind: "session", atMs, after, before });
    },
    onReplaced: (reset) => {
      if (reset) clearLogs();
      events.emit({ kind: "reset" });
    },
  });
  const { transaction, isPersisted } = persistence;
  current.observe(persistence);
  const context: MockContext = {
    settings,
    world,
    encoder,
    journal,
    recorder,
    authenticate: createCredentials(settings.credentials),
    preferences: wishes,
    faults,
    playback,
    transaction,
    serve: (request, env) => app(request, env),
    schemes: contract.schemes,
    linkBase,
    behaviours: () => served.behaviours,
    more: () => (served.isWaiting() ? loadGroups : undefined),
    sample: async ({ id, answer }) => {
      const { responses } = options.samples ?? (await import("../samples.ts")).samples;
      const sample = responses[id];
      if (!sample) return undefined;
      const { status, reason, body } = sample;
      return { status, reason, content: { kind: "plain", type: answer.type, value: body } };
    },
  };
  let app = createApp(contract, context);
  const loadGroups = async (): Promise<void> => {
    if (!(await served.load())) return;
    current.joinGroups();
    app = createApp(contract, context);
  };
  const handle: Mock["handle"] = (request, env) => {
    persistence.catchUp();
    return app(request, env);
  };
  const { how } = wishes(new Headers());
  const mock: Mock = {
    handle,
    fetch: async (input, init) => {
      const request = input instanceof Request && init === undefined ? input : new Request(absolute(input), init);
      const response = await handle(request);
      request.signal.throwIfAborted();
      if (response.type === "error") throw new TypeError("fetch failed: the mock was told to break the connection");
      return response;
    },
    sessions: createSessions(
      world,
      (value) => encoder.plain({ kind: "carrier", type: "ChatSessionEntity", value }, how) as ChatSessionEntity,
    ),
    requests: journal,
    clock: forwarding(() => world().clock, persistence.catchUp),
    fail: (operation, fault) => void faults.add(operation, fault),
    recover: (operation) => faults.clear(operation),
    reset: () => {
      persistence.reset();
      faults.clear();
      clearLogs();
      events.emit({ kind: "reset" });
    },
  };
  return {
    mock,
    contract,
    settings,
    world,
    recorder,
    faults,
    simulator: persistence.simulator,
    simulate: (rate) => {
      persistence.simulate(rate);
      events.emit({ kind: "reset" });
    },
    render: (exchange) =>
      send(encoder, exchange.reply, {
        how: exchange.how,
        accept: exchange.headers.get("accept"),
        listed: exchange.listed,
        env: undefined,
      }),
    subscribe: events.subscribe,
    loadGroups,
    transaction,
    isPersisted,
    tick: persistence.tick,
    snapshots: createSnapshots(snapshots, current.capture, persistence.snapshotChanged),
    capture: current.capture,
    restore: (snapshot) => {
      const rate = persistence.simulator()?.rate;
      persistence.simulate(undefined);
      current.restore(snapshot);
      persistence.simulate(rate);
      events.emit({ kind: "reset" });
    },
  };
}

/** What worlds must have in common that are shared between processes. */
function factsOf({ seed, sessions, clock }: Settings): Readonly<Record<string, unknown>> {
  return { seed, sessions, clock: kindOf(clock) };
}

/** What clocks have in common that show the same time in several processes. */
function kindOf(clock: Settings["clock"]): string {
  if (typeof clock !== "object" || !("now" in clock)) return "stands";
  const { speed = 1 } = clock;
  return speed === 1 ? "runs" : `runs at speed ${speed}`;
}

/** A path alone stands for that path on this machine. */
function absolute(input: Request | string | URL): Request | string | URL {
  return typeof input === "string" && input.startsWith("/") ? `http://localhost${input}` : input;
}
