import { isActive, type SessionState } from "../../mock/store/session.ts";
import { msOf } from "../../time/instant.ts";

/** The queue at one moment. */
export interface ChartPoint {
  readonly ms: number;
  /** How many wait. */
  readonly waiting: number;
  readonly active: number;
  /** Milliseconds that the one in front has waited. */
  readonly longestMs: number;
}

const KEPT = 360;
const MINUTE = 60_000;

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

/** The half hour before, as the sessions' own times tell it: a fresh world has a past. */
export function pastPoints(now: number, sessions: readonly SessionState[]): ChartPoint[] {
  const points: ChartPoint[] = [];
  for (let ms = now - 30 * MINUTE; ms < now; ms += MINUTE) {
    points.push(
      pointAt(
        ms,
        sessions.flatMap((session) => stateAt(session, ms)),
      ),
    );
  }
  return points;
}

/** As the session was then; nothing before it was asked for and after it ended. */
function stateAt(session: SessionState, ms: number): SessionState[] {
  const at = (name: "WhenRequested" | "WhenStarted" | "WhenEnded"): number => {
    const instant = session[name];
    return instant === null ? Number.POSITIVE_INFINITY : msOf(instant);
  };
  if (at("WhenRequested") > ms || at("WhenEnded") <= ms) return [];
  return [{ ...session, Status: at("WhenStarted") <= ms ? "UserLast" : "InQueue" }];
}

/** Adds a point; within a second the last one gives way, and old ones go. A leap back starts over. */
export function withPoint(points: readonly ChartPoint[], point: ChartPoint): ChartPoint[] {
  const last = points.at(-1);
  if (last && point.ms < last.ms) return [point];
  const kept = last && point.ms - last.ms < 1000 ? points.slice(0, -1) : points;
  return [...kept, point].slice(-KEPT);
}
