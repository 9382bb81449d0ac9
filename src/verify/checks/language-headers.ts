import type { Property, Source } from "../../type-model.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { instantOf, wallClock } from "../entity/instants.ts";
import { idOf, isUnset, type Session } from "../entity/session.ts";
import { RESTLESS } from "../entity/writable.ts";
import { citeHeader } from "../evidence.ts";
import type { LanguageFact } from "../facts/forms.ts";
import type { Listing } from "../facts/listing.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const languageHeaders: Check<"language"> = {
  name: "language-headers",
  title: "Language, culture and time zone change how values are written, not what they are",
  explanation:
    "With these headers the list must hold the same sessions with the same values. Texts of the system may be translated and dates may be written in another zone, but ids, numbers, flags, the customer's words and the moments that the dates stand for stay the same.",
  severity: "error",
  restsOn: ["list-stable", "create-listed", "create-keeps/*"],
  aboutItems: true,
  appliesTo: hasRole("list"),
  on: "language",
  run(fact, contract) {
    const { call, headers, plain, varied, stable } = fact;
    if (!varied) return undefined;
    const rows = answerRows(contract, call.operation).filter(({ kind }) => kind !== "object");
    const name = /SO-TimeZone/.test(headers)
      ? "SO-TimeZone"
      : /SO-Culture/.test(headers)
        ? "SO-Culture"
        : "Accept-Language";
    const source = citeHeader(call.operation, name);
    const unconverted = zoneVerdict(fact, rows, source);
    const moved = plain.sessions.flatMap((session): Verdict[] => {
      const id = idOf(session);
      if (id === 0) return [];
      const other = varied.byId.get(id);
      if (!other) {
        if (!stable(session, "ChatSessionId")) return [];
        const message = `The list lacks sessions when the request says ${headers}.`;
        return [{ message, expected: `session ${id}`, actual: "not listed", kind: `${name} gone`, source }];
      }
      const still = rows.filter(({ name }) => stable(session, name));
      return differences(still, session, other).map(({ property, expected, actual }) => ({
        message: `${property.name} has another value when the request says ${headers}.`,
        pointer: `/${property.name}`,
        expected: show(expected),
        actual: show(actual),
        kind: name,
        source,
      }));
    });
    return [...unconverted, ...moved];
  },
};

const NEW_YORK: readonly number[] = [-300, -240];

/** What the dates in the two zones show: the header is ignored, ignored for one zone, or followed. */
function zoneVerdict(
  { headers, plain, varied, inUtc }: LanguageFact,
  rows: readonly Property[],
  source: Source,
): Verdict[] {
  if (!varied || !inUtc || !headers.includes("US-NY")) return [];
  const [own, utc, there] = [plain, inUtc, varied].map((listing) => datesIn(listing, rows)) as [Dates, Dates, Dates];
  const [first] = there;
  if (!first) return [];
  const verdict = (message: string, severity: Verdict["severity"]): Verdict[] => [
    {
      message,
      pointer: `/${first.name}`,
      expected: "the same moment in the zone that the request names",
      actual: show(first.value),
      kind: "unconverted",
      ...(severity && { severity }),
      source,
    },
  ];
  const ignored = "SO-TimeZone is ignored: dates have the same offset for UTC, for US-NY and without the header.";
  if (there.every(({ offset }) => offset === undefined)) {
    // Without offsets, the clock times must differ, whatever the server's zone.
    const same = there.every(({ id, name, wall }) =>
      utc.some((other) => other.id === id && other.name === name && other.wall === wall),
    );
    return same ? verdict("SO-TimeZone is ignored: dates are the same for UTC and for US-NY.", "warning") : [];
  }
  const follows = (dates: Dates, offsets: readonly number[]): boolean =>
    dates.some(({ offset }) => offset !== undefined && offsets.includes(offset));
  if (follows(there, NEW_YORK)) {
    if (utc.length === 0 || follows(utc, [0])) return [];
    return verdict("SO-TimeZone is ignored for UTC: dates are not converted.", "warning");
  }
  if (!follows(utc, [0])) return verdict(ignored, undefined);
  // No document lists the codes, so a server may know UTC but not US-NY; one that always uses UTC knows none.
  return verdict(ignored, follows(own, [0]) ? "warning" : "info");
}

type Dates = readonly {
  readonly id: number;
  readonly name: string;
  readonly value: unknown;
  readonly wall: number | undefined;
  /** Minutes; undefined for a date without an offset. */
  readonly offset: number | undefined;
}[];

function datesIn({ sessions }: Listing, rows: readonly Property[]): Dates {
  return sessions.flatMap((session) =>
    rows.flatMap(({ name, kind }) => {
      const value = session[name];
      if (kind !== "date-time" || isUnset(value)) return [];
      const [wall, moment] = [wallClock(value), instantOf(value)];
      const offset = wall === undefined || moment === undefined ? undefined : Math.round((wall - moment) / 60_000);
      return [{ id: idOf(session), name, value, wall, offset }];
    }),
  );
}

function differences(rows: readonly Property[], session: Session, other: Session): ReturnType<typeof compareAnswers> {
  return compareAnswers(rows, session, other, RESTLESS).filter(({ property, expected, actual }) => {
    if (property.kind !== "date-time" || isUnset(expected) !== isUnset(actual)) return true;
    // Unless both have an offset, it is unknown whether they mean the same moment.
    return instantOf(expected) !== undefined && instantOf(actual) !== undefined;
  });
}
