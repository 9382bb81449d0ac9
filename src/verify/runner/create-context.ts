import type { Contract } from "../../model.ts";
import { jsonOf, type Call, type CallSpec } from "../call.ts";
import type { Sender } from "../client/send.ts";
import type { Clock } from "../clock.ts";
import { idOf, isQueued, isRecord } from "../entity/session.ts";
import type { Fact, Listing } from "../facts.ts";
import type { Mode, WriteEntry } from "../model.ts";
import { OPERATION_OF, operationOf } from "../roles.ts";
import { permit } from "../safety.ts";
import { SkipError, type Context, type Memory } from "./context.ts";
import type { Deadline } from "./deadline.ts";
import { createPatience } from "./patience.ts";

/** Requests at the same time; more says nothing more and may look like an attack. */
const SIDE_BY_SIDE = 8;
/** A server that takes its time may also take one request at a time: it is not to be piled upon. */
const SLOW_MS = 1000;

export interface Setup {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly mode: Mode;
  readonly auth: readonly string[];
  readonly sender: Sender;
  readonly deadline: Deadline;
  readonly timeoutMs: number;
  readonly tag: string;
  readonly onFact: (fact: Fact) => void;
  readonly onSkip: (reason: string, operations: readonly string[] | undefined) => void;
}

export interface Recorded {
  readonly calls: readonly Call[];
  readonly writes: readonly WriteEntry[];
}

export function createContext(setup: Setup): Context & { readonly recorded: Recorded } {
  const { contract, clock, mode, sender, deadline, onFact } = setup;
  const memory: Memory = {
    own: new Map(),
    known: new Set(),
    absent: new Set(),
    returned: new Set(),
    latest: undefined,
    baseline: undefined,
    worker: undefined,
    topic: 1,
    topicListed: false,
  };
  const calls: Call[] = [];
  const writes: WriteEntry[] = [];
  const patience = createPatience();
  let tags = 0;

  async function send(spec: CallSpec): Promise<Call> {
    const operation = spec.operation.id;
    const queued = memory.latest?.sessions.filter(isQueued).map(idOf);
    const permission = permit(spec, { mode, own: new Set(memory.own.keys()), absent: memory.absent, queued });
    if (!permission.allowed) throw new SkipError(permission.reason, operation);
    const reason = deadline.reason() ?? (deadline.cleaning() ? undefined : patience.reason(operation));
    if (reason !== undefined) throw new SkipError(reason, operation);
    const left = deadline.leftMs();
    const limits = {
      timeoutMs: Math.min(setup.timeoutMs, left),
      last: left < setup.timeoutMs,
      signal: deadline.signal(),
    };
    const call = await sender.send(spec, limits);
    calls.push(call);
    if (operation !== OPERATION_OF.list) writes.push(toWriteEntry(call));
    patience.note(call);
    if (call.error?.kind === "cut") throw new SkipError(deadline.reason() ?? call.error.message, operation);
    onFact({ kind: "call", call });
    return call;
  }

  async function list(purpose: string): Promise<Listing | undefined> {
    const call = await send({ operation: operationOf(contract, "list"), purpose, expect: "answer" });
    const listing = toListing(call);
    if (!listing) return undefined;
    for (const id of listing.byId.keys()) memory.known.add(id);
    memory.latest = listing;
    return listing;
  }

  return {
    contract,
    clock,
    mode,
    auth: setup.auth,
    crowded: mode === "write",
    operation: (role) => operationOf(contract, role),
    send,
    emit: onFact,
    list,
    together: (tasks) => together(tasks, sender.slowestMs() > SLOW_MS ? 2 : SIDE_BY_SIDE),
    skip: setup.onSkip,
    newTag: () => `${setup.tag}-${++tags}`,
    isOwnTag: (text) => text.includes(setup.tag),
    memory,
    recorded: { calls, writes },
  };
}

/** A JSON array read as a list, however wrong its items are; undefined for anything else. */
export function toListing(call: Call): Listing | undefined {
  const value = jsonOf(call);
  if (!Array.isArray(value)) return undefined;
  const sessions = value.filter(isRecord);
  const byId = new Map(sessions.flatMap((session) => (idOf(session) > 0 ? [[idOf(session), session] as const] : [])));
  return { call, sessions, byId };
}

function toWriteEntry(call: Call): WriteEntry {
  const value = jsonOf(call);
  const sessionId = call.spec.id ?? (isRecord(value) ? idOf(value) : 0);
  const { id, spec, answer } = call;
  return { exchange: id, operation: spec.operation.id, purpose: spec.purpose, sessionId, status: answer?.status ?? 0 };
}

/** All tasks run to their end, so that nothing is still under way when the first failure is passed on. */
async function together<Value>(tasks: readonly (() => Promise<Value>)[], width: number): Promise<Value[]> {
  const results = new Map<number, Value>();
  const failures: unknown[] = [];
  let next = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (!task) continue;
      try {
        results.set(index, await task());
      } catch (error) {
        failures.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, work));
  if (failures.length > 0) throw failures[0];
  return tasks.flatMap((_, index) => (results.has(index) ? [results.get(index) as Value] : []));
}
