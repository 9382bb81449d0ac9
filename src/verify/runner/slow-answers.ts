/** Distinguishes a slow server from a slow machine. */

import { OPERATION_OF } from "../../operation-roles.ts";
import type { Call } from "../call.ts";
import type { Sender, SendLimits } from "../client/send.ts";

type Excuse = (call: Call, limits: SendLimits) => Promise<Call>;

/**
 * This machine may have been slow, not the server: the list is requested again, alone; other operations must be slow
 * twice. `asksOnce`: operations are called too rarely to wait for a second slow answer.
 */
export function createExcuse(sender: Sender, asksOnce: boolean): Excuse {
  const slow = new Set<string>();
  let alone: Promise<Call> | undefined;
  return async (call, limits) => {
    const { id, slowThresholdMs } = call.operation;
    if (!call.answer || call.ownMs <= slowThresholdMs || asksOnce) return call;
    if (slow.has(id)) return call;
    if (id !== OPERATION_OF.list) {
      slow.add(id);
      return { ...call, excused: true };
    }
    const before = alone;
    const mine = (async () => {
      await before;
      return sender.send(call.spec, limits);
    })();
    alone = mine;
    const again = await mine;
    if (again.ownMs <= slowThresholdMs || !again.answer) return { ...call, excused: true };
    slow.add(id);
    return call;
  };
}
