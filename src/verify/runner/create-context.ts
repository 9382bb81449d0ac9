import { isRecord } from "../../values.ts";
import type { Contract } from "../../model.ts";
import { jsonOf, type Call, type CallSpec } from "../call.ts";
import type { Sender } from "../client/send.ts";
import type { Clock } from "../clock.ts";
import { idOf } from "../entity/session.ts";
import type { Fact } from "../facts.ts";
import type { Listing } from "../facts/listing.ts";
import type { Blame } from "../judge.ts";
import type { Mode, WriteEntry } from "../model.ts";
import { andSays } from "../own-words.ts";
import { hasRole, operationOf, SESSION } from "../../operation-roles.ts";
import { permit } from "../write-gate.ts";
import { type ClaimGuard, createClaimGuard } from "./claim-guard.ts";
import { SkipError, type Context } from "./context.ts";
import { createsSomething, noteCreation, whyNoCreation } from "./creations.ts";
import type { Deadline } from "./deadline.ts";
import { createMemory } from "./memory.ts";
import { createFlicker, lookForDropped } from "./flicker.ts";
import { createExcuse } from "./slow-answers.ts";
import { createConnection } from "./connection.ts";
import { createCircuitBreaker } from "./circuit-breaker.ts";
import { toListing } from "./listing.ts";
import { createThrottle } from "./throttle.ts";
import type { Pacer } from "./pacer.ts";
import { createSettling } from "./confirm.ts";
import type { Doubt } from "./doubt.ts";
import { createReadAfterWrite } from "./read-after-write.ts";
import { atOnce, together } from "./together.ts";
import { watch } from "./watch.ts";

/** Concurrent requests; more would reveal nothing and might look like an attack. */
const SIDE_BY_SIDE = 8;
/** A server this slow may handle one request at a time, so it gets fewer at once. */
const SLOW_MS = 1000;
/** From here on the list is not read after every write. */
const HEAVY_MS = 500;
const HEAVY_CHARACTERS = 1_000_000;

/**
 * After this many failures in a row (expired credentials, a server that went down), further requests would fail too.
 */
const MOST_LOST = 4;
const LOST = `the list, which was read before, could not be read ${MOST_LOST} times in a row`;

interface Setup {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly mode: Mode;
  readonly auth: readonly string[];
  readonly sender: Sender;
  readonly pacer: Pacer;
  readonly deadline: Deadline;
  readonly timeoutMs: number;
  readonly tag: string;
  /** True if operations are called too rarely to wait for a second slow answer. */
  readonly asksOnce: boolean;
  readonly onFact: (fact: Fact) => void;
  /** Called with an answer that only asks the client to retry later; nothing else about it is judged. */
  readonly onThrottled: (call: Call) => void;
  /** Called when the list shows a write with a delay. */
  readonly onLate: (waitedMs: number, call: Call, isCache: boolean) => void;
  readonly doubt: Doubt;
  readonly blames: (fact: Fact) => readonly Blame[];
  readonly onSkip: (reason: string, operations: readonly string[] | undefined) => void;
}

export interface Recorded {
  readonly calls: readonly Call[];
  readonly writes: readonly WriteEntry[];
}

