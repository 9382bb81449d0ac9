import { citeRow } from "../../schema/cite.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { idOf, isEnded, isQueued, userOf } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const claimAssigns: Check<"claim"> = {
  name: "claim-assigns",
  title: "Pick-up assigns the session to the caller",
  explanation:
    "After pick-up the session must have a User and must be neither waiting nor over, in the answer and in the list. Otherwise no agent owns it, or several do.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, picked, after, whole, caller }) {
    if (!picked) return undefined;
    const listed = after?.byId.get(idOf(picked));
    const places = [
      ...(whole ? [{ session: picked, place: "answer" }] : []),
      ...(listed ? [{ session: listed, place: "list" }] : []),
    ];
    const other = whole && caller > 0 && userOf(picked) > 0 && userOf(picked) !== caller;
    const strangers: Verdict[] = other
      ? [
          {
            message: "The same caller becomes a different User at a later pick-up.",
            pointer: "/User",
            expected: `the user ${caller}, as before`,
            actual: `the user ${userOf(picked)}`,
            kind: "stranger",
            source: citeRow(call.operation, "answer", "User"),
          },
        ]
      : [];
    const missing = places.flatMap(({ session, place }): Verdict[] => {
      const verdicts: Verdict[] = [];
      if (userOf(session) === 0) {
        const source = citeRow(call.operation, "answer", "User");
        const message = `The picked-up session has no User in the ${place}.`;
        verdicts.push({
          message,
          pointer: "/User",
          expected: "the caller",
          actual: show(session["User"], 80),
          kind: place,
          source,
        });
      }
      if (isQueued(session) || isEnded(session)) {
        const source = citeRow(call.operation, "answer", "Status");
        const message = `The picked-up session is ${show(session["Status"])} in the ${place}.`;
        verdicts.push({
          message,
          pointer: "/Status",
          expected: "a session in progress",
          actual: show(session["Status"]),
          kind: place,
          source,
        });
      }
      return verdicts;
    });
    return [...strangers, ...missing];
  },
};
