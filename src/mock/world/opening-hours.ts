import type { Carrier } from "../../data/reference.ts";
import { findZone, OSLO } from "../../time/zone-code.ts";

/** Whether a topic is open at a moment. Its hours are local times in its zone; without hours it is always open. */
export function isOpen(topic: Readonly<Carrier>, nowMs: number): boolean {
  const hours = topic["OpeningHours"] as Carrier | null;
  if (topic["OpeningHoursEnabled"] !== true || !hours) return true;
  const code = (hours["TzLocation"] as Carrier | null)?.["TZLocationCode"];
  const zone = (typeof code === "string" ? findZone(code) : undefined) ?? OSLO;
  const local = new Date(nowMs + zone.offsetAt(nowMs) * 60_000);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const day = DAYS[local.getUTCDay()] ?? "";
  const within = (from: string, to: string): boolean =>
    minute >= (minuteOf(hours[from]) ?? 0) && minute < (minuteOf(hours[to]) ?? 24 * 60);
  if (hours[`${day}Enabled`] !== true || !within(`${day}Start`, `${day}Stop`)) return false;
  return hours["UseLunchHours"] !== true || !within("LunchStart", "LunchStop");
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** From `08:30`, `08:30:00`, `2024-01-01T08:30:00` or the duration `PT8H30M`; undefined for anything else. */
export function minuteOf(text: unknown): number | undefined {
  if (typeof text !== "string") return undefined;
  const clock = /(?:^|T)(\d{1,2}):(\d\d)/.exec(text);
  const duration = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?/.exec(text);
  const [, hours, minutes] = clock ?? duration ?? [];
  if (hours === undefined && minutes === undefined) return undefined;
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
