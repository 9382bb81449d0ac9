/** Shared by checks: which part of an exchange can be judged, and the row that a verdict cites. */

import { isRecord, ownValue } from "../values.ts";
import type { Contract, Operation } from "../model.ts";
import { primaryKeyOf } from "../schema/primary-key.ts";
import type { EntityType, Source } from "../type-model.ts";
import { citeRow } from "../schema/cite.ts";
import { hasDocumentedBody, jsonOf, wantsXml, type Answer, type Call } from "./call.ts";
import { type Verdict, show } from "./check.ts";
import type { Difference } from "./entity/compare.ts";

/**
 * The answer if it is a success with a documented body. Where nothing is documented (an unknown id, an empty queue),
 * nothing, null and an empty object are not judged.
 */
export function describedAnswer(call: Call): Answer | undefined {
  const { answer, spec } = call;
  if (!answer || !hasDocumentedBody(call)) return undefined;
  if (spec.expect === "answer" || spec.expect === "format") return answer;
  if (!["unknown", "empty-queue", "entry", "made-up"].includes(spec.expect)) return undefined;
  const { body } = answer.decoded;
  const value = jsonOf(call);
  const open = body.form === "empty" || value === null || (isRecord(value) && Object.keys(value).length === 0);
  return open ? undefined : answer;
}

/** A picture or a document is bytes, even if it looks like text. */
export function answersFile({ answer }: Operation): boolean {
  return answer.type === "byte" && !answer.array && !answer.mediaTypes.includes("application/json");
}

/** The JSON value that the schema describes; undefined if there is none, which other checks report. */
export function describedValue(call: Call, { types }: Contract): unknown {
  if (!describedAnswer(call) || wantsXml(call.spec)) return undefined;
  const value = jsonOf(call);
  return isErrorObject(value, ownValue(types, call.operation.answer.type)) || isJsonText(value) ? undefined : value;
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

/**
 * One of the API's error shapes or another object that mentions an error instead of a carrier of the type. If the type
 * itself has such a property, as a chat message has `Message`, it is an error only if it has nothing else.
 */
export function isErrorObject(value: unknown, type: EntityType | undefined): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value).map((key) => key.toLowerCase());
  const id = type && primaryKeyOf(type)?.toLowerCase();
  if (id !== undefined && keys.includes(id)) return false;
  const documented = type?.properties.map(({ name }) => name.toLowerCase()) ?? [];
  const errors = keys.filter((key) => ERROR_KEYS.includes(key));
  return errors.some((key) => !documented.includes(key)) || (errors.length > 0 && errors.length === keys.length);
}

/** The facts behind a verdict about the text "null", for servers that write null that way. */
export function restsOfNull(value: unknown): readonly string[] {
  return typeof value === "string" && /^null$/i.test(value) ? ["answer-schema/null as text"] : [];
}

/** Is it a JSON string that contains JSON? */
export function isJsonText(value: unknown): boolean {
  if (typeof value !== "string" || !/^\s*[[{n"]/.test(value)) return false;
  try {
    const inner: unknown = JSON.parse(value);
    return inner === null || typeof inner === "object" || typeof inner === "string";
  } catch {
    return false;
  }
}

/** The operation's own page, at its first documented status, which says what the operation does. */
export function citePage(operation: Operation): Source {
  return operation.statuses[0]?.source ?? { ...operation.answer.source, row: 0 };
}

export function citeHeader(operation: Operation, name: string): Source {
  return operation.headers.find((header) => header.name === name)?.source ?? citePage(operation);
}

export function citeSelect(operation: Operation): Source {
  return operation.parameters.find(({ name }) => name === "$select")?.source ?? citePage(operation);
}

/** A verdict on a wrong property, citing its row. */
export function verdictOn(call: Call, difference: Difference, message: string, kind: string): Verdict {
  const { property, expected, actual } = difference;
  return {
    message,
    pointer: `/${property.name}`,
    expected: show(expected),
    actual: show(actual),
    kind,
    source: citeRow(call.operation, "answer", property.name),
    restsOn: restsOfNull(actual),
  };
}
