import { contract as builtIn } from "../contract.ts";
import type { ChatSessionEntity } from "../generated/entities.ts";
import type { Contract } from "../model.ts";
import { createApp } from "./http/app.ts";
import type { MockContext } from "./http/context.ts";
import { createCredentials } from "./credentials.ts";
import { createSchedule } from "./faults/schedule.ts";
import { createServed } from "./groups/served.ts";
import { createJournal } from "./journal.ts";
import { inMemory, type PersistenceFactory, type WorldPersistence } from "./persistence/persistence.ts";
import { readOptions, type MockOptions, type Settings } from "./options.ts";
import type { Mock } from "./mock.ts";
import type { MockEvent, OpenMock } from "./open-mock.ts";
import { createPlayback } from "./playback/playback.ts";
import { createRecorder } from "./recorder.ts";
import { createSimulator, type Simulator } from "./simulator/simulator.ts";
import { send } from "./http/send.ts";
import { createSnapshots, type Snapshot } from "./snapshots.ts";
import { createSessions } from "./sessions.ts";
import type { SessionListener } from "./store/session-store.ts";
import type { SessionState } from "./store/session.ts";
import { forwarding } from "./world/forwarded-clock.ts";
import { createWorld, type World } from "./world/world.ts";
import { createEncoder } from "./wire/encode.ts";
import { createWishes } from "./wire/wishes.ts";

/** Where `_Links` point, as in doc 000's sample; an address of its own would make answers depend on the port. */
const LINK_ORIGIN = "https://www.example.com";

/** Makes a mock. Throws KitError `mock-option`, `clock-moment` for options that cannot be meant. */
export function createMock(options: MockOptions = {}): Mock {
  return openMock(options).mock;
}

/** The same with its inside, for the kit's own parts; with `keeping`, in a world that lives outside this process, too. */
export function openMock(options: MockOptions = {}, connect?: PersistenceFactory): OpenMock {
  const settings = readOptions(options);
  const served = createServed((options.contract ?? builtIn) as Contract, options.groups);
  const { contract } = served;
  const listeners = new Set<(event: MockEvent) => void>();
  const tell = (event: MockEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const { seed, sessions, clock } = settings;
  let simulator: Simulator | undefined;
  let persistence: WorldPersistence | undefined;
  const told = (after: SessionState | undefined, before: SessionState | undefined, atMs: number): void => {
    if (listeners.size > 0) tell({ kind: "session", atMs, after, before });
  };
  const onChange: SessionListener = (after, before) => {
    if (persistence) return persistence.onSessionChange(after, before);
    if (after) simulator?.noticed(after);
    if (listeners.size > 0) told(after, before, world.nowMs());
  };
  const playback = options.replay && createPlayback(contract, options.replay);
  const fresh = (startMs?: number): World => {
    const following = (): boolean => persistence?.isFollowing() ?? false;
    const size = playback ? 0 : sessions;
    const made = served.addParts(createWorld({ contract, seed, sessions: size, clock, startMs, following, onChange }));
    playback?.start(made);
    return made;
  };
  let world = fresh();
  const journal = createJournal((entry) => {
    settings.onRequest?.(entry);
    if (listeners.size > 0) tell({ kind: "request", entry });
  });
  const recorder = settings.record ? createRecorder() : undefined;
  const linkBase = LINK_ORIGIN + settings.basePath;
  const encoder = createEncoder({ contract, seed: settings.seed, linkBase });
  const faults = createSchedule(contract, settings.seed, () => {
    if (listeners.size > 0) tell({ kind: "faults" });
  });
  const wishes = createWishes(settings.dialect);
  faults.offer(options.faults ?? []);
  const snapshots = new Map<string, Snapshot>();
  const clear = (): void => {
    journal.clear();
    recorder?.clear();
  };
  persistence = connect?.({
    world: () => world,
    facts: { seed, sessions, clock: kindOf(clock) },
    replaceWorld: (startMs) => void (world = fresh(startMs)),
    faults,
    snapshots,
    emitSession: told,
    onReplaced: (reset) => {
      if (reset) clear();
      tell({ kind: "reset" });
    },
  });
  const transaction = persistence?.transaction ?? inMemory;
  const context: MockContext = {
    settings,
    world: () => world,
    encoder,
    journal,
    recorder,
    authenticate: createCredentials(settings.credentials),
    preferences: wishes,
    faults,
    playback,
    transaction,
    serve: (request, env) => app.fetch(request, env),
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
    served.addParts(world);
    playback?.join(world);
    app = createApp(contract, context);
  };
  const handle: Mock["handle"] = (request, env) => {
    simulator?.run();
    return app.fetch(request, env);
  };
  const simulate = (rate: number | undefined, from = world.clock.nowMs()): void => {
    if (persistence) persistence.simulate(rate);
    else simulator = rate === undefined ? undefined : createSimulator(world, rate, { from });
  };
  if (!persistence) simulate(settings.simulate, world.startMs);
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
      () => world,
      (value) => encoder.plain({ kind: "carrier", type: "ChatSessionEntity", value }, how) as ChatSessionEntity,
    ),
    requests: journal,
    clock: forwarding(
      () => world.clock,
      () => simulator?.run(),
    ),
    fail: (operation, options) => void faults.add(operation, options),
    recover: (operation) => faults.clear(operation),
    reset: () => {
      simulator = undefined;
      world = fresh();
      persistence?.reset();
      faults.clear();
      simulate(settings.simulate, world.startMs);
      clear();
      tell({ kind: "reset" });
    },
  };
  const open: OpenMock = {
    mock,
    contract,
    settings,
    world: () => world,
    recorder,
    faults,
    simulator: () => (persistence ? persistence.simulator() : simulator),
    simulate: (rate) => {
      simulate(rate);
      tell({ kind: "reset" });
    },
    render: (exchange) =>
      send(encoder, exchange.reply, {
        how: exchange.how,
        accept: exchange.headers.get("accept"),
        listed: exchange.listed,
        env: undefined,
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadGroups,
    transaction,
    isPersisted: persistence !== undefined,
    tick: async () => {
      if (persistence) await persistence.tick();
      else simulator?.run();
    },
    snapshots: createSnapshots(
      snapshots,
      () => open.capture(),
      (name) => persistence?.snapshotChanged(name),
    ),
    capture: () => ({
      store: world.store.capture(),
      clockMs: world.clock.nowMs(),
      parts: Object.fromEntries([...world.parts].map(([name, part]) => [name, part.capture()])),
    }),
    restore: ({ store, clockMs, parts }) => {
      const rate = open.simulator()?.rate;
      simulator = undefined;
      world.store.restore(store);
      world.clock.set(clockMs);
      for (const [name, part] of world.parts) part.restore(parts[name]);
      simulate(rate);
      tell({ kind: "reset" });
    },
  };
  return open;
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
