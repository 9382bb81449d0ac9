/** What is judged of the groups beyond what every answer is held against: small models of a session's life. */

import type { Contract, Operation } from "../../model.ts";
import { show, type AnyCheck, type Check, type Verdict } from "../check.ts";
import { jsonOf } from "../call.ts";
import { checks } from "../checks/index.ts";
import { isRecord, type Session } from "../entity/session.ts";
import { MANAGED } from "../entity/writable.ts";
import { citePage } from "../evidence.ts";
import { ALL_OPERATIONS } from "../roles.ts";

/** The server moves these by itself. */
const MOVING = new Set([...MANAGED, "AlertLevel", "Flags", "WhenIdle", "WhenFetched"]);

function namesOf(contract: Contract): readonly string[] {
  const rows = contract.types["ChatSessionEntity"]?.properties ?? [];
  return rows.filter(({ name, requestType }) => requestType !== undefined && !MOVING.has(name)).map(({ name }) => name);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function differences(contract: Contract, wanted: Session, got: Session, besides: readonly string[] = []): string[] {
  return namesOf(contract).filter((name) => !besides.includes(name) && !isSame(wanted[name], got[name]));
}

export const getReadsBack: Check<"read-back"> = {
  name: "get-reads-back",
  title: "Get answers the session as Save answered it",
  explanation:
    "A session was saved, and reading it by its number shows other values, or none at all. Whoever opens it works on something that is not stored.",
  severity: "error",
  appliesTo: ["RestGetChatSessionEntity", "GetChatSessionEntity"],
  on: "read-back",
  run({ call, wanted }, contract): readonly Verdict[] {
    const got = jsonOf(call);
    const source = citePage(call.operation);
    if (!isRecord(got)) {
      const message = `${call.operation.id} does not find a session that was just saved.`;
      return [{ message, expected: "the session", actual: show(got), kind: "missing", source }];
    }
    return differences(contract, wanted, got).map((name) => ({
      message: `${name} is not what Save answered.`,
      pointer: `/${name}`,
      expected: show(wanted[name]),
      actual: show(got[name]),
      source,
    }));
  },
};

export const patchChangesNamed: Check<"patched"> = {
  name: "patch-changes-named",
  title: "PATCH changes what it names and nothing else",
  explanation:
    "After a patch a property that it names has another value than the one given, or one that it does not name has changed. Two agents who change different properties would undo each other's work.",
  severity: "error",
  appliesTo: ["PatchChatSessionEntity"],
  on: "patched",
  run({ call, before, after, changes }, contract): readonly Verdict[] {
    const source = citePage(call.operation);
    const lost = Object.keys(changes).filter((name) => !isSame(changes[name], after[name]));
    const moved = differences(contract, before, after, Object.keys(changes));
    return [
      ...lost.map((name) => ({
        message: `PATCH does not take ${name} over.`,
        pointer: `/${name}`,
        expected: show(changes[name]),
        actual: show(after[name]),
        kind: "lost",
        source,
      })),
      ...moved.map((name) => ({
        message: `PATCH changes ${name}, which it does not name.`,
        pointer: `/${name}`,
        expected: show(before[name]),
        actual: show(after[name]),
        kind: "moved",
        source,
      })),
    ];
  },
};

export const patchTestRefuses: Check<"patch-test"> = {
  name: "patch-test-refuses",
  title: "A test that does not hold refuses the patch as a whole",
  explanation:
    "A JSON Patch whose test fails must be answered with 409 and change nothing; clients rely on it to notice that somebody else was faster.",
  severity: "error",
  appliesTo: ["PatchChatSessionEntity"],
  on: "patch-test",
  run({ call, before, after }, contract): readonly Verdict[] {
    const status = call.answer?.status;
    const source = call.operation.statuses.find((row) => row.status === 409)?.source ?? citePage(call.operation);
    const changed = after ? differences(contract, before, after) : [];
    return [
      ...(status === 409
        ? []
        : [
            {
              message: `A failed test is answered with ${status}.`,
              expected: "409",
              actual: String(status),
              kind: "status",
              source,
            },
          ]),
      ...changed.map((name) => ({
        message: `${name} has changed, although a test of the patch failed.`,
        pointer: `/${name}`,
        expected: show(before[name]),
        actual: show(after?.[name]),
        kind: "changed",
        source,
      })),
    ];
  },
};

export const messageIsListed: Check<"said"> = {
  name: "message-is-listed",
  title: "What is said is among the messages, once, and behind the last known one",
  explanation:
    "A message was added, and the messages of the session do not show it exactly once, or `after` leaves it out or lets older ones through. Customers would miss answers or read them twice.",
  severity: "error",
  appliesTo: ["RestAddChatMessage", "AddChatMessage"],
  on: "said",
  run({ call, text, listed, later, after }): readonly Verdict[] {
    const source = citePage(call.operation);
    const count = listed.filter((message) => message["Message"] === text).length;
    const wrong = later.filter((message) => Number(message["ChatMessageId"]) <= after).length;
    const shown = later.some((message) => message["Message"] === text);
    return [
      ...(count === 1
        ? []
        : [
            {
              message: `The message is listed ${count} times.`,
              expected: "once",
              actual: `${count} times`,
              kind: "count",
              source,
            },
          ]),
      ...(wrong === 0 && shown
        ? []
        : [
            {
              message: "`after` does not give what came later.",
              expected: "the new message alone",
              actual: `${later.length} messages`,
              kind: "after",
              source,
            },
          ]),
    ];
  },
};

export const deletedIsGone: Check<"gone"> = {
  name: "deleted-is-gone",
  title: "What was deleted is not answered any more",
  explanation:
    "After a delete the session is still answered by its number. A resource answers 404 then, an agent null; nothing and an empty object will do as well.",
  severity: "error",
  appliesTo: ["RestDeleteChatSessionEntity", "DeleteChatSessionEntity"],
  on: "gone",
  run({ call, after }): readonly Verdict[] {
    const value = jsonOf(after);
    if (!isRecord(value) || Object.keys(value).length === 0) return [];
    const message = `${after.operation.id} still answers a session that ${call.operation.id} has deleted.`;
    return [{ message, expected: "404 or null", actual: show(value, 80), source: citePage(call.operation) }];
  },
};

export const GROUP_CHECKS: readonly AnyCheck[] = [
  getReadsBack,
  patchChangesNamed,
  patchTestRefuses,
  messageIsListed,
  deletedIsGone,
];

/** The check of that name; undefined for what the runner reports by itself, such as `clean-up`. */
export function findCheck(name: string): AnyCheck | undefined {
  return [...checks, ...GROUP_CHECKS].find((check) => check.name === name);
}

/** Does a check of every answer have something to judge here? XML is asked for where nothing is changed by it. */
function reaches({ on, needsBody = true, xmlOnly = false }: AnyCheck, operation: Operation): boolean {
  if (xmlOnly) return on === "call" && operation.effect === "reads";
  return operation.answer.type !== "none" || !needsBody;
}

/** The checks of a run: those of every answer reach over the groups, and those of the groups join them. */
export function checksWith(operations: readonly Operation[]): readonly AnyCheck[] {
  if (operations.length === 0) return checks;
  const widened = checks.map((check) => {
    if (check.appliesTo !== ALL_OPERATIONS) return check;
    const further = operations.filter((operation) => reaches(check, operation)).map(({ id }) => id);
    return { ...check, appliesTo: [...ALL_OPERATIONS, ...further] };
  });
  return [...widened, ...GROUP_CHECKS];
}
