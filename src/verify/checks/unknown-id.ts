import { isRecord } from "../../values.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { jsonOf } from "../call.ts";
import { idOf } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";
import { holdsText } from "../tags.ts";

export const unknownId: Check<"unknown-id"> = {
  name: "unknown-id",
  title: "An unknown id creates no session",
  explanation:
    "A request with an id that does not exist was answered with a session, or a new session is listed afterwards. Save creates a session only if the id is 0, and PUT and Reset never do. Null, 404 and 400 are all fine.",
  severity: "error",
  restsOn: ["create-new-id"],
  appliesTo: hasRole("update", "save", "release"),
  on: "unknown-id",
  run({ call, id, before, after, tag }) {
    if (!call.answer) return undefined;
    const source = citePage(call.operation);
    const verdicts: Verdict[] = [];
    const value = jsonOf(call);
    if (isRecord(value) && idOf(value) > 0) {
      const message = `${call.operation.id} of an id that does not exist answers a session.`;
      verdicts.push({ message, expected: "null or a 4xx", actual: `session ${idOf(value)}`, kind: "answered", source });
    }
    const made = after?.sessions.filter(
      (session) => !before.byId.has(idOf(session)) && (idOf(session) === id || (tag !== "" && holdsText(session, tag))),
    );
    if (made && made.length > 0) {
      const message = `${call.operation.id} of an id that does not exist creates a session.`;
      verdicts.push({ message, expected: "no new session", actual: show(made.map(idOf)), kind: "made", source });
    }
    return verdicts;
  },
};
