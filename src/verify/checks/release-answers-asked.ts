import { citeRow } from "../../schema/cite.ts";
import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const releaseAnswersAsked: Check<"release"> = {
  name: "release-answers-asked",
  title: "Reset answers the session in its path",
  explanation: "The primary key in the answer differs from the id in the path.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed"],
  appliesTo: hasRole("release"),
  on: "release",
  perExchange: true,
  quotesBody: false,
  run({ call, id, answered }) {
    if (!answered) return undefined;
    if (idOf(answered) === id) return [];
    const source = citeRow(call.operation, "answer", "ChatSessionId");
    const message = "Reset answers a session other than the one in its path.";
    return [
      { message, pointer: "/ChatSessionId", expected: String(id), actual: show(answered["ChatSessionId"]), source },
    ];
  },
};
