import { tooManyRequests } from "../refusals.ts";
import type { Reply } from "../reply.ts";
import type { Agent } from "../world/agents.ts";
import type { World } from "../world/world.ts";

/** Counts a call; returns a refusal if the caller has made too many within a second. */
export type CountCall = (caller: Agent) => Reply | undefined;

interface Window {
  readonly worldMs: number;
  readonly realMs: number;
  calls: number;
}

const SECOND_MS = 1000;
/** How many callers are tracked; the one whose second began first is dropped first. */
const MOST_CALLERS = 10_000;

/**
 * Limits the calls of each caller per second. A second passes on the world's clock, which tests move, and also in real
 * time, so that a client that obeys Retry-After is answered while the world's clock stands still.
 */
export function createRateLimit(limit: number, world: () => World, now: () => number = Date.now): CountCall {
  const windows = new Map<number, Window>();
  let counted: World | undefined;
  return ({ id }) => {
    const present = world();
    // A reset clears all counts.
    if (present !== counted) windows.clear();
    counted = present;
    const [worldMs, realMs] = [present.clock.nowMs(), now()];
    const known = windows.get(id);
    const isOver = !known || isPast(worldMs - known.worldMs) || isPast(realMs - known.realMs);
    if (isOver) {
      windows.delete(id);
      windows.set(id, { worldMs, realMs, calls: 1 });
      if (windows.size > MOST_CALLERS) windows.delete(windows.keys().next().value ?? id);
      return undefined;
    }
    known.calls++;
    return known.calls > limit ? tooManyRequests(limit) : undefined;
  };
}

/** A clock that was set back also starts a new second. */
function isPast(ms: number): boolean {
  return ms >= SECOND_MS || ms < 0;
}
