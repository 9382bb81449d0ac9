import { citeRow } from "../../schema/cite.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { isQueued, statusOf } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const releaseQueued: Check<"release"> = {
  name: "release-queued",
  title: "Reset puts the session back into the queue",
  explanation:
    "After a reset the session must be InQueue, in the answer and in the list, so that an agent can pick it up. OfflineForm, for a topic without an agent online, is noted but is not a finding.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "release-answers-asked"],
  appliesTo: hasRole("release"),
  on: "release",
  perExchange: true,
  quotesBody: false,
  run({ call, answered, listed, sharedServer }) {
    const source = citeRow(call.operation, "answer", "Status");
    // A reset that got no answer may never have reached the server.
    if ((!answered && !listed) || !call.answer) return undefined;
    const places = [
      { session: answered, place: "answer" },
      { session: sharedServer && !isQueued(listed ?? undefined) ? undefined : listed, place: "list" },
    ];
    return places.flatMap(({ session, place }): Verdict[] => {
      if (session === null) {
        const message = "A session is no longer listed once it is reset.";
        return [{ message, expected: "the session", actual: "no such session", kind: "gone", source }];
      }
      if (!session || isQueued(session)) return [];
      const actual = show(session["Status"]);
      if (statusOf(session) === "OfflineForm")
        return [{ message: "Reset leads to OfflineForm.", severity: "info", kind: "offline" }];
      const message = `A session that was reset is ${actual} in the ${place}.`;
      return [{ message, pointer: "/Status", expected: "InQueue", actual, kind: place, source }];
    });
  },
};
