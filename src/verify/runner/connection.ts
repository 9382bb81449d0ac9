/**
 * Distinguishes an operation that breaks its connection from a lost network. Calls without an answer are held back
 * until the server answers again: those lost with the network are not the server's fault.
 */

import type { Call } from "../call.ts";
import { andSays } from "../own-words.ts";
import { situationOf } from "../refusal.ts";
import { refusedIn } from "../refused-credentials.ts";

interface Connection {
  /** Notes a call; an answer releases what was held back, to be judged. */
  readonly note: (call: Call) => Promise<void>;
  /** Why nothing more can be sent. */
  readonly reason: () => string | undefined;
  /** Judges what is still held back at the end of a run, if the connection was not lost. */
  readonly flush: () => void;
}

interface Setup {
  readonly judge: (call: Call) => void;
  /** Repeats a read-only call that was answered before. */
  readonly probe: (answered: Call) => Promise<Call>;
}

/** After this many in a row, an earlier call is repeated as a test. */
const MOST_BROKEN = 4;
/** After this many at the start of a run, nothing answers at all: each of them may have taken the whole time limit. */
const MOST_UNHEARD = 3;

export function createConnection({ judge, probe }: Setup): Connection {
  let held: Call[] = [];
  let reason: string | undefined;
  let answered: Call | undefined;
  let isHeard = false;
  /** Operations that refuse credentials which do elsewhere. */
  const refusing = new Set<string>();

  /** Of one operation it is a fault; of what was answered before, too, the credentials are over. */
  async function noteRefusal(call: Call, before: Call): Promise<void> {
    const again = await probe(before);
    const refused = isRefused(again) ? refusedIn(again) : undefined;
    if (!refused) {
      refusing.add(call.operation.id);
      return judge(call);
    }
    const { what = "", todo = "" } = situationOf(refused) ?? {};
    reason ??=
      `the credentials are no longer accepted: ${refused.answer.status}${andSays(refused.answer)}. ${what} ${todo}`
        .trim()
        .replace(/\.$/, "");
  }

  /** An answer to an earlier request says nothing about the connection since. */
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
      if (reason === undefined && answered && isRefused(call) && !refusing.has(call.operation.id))
        return noteRefusal(call, answered);
      if (reason !== undefined && isRefused(call)) return;
      if (!isBroken(call)) {
        isHeard = true;
        if (call.operation.effect === "reads" && call.spec.auth === undefined && !isRefused(call)) answered = call;
        flush(call);
        return judge(call);
      }
      held.push(call);
      if (!isHeard && held.length >= MOST_UNHEARD) reason ??= `nothing answers: ${call.error?.message}`;
      // Each silence may take the whole time limit.
      const isEnough = held.length >= MOST_BROKEN || call.error?.kind === "timeout";
      if (!isEnough || reason !== undefined || !answered) return;
      const again = await probe(answered);
      if (isBroken(again)) reason ??= `the connection was lost: ${again.error?.message}`;
      else flush();
    },
  };
}

/** Calls are numbered in sending order. */
function isLater(one: Call, other: Call): boolean {
  return Number(one.id.slice(1)) > Number(other.id.slice(1));
}

/** Does it refuse the credentials of the run? */
function isRefused({ answer, spec }: Call): boolean {
  return spec.auth === undefined && spec.expect !== "refusal" && (answer?.status === 401 || answer?.status === 403);
}

function isBroken({ error }: Call): boolean {
  return error?.kind === "unreachable" || error?.kind === "broken" || error?.kind === "timeout";
}
