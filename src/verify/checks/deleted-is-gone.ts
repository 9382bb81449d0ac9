import { isRecord } from "../../values.ts";
import { jsonOf } from "../call.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { citePage } from "../evidence.ts";
import { SESSION } from "../../operation-roles.ts";

export const deletedIsGone: Check<"gone"> = {
  name: "deleted-is-gone",
  title: "A deleted session is no longer answered",
  explanation:
    "After a delete, the session is still answered by its id. A resource should answer 404, an agent method null; an empty body or an empty object is fine as well.",
  severity: "error",
  appliesTo: ({ effect, carrier }) => effect === "deletes" && carrier === SESSION,
  on: "gone",
  needsBody: false,
  run({ call, after }): readonly Verdict[] {
    const value = jsonOf(after);
    if (!isRecord(value) || Object.keys(value).length === 0) return [];
    const message = `${after.operation.id} still answers a session that ${call.operation.id} deleted.`;
    return [{ message, expected: "404 or null", actual: show(value, 80), source: citePage(call.operation) }];
  },
};
