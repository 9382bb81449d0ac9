import { citeRow } from "../../schema/cite.ts";
import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const createNewId: Check<"creation"> = {
  name: "create-new-id",
  title: "Save with id 0 answers a new id each time",
  explanation:
    "Save creates a session when the id is 0, and the server assigns its primary key: a positive number that no other session has or had. The answer is the only way for the client to learn it.",
  severity: "error",
  appliesTo: hasRole("save"),
  on: "creation",
  run({ call, echoed, known }) {
    if (!echoed) return undefined;
    const id = idOf(echoed);
    const source = citeRow(call.operation, "answer", "ChatSessionId");
    const base = { pointer: "/ChatSessionId", actual: show(echoed["ChatSessionId"]), source };
    if (id === 0) {
      return [
        {
          ...base,
          message: "Save of a new session does not answer its id.",
          expected: "a positive number",
          kind: "none",
        },
      ];
    }
    if (known.has(id)) {
      return [
        {
          ...base,
          message: "Save of a new session answers an id that is already in use.",
          expected: "a new number",
          kind: "taken",
        },
      ];
    }
    return [];
  },
};
