/**
 * Tells an operation that breaks its connection from a network that is gone. Calls without an answer are held back until
 * the server answers again: what a lost connection leaves unanswered is no fault of the server's.
 */

import type { Call } from "../call.ts";

interface Connection {
  /** Notes a call, and judges what was held back once there is an answer. */
  readonly note: (call: Call) => Promise<void>;
  /** Why nothing more can be sent. */
  readonly reason: () => string | undefined;
  /** Judges what is still held back, at the end of a run whose connection was not lost. */
  readonly flush: () => void;
}

interface Setup {
  readonly judge: (call: Call) => void;
  /** Sends once more what was answered before and only reads. */
  readonly probe: (answered: Call) => Promise<Call>;
}

/** So many in a row, and what was answered before is asked once more. */
const MOST_BROKEN = 4;

export function createConnection({ judge, probe }: Setup): Connection {
  let held: Call[] = [];
  let reason: string | undefined;
  let answered: Call | undefined;

  /** An answer to what was sent earlier says nothing about the connection since. */
  function flush(answer?: Call): void {
    if (reason !== undefined) return;
    const [calls, rest] = [held.filter((call) => !answer || isLater(answer, call)), held];
    held = rest.filter((call) => !calls.includes(call));
    for (const call of calls) judge(call);
  }

  return {
    reason: () => reason,
    flush: () => flush(),
    async note(call) {
      if (!isBroken(call)) {
        if (call.operation.effect === "reads" && call.spec.auth === undefined) answered = call;
        flush(call);
        return judge(call);
      }
      held.push(call);
      if (held.length < MOST_BROKEN || reason !== undefined || !answered) return;
      const again = await probe(answered);
      if (isBroken(again)) reason ??= `the connection was lost: ${again.error?.message}`;
      else flush();
    },
  };
}

/** Calls are numbered as they are sent. */
function isLater(one: Call, other: Call): boolean {
  return Number(one.id.slice(1)) > Number(other.id.slice(1));
}

function isBroken({ error }: Call): boolean {
  return error?.kind === "unreachable" || error?.kind === "broken";
}
