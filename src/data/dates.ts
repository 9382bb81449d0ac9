import type { EntityType } from "../type-model.ts";
import { instantFromMs } from "../time/instant.ts";
import { OSLO } from "../time/zone-code.ts";
import { between, hash } from "./hash.ts";
import { birthOf } from "./numbers.ts";

/** Dates of generated carriers, by the name of the property. */

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Dated {
  /** When the world began. */
  readonly startMs: number;
  readonly seed: number;
  readonly id: number;
  readonly type: EntityType;
}

const BEGIN = /^(?:start|begin|from)(?:date|time)?$|^(?:start|begin)(?:date)?time$/i;
const END = /^(?:end|to|finish)(?:date|time)?$|^end(?:date)?time$/i;

/** A thing was created before it was changed, and both before the world began; a meeting ends after it begins. */
export function datesOf({ startMs, seed, id, type }: Dated): (name: string) => unknown {
  const created = between(seed, id, "created", 30, 300);
  const begins = type.properties.find(({ name, kind }) => kind === "date-time" && BEGIN.test(name))?.name;
  const daysAgo = (name: string, days: number): number =>
    startMs - days * DAY + (hash(seed, id, name) % (DAY / 2000)) * 1000;
  const past = (name: string): number => daysAgo(name, between(seed, id, name, 1, created - 1));
  // At a quarter of an hour, as people agree on it.
  const begin = (name: string): number => Math.floor(past(name) / (15 * MINUTE)) * 15 * MINUTE;
  return (name) => {
    if (/birth/i.test(name)) {
      const [year, month, day] = birthOf(seed, id);
      const midnight = Date.UTC(year, month - 1, day);
      return instantFromMs(midnight - OSLO.offsetAt(midnight) * MINUTE);
    }
    if (begins !== undefined && name === begins) return instantFromMs(begin(begins));
    if (begins !== undefined && END.test(name)) {
      return instantFromMs(begin(begins) + between(seed, id, name, 2, 8) * 15 * MINUTE);
    }
    if (/deadline|due|end|until|expir|publishto|nextm/i.test(name)) {
      return instantFromMs(startMs + between(seed, id, name, 1, 60) * DAY);
    }
    if (/^(?:created|registered|whencreated|whenregistered)/i.test(name)) return instantFromMs(daysAgo(name, created));
    return instantFromMs(past(name));
  };
}
