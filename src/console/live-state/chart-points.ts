import { isActive, type SessionState } from "../../mock/store/session.ts";
import { msOf } from "../../time/instant.ts";

/** The queue at one moment. */
export interface ChartPoint {
  readonly ms: number;
  /** The number of waiting customers. */
  readonly waiting: number;
  readonly active: number;
  /** How long the first in the queue has waited, in milliseconds. */
  readonly longestMs: number;
}

const MINUTE = 60_000;
/** The time span of the chart. */
const SHOWN_MS = 30 * MINUTE;
const STEP_MS = 5000;

export function pointAt(ms: number, sessions: Iterable<SessionState>): ChartPoint {
  let waiting = 0;
  let active = 0;
  let oldest = ms;
  for (const { Status, WhenRequested } of sessions) {
    if (isActive(Status)) active++;
    if (Status !== "InQueue") continue;
    waiting++;
    if (WhenRequested !== null) oldest = Math.min(oldest, msOf(WhenRequested));
  }
  return { ms, waiting, active, longestMs: ms - oldest };
}

/** Past points, derived from the sessions' own times, so that a new world has a past too. */
export function pastPoints(now: number, sessions: readonly SessionState[]): ChartPoint[] {
  const points: ChartPoint[] = [];
  for (let ms = now - SHOWN_MS; ms < now; ms += MINUTE) {
    points.push(
      pointAt(
        ms,
        sessions.flatMap((session) => stateAt(session, ms)),
      ),
    );
  }
  return points;
}

/** The session at that time; empty before its request and after its end. */
function stateAt(session: SessionState, ms: number): SessionState[] {
  const at = (name: "WhenRequested" | "WhenStarted" | "WhenEnded"): number => {
    const instant = session[name];
    return instant === null ? Number.POSITIVE_INFINITY : msOf(instant);
  };
  if (at("WhenRequested") > ms || at("WhenEnded") <= ms) return [];
  return [{ ...session, Status: at("WhenStarted") <= ms ? "UserLast" : "InQueue" }];
}

/** Is a moment in a later step than the last point? Counting at every change would cost too much. */
export function isNewStep(points: readonly ChartPoint[], ms: number): boolean {
  const last = points.at(-1);
  return last === undefined || stepOf(ms) > stepOf(last.ms);
}

/**
 * Adds a point, replacing the last one of the same step. Points older than the chart are dropped; a jump back in time
 * starts over.
 */
export function withPoint(points: readonly ChartPoint[], point: ChartPoint): ChartPoint[] {
  const last = points.at(-1);
  if (last && point.ms < last.ms) return [point];
  const kept = last && stepOf(point.ms) === stepOf(last.ms) ? points.slice(0, -1) : points;
  const beginning = point.ms - SHOWN_MS;
  const inside = kept.filter(({ ms }) => ms >= beginning);
  const before = kept.at(-inside.length - 1);
  return [...(before ? [continued(before, beginning)] : []), ...inside, point];
}

/** The same point at a later moment, for a queue without changes. */
function continued(point: ChartPoint, ms: number): ChartPoint {
  return { ...point, ms, longestMs: point.waiting === 0 ? 0 : point.longestMs + ms - point.ms };
}

function stepOf(ms: number): number {
  return Math.floor(ms / STEP_MS);
}
