import { zoneOffset } from "./zone.ts";
import type { OffsetAt } from "./instant.ts";
import { withoutPrototype } from "../values.ts";

/**
 * Time zone codes of the API as IANA zones: a country (`NO`), a part of one (`US-NY`), or a number (`261`). No document
 * lists the codes; the known ones are in the tables below, and other countries come from Intl, as do the rules of all
 * zones.
 */

export interface Zone {
  /** The IANA name, such as `Europe/Oslo`. */
  readonly name: string;
  readonly offsetAt: OffsetAt;
}

/** The zone of the documented samples, used for dates unless a request asks for another. */
export const OSLO: Zone = { name: "Europe/Oslo", offsetAt: (ms) => (oslo ??= zoneOffset("Europe/Oslo"))(ms) };

/** Created on first use: Intl takes milliseconds to load a zone, which importing the module should not cost. */
let oslo: OffsetAt | undefined;

/** The known numbers (from the tests and the README of the vendor's client). */
const IDS: Readonly<Record<string, string>> = withoutPrototype({
  "1": "UTC",
  "140": "DK",
  "156": "FR",
  "261": "NO",
  "425": "US-CA",
  "460": "US-NY",
});

/** Countries with several zones: the zone of the capital or of most people; and common ones, for old browsers. */
const COUNTRIES = table(`
  NO Europe/Oslo, DK Europe/Copenhagen, SE Europe/Stockholm, FI Europe/Helsinki, IS Atlantic/Reykjavik,
  GB Europe/London, IE Europe/Dublin, NL Europe/Amsterdam, BE Europe/Brussels, LU Europe/Luxembourg, DE Europe/Berlin,
  AT Europe/Vienna, CH Europe/Zurich, FR Europe/Paris, ES Europe/Madrid, PT Europe/Lisbon, IT Europe/Rome,
  PL Europe/Warsaw, UA Europe/Kiev, CY Asia/Nicosia, RU Europe/Moscow, US America/New_York, CA America/Toronto,
  MX America/Mexico_City, BR America/Sao_Paulo, AR America/Buenos_Aires, CL America/Santiago, EC America/Guayaquil,
  AU Australia/Sydney, NZ Pacific/Auckland, CN Asia/Shanghai, ID Asia/Jakarta, MY Asia/Kuala_Lumpur, MN Asia/Ulaanbaatar,
  KZ Asia/Almaty, UZ Asia/Tashkent, CD Africa/Kinshasa, GL America/Godthab, PS Asia/Gaza, VN Asia/Ho_Chi_Minh
`);

/** States and provinces, by zone: only names, no rules. */
const PARTS: ReadonlyMap<string, string> = new Map(
  [
    "America/New_York US CT DC DE FL GA IN MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
    "America/Chicago US AL AR IA IL KS KY LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver US CO ID MT NM UT WY",
    "America/Los_Angeles US CA NV OR WA",
    "America/Phoenix US AZ",
    "America/Anchorage US AK",
    "Pacific/Honolulu US HI",
    "America/Toronto CA ON QC",
    "America/Halifax CA NB NS PE",
    "America/St_Johns CA NL",
    "America/Winnipeg CA MB",
    "America/Regina CA SK",
    "America/Edmonton CA AB NT",
    "America/Vancouver CA BC",
    "America/Whitehorse CA YT",
    "America/Iqaluit CA NU",
    "Australia/Sydney AU ACT NSW",
    "Australia/Melbourne AU VIC",
    "Australia/Brisbane AU QLD",
    "Australia/Adelaide AU SA",
    "Australia/Darwin AU NT",
    "Australia/Perth AU WA",
    "Australia/Hobart AU TAS",
  ].flatMap((line) => {
    const [zone = "", country = "", ...parts] = line.split(" ");
    return parts.map((part) => [`${country}-${part}`, zone] as const);
  }),
);

const found = new Map<string, Zone | undefined>();
const KEPT = 1000;

/** The zone of a code, a number or an IANA name, in upper or lower case; undefined if there is none. */
export function findZone(code: string): Zone | undefined {
  if (found.has(code)) return found.get(code);
  const iana = ianaOf(code.trim());
  const zone = iana === undefined ? undefined : zoneOf(iana);
  if (found.size < KEPT) found.set(code, zone);
  return zone;
}

function zoneOf(name: string): Zone {
  return { name, offsetAt: zoneOffset(name) };
}

function ianaOf(text: string): string | undefined {
  if (text.includes("/")) return canonical(text);
  const code = IDS[text] ?? text.toUpperCase();
  if (code === "UTC") return "UTC";
  return PARTS.get(code) ?? COUNTRIES.get(code) ?? onlyZoneOf(code);
}

/** Intl accepts names in any case, and throws for unknown ones. */
function canonical(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

interface WithZones {
  getTimeZones?: () => string[] | undefined;
}

/** The zone of a country with only one, if the platform's Intl knows it. */
function onlyZoneOf(code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const zones = (new Intl.Locale(`und-${code}`) as WithZones).getTimeZones?.() ?? [];
  return zones.length === 1 ? zones[0] : undefined;
}

function table(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(",").map((pair) => pair.trim().split(" ") as [string, string]));
}
