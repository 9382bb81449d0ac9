import { isRecord } from "../../values.ts";
import { jsonOf, type Call, type CallSpec } from "../call.ts";
import { idOf } from "../entity/session.ts";
import type { WriteEntry } from "../model.ts";
import { SESSION } from "../../operation-roles.ts";
import { permit } from "../write-gate.ts";
import { createCircuitBreaker } from "./circuit-breaker.ts";
import type { ClaimGuard } from "./claim-guard.ts";
import { createConnection } from "./connection.ts";
import { type Context, type Memory, SkipError } from "./context.ts";
import type { ContextSetup } from "./context-setup.ts";
import { createsSomething, nameOfCreation, noteChange, noteCreation, whyNoCreation } from "./creations.ts";
import { createExcuse } from "./slow-answers.ts";
import { createThrottle } from "./throttle.ts";

/** Sends what the gate permits, as long as the server, the time and the connection last. */

interface Parts {
  readonly setup: ContextSetup;
  readonly memory: Memory;
  readonly guard: ClaimGuard | undefined;
  readonly list: Context["list"];
  /** Why the list is given up. */
  readonly lost: () => string | undefined;
  /** Confirms what is still to be confirmed, before another request. */
  readonly settle: () => Promise<void>;
  readonly onCall: (call: Call) => void;
}

export interface Sending {
  readonly send: (spec: CallSpec) => Promise<Call>;
  /** The same without settling what came before. */
  readonly attempt: (spec: CallSpec) => Promise<Call>;
  /** Notes why the run ends early, and returns the reason. */
  readonly noteCut: (reason: string) => string;
  readonly throttled: () => boolean;
  readonly calls: readonly Call[];
  readonly writes: readonly WriteEntry[];
  /** Why the run ended early; known once it is over. */
  readonly cut: () => string | undefined;
}

export function createSending({ setup, memory, guard, list, lost, settle, onCall }: Parts): Sending {
  const { contract, clock, mode, sender, deadline, onFact } = setup;
  const calls: Call[] = [];
  const writes: WriteEntry[] = [];
  const circuitBreaker = createCircuitBreaker();
  const throttle = createThrottle(clock);
  const connection = createConnection({
    judge: (call) => onFact({ kind: "call", call }),
    probe: ({ spec }) => sender.send(spec, { timeoutMs: setup.timeoutMs, last: false, signal: deadline.signal() }),
  });
  const excuse = createExcuse(sender, setup.asksOnce);
  let cut: string | undefined;

  /** Ids of a type that this run created; undefined if it could not delete them. */
  function ownOf(carrier: string): ReadonlySet<number> | undefined {
    const made = memory.made.get(carrier);
    if (made) return new Set(made);
    return carrier === SESSION ? new Set(memory.own.keys()) : undefined;
  }

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
    for (let tries = 1; ; tries++) {
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
      const next = throttle.note(call, tries, deadline.leftMs(), deadline.cleaning());
      if (next === "go-on" || next === "leave") {
        noteChange(call, contract, memory);
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

  async function send(spec: CallSpec): Promise<Call> {
    await settle();
    return attempt(spec);
  }

  async function sendOnce(spec: CallSpec): Promise<Call> {
    const operation = spec.operation.id;
    const gone = connection.reason() ?? throttle.reason() ?? lost();
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
    const creation = nameOfCreation(spec, contract);
    if (creation !== undefined) memory.unanswered.add(creation);
    const call = await excuse(await sender.send(spec, limits), limits);
    if (creation !== undefined) memory.unanswered.delete(creation);
    calls.push(call);
    onCall(call);
    if (spec.operation.effect !== "reads") writes.push(toWriteEntry(call));
    circuitBreaker.note(call);
    if (call.error?.kind === "cut") {
      // The server may have carried it out all the same.
      if (creation !== undefined && spec.expect !== "refusal" && !call.error.unsent) memory.unread.add(creation);
      throw new SkipError(noteCut(deadline.reason() ?? call.error.message), operation);
    }
    return call;
  }

  return {
    send,
    attempt,
    noteCut,
    throttled: throttle.active,
    calls,
    writes,
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
    : `${id} answered ${answer?.status} and asked the run to wait, and a write is not sent twice`;
}

function toWriteEntry(call: Call): WriteEntry {
  const value = jsonOf(call);
  const { id, spec, answer } = call;
  const sessionId = spec.operation.carrier === SESSION ? (spec.id ?? (isRecord(value) ? idOf(value) : 0)) : 0;
  return { exchange: id, operation: spec.operation.id, purpose: spec.purpose, sessionId, status: answer?.status ?? 0 };
}
