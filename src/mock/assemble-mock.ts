import { contract as builtIn } from "../contract.ts";
import type { Carrier } from "../data/reference.ts";
import type { ChatSessionEntity } from "../generated/entities.ts";
import { extendBeside } from "../extend-beside.ts";
import { extendContract } from "../extend-contract.ts";
import type { Contract } from "../model.ts";
import { createApi } from "./api.ts";
import { createCredentials } from "./credentials.ts";
import { createCurrentWorld } from "./current-world.ts";
import { sampleReader } from "./documented-sample.ts";
import { createEvents, type MockEvent } from "./events.ts";
import { createFacade } from "./facade.ts";
import { createSchedule, type FaultSchedule } from "./faults/schedule.ts";
import { lateEntities } from "./generic/late-entities.ts";
import { createServed } from "./groups/served.ts";
import { createRateLimit } from "./http/rate-limit.ts";
import { send } from "./http/send.ts";
import { createLogs } from "./logs.ts";
import { createMemoryBudget, type MemoryBudget } from "./memory-budget.ts";
import type { Mock } from "./mock.ts";
import { readOptions, type MockOptions, type Settings } from "./options.ts";
import { inMemory } from "./persistence/in-memory.ts";
import { worldFacts } from "./persistence/world-facts.ts";
import type { PersistenceFactory, Transaction } from "./persistence/persistence.ts";
import { createPlayback } from "./playback/playback.ts";
import type { Exchange, Recorder } from "./recorder.ts";
import type { Simulator } from "./simulator/simulator.ts";
import { createSnapshots, type Snapshot, type Snapshots } from "./snapshots.ts";
import { createSteering } from "./steering.ts";
import { createEncoder } from "./wire/encode.ts";
import { createPreferences } from "./wire/preferences.ts";
import type { CreateWebhooks } from "./webhooks/webhooks.ts";
import type { OpenWebhooks } from "./webhooks/webhooks-model.ts";
import type { World } from "./world/world.ts";
import { applyFaults } from "./world-file/apply.ts";
import type { PutEntities } from "./world-file/place.ts";

/** A mock with its internals, for the parts of the kit that observe and control it. */
export interface OpenMock {
  readonly mock: Mock;
  readonly contract: Contract;
  readonly settings: Settings;
  /** The current world; a reset replaces it. */
  readonly world: () => World;
  /** Undefined unless the mock was made with `inspect`. */
  readonly recorder: Recorder | undefined;
  readonly faults: FaultSchedule;
  /** The running simulation. */
  readonly simulator: () => Simulator | undefined;
  /** Starts a simulation with this many customers a minute, or ends it. */
  readonly simulate: (rate: number | undefined) => void;
  /** Recreates the answer of an exchange. */
  readonly render: (exchange: Exchange) => Response | Promise<Response>;
  /** A carrier of a type, as answers show it. */
  readonly present: (typeName: string, value: Carrier) => Carrier;
  /** `listener` gets every event; the returned function unsubscribes. */
  readonly subscribe: (listener: (event: MockEvent) => void) => () => void;
  /** Loads the groups of operations that no request has needed yet. */
  readonly loadGroups: () => Promise<void>;
  /** Runs a step on the world: in memory at once, in a stored world as one commit. */
  readonly transaction: Transaction;
  /** Whether the world is stored outside this process. */
  readonly isPersisted: boolean;
  /** Brings the simulation up to the clock's time, and a stored world up to date with other processes. */
  readonly tick: () => Promise<void>;
  readonly webhooks: OpenWebhooks;
  readonly snapshots: Snapshots;
  readonly capture: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
  /** Gives back the world's share of the budget once the world is gone. */
  readonly release: () => void;
}

/** The parts of a mock. */
interface MockParts {
  readonly webhooks: CreateWebhooks;
  /** Records whole exchanges for a console; handlers have none. */
  readonly createRecorder?: () => Recorder;
  /** Applies the entities of a world file; pages have none. */
  readonly putEntities?: PutEntities;
  /** Where the world is stored; default in memory. */
  readonly connect?: PersistenceFactory | undefined;
  /** The storage limit, shared by all mocks with this budget. */
  readonly budget?: MemoryBudget | undefined;
}

