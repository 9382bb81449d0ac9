import type { Property } from "../../type-model.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { instantOf } from "../entity/instants.ts";
import { idOf, isUnset, type Session } from "../entity/session.ts";
import { RESTLESS } from "../entity/writable.ts";
import { citeHeader } from "../evidence.ts";
import type { Listing } from "../facts/listing.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const languageHeaders: Check<"language"> = {
  name: "language-headers",
  title: "Language, culture and time zone change how values are written, not what they are",
  explanation:
    "With these headers the list must hold the same sessions with the same values. Texts of the system may be translated and dates may be written in another zone, but ids, numbers, flags, the customer's words and the moments that the dates stand for stay the same.",
  severity: "error",
  aboutItems: true,
  appliesTo: hasRole("list"),
  on: "language",
  run({ call, headers, plain, varied, stable }, contract) {
    if (!varied) return undefined;
    const rows = answerRows(contract, call.operation).filter(({ kind }) => kind !== "object");
    const name = /SO-TimeZone/.test(headers)
      ? "SO-TimeZone"
      : /SO-Culture/.test(headers)
        ? "SO-Culture"
        : "Accept-Language";
    const source = citeHeader(call.operation, name);
    // No document lists the codes, so a server may not know UTC.
    const unconvertedDate = headers === "SO-TimeZone: UTC" ? findUnconverted(rows, plain, varied) : undefined;
    const unconverted: Verdict[] =
      unconvertedDate === undefined
        ? []
        : [
            {
              message: `Dates keep the offset ${unconvertedDate.offset} when the request says ${headers}: they are not converted.`,
              pointer: `/${unconvertedDate.name}`,
              expected: "the same moment in UTC",
              actual: unconvertedDate.actual,
              kind: "unconverted",
              severity: "info",
              source,
            },
          ];
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

/** A date whose offset is still not 0; undefined if one of the dates is in UTC, or if none has an offset to look at. */
function findUnconverted(
  rows: readonly Property[],
  plain: Listing,
  varied: Listing,
): { readonly name: string; readonly offset: string; readonly actual: string } | undefined {
  const dates = varied.sessions.flatMap((session) =>
    rows.flatMap(({ name, kind }) => {
      const [was, actual] = [plain.byId.get(idOf(session))?.[name], session[name]];
      const isComparable =
        kind === "date-time" && typeof actual === "string" && !isUnset(actual) && instantOf(was) !== undefined;
      return isComparable ? [{ name, actual, offset: /[+-]\d\d:\d\d$/.exec(actual)?.[0] ?? "" }] : [];
    }),
  );
  return dates.every(({ offset }) => /[1-9]/.test(offset)) ? dates[0] : undefined;
}

function differences(rows: readonly Property[], session: Session, other: Session): ReturnType<typeof compareAnswers> {
  return compareAnswers(rows, session, other, RESTLESS).filter(({ property, expected, actual }) => {
    if (property.kind !== "date-time" || isUnset(expected) !== isUnset(actual)) return true;
    // Without an offset in both it is unknown whether the two stand for the same moment.
    return instantOf(expected) !== undefined && instantOf(actual) !== undefined;
  });
}
