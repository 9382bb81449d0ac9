import { contract as builtIn } from "../contract.ts";
import type { ChatSessionEntity, ChatSessionEntityRequest } from "../generated/entities.ts";
import type { Contract, Operation } from "../model.ts";
import type { Kitchen } from "./answer.ts";
import { createApp } from "./app.ts";
import type { Aside } from "./aside.ts";
import type { Behaviour } from "./behaviours/behaviour.ts";
import { createCredentials } from "./credentials.ts";
import { withOwnTypes } from "./generic/own-types.ts";
import type { FaultOptions } from "./faults/options.ts";
import { createSchedule } from "./faults/schedule.ts";
import type { MockGroup } from "./groups/group.ts";
import { createJournal, type Journal } from "./journal.ts";
import type { Keeping, KeptWorld } from "./keep/keep.ts";
import { readOptions, type MockOptions, type Settings } from "./options.ts";
import type { MockEvent, OpenMock, Snapshot } from "./open-mock.ts";
import { createPlayback } from "./playback/playback.ts";
import { createRecorder } from "./recorder.ts";
import { createSimulator, type Simulator } from "./simulator/simulator.ts";
import { respond } from "./respond.ts";
import { createSessions, type Sessions } from "./sessions.ts";
import type { SessionListener } from "./store/session-store.ts";
import type { SessionState } from "./store/session.ts";
import type { Clock } from "./world/clock.ts";
import type { PartMaker } from "./world/parts.ts";
import { createWorld, type World } from "./world/world.ts";
import { createEncoder } from "./wire/encode.ts";
import { createWishes } from "./wire/wishes.ts";

/** A stub of the API in memory. */
export interface Mock {
  /**
   * Answers a request like the API; takes what the global fetch takes. Rejects as that does: with a TypeError where the
   * fault `network` strikes, with the signal's reason where the caller gave up.
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The same for adapters: answers at once where no body is waited for, with `Response.error()` for no answer. */
  handle(request: Request, aside?: Aside): Response | Promise<Response>;
  readonly sessions: Sessions<ChatSessionEntity, ChatSessionEntityRequest>;
  /** What was asked, and how it went. */
  readonly requests: Journal;
  /** The world's time. */
  readonly clock: Clock;
  /**
   * Lets an operation fail, or all under `*`. Faults of one operation strike in the order in which they were set; one without `times` lasts
   * until the next. Throws KitError `unknown-operation`, `fault-option`.
   */
  fail(operation: string, options: FaultOptions): void;
  /** Takes away the faults of an operation, or all faults. */
  recover(operation?: string): void;
  /** Back to the fresh world, the clock's start and an empty journal, without faults. */
  reset(): void;
}

/** A world keeps so many snapshots, the youngest. */
const SNAPSHOTS_KEPT = 20;

/** Where `_Links` point, as in doc 000's sample; an address of its own would make answers depend on the port. */
const LINK_ORIGIN = "https://www.example.com";

/** Makes a mock. Throws KitError `mock-option`, `clock-moment` for options that cannot be meant. */
export function createMock(options: MockOptions = {}): Mock {
  return openMock(options).mock;
}

