import { citeRow } from "../../schema/cite.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { isQueued, userOf } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const releaseWithoutUser: Check<"release"> = {
  name: "release-without-user",
  title: "Reset takes the session from its agent",
  explanation: "A session in the queue belongs to no agent. Here it still has a User after it was put back.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "release-answers-asked"],
  appliesTo: hasRole("release"),
  on: "release",
  perExchange: true,
  quotesBody: false,
  run({ call, answered, listed, sharedServer }) {
    // A reset that got no answer may never have reached the server.
    if ((!answered && !listed) || !call.answer) return undefined;
    const source = citeRow(call.operation, "answer", "User");
    const places = [
      { session: answered, place: "answer" },
      { session: sharedServer && !isQueued(listed ?? undefined) ? undefined : (listed ?? undefined), place: "list" },
    ];
    return places.flatMap(({ session, place }): Verdict[] => {
      if (!session || userOf(session) === 0) return [];
      const message = `A session that was reset still has a User in the ${place}.`;
      const actual = show(session["User"], 80);
      const restsOn = place === "list" ? ["release-queued/list"] : [];
      return [{ message, pointer: "/User", expected: "null", actual, kind: place, source, restsOn }];
    });
  },
};
