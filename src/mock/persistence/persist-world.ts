import { KitError } from "../../errors.ts";
import { createChangeTracker } from "./change-tracker.ts";
import { type ClaimBook, createClaimBook } from "./claim-book.ts";
import type { MockInternals, WorldPersistence } from "./persistence.ts";
import { attempt, type Job, type Round, runSteps } from "./run-steps.ts";
import { createSharedSimulation } from "./shared-simulation.ts";
import { createWaitLimit, storeAway } from "./wait-limit.ts";
import {
  type Changes,
  type ClaimedPlace,
  type CommitResult,
  NO_REVISION,
  type Revision,
  type WorldLog,
} from "./world-log.ts";

/** How many steps go into one commit. */
const AT_ONCE = 1000;

type Committed = Extract<CommitResult, { readonly kind: "committed" }>;

interface PersistenceOptions {
  /** A unique name for this process. */
  readonly host: string;
  /** Real time, in milliseconds since 1970. */
  readonly realMs: () => number;
  /** How long a step may wait for the store, behind others and for itself, before it is rejected. */
  readonly limitMs?: number | undefined;
}

/**
 * Stores a world in a log. Steps that arrive during a commit wait and go together: they run one after the other on the
 * world in memory, and their changes are one commit. On a conflict, the changes are undone, the newer commits are
 * applied, and the steps run again. A store that decides claims has fewer conflicts: see `Scope`.
 */
