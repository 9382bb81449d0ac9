import type { Call } from "../call.ts";
import type { Check, Verdict } from "../check.ts";
import { describedValue } from "../evidence.ts";
import { anyKnown } from "../roles.ts";
import { schemaFaults } from "../schema-faults.ts";

export const answerSchema: Check<"call"> = {
  name: "answer-schema",
  title: "Every answer has the documented properties with the documented types",
  explanation:
    "The value does not match its row of the documented table: a property is missing, or its type, format or name differs. Typed clients fail on it. Fix the property that the pointer names.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  quotesBody: false,
  volatile: "observations",
  run({ call }) {
    const value = describedValue(call);
    return value === undefined ? undefined : verdicts(call, value);
  },
};

function verdicts(call: Call, value: unknown): readonly Verdict[] {
  return schemaFaults(call.operation, value, call.spec.select !== undefined)
    .filter(({ level }) => level !== "extra")
    .map(({ level, error }) => ({ level, error: typeof value === "string" ? { ...error, actual: "a text" } : error }))
    .map(({ level, error }) => ({
      message: level === "open" ? openSentence(error.pointer, error) : sentence(error.pointer, error),
      pointer: error.pointer,
      expected: error.expected,
      actual: error.actual,
      kind: error.keyword,
      ...(level === "error" ? {} : { severity: level === "open" ? ("info" as const) : ("warning" as const) }),
      ...(error.source && { source: error.source }),
    }));
}

function sentence(
  pointer: string,
  { expected, actual, keyword }: { expected: string; actual: string; keyword: string },
): string {
  if (keyword === "required") return `${placeIn(pointer)} is missing.`;
  if (keyword === "name") return `${placeIn(pointer)} should be written ${expected}.`;
  return `${placeIn(pointer)} is ${actual} and should be ${expected}.`;
}

function openSentence(pointer: string, { actual, keyword }: { actual: string; keyword: string }): string {
  return keyword === "additionalProperties"
    ? `${placeIn(pointer)} is not part of any published type.`
    : `${placeIn(pointer)} is ${actual}.`;
}

/** Such as `User.AssociateId`; positions in lists are in the pointer. */
function placeIn(pointer: string): string {
  const names = pointer.split("/").filter((segment) => segment !== "" && !/^\d+$/.test(segment));
  return names.length > 0 ? names.join(".") : "The answer";
}
