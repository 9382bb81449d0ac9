import type { Fault } from "../../mock/faults/fault.ts";
import type { MockOptions } from "../../mock/options.ts";
import type { OpenMock } from "../../mock/open-mock.ts";
import { openMock } from "../../mock/create-mock.ts";
import { createWorlds, type Worlds } from "../../mock/worlds.ts";
import type { Replay } from "../../replay-model.ts";
import type { CliIo } from "../shared/io.ts";
import { requestLog, type Log } from "./request-log.ts";
import type { Served } from "../shared/served-groups.ts";
import { persistenceOf } from "./store.ts";
import type { Store } from "../../store/store.ts";
import type { Tables } from "../shared/spec-folder.ts";

/** What the flags of `serve` say about the worlds. */
export interface WorldFlags {
  readonly seed: number;
  readonly sessions: number;
  readonly dialect: "documented" | "observed";
  readonly auth: "required" | "optional";
  readonly clock?: string;
  readonly basePath: string;
  readonly log: Log;
  readonly control: boolean;
  readonly worlds: number;
  readonly speed: number;
  readonly simulate?: number;
  readonly store: string;
  /** The recording behind `--from`. */
  readonly replay?: Replay;
}

/** The main world and those that requests name. `before` is what to go on from after a reload. */
export async function makeWorlds(
  flags: WorldFlags,
  io: CliIo,
  tables: Tables | undefined,
  served: Served["options"],
  faults: () => readonly Fault[],
  store: Store | undefined,
  before?: OpenMock,
): Promise<Worlds> {
  const started = Date.now();
  // A world in quick motion starts at the real time like any other, and then runs ahead of it.
  const source = {
    ...(store
      ? { now: () => Date.now() * flags.speed, startMs: Date.now }
      : { now: () => started + (Date.now() - started) * flags.speed }),
    speed: flags.speed,
    ...(flags.clock === undefined ? {} : { from: flags.clock }),
  };
  const persistence = store && (await persistenceOf(store, io));
  const make = (name: string | undefined, more: Partial<MockOptions>): OpenMock => {
    const onRequest = requestLog(flags.log, io, name, () => open);
    const open: OpenMock = openMock(
      {
        seed: flags.seed,
        sessions: flags.sessions,
        dialect: flags.dialect,
        credentials: flags.auth,
        basePath: flags.basePath,
        record: flags.control,
        clock: source,
        onError: (error) => io.stderr(`${error instanceof Error ? error.stack : String(error)}\n`),
        faults: faults(),
        ...(flags.replay ? { replay: flags.replay } : {}),
        ...(onRequest ? { onRequest } : {}),
        ...(tables ? { samples: tables.samples } : {}),
        ...served,
        ...more,
      },
      persistence?.(name),
    );
    return open;
  };
  const main = make(undefined, flags.simulate === undefined ? {} : { simulate: flags.simulate });
  // A stored world goes on by itself; a fault of the store shows before the port opens.
  if (main.isPersisted) {
    // Records of other processes may belong to any group.
    await main.loadGroups();
    await main.transaction(() => {});
  }
  if (before && !main.isPersisted) goOn(before, main);
  return createWorlds({
    main,
    make: (name, seed) => make(name, { seed }),
    now: () => performance.now(),
    limit: flags.worlds,
    shared: store,
  });
}

/** Sessions, time, simulation and faults stay, as far as the new tables know their operations. */
function goOn(before: OpenMock, main: OpenMock): void {
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
