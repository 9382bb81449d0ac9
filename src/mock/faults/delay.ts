import { fraction } from "../../data/hash.ts";
import { readDuration } from "../../time/duration.ts";
import type { Delay } from "./fault.ts";

/** The longest delay. */
const LONGEST_MS = 600_000;

/** Whether the delay is valid. Throws KitError `clock-duration` for text that is not a duration. */
export function isDelay(delay: Delay, where: string): boolean {
  if (typeof delay !== "object") return isLength(readDuration(delay, where));
  if (delay === null) return false;
  if ("min" in delay) return isLength(delay.min) && isLength(delay.max) && delay.min <= delay.max;
  return isLength(delay.median) && isLength(delay.p95) && 0 < delay.median && delay.median <= delay.p95;
}

/** The delay of the nth call in milliseconds, determined by the seed and n. */
export function delayMs(delay: Delay, seed: number, nth: number): number {
  if (typeof delay !== "object") return readDuration(delay);
  const dice = fraction(seed, nth, "delay");
  if ("min" in delay) return Math.round(delay.min + dice * (delay.max - delay.min));
  // Log-normal: 95 % lie below median × e^(1.645 σ).
  const sigma = Math.log(delay.p95 / delay.median) / 1.645;
  const normal = Math.sqrt(-2 * Math.log(1 - dice)) * Math.cos(2 * Math.PI * fraction(seed, nth, "angle"));
  return Math.min(LONGEST_MS, Math.round(delay.median * Math.exp(sigma * normal)));
}

function isLength(ms: number): boolean {
  return Number.isFinite(ms) && ms >= 0 && ms <= LONGEST_MS;
}
