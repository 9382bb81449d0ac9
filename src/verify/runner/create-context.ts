import { operationOf } from "../../operation-roles.ts";
import type { Call } from "../call.ts";
import { createClaimGuard } from "./claim-guard.ts";
import { createSettling } from "./confirm.ts";
import type { Context } from "./context.ts";
import type { ContextSetup, Recorded } from "./context-setup.ts";
import { createDroppedSessions, lookForDropped } from "./dropped-sessions.ts";
import { createListReader } from "./list-reader.ts";
import { createMemory } from "./memory.ts";
import { createReadAfterWrite } from "./read-after-write.ts";
import { createSending } from "./sending.ts";
import { atOnce, together } from "./concurrency.ts";

/** Concurrent requests; more would reveal nothing and might look like an attack. */
const SIDE_BY_SIDE = 8;

/** The context of a run, put together: what sends, what reads the list, and what guards other people's sessions. */
export function createContext(setup: ContextSetup): Context & {
  readonly recorded: Recorded;
  readonly throttled: () => boolean;
  /** Looks again where the list seemed to drop a session. */
  readonly lookForDropped: () => Promise<void>;
  /** Confirms what is still to be confirmed. */
  readonly settle: () => Promise<void>;
  /** Why the run ended early; known once it is over. */
  readonly cut: () => string | undefined;
} {
  const { contract, clock, mode, deadline, onFact } = setup;
  const memory = createMemory();
  const readAfterWrite = createReadAfterWrite(contract, clock, { late: setup.onLate, read: setup.held.note });
  const dropped = createDroppedSessions();
  let tags = 0;

  const isOwnTag = (text: string): boolean => text.includes(setup.tag);
  const guard =
    mode === "write"
      ? createClaimGuard({
          clock,
          memory,
          isOwnTag,
          list: (purpose) => lists.list(purpose),
          release: (id, purpose) =>
            sending.send({ operation: operationOf(contract, "release"), id, purpose, expect: "answer" }),
        })
      : undefined;
  const sending = createSending({
    setup,
    memory,
    guard,
    list: (purpose, when) => lists.list(purpose, when),
    lost: () => lists.lost(),
    settle: () => settle(),
    onCall(call: Call) {
      dropped.note(call);
      readAfterWrite.note(call);
    },
  });
  const lists = createListReader({ setup, memory, guard, readAfterWrite, sending });
  const width = (): number => (lists.isBusy() ? 2 : SIDE_BY_SIDE);

  const settle = createSettling({
    clock,
    contract,
    held: setup.held,
    blames: setup.blames,
    send: sending.attempt,
    latest: () => (lists.isCurrent() && !deadline.cleaning() ? memory.latest : undefined),
    ids: () => new Set([...memory.own.keys(), ...readAfterWrite.written]),
    onBehind(now, lookedAfterMs) {
      memory.latest = now;
      guard?.listed(now);
      readAfterWrite.allow(lookedAfterMs, now.call);
    },
  });

  const context: Context = {
    contract,
    clock,
    mode,
    auth: setup.auth,
    givesHeader: setup.givesHeader,
    get sharedServer() {
      return mode === "write" || memory.concurrentActivity;
    },
    operation: (role) => operationOf(contract, role),
    send: sending.send,
    emit: onFact,
    list: lists.list,
    fresh: lists.fresh,
    together: (tasks) => together(tasks, width()),
    atOnce: (tasks) => atOnce(tasks, { pacer: setup.pacer, width: width(), signal: deadline.signal() }),
    skip: setup.onSkip,
    newTag: () => `${setup.tag}-${++tags}`,
    isOwnTag,
    putBack: async () => guard?.putBack(),
    memory,
  };
  return Object.assign(context, {
    lookForDropped: async () => {
      if (dropped.seen()) await lookForDropped(context, sending.send);
    },
    recorded: sending,
    throttled: sending.throttled,
    settle,
    cut: sending.cut,
  });
}
