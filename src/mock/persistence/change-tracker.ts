import { historyOf } from "../world/claim-effects.ts";
import { HISTORY } from "../world/history.ts";
import { userIdOf } from "../store/session.ts";
import type { SessionListener } from "../store/store-model.ts";
import type { ClaimBook } from "./claim-book.ts";
import { allPlaces } from "./first-places.ts";
import { createPartRecords } from "./part-records.ts";
import type { MockInternals } from "./persistence.ts";
import type { RecordSource } from "./record-source.ts";
import { type CollectChanges, createSessionRecords } from "./session-records.ts";
import type { Round } from "./run-steps.ts";
import type { SharedSimulation } from "./shared-simulation.ts";
import { createSingleRecords } from "./single-records.ts";
import { createSnapshotRecords } from "./snapshot-records.ts";
import { damaged, otherWorld, readWorld } from "./stored-values.ts";
import type { Changes, QueueChanges, Scope, WorldRecord } from "./world-log.ts";

/** A world as records: tracks its changes since the last commit, and applies those of other processes. */
interface ChangeTracker {
  /** The contents of the next commit; for a new or reset world, everything. */
  changes(): Changes;
  /** The effect of the changes on the queue. */
  queue(): QueueChanges;
  isUnchanged(): boolean;
  /** The changes are committed: notifies subscribers. */
  committed(): void;
  /** The same for claims that the store has decided, which have no records. Did more come of them than is stored? */
  claimed(): boolean;
  /** Undoes the changes; false if that is impossible, and the world must be read again. */
  readonly undo: () => boolean;
  /** Applies a commit of another process. */
  apply(changes: Changes): void;
  /** How many changes there have been since the last commit. */
  count(): number;
  /** The changes of a round, without its claims; undefined if the store cannot decide these beside the changes. */
  commit(round: Round, book: ClaimBook | undefined): { readonly changes: Changes; readonly scope?: Scope } | undefined;
  /** Is the next commit the whole world? */
  readonly isNew: () => boolean;
  /** Loads a whole world. Throws KitError `store-world` if it was created with other options. */
  load(records: ReadonlyMap<string, string>): void;
  /** Installs a fresh world, since none is stored. */
  startFresh(): void;
  readonly collect: CollectChanges;
  readonly onSessionChange: SessionListener;
  /** A fresh world has replaced the current one. */
  readonly reset: () => void;
  readonly isFollowing: () => boolean;
  readonly snapshotChanged: (name: string) => void;
}

const MESSAGES = `part/${HISTORY.name}/`;
/** Counters that other processes must know before they continue counting. */
const COUNTERS: readonly string[] = ["highest", `${MESSAGES}last`];
/** Messages of claims follow from these, in every process. */
const isOfClaim = (key: string): boolean => key.startsWith(MESSAGES) && !COUNTERS.includes(key);

