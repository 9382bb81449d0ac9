import type { OffsetAt } from "./instant.ts";

/** Offsets of IANA zones, by the rules of the platform's Intl. */

const QUARTER = 15 * 60_000;
const zones = new Map<string, OffsetAt>();

/** The offset function of an IANA zone, such as `Europe/Oslo`. Throws RangeError for a zone that Intl does not know. */
export function zoneOffset(iana: string): OffsetAt {
  const known = zones.get(iana);
  if (known) return known;
  const offsets = iana === "UTC" ? () => 0 : remember(intlOffset(iana));
  zones.set(iana, offsets);
  return offsets;
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
