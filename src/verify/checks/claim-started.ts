import { citeRow } from "../../schema/cite.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { instantOf, wallClock } from "../entity/instants.ts";
import { idOf, isUnset } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

const A_DAY = 24 * 3600 * 1000;

const QUARTER = 15 * 60_000;
const FAR = 14 * 4;

/** Whether a time differs from the answer's own Date by an offset of time zones; clocks of two machines differ by less. */
function isOffByZone(milliseconds: number): boolean {
  const quarters = Math.round(milliseconds / QUARTER);
  const rest = Math.abs(milliseconds - quarters * QUARTER);
  return Math.abs(quarters) >= 2 && Math.abs(quarters) <= FAR && rest < QUARTER / 5;
}

export const claimStarted: Check<"claim"> = {
  name: "claim-started",
  title: "Pick-up sets WhenStarted",
  explanation:
    "WhenStarted is the moment at which an agent accepts the session, and accepting it is what pick-up does.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, before, picked, after, whole, sent }) {
    if (!picked) return undefined;
    const listed = after?.byId.get(idOf(picked));
    const was = before.byId.get(idOf(picked))?.["WhenStarted"];
    const places = [
      ...(whole ? [{ session: picked, place: "answer" }] : []),
      ...(listed ? [{ session: listed, place: "list" }] : []),
    ];
    return places.flatMap(({ session, place }): Verdict[] => {
      const value = session["WhenStarted"];
      const source = citeRow(call.operation, "answer", "WhenStarted");
      const wrong = (expected: string): Verdict[] => [
        {
          message: `WhenStarted is ${show(value)} in the ${place} after pick-up.`,
          pointer: "/WhenStarted",
          expected,
          actual: show(value),
          kind: place,
          source,
        },
      ];
      const wall = wallClock(value);
      // A real clock shows neither the epoch nor exactly the date that the runner sent.
      if (isUnset(value) || (wall !== undefined && Math.abs(wall) < A_DAY)) return wrong("a moment");
      const madeUp = instantOf(sent?.["WhenRequested"]);
      const now = Date.parse(call.answer?.headers["date"] ?? "");
      const isMadeUp = madeUp !== undefined && madeUp === instantOf(value);
      if (value !== was && (isMadeUp || isOffByZone((instantOf(value) ?? NaN) - now)))
        return wrong("the moment of the pick-up");
      if (isUnset(was) || value !== was) return [];
      // A session that was started before may keep its WhenStarted.
      const message = `Pick-up keeps the WhenStarted of a session that was started before.`;
      return [{ message, severity: "info", kind: "kept" }];
    });
  },
};
