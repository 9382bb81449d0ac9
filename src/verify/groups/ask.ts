import type { Operation } from "../../model.ts";
import { jsonOf, type Call, type CallSpec } from "../call.ts";
import { isRecord, type Session } from "../entity/session.ts";
import { SkipError, type Context } from "../runner/context.ts";
import { requestOf, type Subject } from "./requests.ts";

/** The steps that the scenarios of the groups share. */

/** An operation of the contract; undefined where the run does not know it. */
export function find(context: Context, id: string): Operation | undefined {
  return context.contract.operations.find((operation) => operation.id === id);
}

/** Asks an operation about a subject; undefined where the run may not, or does not know it. */
export async function ask(
  context: Context,
  id: string,
  subject: Subject,
  purpose: string,
  more: Partial<CallSpec> = {},
): Promise<Call | undefined> {
  const operation = find(context, id);
  if (!operation) return undefined;
  try {
    return await context.send({ ...requestOf(operation, subject), purpose, expect: "answer", ...more });
  } catch (error) {
    if (!(error instanceof SkipError)) throw error;
    context.skip(error.reason, [id]);
    return undefined;
  }
}

/** The answer's object; undefined for anything else. */
export function recordIn(call: Call | undefined): Session | undefined {
  const value = jsonOf(call);
  return isRecord(value) ? value : undefined;
}

export function recordsIn(call: Call | undefined): readonly Session[] {
  const value = jsonOf(call);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** What requests are about while the run has nothing of its own. */
export function anySubject(context: Context): Subject {
  const [session] = context.memory.latest?.sessions ?? [];
  const user = session?.["User"];
  const login = isRecord(user) && typeof user["Name"] === "string" ? user["Name"] : "nobody";
  const [id, topic] = [Number(session?.["ChatSessionId"] ?? 0), Number(session?.["TopicId"] ?? 0)];
  return { id, topic: topic > 0 ? topic : context.memory.topic, login, text: context.newTag() };
}
