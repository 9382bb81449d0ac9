import { isRecord } from "../../values.ts";
import { citeRow } from "../../schema/cite.ts";
import { jsonOf } from "../call.ts";
import type { Check, Verdict } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const listUnique: Check<"call"> = {
  name: "list-unique",
  title: "The list shows each session once, with an id of its own",
  explanation:
    "ChatSessionId is the primary key: positive, and different for every session. A client cannot tell apart two items with the same id, or items without one.",
  severity: "error",
  aboutItems: true,
  appliesTo: hasRole("list"),
  on: "call",
  quotesBody: false,
  run({ call }) {
    const value = jsonOf(call);
    if (!Array.isArray(value) || call.spec.select !== undefined) return undefined;
    const source = citeRow(call.operation, "answer", "ChatSessionId");
    const seen = new Set<number>();
    return value.flatMap((item: unknown, index): Verdict[] => {
      if (!isRecord(item)) return [];
      const id = idOf(item);
      const pointer = `/${index}/ChatSessionId`;
      if (id === 0) {
        // One that is too large is for the schema check to judge.
        const written = item["ChatSessionId"];
        if (typeof written !== "number" || written > Number.MAX_SAFE_INTEGER) return [];
        const actual = String(item["ChatSessionId"]);
        return [
          {
            message: "A listed session has no positive id.",
            pointer,
            expected: "a positive number",
            actual,
            kind: "none",
            source,
          },
        ];
      }
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          message: "The list shows a session twice.",
          pointer,
          expected: "each id once",
          actual: `${id} again`,
          kind: "twice",
          source,
        },
      ];
    });
  },
};
