import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { OPERATION_OF } from "../roles.ts";
import { holdsText } from "../tags.ts";

export const createListed: Check<"creation"> = {
  name: "create-listed",
  title: "A created session is listed, once and under the answered id",
  explanation:
    "The session was created in a topic whose sessions the caller sees, so ChatSessionsForUser must show it right away, under the id that Save answered, and once. Look for a write that is not stored, or a list that is cached.",
  severity: "error",
  appliesTo: [OPERATION_OF.save],
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
          message: "One Save with id 0 made more than one session.",
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
          message: "A new session in a topic that no listed session has is not listed.",
          severity: "info",
          kind: "topic",
        },
      ];
    }
    const actual = copies.length === 1 ? `listed under ${idOf(copies[0])}` : "not listed";
    return [
      {
        message: "A session that was just created is not listed.",
        expected: `${id} in the list`,
        actual,
        kind: "lost",
        source,
      },
    ];
  },
};
