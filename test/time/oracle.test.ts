import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, readDateTime } from "../../src/time/date-time.ts";
import { formatInstant, instantFromMs, msOf, readInstant } from "../../src/time/instant.ts";
import { zoneOffset } from "../../src/time/zone.ts";
import { expectProperty } from "../support/property.ts";

/** The digit-by-digit reading against a pattern, and the shifting of texts against the platform's Date. */

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?(?:(Z)|([+-])(\d\d):(\d\d))?$/;

function byPattern(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const offset = match[9] === undefined ? 0 : Number(match[10]) * 60 + Number(match[11]);
  return (
    year >= 1 &&
    month >= 1 &&
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    offset <= 14 * 60 &&
    Number(match[11] ?? 0) <= 59
  );
}

const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
const nearly = fc
  .tuple(
    fc.stringMatching(/^\d{4}$/),
    two,
    two,
    fc.constantFrom("T", "t", " "),
    two,
    two,
    two,
    fc.constantFrom("", ".", ".1", ".1234567", ".12345678", ".12x"),
    fc.oneof(fc.constantFrom("", "Z", "z", "+01:00", "-14:00", "+14:01", "+1:00", "+01:60", "Z "), fc.string()),
  )
  .map(
    ([year, month, day, t, hour, minute, second, fraction, offset]) =>
      `${year}-${month}-${day}${t}${hour}:${minute}:${second}${fraction}${offset}`,
  );

describe("date-times digit by digit", () => {
  it("takes what the pattern takes", async () => {
    await expectProperty(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        expect(readDateTime(text) !== undefined).toBe(byPattern(text));
      }),
      5000,
    );
  });

  it("knows the summer time of Oslo as Intl does, before, at and after each change", () => {
    const oslo = new Intl.DateTimeFormat("en", { timeZone: "Europe/Oslo", timeZoneName: "longOffset" });
    const offsetAt = zoneOffset("Europe/Oslo");
    const HOUR = 3_600_000;
    for (let year = 1990; year <= 2045; year++) {
      for (const month of [0, 2, 5, 9]) {
        for (let day = 24; day <= 31; day++) {
          for (const after of [HOUR - 1, HOUR, 2 * HOUR]) {
            const ms = Date.UTC(year, month, day) + after;
            expect([ms, `GMT+0${(offsetAt(ms) * 60_000) / HOUR}:00`]).toEqual([ms, oslo.format(ms).split(", ")[1]]);
          }
        }
      }
    }
  });

  it("moves instants like Date, in every year and zone", async () => {
    const zones = ["Europe/Oslo", "Asia/Kolkata", "America/St_Johns", "UTC"].map(zoneOffset);
    await expectProperty(
      fc.property(
        fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom(...zones),
        (ms, ticks, zone) => {
          const instant = instantFromMs(ms, ticks);
          expect(msOf(instant)).toBe(ms);
          const text = formatInstant(instant, zone, { offset: true, fraction: true });
          const [, sign = "+", hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
          const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
          expect(text.slice(0, 19)).toBe(new Date(ms + offset).toISOString().slice(0, 19));
          // The first day of year 1 means that no date is set.
          expect(readInstant(text, zone)).toBe(text.startsWith("0001-01-01") ? null : instant);
        },
      ),
      5000,
    );
  });
});
