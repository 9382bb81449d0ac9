import type { Carrier } from "../data/reference.ts";
import type { ChatSessionEntity } from "../generated/entities.ts";
import { createApi } from "./api.ts";
import { createCredentials } from "./credentials.ts";
import { createCurrentWorld } from "./current-world.ts";
import { sampleReader } from "./documented-sample.ts";
import { createEvents } from "./events.ts";
import { createFacade } from "./facade.ts";
import { createSchedule } from "./faults/schedule.ts";
import { lateEntities } from "./generic/late-entities.ts";
import { givenContract } from "./given-contract.ts";
import { createServed } from "./groups/served.ts";
import { createRateLimit } from "./http/rate-limit.ts";
import { send } from "./http/send.ts";
import { createLogs } from "./logs.ts";
import { createMemoryBudget, type MemoryBudget } from "./memory-budget.ts";
import type { MockOptions } from "./options.ts";
import { inMemory } from "./persistence/in-memory.ts";
import { worldFacts } from "./persistence/world-facts.ts";
import type { PersistenceFactory } from "./persistence/persistence.ts";
import { readOptions } from "./read-options.ts";
import { createPlayback } from "./playback/playback.ts";
import type { OpenMock } from "./open-mock-model.ts";
import type { Recorder } from "./recorder.ts";
import { createSnapshots, type Snapshot } from "./snapshots.ts";
import { createSteering } from "./steering.ts";
import { createEncoder } from "./wire/encode.ts";
import { createPreferences } from "./wire/preferences.ts";
import type { CreateWebhooks } from "./webhooks/webhooks.ts";
import { applyFaults } from "./world-file/apply.ts";
import type { PutEntities } from "./world-file/place.ts";

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
  const served = createServed(givenContract(options.contract, options.groups), options.groups, options.release);
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
    hasRoom: (bytes) => memory.take(bytes),
    end: () => {
      webhooks.stop();
      memory.end();
    },
  };
}
