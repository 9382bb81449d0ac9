import { oneLine, printable } from "../../printable.ts";
import { redactText } from "../../redact-text.ts";
import { sendOrKeep } from "../../console/inbox-address.ts";
import type { Fault } from "../../mock/faults/fault.ts";
import { createMemoryBudget } from "../../mock/memory-budget.ts";
import { openMock } from "../../mock/open-mock.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import type { MockOptions } from "../../mock/options.ts";
import type { PersistenceFactory } from "../../mock/persistence/persistence.ts";
import { createWorlds, type Worlds } from "../../mock/worlds.ts";
import type { Store } from "../../store/store.ts";
import type { CliIo } from "../shared/io.ts";
import type { Served } from "../shared/served-groups.ts";
import type { Tables } from "../shared/spec-folder.ts";
import type { WorldFlags } from "./options.ts";
import { requestLog } from "./request-log.ts";
import { webhookOptions } from "./webhook-options.ts";

interface WorldSources {
  readonly flags: WorldFlags;
  readonly io: CliIo;
  readonly tables: Tables | undefined;
  readonly served: Served["options"];
  readonly faults: () => readonly Fault[];
  readonly store: Store | undefined;
}

/** Creates the main world and those that requests name; after a reload, the main world continues from `before`. */
export async function makeWorlds(sources: WorldSources, before?: OpenMock): Promise<Worlds> {
  const { flags, io, tables, served, faults, store } = sources;
  const started = Date.now();
  // An accelerated world starts at the real time like any other, then runs ahead of it.
  const source = {
    ...(store
      ? { now: () => Date.now() * flags.speed, startMs: Date.now }
      : { now: () => started + (Date.now() - started) * flags.speed }),
    speed: flags.speed,
    ...(flags.clock === undefined ? {} : { from: flags.clock }),
  };
  const persistence = store && (await persistenceOf(store));
  const budget = createMemoryBudget();
  const make = (name: string | undefined, more: Partial<MockOptions>): OpenMock => {
    const onRequest = requestLog({ log: flags.log, world: name, open: () => open }, io);
    const open: OpenMock = openMock(
      {
        seed: flags.seed,
        sessions: flags.sessions,
        dialect: flags.dialect,
        credentials: flags.auth,
        basePath: flags.basePath,
        put: flags.put,
        deployment: flags.deployment,
        rateLimit: flags.rateLimit,
        release: flags.release,
        cors: flags.cors ?? true,
        trustProxy: flags.trustProxy === true,
        inspect: flags.control,
        clock: source,
        onError: (error) =>
          io.stderr(`${printable(redactText(String(error instanceof Error ? error.stack : error)))}\n`),
        faults: faults(),
        webhooks: { ...webhookOptions(flags, io, name === undefined), fetch: sendOrKeep(() => open) },
        ...(flags.replay ? { replay: flags.replay } : {}),
        ...(flags.worldFile ? { world: flags.worldFile, sessions: undefined } : {}),
        ...(onRequest ? { onRequest } : {}),
        ...(tables ? { samples: tables.samples } : {}),
        ...served,
        ...more,
      },
      persistence?.(name),
      budget,
    );
    return open;
  };
  // Topics of a file need all properties of their group's tables.
  const { groups } = served;
  if (flags.worldFile && groups && "load" in groups) await groups.load();
  const main = make(undefined, flags.simulate === undefined ? {} : { simulate: flags.simulate });
  // A stored world advances by itself; a broken store is noticed before the port opens.
  if (main.isPersisted) {
    // Other processes may have stored data of any group.
    await main.loadGroups();
    await main.transaction(() => {});
    await main.webhooks.ensure();
  }
  if (before && !main.isPersisted) continueFrom(before, main);
  return createWorlds({
    main,
    // A world file gives the same world under every name.
    make: (name, seed) => make(name, flags.worldFile ? {} : { seed }),
    now: () => performance.now(),
    limit: flags.worlds,
    onEvicted: (name) =>
      io.stderr(`so-mock: the world ${oneLine(name)} was dropped: there are more than ${flags.worlds}, see --worlds\n`),
    shared: store,
  });
}

/** The persistence of a world, by name; undefined for the main one. */
async function persistenceOf(store: Store): Promise<(world: string | undefined) => PersistenceFactory> {
  const { persistWorld } = await import("../../mock/persistence/persist-world.ts");
  const process = { host: crypto.randomUUID(), realMs: Date.now, limitMs: store.timeoutMs };
  return (world) => (internals) => persistWorld(internals, store.log(world), process);
}

/** Keeps sessions, time, simulation and faults, as far as the new tables have their operations. */
function continueFrom(before: OpenMock, main: OpenMock): void {
  main.restore(before.capture());
  if (before.mock.clock.frozen) main.mock.clock.freeze();
  else main.mock.clock.resume();
  main.simulate(before.simulator()?.rate);
  for (const { operation, fault, left, share, delay } of before.faults.list()) {
    if (operation !== "*" && !main.contract.operations.some(({ id }) => id === operation)) continue;
    main.faults.add(operation, {
      status: /^\d+$/.test(fault) ? Number(fault) : fault,
      share,
      ...(left === undefined ? {} : { times: left }),
      ...(delay === undefined ? {} : { delay }),
    });
  }
}
