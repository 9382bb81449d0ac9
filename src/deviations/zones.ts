import { deviationIn, type Deviation } from "./deviation.ts";
import { EVERYWHERE, resend, type Json } from "./requests.ts";
import { onJson, onRequest, type Deviate } from "./rewire.ts";

/** Servers that do not convert the dates of an answer to the zone named in SO-TimeZone. */
const deviation = deviationIn("headers");

const DATE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)$/;

function without(isWanted: (zone: string) => boolean): Deviate {
  return onRequest(EVERYWHERE, async (request) => {
    const zone = request.headers.get("so-timezone");
    if (zone === null || !isWanted(zone)) return request;
    const bare = await resend(request, {});
    bare.headers.delete("so-timezone");
    return bare;
  });
}

/** Changes every set date in answers to requests with the header. */
function dates(change: (wall: string, offset: string) => string): Deviate {
  return onJson(EVERYWHERE, (value, request) => {
    if (!request.headers.has("so-timezone")) return value;
    const each = (session: Json): Json =>
      Object.fromEntries(
        Object.entries(session).map(([key, inner]) => {
          const [, wall, offset] =
            typeof inner === "string" && !inner.startsWith("0001") ? (DATE.exec(inner) ?? []) : [];
          return [key, wall !== undefined && offset !== undefined ? change(wall, offset) : inner];
        }),
      );
    return Array.isArray(value) ? value.map((item: Json) => each(item)) : each(value as Json);
  });
}

/** Changes every date in every answer. */
function always(write: (text: string) => string): Deviate {
  return onJson(EVERYWHERE, (value) => {
    const each = (session: Json): Json =>
      Object.fromEntries(
        Object.entries(session).map(([key, inner]) => [
          key,
          typeof inner === "string" && DATE.test(inner) ? write(inner) : inner,
        ]),
      );
    return Array.isArray(value) ? value.map((item: Json) => each(item)) : each(value as Json);
  });
}

/** In UTC, whatever the header says, as a server that ignores time zones writes it. */
function alwaysUtc(text: string): string {
  return text.startsWith("0001") ? text : new Date(text).toISOString();
}

export const zoneDeviations: readonly Deviation[] = [
  deviation(
    "zone-ignored",
    "SO-TimeZone is ignored.",
    ["language-headers"],
    without(() => true),
  ),
  deviation(
    "zone-ignored-utc",
    "SO-TimeZone is ignored for UTC.",
    ["language-headers"],
    without((zone) => zone === "UTC"),
  ),
  deviation(
    "zone-offset-only",
    "SO-TimeZone changes the offset and not the clock.",
    ["language-headers"],
    dates((wall) => `${wall}-05:00`),
  ),
  deviation(
    "zone-clock-only",
    "SO-TimeZone changes the clock and not the offset.",
    ["language-headers"],
    dates((wall) => `${wall}+09:00`),
  ),
  deviation(
    "zone-ignored-always-utc",
    "Dates are in UTC, whatever SO-TimeZone says.",
    ["language-headers"],
    always(alwaysUtc),
  ),
  deviation(
    "zone-ignored-without-offset",
    "Dates have no offset and stand in UTC, whatever SO-TimeZone says.",
    ["language-headers"],
    always((text) => alwaysUtc(text).replace(/(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/, "")),
  ),
];
