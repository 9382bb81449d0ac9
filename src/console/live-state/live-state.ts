import { isLive } from "../../mock/lifecycle/steps.ts";
import type { MockEvent } from "../../mock/events.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import type { SessionState } from "../../mock/store/session.ts";
import { partsOf } from "../../mock/world/plan.ts";
import { instantFromMs, type Instant } from "../../time/instant.ts";
import { isNewStep, pastPoints, pointAt, withPoint, type ChartPoint } from "./chart-points.ts";
import { changesOf, pastOf, type TimelineEvent } from "./timeline.ts";

/**
 * The console's data about a world: recent sessions, timelines, points of the chart. Watching starts with the first
 * visit.
 */
export interface LiveState {
  readonly name: string | undefined;
  readonly open: OpenMock;
  /** Sessions that have not ended, and the latest that have; for a very large world only the live ones. */
  readonly sessions: () => readonly SessionState[];
  readonly timeline: (session: SessionState) => readonly TimelineEvent[];
  /** Queue length and waiting time over the last half hour, up to now. */
  readonly points: () => readonly ChartPoint[];
  /** Calls `listener` for every event, and `ended` when no more will follow; the returned function unsubscribes. */
  readonly listen: (listener: (event: MockEvent) => void, ended: () => void) => () => void;
  /** The number of listeners. */
  readonly listeners: () => number;
  /** Lets the simulation catch up with the clock, and a stored world with the other processes. */
  readonly tick: () => void;
  readonly close: () => void;
}

const ENDED_KEPT = 24;
const EVENTS_KEPT = 60;
const TIMELINES_KEPT = 500;
/** In worlds with more sessions, only live ones are watched. */
const WHOLE_WORLD = 5000;

export function createLiveState(name: string | undefined, open: OpenMock): LiveState {
  const known = new Map<number, SessionState>();
  const timelines = new Map<number, TimelineEvent[]>();
  const listeners = new Map<(event: MockEvent) => void, () => void>();
  let points: ChartPoint[] = [];
  const now = (): number => open.world().clock.nowMs();
  const readWorld = (): void => {
    known.clear();
    timelines.clear();
    for (const session of initial(open)) known.set(session.ChatSessionId, session);
    points = pastPoints(now(), [...known.values()]);
    trim();
  };
  const trim = (): void => {
    const over = [...known.values()].filter((session) => !isLive(session)).sort(byEnd);
    for (const { ChatSessionId } of over.slice(0, -ENDED_KEPT)) known.delete(ChatSessionId);
  };
  const addToTimeline = (before: SessionState | undefined, after: SessionState, at: Instant): void => {
    const { ChatSessionId: id } = after;
    const events = timelines.get(id) ?? (before ? pastOf(before) : []);
    const changes = changesOf(before, after, at);
    timelines.set(id, [...events, ...changes].slice(-EVENTS_KEPT));
    if (timelines.size <= TIMELINES_KEPT) return;
    const [oldest] = timelines.keys();
    if (oldest !== undefined) timelines.delete(oldest);
  };
  const addPoint = (ms: number): void => {
    points = withPoint(points, pointAt(ms, known.values()));
  };
  const end = open.subscribe((event) => {
    if (event.kind === "session") {
      const { before, after, atMs } = event;
      if (isNewStep(points, atMs)) addPoint(atMs);
      if (after) {
        known.set(after.ChatSessionId, after);
        addToTimeline(before, after, instantFromMs(atMs));
        if (!isLive(after)) trim();
      } else if (before) {
        known.delete(before.ChatSessionId);
        timelines.delete(before.ChatSessionId);
      }
    } else if (event.kind === "reset") readWorld();
    for (const listener of listeners.keys()) listener(event);
  });
  // An open page shows what other processes do.
  const catchUp = async (): Promise<void> =>
    open.isPersisted && listeners.size > 0 ? open.transaction(() => {}) : open.tick();
  readWorld();
  return {
    name,
    open,
    sessions: () => [...known.values()],
    timeline: (session) => timelines.get(session.ChatSessionId) ?? pastOf(session),
    points: () => {
      addPoint(now());
      return points;
    },
    listen: (listener, ended) => {
      listeners.set(listener, ended);
      return () => listeners.delete(listener);
    },
    listeners: () => listeners.size,
    tick: () => void catchUp().catch(() => {}),
    close: () => {
      end();
      for (const ended of listeners.values()) ended();
      listeners.clear();
    },
  };
}

function initial(open: OpenMock): readonly SessionState[] {
  const { store } = open.world();
  const { sessions: size } = open.settings;
  if (size <= WHOLE_WORLD) return [...store.list()];
  const from = Math.max(1, partsOf(size).colleagues - ENDED_KEPT);
  return Array.from({ length: 400 }, (_, at) => store.get(from + at)).filter((session) => session !== undefined);
}

function byEnd(one: SessionState, other: SessionState): number {
  return (one.WhenEnded ?? "") < (other.WhenEnded ?? "") ? -1 : 1;
}
