import type { Snapshot } from "../snapshots.ts";
import type { SessionListener } from "../store/session-store.ts";
import type { MockInternals } from "./persistence.ts";
import type { Changes, WorldRecord, QueueChanges } from "./world-log.ts";
import { applySession, createSessionChanges, sessionIdOf, sessionRecord } from "./session-changes.ts";
import { createPartChanges } from "./part-changes.ts";
import { damaged, withProperty, otherWorld, readWorld, wholeNumber } from "./stored-values.ts";
import type { CollectChanges, SharedSimulation, SimulationState } from "./shared-simulation.ts";

/** A world as records: what has changed since it was last kept, and what others have changed. */
export interface ChangeTracker {
  /** What a store has to take over; of a world that is new or begins anew, everything. */
  changes(): Changes;
  /** What the changes do to the queue. */
  queue(): QueueChanges;
  isUnchanged(): boolean;
  /** The changes have been kept: whoever watches the world is told of them. */
  committed(): void;
  /** Takes the changes back; false where that is not possible, and the world has to be read again. */
  readonly undo: () => boolean;
  /** Takes over what somebody else has changed. */
  apply(changes: Changes): void;
  /** Takes over a whole world. Throws KitError `store-world` for one that was made otherwise than this one. */
  load(records: ReadonlyMap<string, string>): void;
  /** A fresh world, since nobody knows one. */
  startFresh(): void;
  readonly collect: CollectChanges;
  readonly onSessionChange: SessionListener;
  /** A fresh world has taken the place of the present one. */
  readonly reset: () => void;
  readonly isFollowing: () => boolean;
  readonly snapshotChanged: (name: string) => void;
}

/** A record that is small enough to be looked at every time. */
interface Small {
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
}

const SNAPSHOT = "snapshot/";

