import { deviationIn, type Deviation } from "./deviation.ts";
import { onEntity, onText } from "./rewire.ts";
import { EVERYWHERE, WRITES, type Json } from "./requests.ts";

/** PUT and Save that change dates. */
const deviation = deviationIn("writes");

const dates =
  (change: (value: string) => string): ((entity: Json) => Json) =>
  (entity) =>
    Object.fromEntries(
      Object.entries(entity).map(([key, value]) => [
        key,
        key.startsWith("When") && typeof value === "string" ? change(value) : value,
      ]),
    );

function throughSeconds(value: string): string {
  const seconds = Math.floor(Date.parse(value) / 1000);
  return seconds === (seconds | 0) ? value : new Date((seconds | 0) * 1000).toISOString();
}

export const dateDeviations: readonly Deviation[] = [
  deviation(
    "dates-after-2038",
    "Dates whose seconds exceed 32 bits overflow.",
    ["write-kept"],
    onEntity(WRITES, dates(throughSeconds)),
  ),
  deviation(
    "dates-before-1970",
    "Dates before 1970 are not set.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => (Date.parse(value) < 0 ? "0001-01-01T00:00:00" : value)),
    ),
  ),
  deviation(
    "put-summer-hour",
    "PUT shifts dates in summer by an hour.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => (/-0[4-9]-/.test(value) ? new Date(Date.parse(value) + 3_600_000).toISOString() : value)),
    ),
  ),
  deviation(
    "put-drops-offset",
    "Offsets are dropped: local time is read as UTC.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => value.replace(/(?:Z|[+-]\d\d:\d\d)$/, "Z")),
    ),
  ),
  deviation(
    "answers-drop-offset",
    "WhenRequested stands in answers as local time that is labelled UTC.",
    ["create-keeps", "write-kept"],
    onText(EVERYWHERE, (text) => text.replaceAll(/("WhenRequested":"[^"]+)[+-]\d\d:\d\d"/g, '$1Z"')),
  ),
  deviation(
    "put-shifts-hour",
    "Dates are one hour late.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => new Date(Date.parse(value) + 3_600_000).toISOString()),
    ),
  ),
  deviation(
    "put-drops-time",
    "Dates lose their time.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => `${new Date(value).toISOString().slice(0, 10)}T00:00:00Z`),
    ),
  ),
  deviation(
    "put-drops-seconds",
    "Dates lose their seconds.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => `${new Date(value).toISOString().slice(0, 16)}:00Z`),
    ),
  ),
];
