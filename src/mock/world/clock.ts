import { noDuration, readDuration } from "../../time/duration.ts";
import { instantFromMs, type Instant, type OffsetAt } from "../../time/instant.ts";
import { LAST_MS, readMoment, type Moment } from "../../time/moment.ts";

/** The world's time. It stands still unless it has a source; tests can move it. */
export interface Clock {
  /** The moment in UTC, to 100 ns, such as `2024-06-12T08:00:00.0000000Z`. */
  now(): string;
  /** The moment in milliseconds since 1970. */
  nowMs(): number;
  /**
   * Advances the time by milliseconds or by text such as `30s`, `1h30m`, `1d`, `250ms`, `PT30S`. Throws KitError
   * `clock-duration` for anything that is not a duration, is below 0, or goes beyond the year 9999.
   */
  advance(by: number | string): void;
  /**
   * Sets the clock: ISO 8601 text with an offset, a Date, or milliseconds since 1970; in the observed dialect also text
   * without an offset, as in its sessions. Throws KitError `clock-moment`.
   */
  set(to: Moment): void;
  /** Stops at the current moment. */
  freeze(): void;
  /** Continues from the current moment, if the clock has a source. */
  resume(): void;
  /** Whether it stands still. */
  readonly frozen: boolean;
}

/** The source of a running clock's time: milliseconds since 1970. */
export interface TimeSource {
  now(): number;
  /** Freezes the clock at this moment until `resume`; without it, the clock runs. */
  readonly from?: Moment | undefined;
  /** The moment at which a fresh world begins, if not the source's current moment. */
  readonly startMs?: (() => number) | undefined;
  /** How many times as fast as real time it runs, for processes that share it; default 1. */
  readonly speed?: number | undefined;
}

/** A moment at which the clock stands, `system` for the time of `Date`, or a source that it follows. */
export type ClockOption = Moment | TimeSource;

/** How a clock differs from its source; the same for all processes that share one. */
interface ClockState {
  /** The moment at which it stands still. */
  readonly frozenMs?: number | undefined;
  /** How far it is ahead of its source. */
  readonly shiftMs: number;
}

/** A clock that another process can take over. */
export interface WorldClock extends Omit<Clock, "now"> {
  /** The moment, to 100 ns. */
  now(): Instant;
  capture(): ClockState;
  restore(state: ClockState): void;
  /** How many times as fast as real time it runs. */
  readonly speed: number;
}

/** The default moment of a mock without a clock option. */
const DEFAULT_START = "2024-06-12T08:00:00Z";

/** Reads Date when the clock is asked, because fake timers of a test replace it. */
const SYSTEM: TimeSource = { now: () => Date.now() };

const ADVANCE = "clock.advance";

/** A clock that stands at a moment, or runs with a source. In `zone`, text without an offset is local. */
export function createClock(at: ClockOption = DEFAULT_START, zone?: OffsetAt): WorldClock {
  const given = at === "system" ? SYSTEM : at;
  const source = typeof given === "object" && !(given instanceof Date) ? given : undefined;
  const from = source ? source.from : (given as Moment);
  let frozenAt = from === undefined ? undefined : readMoment(from, zone, "option clock");
  let shift = source?.startMs ? source.startMs() - source.now() : 0;
  const nowMs = (): number => frozenAt ?? (source?.now() ?? 0) + shift;
  // Many requests arrive within one millisecond; its text is created once.
  let last: { readonly ms: number; readonly instant: Instant } | undefined;
  const now = (): Instant => {
    const ms = nowMs();
    if (last?.ms !== ms) last = { ms, instant: instantFromMs(ms) };
    return last.instant;
  };
  const goTo = (ms: number): void => {
    if (frozenAt === undefined) shift += ms - nowMs();
    else frozenAt = ms;
  };
  return {
    now,
    nowMs,
    advance: (by) => {
      const duration = readDuration(by, ADVANCE);
      if (duration < 0) throw noDuration(by, "is below 0", ADVANCE);
      if (nowMs() + duration > LAST_MS) throw noDuration(by, "leads beyond the year 9999", ADVANCE);
      goTo(nowMs() + duration);
    },
    set: (to) => goTo(readMoment(to, zone, "clock.set")),
    freeze: () => {
      frozenAt ??= nowMs();
    },
    resume: () => {
      if (frozenAt === undefined || !source) return;
      shift = frozenAt - source.now();
      frozenAt = undefined;
    },
    get frozen() {
      return frozenAt !== undefined;
    },
    speed: source?.speed ?? 1,
    capture: () => ({ shiftMs: shift, ...(frozenAt === undefined ? {} : { frozenMs: frozenAt }) }),
    restore: (state) => {
      shift = state.shiftMs;
      if (source || state.frozenMs !== undefined) frozenAt = state.frozenMs;
    },
  };
}
