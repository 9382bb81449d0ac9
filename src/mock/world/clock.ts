import { KitError } from "../../errors.ts";
import { instantFromMs, msOf, readInstant, type Instant } from "../../time/instant.ts";
import { withoutPrototype } from "../../values.ts";

/** The world's time. It stands still unless it has a source, and tests can move it. */
export interface Clock {
  /** The moment, to 100 ns. */
  now(): Instant;
  /** The moment in milliseconds since 1970. */
  nowMs(): number;
  /**
   * Moves the time on by milliseconds or by text such as `30s`, `5m`, `2h`, `1d`, `250ms`. Throws KitError
   * `clock-duration` for anything that is not a duration, is below 0, or leads beyond the year 9999.
   */
  advance(by: number | string): void;
  /** Sets the clock: ISO 8601 text with an offset, a Date, or milliseconds since 1970. */
  set(to: string | Date | number): void;
  /** Stops at the present moment. */
  freeze(): void;
  /** Continues from the present moment, if the clock has a source. */
  resume(): void;
  readonly frozen: boolean;
}

/** Where a running clock takes its time from: milliseconds since 1970. */
export interface TimeSource {
  now(): number;
  /** Freezes the clock at this moment until `run`: ISO 8601 text with an offset; without it, the clock runs. */
  readonly from?: string;
  /** The moment at which a fresh world begins, if not the source's present moment. */
  startMs?(): number;
  /** How many times as fast as real time it runs, for those who share it; default 1. */
  readonly speed?: number;
}

/** How a clock stands apart from its source; the same for all processes that share one. */
interface ClockState {
  /** Where it stands still. */
  readonly frozenMs?: number;
  /** How far it runs ahead of its source. */
  readonly shiftMs: number;
}

/** A clock that can be taken over by another process. */
export interface WorldClock extends Clock {
  capture(): ClockState;
  restore(state: ClockState): void;
}

/** The moment at which a mock without a clock option stands. */
const DEFAULT_START = "2024-06-12T08:00:00Z";

/** What four digits of a year can write. */
const FIRST_MS = -62_135_596_800_000;
const LAST_MS = 253_402_300_799_999;
const UNITS: Readonly<Record<string, number>> = withoutPrototype({
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
});

/** A clock that stands at a moment, or runs with a source. */
export function createClock(at: string | Date | number | TimeSource = DEFAULT_START): WorldClock {
  const source = typeof at === "object" && !(at instanceof Date) ? at : undefined;
  const from = source ? source.from : (at as string | Date | number);
  let frozenAt = from === undefined ? undefined : readMoment(from);
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
      const duration = readDuration(by);
      if (duration < 0) throw noDuration(by, "is below 0");
      if (nowMs() + duration > LAST_MS) throw noDuration(by, "leads beyond the year 9999");
      goTo(nowMs() + duration);
    },
    set: (to) => goTo(readMoment(to)),
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
    capture: () => ({ shiftMs: shift, ...(frozenAt === undefined ? {} : { frozenMs: frozenAt }) }),
    restore: (state) => {
      shift = state.shiftMs;
      if (source || state.frozenMs !== undefined) frozenAt = state.frozenMs;
    },
  };
}

/** Milliseconds of `30s`, `1.5h`, or of a number. */
export function readDuration(by: number | string): number {
  if (typeof by === "number" && Number.isFinite(by)) return by;
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(String(by).trim());
  const unit = UNITS[match?.[2] ?? ""];
  if (!match || unit === undefined) throw noDuration(by, "is not a duration");
  return Number(match[1]) * unit;
}

function noDuration(by: number | string, why: string): KitError {
  return new KitError({
    code: "clock-duration",
    what: `"${by}" ${why}`,
    todo: "give milliseconds, or text such as 30s, 5m, 2h",
  });
}

/** Milliseconds since 1970 of a moment; text needs an offset, so that it means the same everywhere. */
function readMoment(at: string | Date | number): number {
  const ms = typeof at === "string" ? readText(at) : typeof at === "number" ? at : at.getTime();
  if (Number.isFinite(ms) && ms >= FIRST_MS && ms <= LAST_MS) return ms;
  throw new KitError({
    code: "clock-moment",
    what: `"${String(at)}" is not a moment`,
    todo: `write ISO 8601 with an offset, such as ${DEFAULT_START}`,
  });
}

function readText(text: string): number {
  const plain = /T\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text) ? text.replace(/(T\d\d:\d\d)/, "$1:00") : text;
  if (!/(Z|[+-]\d\d:\d\d)$/.test(plain)) return Number.NaN;
  const instant = readInstant(plain, () => 0);
  return instant ? msOf(instant) : Number.NaN;
}