export function createChangeTracker(inside: MockInternals, simulation: SharedSimulation): ChangeTracker {
  const { world, faults, snapshots } = inside;
  const sessions = createSessionChanges();
  const parts = createPartChanges(world);
  const changedSnapshots = new Set<string>();
  let mode: "own" | "following" | "silent" = "own";
  let anew = true;

  /** Small records, looked at every time. */
  const small: Readonly<Record<string, Small>> = {
    highest: {
      read: () => world().store.highest,
      write: (value) => world().store.use(wholeNumber(value)),
    },
    clock: {
      read: () => world().clock.capture(),
      write: (value) => world().clock.restore(withProperty(value, "shiftMs", "number")),
    },
    faults: { read: () => faults.capture(), write: (value) => faults.restore(withProperty(value, "orders", "object")) },
    simulation: {
      read: () => simulation.get() ?? null,
      write: (value) => simulation.set((value as SimulationState | null) ?? undefined),
    },
  };
  const known = new Map<string, string>();
  let faultsVersion = -1;
  const smallRecords = (): WorldRecord[] =>
    Object.entries(small).flatMap(([key, { read }]): WorldRecord[] => {
      if (key === "faults" && faults.version === faultsVersion) return [];
      const text = JSON.stringify(read());
      return known.get(key) === text ? [] : [[key, text]];
    });
  const remember = (): void => {
    for (const [key, text] of smallRecords()) if (text !== null) known.set(key, text);
    faultsVersion = faults.version;
  };

  const facts = JSON.stringify(inside.facts);
  const everything = (): WorldRecord[] => [
    ["world", JSON.stringify({ facts, startMs: world().startMs })],
    ...Object.entries(small).map(([key, { read }]): WorldRecord => [key, JSON.stringify(read())]),
    ...[...snapshots].map(([name, snapshot]): WorldRecord => [SNAPSHOT + name, JSON.stringify(snapshot)]),
    ...sessionRecords(),
    ...parts.all(),
  ];
  const sessionRecords = (): WorldRecord[] => {
    const { sessions: touched, removed } = world().store.capture();
    return [
      ...touched.map((session) => sessionRecord(session.ChatSessionId, session, world().size)),
      ...removed.map((id) => sessionRecord(id, undefined, world().size)),
    ];
  };
  const forget = (): void => {
    sessions.committed();
    changedSnapshots.clear();
    anew = false;
  };
  const write = (key: string, text: string | null): void => {
    try {
      writeSound(key, text);
    } catch (error) {
      throw damaged(key, error);
    }
  };
  const writeSound = (key: string, text: string | null): void => {
    const id = sessionIdOf(key);
    if (id !== undefined) applySession(world().store, id, text);
    else if (key.startsWith(SNAPSHOT)) {
      if (text === null) snapshots.delete(key.slice(SNAPSHOT.length));
      else snapshots.set(key.slice(SNAPSHOT.length), JSON.parse(text) as Snapshot);
    } else if (!parts.apply(key, text) && text !== null) small[key]?.write(JSON.parse(text));
  };
  /** What belongs to the whole comes last: the highest id in use follows from sessions, too. */
  const writeAll = (records: Iterable<WorldRecord>): void => {
    const later: WorldRecord[] = [];
    for (const record of records) {
      if (record[0] in small) later.push(record);
      else write(...record);
    }
    for (const record of later) write(...record);
  };
  const load = (records: ReadonlyMap<string, string>, reset: boolean): void => {
    const { facts: made, startMs } = readWorld(records.get("world"));
    if (made !== facts) throw otherWorld(made, facts);
    mode = "silent";
    try {
      inside.replaceWorld(startMs);
      parts.reset();
      snapshots.clear();
      writeAll(records);
    } finally {
      mode = "own";
    }
    forget();
    remember();
    parts.committed();
    simulation.reset();
    inside.onReplaced(reset);
  };
  const changes = (): Changes => {
    if (anew) return { reset: anew, records: everything() };
    const named = [...changedSnapshots].map((name): WorldRecord => {
      const snapshot = snapshots.get(name);
      return [SNAPSHOT + name, snapshot ? JSON.stringify(snapshot) : null];
    });
    return {
      reset: anew,
      records: [...sessions.records(world().store, world().size), ...parts.records(), ...named, ...smallRecords()],
    };
  };

  return {
    changes,
    queue: () => ({ ...sessions.places(world().store), all: () => world().store.waiting() }),
    isUnchanged: () => !anew && changes().records.length === 0,
    committed: () => {
      const happened = sessions.committed();
      forget();
      remember();
      parts.committed();
      for (const change of happened) inside.emitSession(...change);
    },
    undo: () => {
      if (anew || changedSnapshots.size > 0) return false;
      mode = "silent";
      try {
        sessions.undo(world().store);
        parts.undo();
        for (const [key] of smallRecords()) small[key]?.write(JSON.parse(known.get(key) ?? "null"));
      } finally {
        mode = "own";
      }
      remember();
      return true;
    },
    apply: ({ reset: all, records }) => {
      if (all) return load(new Map(records.flatMap(([key, text]) => (text === null ? [] : [[key, text]]))), true);
      mode = "following";
      try {
        writeAll(records);
      } finally {
        mode = "own";
      }
      remember();
    },
    load: (records) => load(records, false),
    startFresh: () => {
      inside.replaceWorld();
      parts.reset();
      forget();
      anew = true;
    },
    collect: (act) => sessions.collect(act),
    onSessionChange: (after, before) => {
      if (mode === "silent") return;
      if (after) simulation.onSessionChange(after);
      const atMs = world().nowMs();
      if (mode === "own") sessions.onSessionChange(after, before, atMs);
      else inside.emitSession(after, before, atMs);
    },
    reset: () => {
      if (mode !== "own") return;
      parts.reset();
      forget();
      anew = true;
      simulation.reset();
    },
    isFollowing: () => mode !== "own",
    snapshotChanged: (name) => void changedSnapshots.add(name),
  };
}
