import type { Operation } from "../../model.ts";
import type { Since, Source } from "../../type-model.ts";
import type { Call } from "../call.ts";
import type { Check, Verdict } from "../check.ts";
import { describedAnswer, describedValue } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";
import { holdAgainstRelease, releasedRowsIn, saysSince } from "../release-rows.ts";
import { schemaFaults } from "../schema-faults.ts";
import type { Level } from "../schema-levels.ts";
import { selectKeys } from "./select-keys.ts";

const WORDS = {
  name: "answer-schema",
  title: "Every answer has the documented properties with the documented types",
  explanation:
    "The value does not match its row of the documented table: a property is missing, or its type, format or name differs. Typed clients fail on it. Fix the property that the pointer names.",
  severity: "error",
  aboutItems: true,
  appliesTo: anyKnown,
  on: "call",
  quotesBody: false,
  volatile: "observations",
} as const;

export const answerSchema: Check<"call"> = {
  ...WORDS,
  anyOperation: false,
  run({ call }, contract) {
    const value = describedValue(call, contract);
    if (value === undefined) return undefined;
    return schemaFaults(call.operation, value, call.spec.select !== undefined, contract.release)
      .filter(({ level, error }) => level !== "extra" && !isSelectsMatter(call, error))
      .map(({ level, error }) => ({ level, error: typeof value === "string" ? { ...error, actual: "a text" } : error }))
      .map(toVerdict);
  },
};

/** A key missing only under `$select` is reported by select-keys. */
function isSelectsMatter({ spec, operation }: Call, { keyword, pointer }: AnswerError): boolean {
  if (spec.select === undefined || keyword !== "required" || !selectKeys.appliesTo(operation)) return false;
  return pointer.split("/").filter((step) => step !== "" && !/^\d+$/.test(step)).length === 1;
}

/** Violations of the schema of an operation's answer; undefined for an operation without a body. */
export type AnswerErrors = (operation: Operation, value: unknown) => readonly AnswerError[] | undefined;

interface AnswerError {
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  readonly keyword: string;
  readonly source?: Source;
  /** For a missing property: the release that added it, if that matters. */
  readonly since?: Since | undefined;
}

/** The check for operations of imported tables, whose schemas are compiled on import. */
export function answerSchemaBy(errorsOf: AnswerErrors): Check<"call"> {
  return {
    ...WORDS,
    run({ call }, { types, release }) {
      const body = describedAnswer(call)?.decoded.body;
      if (body?.form !== "json") return undefined;
      const given = errorsOf(call.operation, body.value);
      if (!given || given.length === 0) return given?.map(asVerdict);
      const { type } = call.operation.answer;
      const seen = release === undefined ? releasedRowsIn(type, body.value, types) : NONE;
      const { errors, open } = holdAgainstRelease(given, { type, release, seen, types });
      return [...errors.map(asVerdict), ...open.map((error) => toVerdict({ level: "open", error }))];
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

function asVerdict(error: AnswerError): Verdict {
  return toVerdict({ level: isNews(error) ? "warning" : "error", error });
}

/** A server may be newer than its page, and nested carriers may have fewer properties than on their own. */
function isNews({ pointer, keyword }: AnswerError): boolean {
  const depth = pointer.split("/").filter((step) => step !== "" && !/^\d+$/.test(step)).length;
  return keyword === "additionalProperties" || (keyword === "required" && depth > 1);
}

function toVerdict({ level, error }: { readonly level: Level; readonly error: AnswerError }): Verdict {
  return {
    message: level === "open" ? openSentence(error.pointer, error) : sentence(error.pointer, error),
    pointer: error.pointer,
    expected: error.expected,
    actual: error.actual,
    kind: error.keyword,
    ...(level === "error" ? {} : { severity: level === "open" ? ("info" as const) : ("warning" as const) }),
    ...(error.source && { source: error.source }),
  };
}

function sentence(
  pointer: string,
  { expected, actual, keyword, since }: Pick<AnswerError, "expected" | "actual" | "keyword" | "since">,
): string {
  if (keyword === "required") {
    const instead = actual.startsWith("written ") ? `: it is ${actual}` : "";
    return `${placeIn(pointer)} is missing${instead}${since ? `; ${saysSince(since)}` : ""}.`;
  }
  if (keyword === "name") return `${placeIn(pointer)} should be written ${expected}.`;
  return `${placeIn(pointer)} is ${actual} and should be ${expected}.`;
}

function openSentence(pointer: string, { actual, keyword }: { actual: string; keyword: string }): string {
  return keyword === "additionalProperties"
    ? `${placeIn(pointer)} is not part of any published type.`
    : `${placeIn(pointer)} is ${actual}.`;
}

/** Such as `User.AssociateId`; list positions are in the pointer. */
function placeIn(pointer: string): string {
  const names = pointer.split("/").filter((segment) => segment !== "" && !/^\d+$/.test(segment));
  if (names.length > 0) return names.join(".");
  return pointer === "" ? "The answer" : "An item of the answer";
}