export function createContext(setup: Setup): Context & {
  readonly recorded: Recorded;
  readonly throttled: () => boolean;
  /** Looks again where the list seemed to drop a session. */
  readonly lookForDropped: () => Promise<void>;
  /** Confirms what is still to be confirmed. */
  readonly settle: () => Promise<void>;
  /** Why the run ended early; known once it is over. */
  readonly cut: () => string | undefined;
} {
  const { contract, clock, mode, sender, deadline, onFact } = setup;
  const memory = createMemory();
  const calls: Call[] = [];
  const writes: WriteEntry[] = [];
  const circuitBreaker = createCircuitBreaker();
  const throttle = createThrottle(clock);
  const connection = createConnection({
    judge: (call) => onFact({ kind: "call", call }),
    probe: ({ spec }) => sender.send(spec, { timeoutMs: setup.timeoutMs, last: false, signal: deadline.signal() }),
  });
  const readAfterWrite = createReadAfterWrite(contract, clock, { late: setup.onLate, read: setup.doubt.note });
  const isList = hasRole("list");
  const flicker = createFlicker(isList);
  const excuse = createExcuse(sender, setup.asksOnce);
  let quickestList: number | undefined;
  let largestList = 0;
  let tags = 0;
  let wroteWhenRead = 0;
  let lost = 0;
  /** Of the last list that could not be read: how the server explains it. */
  let saidWhenLost = "";
  /** Why the run ends early. */
  let cut: string | undefined;

  /** Ids of a type that this run created; undefined if it could not delete them. */
  function ownOf(carrier: string): ReadonlySet<number> | undefined {
    const made = memory.made.get(carrier);
    if (made) return new Set(made);
    return carrier === SESSION ? new Set(memory.own.keys()) : undefined;
  }

  const isOwnTag = (text: string): boolean => text.includes(setup.tag);
  const guard: ClaimGuard | undefined =
    mode === "write"
      ? createClaimGuard({
          clock,
          memory,
          isOwnTag,
          list,
          release: (id, purpose) =>
            send({ operation: operationOf(contract, "release"), id, purpose, expect: "answer" }),
        })
      : undefined;

  function demandPermission(spec: CallSpec): void {
    const permission = permit(spec, {
      mode,
      contract,
      own: ownOf,
      absent: memory.absent,
      queue: guard?.view(),
      returning: memory.toReturn,
      noCreation: whyNoCreation(memory),
    });
    if (!permission.allowed) throw new SkipError(permission.reason, spec.operation.id);
  }

  async function attempt(spec: CallSpec): Promise<Call> {
    const { id: operation, effect } = spec.operation;
    const claims = effect === "claims";
    for (let attempt = 1; ; attempt++) {
      if (claims) await guard?.prepare();
      demandPermission(spec);
      guard?.begin(spec);
      let call: Call | undefined;
      try {
        await throttle.pause(deadline.signal());
        call = await sendOnce(spec);
      } finally {
        if (claims) await guard?.settle(call);
      }
      // Closing one of the run's sessions twice is harmless; leaving it open is not.
      const next = throttle.note(call, attempt, deadline.leftMs(), deadline.cleaning());
      if (next === "go-on" || next === "leave") {
        if (mode === "write" && createsSomething(spec, contract)) await noteCreation({ call, contract, memory, list });
      }
      if (next === "go-on") {
        if (!deadline.cleaning()) await connection.note(call);
        else if (connection.reason() === undefined) onFact({ kind: "call", call });
        return call;
      }
      setup.onThrottled(call);
      if (call.answer?.status === 429) setup.pacer.halve();
      if (next === "leave") throw new SkipError(whyLeft(call), operation);
      if (next === "stop") throw new SkipError(noteCut(throttle.reason() ?? "the server is busy"), operation);
    }
  }

  /** Requests skipped during clean-up do not cut the run short. */
  function noteCut(reason: string): string {
    if (!deadline.cleaning()) cut ??= reason;
    return reason;
  }

  const settle = createSettling({
    clock,
    contract,
    doubt: setup.doubt,
    blames: setup.blames,
    send: attempt,
    latest: () => (wroteWhenRead === writes.length && !deadline.cleaning() ? memory.latest : undefined),
    ids: () => new Set([...memory.own.keys(), ...readAfterWrite.written]),
    onBehind(now, lookedAfterMs) {
      memory.latest = now;
      guard?.listed(now);
      readAfterWrite.allow(lookedAfterMs, now.call);
    },
  });

  async function send(spec: CallSpec): Promise<Call> {
    await settle();
    return attempt(spec);
  }

  async function sendOnce(spec: CallSpec): Promise<Call> {
    const operation = spec.operation.id;
    const gone = connection.reason() ?? throttle.reason() ?? (lost >= MOST_LOST ? LOST + saidWhenLost : undefined);
    const stopped = gone ?? circuitBreaker.reason(operation);
    const reason = deadline.reason() ?? (deadline.cleaning() ? undefined : stopped);
    if (reason !== undefined) {
      // Giving up on a single operation does not end the run.
      if (reason !== circuitBreaker.reason(operation)) noteCut(reason);
      throw new SkipError(reason, operation);
    }
    const left = deadline.leftMs();
    const limits = {
      timeoutMs: Math.min(setup.timeoutMs, left),
      last: left < setup.timeoutMs,
      signal: deadline.signal(),
    };
    const call = await excuse(await sender.send(spec, limits), limits);
    calls.push(call);
    flicker.note(call);
    readAfterWrite.note(call);
    if (spec.operation.effect !== "reads") writes.push(toWriteEntry(call));
    circuitBreaker.note(call);
    if (call.error?.kind === "cut") throw new SkipError(noteCut(deadline.reason() ?? call.error.message), operation);
    return call;
  }

  /** A long or slow list is read only where nothing else would show the result. */
  function isHeavy(): boolean {
    return largestList > HEAVY_CHARACTERS || (quickestList !== undefined && quickestList > HEAVY_MS);
  }

  function isBusy(): boolean {
    return sender.slowestMs() > SLOW_MS || isHeavy() || throttle.active();
  }

  async function list(purpose: string, when: "always" | "light" = "always"): Promise<Listing | undefined> {
    if (when === "light" && isHeavy()) {
      if (memory.latest) memory.outdated.add(memory.latest);
      return undefined;
    }
    const operation = operationOf(contract, "list");
    const listing = await readAfterWrite.read(async () => {
      const call = await send({ operation, purpose, expect: "answer" });
      saidWhenLost = call.answer ? `: the server answers ${call.answer.status}${andSays(call.answer)}` : "";
      quickestList = Math.min(quickestList ?? Infinity, toListing(call) ? call.durationMs : Infinity);
      return toListing(call);
    });
    guard?.listed(listing);
    if (!listing) {
      lost = memory.latest ? lost + 1 : 0;
      if (lost >= MOST_LOST && !deadline.cleaning()) throw new SkipError(noteCut(LOST + saidWhenLost), operation.id);
      return undefined;
    }
    lost = 0;
    largestList = Math.max(largestList, listing.call.answer?.decoded.text.length ?? 0);
    for (const id of listing.byId.keys()) memory.known.add(id);
    if (memory.latest && wroteWhenRead === writes.length) watch(contract, memory, memory.latest, listing);
    wroteWhenRead = writes.length;
    memory.latest = listing;
    return listing;
  }

  async function fresh(purpose: string): Promise<Listing | undefined> {
    return memory.latest && wroteWhenRead === writes.length ? memory.latest : list(purpose);
  }

  const context: Context = {
    contract,
    clock,
    mode,
    auth: setup.auth,
    get sharedServer() {
      return mode === "write" || memory.concurrentActivity;
    },
    operation: (role) => operationOf(contract, role),
    send,
    emit: onFact,
    list,
    fresh,
    together: (tasks) => together(tasks, isBusy() ? 2 : SIDE_BY_SIDE),
    atOnce: (tasks) =>
      atOnce(tasks, { pacer: setup.pacer, width: isBusy() ? 2 : SIDE_BY_SIDE, signal: deadline.signal() }),
    skip: setup.onSkip,
    newTag: () => `${setup.tag}-${++tags}`,
    isOwnTag,
    putBack: async () => guard?.putBack(),
    memory,
  };
  return {
    ...context,
    get sharedServer() {
      return context.sharedServer;
    },
    lookForDropped: async () => {
      if (flicker.seen()) await lookForDropped(context, send);
    },
    recorded: { calls, writes },
    throttled: throttle.active,
    settle,
    cut: () => {
      connection.flush();
      return cut;
    },
  };
}

function whyLeft({ answer, spec }: Call): string {
  const { id } = spec.operation;
  return spec.expect === "refusal"
    ? `${id} answers ${answer?.status} to made-up credentials: the server takes no more of them for now`
    : `${id} answered ${answer?.status} and asked for patience, and a write is not sent twice`;
}

function toWriteEntry(call: Call): WriteEntry {
  const value = jsonOf(call);
  const { id, spec, answer } = call;
  const sessionId = spec.operation.carrier === SESSION ? (spec.id ?? (isRecord(value) ? idOf(value) : 0)) : 0;
  return { exchange: id, operation: spec.operation.id, purpose: spec.purpose, sessionId, status: answer?.status ?? 0 };
}
