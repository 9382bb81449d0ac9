import type { Contract, Operation } from "../../model.ts";
import type { ReplayExchange } from "../../replay-model.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { createCallers } from "./callers.ts";
import type { Play, TakeRecorded } from "./play.ts";
import { keyOfRecorded, keyOfRequest } from "./request-key.ts";

interface Recording {
  readonly contract: Contract;
  readonly exchanges: readonly ReplayExchange[];
  readonly keys: WeakMap<ReplayExchange, string>;
  readonly play: () => Play;
  readonly apply: (world: World, exchange: ReplayExchange) => void;
}

/** Loaded when the first request of a recording is looked for. */
export async function searchRecorded(
  { contract, exchanges, keys, play, apply }: Recording,
  operation: Operation,
  request: Request,
): Promise<TakeRecorded> {
  const { headers } = request;
  const key = await keyOfRequest(contract, operation, request);
  for (const exchange of exchanges) {
    if (exchange.operation !== operation.id || keys.has(exchange)) continue;
    keys.set(exchange, await keyOfRecorded(contract, operation, exchange.request));
  }
  return (isKnown) => {
    const now = play();
    const left = now.waiting.get(operation.id) ?? [];
    const same = left.filter((exchange) => keys.get(exchange) === key);
    const found = (now.callers ??= createCallers()).choose(same, { headers, isKnown });
    if (!found) return undefined;
    left.splice(left.indexOf(found), 1);
    return { reply: replyOf(found), runsOperation: runsOperation(found), apply: (world) => apply(world, found) };
  };
}

function replyOf({ answer: { status, reason, headers, body } }: ReplayExchange): Reply {
  return { status, reason, headers, content: { kind: "recorded", text: body ?? null } };
}

/** Refusals change nothing, a complete answer needs nothing more, and `null` means that nothing was done. */
function runsOperation({ answer: { status, body }, state }: ReplayExchange): boolean {
  return status < 300 && body?.trim() !== "null" && state.every(({ partial }) => partial);
}
