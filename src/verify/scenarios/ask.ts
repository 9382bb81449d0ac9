/** Steps that call an operation with its example, about a session and a topic. */

import { isRecord } from "../../values.ts";
import type { Effect, Operation } from "../../model.ts";
import { type ExampleValues, fillExample } from "../../schema/example.ts";
import { jsonOf, type Call, type CallSpec } from "../call.ts";
import { type Session } from "../entity/session.ts";
import { isDocumented, SESSION } from "../../operation-roles.ts";
import { SkipError, type Context } from "../runner/context.ts";

export type Subject = ExampleValues;

/** Non-documented operations that have the effect on sessions, a resource's before an agent's. */
export function onSessions({ contract }: Context, ...effects: readonly Effect[]): readonly Operation[] {
  const found = contract.operations.filter(
    (one) => one.carrier === SESSION && one.effect !== undefined && effects.includes(one.effect) && !isDocumented(one),
  );
  return [...found.filter(({ style }) => style === "resource"), ...found.filter(({ style }) => style === "agent")];
}

/** The operation that reads a session by id, in the same style as another. */
export function readerLike(context: Context, { style }: Operation): Operation | undefined {
  return onSessions(context, "reads").find((one) => one.style === style && one.answer.type.startsWith(SESSION));
}

/** The request in the operation's example. */
function exampleOf(operation: Operation, subject: Subject): Pick<CallSpec, "operation" | "id" | "path"> {
  const { path, query, body } = fillExample(operation.example, subject);
  return {
    operation,
    id: subject.session,
    ...(path && { path: asTexts(path) }),
    ...(query && { query: asTexts(query) }),
    ...(body !== undefined && (takesJson(operation) ? asJson(body) : asForm(body))),
  };
}

/** If the documents list formats of the body without JSON, the only other one is a form. */
function takesJson({ body }: Operation): boolean {
  return body === undefined || body.mediaTypes.some((type) => type.endsWith("json"));
}

function asForm(value: unknown): Required<Pick<CallSpec, "raw">> {
  const pairs = Object.entries(asTexts(isRecord(value) ? value : {}));
  const contentType = "application/x-www-form-urlencoded";
  return { raw: { body: new URLSearchParams(pairs).toString(), contentType } };
}

function asTexts(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

export function asJson(value: unknown): Required<Pick<CallSpec, "raw">> {
  return { raw: { body: JSON.stringify(value), contentType: "application/json" } };
}

/** Calls an operation for a subject; undefined if the run may not, or if there is no such operation. */
export async function ask(
  context: Context,
  operation: Operation | undefined,
  subject: Subject,
  purpose: string,
  more: Partial<CallSpec> = {},
): Promise<Call | undefined> {
  if (!operation) return undefined;
  try {
    return await context.send({ ...exampleOf(operation, subject), purpose, expect: "answer", ...more });
  } catch (error) {
    if (!(error instanceof SkipError)) throw error;
    context.skip(error.reason, [operation.id]);
    return undefined;
  }
}

/** The object in an answer; undefined for anything else. */
export function recordIn(call: Call | undefined): Session | undefined {
  const value = jsonOf(call);
  return isRecord(value) ? value : undefined;
}

export function recordsIn(call: Call | undefined): readonly Session[] {
  const value = jsonOf(call);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The subject of requests before the run has created a session; session 0 if none is listed. */
export function anySubject(context: Context): Subject {
  const [session] = context.memory.latest?.sessions ?? [];
  const user = session?.["User"];
  const login = isRecord(user) && typeof user["Name"] === "string" ? user["Name"] : "nobody";
  const [id, topic] = [Number(session?.["ChatSessionId"] ?? 0), Number(session?.["TopicId"] ?? 0)];
  return { session: id, topic: topic > 0 ? topic : context.memory.topic, login, text: context.newTag() };
}

/** Near the maximum of int32, beyond every counter. */
const UNUSED_ID = 2_147_483_001;

/** A subject that does not exist. */
export function unusedIds(context: Context, subject: Subject): Subject {
  if (!context.memory.known.has(UNUSED_ID)) context.memory.absent.add(UNUSED_ID);
  return { ...subject, session: UNUSED_ID, topic: UNUSED_ID };
}