/** Throws KitError `mock-option`, `clock-moment` for invalid options. */
export function assembleMock(options: MockOptions, parts: MockParts): OpenMock {
  const { connect = inMemory, budget = createMemoryBudget() } = parts;
  const settings = readOptions(options);
  const served = createServed(contractOf(options.contract, options.groups), options.groups, options.release);
  const { contract } = served;
  const events = createEvents();
  const playback = options.replay && createPlayback(contract, options.replay);
  const webhooks = parts.webhooks({
    options: settings.webhooks,
    file: options.world,
    basePath: settings.basePath,
    world: () => current.world(),
    transaction: (step) => persistence.transaction(step),
    faults: () => faults,
    onError: settings.onError,
    onCalled: () => events.emit({ kind: "webhooks" }),
  });
  const snapshots = new Map<string, Snapshot>();
  const memory = budget.open(() => [current.capture(), snapshots]);
  const current = createCurrentWorld(served, settings, {
    playback,
    file: options.world,
    putEntities: parts.putEntities,
    prepare: (of, isFresh) => {
      of.room = memory;
      webhooks.prepare(of, isFresh);
    },
  });
  const { world } = current;
  const derive = createCredentials(settings.credentials, settings.deployment);
  const logs = createLogs(settings, events, settings.inspect ? parts.createRecorder?.() : undefined);
  const encoder = createEncoder({ contract, seed: settings.seed });
  const preferences = createPreferences(settings.dialect);
  const faults = createSchedule(contract, settings.seed, () => events.emit({ kind: "faults" }));
  faults.register(options.faults ?? []);
  const setFaults = (): void => {
    if (options.world) applyFaults(options.world, faults);
  };
  setFaults();
  const persistence = connect({
    world,
    facts: worldFacts(settings),
    rate: settings.simulate,
    replaceWorld: (startMs) => {
      memory.release();
      current.replace(startMs);
    },
    faults,
    snapshots,
    emitSession: (after, before, atMs) => events.emit({ kind: "session", atMs, after, before }),
    isWatched: events.isHeard,
    onReplaced: (reset) => {
      if (reset) logs.clear();
      events.emit({ kind: "reset" });
    },
  });
  current.observe({
    isFollowing: persistence.isFollowing,
    onSessionChange: (after, before) => {
      if (!after) memory.give(before);
      persistence.onSessionChange(after, before);
    },
  });
  const api = createApi(
    {
      settings,
      world,
      encoder,
      journal: logs.journal,
      recorder: logs.recorder,
      authenticate: (headers, cookies) => {
        const { agents } = world();
        const derived = derive(headers, cookies);
        return agents.isFresh ? derived : agents.callerOf(headers.get("authorization"), derived);
      },
      readPreferences: preferences,
      countCall: settings.rateLimit === undefined ? undefined : createRateLimit(settings.rateLimit, world),
      faults,
      playback,
      transaction: persistence.transaction,
      memory,
      webhooks,
      sample: sampleReader(options.samples),
    },
    served,
    current,
  );
  const { format } = preferences(new Headers());
  const present = (type: string, value: Carrier): Carrier =>
    encoder.plain({ kind: "carrier", type, value }, format) as Carrier;
  const steering = createSteering(current, persistence, events);
  const held = createSnapshots(snapshots, current.capture, persistence.snapshotChanged);
  const mock = createFacade({
    ...steering,
    deployment: settings.deployment,
    snapshots: held,
    simulator: persistence.simulator,
    handle: (request, env) => {
      persistence.catchUp();
      return api.handle(request, env);
    },
    contract,
    world,
    present: (value) => present("ChatSessionEntity", value) as unknown as ChatSessionEntity,
    createEntities: lateEntities(options.contract !== undefined),
    presentAs: present,
    journal: logs.journal,
    faults,
    webhooks: webhooks.facade,
    clockMoved: () => {
      persistence.catchUp();
      webhooks.pump();
    },
    reset: () => {
      persistence.reset();
      faults.clear();
      setFaults();
      logs.clear();
      events.emit({ kind: "reset" });
    },
  });
  return {
    mock,
    contract,
    settings,
    world,
    recorder: logs.recorder,
    present,
    faults,
    simulator: persistence.simulator,
    ...steering,
    render: (exchange) =>
      send(encoder, exchange.reply, {
        format: exchange.format,
        accept: exchange.headers.get("accept"),
        listed: exchange.listed,
        env: undefined,
      }),
    subscribe: events.subscribe,
    loadGroups: api.loadGroups,
    transaction: persistence.transaction,
    isPersisted: persistence.isPersisted,
    tick: async () => {
      await persistence.tick();
      webhooks.pump();
    },
    webhooks,
    snapshots: held,
    capture: current.capture,
    release: () => memory.release(),
  };
}

/** A list of contracts extends the built-in contract and the groups given up front. */
export function contractOf(given: MockOptions["contract"], groups: MockOptions["groups"]): Contract {
  if (!Array.isArray(given)) return (given ?? builtIn) as Contract;
  const own = groups && !("load" in groups) ? extendContract(builtIn, ...groups) : builtIn;
  return extendBeside(own, given as readonly Contract[]).contract;
}
