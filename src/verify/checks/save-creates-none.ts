import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";
import { holdsText } from "../tags.ts";

export const saveCreatesNone: Check<"update"> = {
  name: "save-creates-none",
  title: "Save and PUT of an existing session create no other",
  explanation:
    "Save creates a session only if the id is 0, and PUT never does. Here an existing session was written, and there is one session more than before.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "write-answers-asked"],
  appliesTo: hasRole("save", "update"),
  on: "update",
  run({ call, id, echoed, before, after, tag }) {
    const source = citePage(call.operation);
    if (echoed && idOf(echoed) > 0 && idOf(echoed) !== id) {
      const message = `${call.operation.id} of a known id answers another id.`;
      return [
        { message, pointer: "/ChatSessionId", expected: String(id), actual: String(idOf(echoed)), kind: "id", source },
      ];
    }
    if (!before || !after) return undefined;
    const made = after.sessions.filter((session) => !before.byId.has(idOf(session)) && holdsText(session, tag));
    if (made.length === 0) return [];
    return [
      {
        message: `${call.operation.id} of a known id creates a new session.`,
        expected: "none",
        actual: show(made.map(idOf)),
        kind: "made",
        source,
      },
    ];
  },
};