/** The same with its inside, for the kit's own parts; with `keeping`, in a world that lives outside this process, too. */
export function openMock(options: MockOptions = {}, keeping?: Keeping): OpenMock {
  const settings = readOptions(options);
  const { groups } = options;
  const given = withOwnTypes(options.contract ?? builtIn);
  const contract = groups ? growing(given) : given;
  const listeners = new Set<(event: MockEvent) => void>();
  const tell = (event: MockEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const { seed, sessions, clock } = settings;
  let simulator: Simulator | undefined;
  let kept: KeptWorld | undefined;
  const told = (after: SessionState | undefined, before: SessionState | undefined, atMs: number): void => {
    if (listeners.size > 0) tell({ kind: "session", atMs, after, before });
  };
  const onChange: SessionListener = (after, before) => {
    if (kept) return kept.noticed(after, before);
    if (after) simulator?.noticed(after);
    if (listeners.size > 0) told(after, before, world.nowMs());
  };
  const makers = new Map<string, PartMaker>(groups && "load" in groups ? Object.entries(groups.parts) : []);
  const behaviours: Behaviour[] = [];
  const addParts = (to: World): World => {
    for (const [name, make] of makers) if (!to.parts.has(name)) to.parts.set(name, make(to));
    return to;
  };
  const playback = options.replay && createPlayback(contract, options.replay);
  const fresh = (startMs?: number): World => {
    const following = (): boolean => kept?.isFollowing() ?? false;
    const size = playback ? 0 : sessions;
    const made = addParts(createWorld({ contract, seed, sessions: size, clock, startMs, following, onChange }));
    playback?.start(made);
    return made;
  };
  let world = fresh();
  let pending = groups && "load" in groups ? groups : undefined;
  const attach = (more: readonly MockGroup[]): void => {
    for (const group of more) {
      grow(contract, group);
      behaviours.push(...group.behaviours);
      for (const [name, make] of Object.entries(group.parts)) makers.set(name, make);
    }
    addParts(world);
    playback?.join(world);
  };
  const attachPending = (): void => {
    const loaded = pending?.loaded();
    if (!loaded) return;
    pending = undefined;
    attach(loaded);
  };
  if (groups && !("load" in groups)) attach(groups);
  else attachPending();
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
  kept = keeping?.({
    world: () => world,
    facts: { seed, sessions, clock: kindOf(clock) },
    rate: settings.simulate,
    renew: (startMs) => void (world = fresh(startMs)),
    faults,
    snapshots,
    told,
    replaced: (reset) => {
      if (reset) clear();
      tell({ kind: "reset" });
    },
  });
  const kitchen: Kitchen = {
    settings,
    world: () => world,
    encoder,
    journal,
    recorder,
    credentials: createCredentials(settings.credentials),
    wishes,
    faults,
    playback,
    keep: kept?.keep,
    serve: (request, aside) => app.fetch(request, aside),
    schemes: contract.schemes,
    linkBase,
    behaviours: () => behaviours,
    more: () => (pending ? loadGroups : undefined),
    sample: async ({ id, answer }) => {
      const { responses } = options.samples ?? (await import("../samples.ts")).samples;
      const sample = responses[id];
      if (!sample) return undefined;
      const { status, reason, body } = sample;
      return { status, reason, content: { kind: "plain", type: answer.type, value: body } };
    },
  };
  let app = createApp(contract, kitchen);
  const loadGroups = async (): Promise<void> => {
    await pending?.load();
    if (!pending) return;
    attachPending();
    app = createApp(contract, kitchen);
  };
  const handle: Mock["handle"] = (request, aside) => {
    simulator?.run();
    return app.fetch(request, aside);
  };
  const simulate = (rate: number | undefined, from = world.clock.nowMs()): void => {
    if (kept) kept.simulate(rate);
    else simulator = rate === undefined ? undefined : createSimulator(world, rate, { from });
  };
  if (!kept) simulate(settings.simulate, world.startMs);
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
      kept?.begun();
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
    simulator: () => (kept ? kept.simulator() : simulator),
    simulate: (rate) => {
      simulate(rate);
      tell({ kind: "reset" });
    },
    render: (exchange) =>
      respond(encoder, exchange.reply, exchange.how, exchange.headers.get("accept"), exchange.listed, undefined),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadGroups,
    keep: kept?.keep,
    drive: async () => {
      if (kept) await kept.drive();
      else simulator?.run();
    },
    snapshots: {
      names: () => [...snapshots.keys()],
      take: (name) => {
        snapshots.delete(name);
        snapshots.set(name, open.capture());
        kept?.snapshotChanged(name);
        const [oldest] = snapshots.keys();
        if (snapshots.size > SNAPSHOTS_KEPT && oldest !== undefined) open.snapshots.drop(oldest);
      },
      get: (name) => snapshots.get(name),
      drop: (name) => {
        kept?.snapshotChanged(name);
        return snapshots.delete(name);
      },
    },
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

/** A copy that groups can be added to. */
function growing(contract: Contract): Contract {
  return {
    ...contract,
    operations: [...contract.operations],
    types: { ...contract.types },
    enums: { ...contract.enums },
  };
}

function grow(contract: Contract, { operations, types, enums }: MockGroup): void {
  const known = new Set(contract.operations.map(({ id }) => id));
  (contract.operations as Operation[]).push(...operations.filter(({ id }) => !known.has(id)));
  Object.assign(contract.types, types);
  Object.assign(contract.enums, enums);
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

/** The clock of the world that is current when it is asked: a reset brings a new one. `moved` follows every leap. */
function forwarding(clock: () => Clock, moved: () => void): Clock {
  return {
    now: () => clock().now(),
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
