import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";
import { holdsText } from "../tags.ts";

export const createListed: Check<"creation"> = {
  name: "create-listed",
  title: "A created session is listed once, under the answered id",
  explanation:
    "The session was created in a topic whose sessions the caller can see, so the list must show it right away, once, under the id that Save answered. Look for a write that is not stored, or for a cached list.",
  severity: "error",
  restsOn: ["create-new-id", "list-unique"],
  appliesTo: hasRole("save"),
  on: "creation",
  run({ call, echoed, after, known, topicListed, tag }) {
    if (!echoed || !after) return undefined;
    const source = citePage(call.operation);
    const id = idOf(echoed);
    const copies = after.sessions.filter((session) => !known.has(idOf(session)) && holdsText(session, tag));
    const listed = after.sessions.filter((session) => idOf(session) === id);
    if (copies.length > 1 || listed.length > 1) {
      const actual = show(copies.map(idOf));
      return [
        {
          message: "One Save with id 0 created more than one session.",
          expected: "1 session",
          actual,
          kind: "twice",
          source,
        },
      ];
    }
    if (id === 0 || known.has(id) || listed.length === 1) return [];
    if (!topicListed) {
      return [
        {
          message: "A new session is not listed if no listed session has its topic.",
          severity: "info",
          kind: "topic",
        },
      ];
    }
    const actual = copies.length === 1 ? `listed under ${idOf(copies[0])}` : "not listed";
    return [
      {
        message: "A newly created session is not listed.",
        expected: `${id} in the list`,
        actual,
        kind: "lost",
        source,
      },
    ];
  },
};
