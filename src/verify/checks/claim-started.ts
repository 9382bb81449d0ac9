import { citeRow } from "../../schema/cite.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { idOf, isUnset } from "../entity/session.ts";
import { OPERATION_OF } from "../roles.ts";

export const claimStarted: Check<"claim"> = {
  name: "claim-started",
  title: "Pick-up sets WhenStarted",
  explanation: "WhenStarted is the moment at which an agent accepted the session, and that is what pick-up does.",
  severity: "error",
  appliesTo: [OPERATION_OF.claim],
  on: "claim",
  run({ call, before, picked, after, whole }) {
    if (!picked) return undefined;
    const listed = after?.byId.get(idOf(picked));
    const was = before.byId.get(idOf(picked))?.["WhenStarted"];
    const places = [
      ...(whole ? [{ session: picked, place: "answer" }] : []),
      ...(listed ? [{ session: listed, place: "list" }] : []),
    ];
    return places.flatMap(({ session, place }): Verdict[] => {
      const value = session["WhenStarted"];
      if (!isUnset(value) && (isUnset(was) || value !== was)) return [];
      const source = citeRow(call.operation, "answer", "WhenStarted");
      // A session that had a start before may keep it.
      if (!isUnset(value)) {
        return [
          {
            message: `Pick-up leaves the WhenStarted of a session that was started before.`,
            severity: "info",
            kind: "kept",
          },
        ];
      }
      const message = `WhenStarted is ${show(value)} in the ${place} after pick-up.`;
      return [{ message, pointer: "/WhenStarted", expected: "a moment", actual: show(value), kind: place, source }];
    });
  },
};
