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

const MINUTE = 60_000;
/** How far back the chart looks. */
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

/** The time before, as the sessions' own times tell it: a fresh world has a past. */
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

/** As the session was then; nothing before it was asked for and after it ended. */
function stateAt(session: SessionState, ms: number): SessionState[] {
  const at = (name: "WhenRequested" | "WhenStarted" | "WhenEnded"): number => {
    const instant = session[name];
    return instant === null ? Number.POSITIVE_INFINITY : msOf(instant);
  };
  if (at("WhenRequested") > ms || at("WhenEnded") <= ms) return [];
  return [{ ...session, Status: at("WhenStarted") <= ms ? "UserLast" : "InQueue" }];
}

/** Is a moment in a later step than the last point? Within a step a look at every change would cost too much. */
export function isNewStep(points: readonly ChartPoint[], ms: number): boolean {
  const last = points.at(-1);
  return last === undefined || stepOf(ms) > stepOf(last.ms);
}

/** Adds a point; the last one of the same step gives way, and what is older than the chart goes. A leap back starts over. */
export function withPoint(points: readonly ChartPoint[], point: ChartPoint): ChartPoint[] {
  const last = points.at(-1);
  if (last && point.ms < last.ms) return [point];
  const kept = last && stepOf(point.ms) === stepOf(last.ms) ? points.slice(0, -1) : points;
  const beginning = point.ms - SHOWN_MS;
  const inside = kept.filter(({ ms }) => ms >= beginning);
  const before = kept.at(-inside.length - 1);
  return [...(before ? [lasting(before, beginning)] : []), ...inside, point];
}

/** A point as it still holds later, when nothing has happened since. */
function lasting(point: ChartPoint, ms: number): ChartPoint {
  return { ...point, ms, longestMs: point.waiting === 0 ? 0 : point.longestMs + ms - point.ms };
}

function stepOf(ms: number): number {
  return Math.floor(ms / STEP_MS);
}
