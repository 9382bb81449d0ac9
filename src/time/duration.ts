import { shown } from "../arguments.ts";
import { KitError } from "../errors.ts";

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
  }),
);

const PARTS = /(?<!\d)(\d+(?:\.\d+)?)\s*(ms|[wdhms])\s*/g;
const PLAIN = /^(?:\d+(?:\.\d+)?\s*(?:ms|[smhd])\s*)+$/;
const ISO =
  /^p(?=.)(?:\d+(?:\.\d+)?w)?(?:\d+(?:\.\d+)?d)?(?:t(?=.)(?:\d+(?:\.\d+)?h)?(?:\d+(?:\.\d+)?m)?(?:\d+(?:\.\d+)?s)?)?$/;

/**
 * Milliseconds of `30s`, `1h30m`, `1.5h`, of ISO 8601 such as `PT30S`, or a number; `where` names the argument in the error.
 * Throws KitError `clock-duration`.
 */
export function readDuration(by: number | string, where?: string): number {
  if (typeof by === "number" && Number.isFinite(by)) return by;
  const text = typeof by === "string" ? by.trim() : "";
  const iso = text.toLowerCase();
  if (!PLAIN.test(text) && !ISO.test(iso)) throw noDuration(by, "is not a duration", where);
  const parts = PLAIN.test(text) ? text : iso;
  return [...parts.matchAll(PARTS)].reduce(
    (sum, [, count, unit = ""]) => sum + Number(count) * (UNITS.get(unit) ?? 0),
    0,
  );
}

export function noDuration(by: unknown, why: string, where?: string): KitError {
  return new KitError({
    code: "clock-duration",
    what: `${typeof by === "string" ? `"${by}"` : shown(by)} ${why}`,
    where,
    todo: "give milliseconds, or text such as 30s, 1h30m, PT30S",
  });
}
