/** What checks share: which part of an exchange can be judged, and the row that a verdict rests on. */

import { isRecord } from "../values.ts";
import type { Operation } from "../model.ts";
import type { Source } from "../type-model.ts";
import { citeRow } from "../schema/cite.ts";
import { jsonOf, wantsXml, type Answer, type Call } from "./call.ts";
import type { Verdict } from "./check.ts";
import type { Difference } from "./entity/compare.ts";
import { show } from "./check.ts";

/**
 * The answer, where it is a 200 whose body the documents describe. Where nothing is documented — an unknown id, an empty
 * queue — nothing, null and an empty object are not bodies to judge.
 */
export function describedAnswer(call: Call): Answer | undefined {
  const { answer, spec } = call;
  if (answer?.status !== 200) return undefined;
  if (spec.expect === "answer") return answer;
  if (!["unknown", "empty-queue", "entry", "made-up"].includes(spec.expect)) return undefined;
  const { body } = answer.decoded;
  const value = jsonOf(call);
  const open = body.form === "empty" || value === null || (isRecord(value) && Object.keys(value).length === 0);
  return open ? undefined : answer;
}

/** The JSON value that the schema describes; undefined where there is none, which other checks tell. */
export function describedValue(call: Call): unknown {
  const answer = describedAnswer(call);
  if (!answer || wantsXml(call.spec) || isErrorObject(jsonOf(call)) || isJsonText(jsonOf(call))) return undefined;
  return jsonOf(call);
}

const ERROR_KEYS = [
  "error",
  "errortype",
  "errormessage",
  "errorsource",
  "exceptionmessage",
  "messagedetail",
  "message",
  "errors",
];

/** One of the API's error shapes or any other: it mentions an error and is not a session. */
export function isErrorObject(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value).map((key) => key.toLowerCase());
  return !keys.includes("chatsessionid") && keys.some((key) => ERROR_KEYS.includes(key));
}

/** JSON inside a JSON string. */
export function isJsonText(value: unknown): boolean {
  if (typeof value !== "string" || !/^\s*[[{n"]/.test(value)) return false;
  try {
    const inner: unknown = JSON.parse(value);
    return inner === null || typeof inner === "object" || typeof inner === "string";
  } catch {
    return false;
  }
}

/** The operation's own page: its first documented status, which says what it does. */
export function citePage(operation: Operation): Source {
  return operation.statuses[0]?.source ?? { ...operation.answer.source, row: 0 };
}

export function citeHeader(operation: Operation, name: string): Source {
  return operation.headers.find((header) => header.name === name)?.source ?? citePage(operation);
}

export function citeSelect(operation: Operation): Source {
  return operation.parameters.find(({ name }) => name === "$select")?.source ?? citePage(operation);
}

/** A property that is not as it should be, as a verdict that points at its row. */
export function verdictOn(call: Call, difference: Difference, message: string, kind: string): Verdict {
  const { property, expected, actual } = difference;
  return {
    message,
    pointer: `/${property.name}`,
    expected: show(expected),
    actual: show(actual),
    kind,
    source: citeRow(call.operation, "answer", property.name),
  };
}
