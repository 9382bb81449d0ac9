import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { OPERATION_OF } from "../roles.ts";
import { holdsText } from "../tags.ts";

export const saveCreatesNone: Check<"update"> = {
  name: "save-creates-none",
  title: "Save of a session that exists makes no other",
  explanation:
    "Save creates only when the id is 0. Here a known id was saved, and there is one session more than before.",
  severity: "error",
  appliesTo: [OPERATION_OF.save],
  on: "update",
  run({ call, id, echoed, before, after, tag }) {
    const source = citePage(call.operation);
    if (echoed && idOf(echoed) > 0 && idOf(echoed) !== id) {
      const message = "Save of a known id answers another one.";
      return [
        { message, pointer: "/ChatSessionId", expected: String(id), actual: String(idOf(echoed)), kind: "id", source },
      ];
    }
    if (!before || !after) return undefined;
    const made = after.sessions.filter((session) => !before.byId.has(idOf(session)) && holdsText(session, tag));
    if (made.length === 0) return [];
    return [
      {
        message: "Save of a known id made a new session.",
        expected: "none",
        actual: show(made.map(idOf)),
        kind: "made",
        source,
      },
    ];
  },
};