export function persistWorld(
  internals: MockInternals,
  log: WorldLog,
  { host, realMs, limitMs }: PersistenceOptions,
): WorldPersistence {
  const { world } = internals;
  const simulation = createSharedSimulation(internals, host, realMs);
  const tracker = createChangeTracker(internals, simulation);
  const waiting: Job[] = [];
  let running: readonly Job[] = [];
  let busy = false;
  /** To open a large world may take longer than the limit. */
  let isOpen = false;
  const limit = createWaitLimit(limitMs, { waiting, running: () => running });
  /** How many sessions others may have claimed in the meantime. */
  let others = 64;
  /** Undefined if the state in memory is unreliable. */
  let revision: Revision | undefined;
  /** Does the state in memory hold what no store knows: events of a claim that a new webhook of another process hears? */
  let isAhead = false;

  const read = async (): Promise<Revision> => {
    const found = await log.read();
    limit.answered();
    if (found) tracker.load(found.records);
    else {
      tracker.startFresh();
      simulation.simulate(internals.rate);
    }
    return found?.revision ?? NO_REVISION;
  };
  /** Carries out the decided claims and delivers the results; if others have committed first, reads are repeated. */
  const settle = (
    { ran }: Round,
    { revision: reached, newer = [], claimed = [] }: Committed,
    book: ClaimBook | undefined,
  ): void => {
    isOpen = true;
    revision = undefined;
    isAhead = false;
    tracker.committed();
    for (const changes of newer) tracker.apply(changes);
    const decided = book && claimed.length > 0 ? claimsOf(ran, claimed, book) : ran.map(({ finish }) => finish);
    if (newer.length === 0) {
      if (!isAhead) revision = reached;
      return decided.forEach((finish) => finish());
    }
    const told = ran.map(({ kind, job }, at) => (kind === "reads" ? attempt(job) : decided[at]));
    const isRead = tracker.isUnchanged();
    if (!isRead) {
      // A step that had nothing to change now has: it takes another turn.
      waiting.unshift(...ran.filter(({ kind }) => kind === "reads").map(({ job }) => job));
      if (!tracker.undo()) throw new Error("what was read cannot be undone");
    }
    if (!isAhead) revision = reached;
    ran.forEach(({ kind }, at) => {
      if (isRead || kind !== "reads") told[at]?.();
    });
  };
  const claimsOf = (ran: Round["ran"], claimed: readonly ClaimedPlace[], book: ClaimBook): readonly (() => void)[] => {
    book.decide(claimed);
    world().claims = book;
    try {
      return ran.map(({ job, finish, claims }) => {
        book.next(claims);
        return claims > 0 ? attempt(job) : finish;
      });
    } finally {
      world().claims = undefined;
      isAhead = tracker.claimed();
    }
  };
  /** Applies what others have committed before steps run, where that can be known cheaply. */
  const catchUp = async (): Promise<void> => {
    const answer = revision && (await log.compare?.(revision));
    if (!answer || answer.kind === "committed") return;
    revision = undefined;
    if (answer.kind === "stale") return;
    for (const newer of answer.newer) tracker.apply(newer);
    ({ revision } = answer);
  };
  const runJobs = async (jobs: readonly Job[], areDecided = log.decidesClaims): Promise<void> => {
    for (;;) {
      revision ??= await read();
      // Events are stored with what causes them, so that none is lost; a store that decides alone knows of none.
      const isAsked = areDecided && !tracker.isNew() && !world().events?.isHeard();
      const book = isAsked ? createClaimBook(world(), jobs.length + others) : undefined;
      const round = runSteps(jobs, { world: world(), tracker, book });
      const commit = tracker.commit(round, book);
      if (!commit) {
        if (!tracker.undo()) revision = undefined;
        return runApart(round);
      }
      const { changes, scope } = commit;
      const answer = await log.commit(revision, changes, tracker.queue(), scope);
      limit.answered();
      if (answer.kind !== "stale") others = claimsIn(answer.newer ?? []) + Math.max(16, others >> 1);
      if (answer.kind === "committed") return settle(round, answer, book);
      const isUndone = tracker.undo();
      revision = undefined;
      if (answer.kind === "stale" || !isUndone) continue;
      for (const newer of answer.newer) tracker.apply(newer);
      ({ revision } = answer);
      // Steps that only read now see a world newer than their request, so they need no second commit.
      if (scope?.claims || changes.records.length > 0 || changes.reset) continue;
      const again = jobs.map(attempt);
      if (tracker.isUnchanged()) return again.forEach((finish) => finish());
      tracker.undo();
    }
  };
  /** The claims come after everything else; if the store cannot decide them alone, they are decided here. */
  const runApart = async ({ ran }: Round): Promise<void> => {
    const jobsOf = (claims: boolean): readonly Job[] =>
      ran.filter((one) => one.claims > 0 === claims).map(({ job }) => job);
    const [claiming, rest] = [jobsOf(true), jobsOf(false)];
    if (rest.length === 0) return runJobs(claiming, false);
    await runJobs(rest);
    await runJobs(claiming);
  };
  const work = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      await log.gather?.();
      const jobs = (running = waiting.splice(0, AT_ONCE));
      try {
        await catchUp();
        await runJobs(jobs);
      } catch (error) {
        if (!tracker.undo()) revision = undefined;
        // A world that could not be opened answers no request.
        if (!isOpen) jobs.push(...waiting.splice(0));
        for (const { reject } of jobs) reject(error instanceof KitError ? error : storeAway(error));
      }
    }
    running = [];
    busy = false;
  };
  const transaction: WorldPersistence["transaction"] = (step) =>
    new Promise((resolve, reject) => {
      waiting.push({ step, resolve, reject, since: isOpen ? limit.begin() : Infinity });
      if (!busy) void work();
    });
  return {
    isPersisted: true,
    transaction,
    onSessionChange: tracker.onSessionChange,
    reset: () => {
      internals.replaceWorld();
      tracker.reset();
      simulation.simulate(internals.rate);
    },
    isFollowing: tracker.isFollowing,
    snapshotChanged: tracker.snapshotChanged,
    simulate: simulation.simulate,
    simulator: simulation.simulator,
    // The simulation is shared: `tick` advances it, in transactions.
    catchUp: () => {},
    tick: () => simulation.tick(transaction, tracker.collect),
  };
}

function claimsIn(commits: readonly Changes[]): number {
  return commits.reduce((sum, { claims = [] }) => sum + claims.length, 0);
}