export function createChangeTracker(internals: MockInternals, simulation: SharedSimulation): ChangeTracker {
  const { world } = internals;
  const sessions = createSessionRecords(world, () => internals.isWatched() || simulation.isOwn());
  const parts = createPartRecords(world);
  const snapshots = createSnapshotRecords(internals.snapshots);
  const singles = createSingleRecords(internals, simulation);
  const keyed = [sessions, parts, snapshots];
  const sources: readonly RecordSource[] = [...keyed, singles];
  const facts = JSON.stringify(internals.facts);
  /**
   * Whose changes the world's listener hears of: this process's, another's, or none while a whole state is restored.
   */
  let mode: "own" | "following" | "silent" = "own";
  let isReset = true;

  const inMode = (during: typeof mode, act: () => void): void => {
    mode = during;
    try {
      act();
    } finally {
      mode = "own";
    }
  };
  const applyTo = (candidates: readonly RecordSource[], [key, text]: WorldRecord): boolean => {
    try {
      return candidates.some((source) => source.apply(key, text));
    } catch (error) {
      throw damaged(key, error);
    }
  };
  /** Single values come last: the highest id in use also depends on sessions. */
  const applyAll = (records: Iterable<WorldRecord>): void => {
    const last = [singles];
    const rest = [...records].filter((record) => !applyTo(keyed, record));
    for (const record of rest) applyTo(last, record);
  };
  const commitAll = (isDerived?: typeof isOfClaim): void => {
    for (const source of [sessions, snapshots, singles]) source.committed();
    parts.committed(isDerived);
    isReset = false;
  };
  const startOver = (): void => {
    parts.reset();
    sessions.committed();
    snapshots.committed();
    isReset = true;
  };
  const load = (records: ReadonlyMap<string, string>, reset: boolean): void => {
    const { facts: made, startMs } = readWorld(records.get("world"));
    if (made !== facts) throw otherWorld(made, facts);
    inMode("silent", () => {
      internals.replaceWorld(startMs);
      parts.reset();
      internals.snapshots.clear();
      applyAll(records);
      const history = historyOf(world());
      const last = history?.last;
      for (const claim of sessions.claims()) sessions.claim(...claim);
      // Claims come in no particular order, and others may have written since.
      if (last !== undefined) history?.asOne(last, () => {});
    });
    commitAll(isOfClaim);
    simulation.reset();
    internals.onReplaced(reset);
  };
  const changes = (): Changes => {
    if (!isReset) return { reset: false, records: sources.flatMap((source) => source.changed()) };
    const made: WorldRecord = ["world", JSON.stringify({ facts, startMs: world().startMs })];
    return { reset: true, records: [made, ...sources.flatMap((source) => source.all())] };
  };
  const commit = (isDerived?: typeof isOfClaim): void => {
    const happened = sessions.happened();
    commitAll(isDerived);
    for (const change of happened) internals.emitSession(...change);
  };
  return {
    changes,
    queue: () => ({ ...sessions.places(), all: () => allPlaces(world().store) }),
    isUnchanged: () => !isReset && changes().records.length === 0,
    committed: () => commit(),
    claimed: () => {
      const isMore = parts.changed().some(([key]) => !key.startsWith(MESSAGES));
      commit(isOfClaim);
      return isMore;
    },
    undo: () => {
      if (isReset || snapshots.isChanged()) return false;
      inMode("silent", () => {
        for (const source of sources) source.undo();
      });
      singles.committed();
      return true;
    },
    count: () => sessions.happened().length,
    isNew: () => isReset,
    commit: ({ reads }, book) => {
      const claims = book?.question();
      const areUndecided = (book?.asked ?? 0) > 0 && (!claims || isReset);
      if (!book || isReset || areUndecided) return areUndecided ? undefined : { changes: changes() };
      const own = new Set(sessions.touched());
      const isOwn = (key: string): boolean => own.has(key.replace(MESSAGES, "s"));
      const found = changes();
      const others = found.records.flatMap(([key]) => (key.startsWith("session/") || isOwn(key) ? [] : [key]));
      if (others.some((key) => !COUNTERS.includes(key))) return claims ? undefined : { changes: found };
      const users = claims?.asked.map(({ claim }) => `u${userIdOf(claim.given)}`) ?? [];
      const touched = [...new Set([...own, ...users, ...others])];
      // A new session depends on all earlier ones.
      const needed = others.length > 0 || !reads ? undefined : [...new Set([...reads, ...touched])];
      return { changes: found, scope: { touched, needed, claims } };
    },
    apply: ({ reset, records, claims = [] }) => {
      if (reset) return load(new Map(records.filter((record): record is [string, string] => record[1] !== null)), true);
      inMode("following", () => {
        applyAll(records);
        for (const claim of claims) sessions.claim(...claim);
      });
      parts.committed(isOfClaim);
      singles.committed();
    },
    load: (records) => load(records, false),
    startFresh: () => {
      internals.replaceWorld();
      startOver();
    },
    collect: sessions.collect,
    onSessionChange: (after, before) => {
      if (mode === "silent") return;
      if (after) simulation.onSessionChange(after);
      const atMs = world().nowMs();
      if (mode === "own") sessions.onSessionChange(after, before, atMs);
      else internals.emitSession(after, before, atMs);
    },
    reset: () => {
      if (mode !== "own") return;
      startOver();
      simulation.reset();
    },
    isFollowing: () => mode !== "own",
    snapshotChanged: snapshots.snapshotChanged,
  };
}
