import type { OffsetAt } from "./instant.ts";

/** Offsets of IANA zones, from the platform's Intl; for Oslo from an equivalent rule of its own. */

const QUARTER = 15 * 60_000;
const zones = new Map<string, OffsetAt>();

/** The offset function of an IANA zone, such as `Europe/Oslo`. Throws RangeError for a zone that Intl does not know. */
export function zoneOffset(iana: string): OffsetAt {
  const known = zones.get(iana);
  if (known) return known;
  const offsets = iana === "UTC" ? () => 0 : remember(iana === "Europe/Oslo" ? osloOffset() : intlOffset(iana));
  zones.set(iana, offsets);
  return offsets;
}

/**
 * Oslo, the default zone of every mock, by its rule of 1996: initialising Intl takes longer than everything else in a
 * first answer. Outside these years, Intl decides.
 */
function osloOffset(): OffsetAt {
  let intl: OffsetAt | undefined;
  return (ms) => {
    const year = new Date(ms).getUTCFullYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) return (intl ??= intlOffset("Europe/Oslo"))(ms);
    return ms >= lastSunday(year, MARCH) && ms < lastSunday(year, OCTOBER) ? SUMMER : WINTER;
  };
}

const [FIRST_YEAR, LAST_YEAR] = [1996, 2037];
const [MARCH, OCTOBER] = [2, 9];
const [WINTER, SUMMER] = [60, 120];
const DAY = 86_400_000;

/** 01:00 UTC on the last Sunday, when both changes happen; both months have 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

/** Zones change their offset only at quarter hours, so one look-up is valid for fifteen minutes. */
function remember(offsetAt: OffsetAt): OffsetAt {
  let quarters = new Map<number, number>();
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER);
    let offset = quarters.get(quarter);
    if (offset === undefined) {
      if (quarters.size > 20_000) quarters = new Map();
      offset = offsetAt(quarter * QUARTER);
      quarters.set(quarter, offset);
    }
    return offset;
  };
}

function intlOffset(iana: string): OffsetAt {
  const format = new Intl.DateTimeFormat("en", { timeZone: iana, timeZoneName: "longOffset" });
  return (ms) => {
    const name = format.formatToParts(ms).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
    const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
    if (!match) return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3]);
    return match[1] === "-" ? -minutes : minutes;
  };
}
