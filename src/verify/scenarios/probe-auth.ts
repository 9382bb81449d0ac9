import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import type { Operation } from "../../model.ts";
import { ANY_SCHEME, NO_CREDENTIALS, UNKNOWN_USER, type RefusalFact } from "../facts/refusals.ts";
import { idOf, type Session } from "../entity/session.ts";
import type { Call } from "../call.ts";
import type { Context } from "../runner/context.ts";
import { ask, recordIn, type Subject } from "./ask.ts";

/** Requests with credentials other than the run's. */

export const AUTH_PROBES: readonly (readonly [how: RefusalFact["how"], auth: string | null, label: string])[] = [
  ["none", null, NO_CREDENTIALS],
  ["unknown-scheme", SAMPLE_CREDENTIALS.replace("Basic", "Unknown"), ANY_SCHEME],
  ["malformed", "Basic", "Basic without a value"],
  ["made-up", `Basic ${btoa(`${UNKNOWN_USER}:wrong-password`)}`, "a made-up name and password"],
];

/** Tries every kind of invalid credentials; returns the answer to the first, which a server may wrongly accept. */
export async function probeAuth(context: Context, operation: Operation, subject: Subject): Promise<Call | undefined> {
  let first: Call | undefined;
  for (const [how, auth, label] of AUTH_PROBES) {
    const call = await ask(context, operation, subject, `${operation.id} with ${label}`, { auth, expect: "refusal" });
    if (call) context.emit({ kind: "refusal", call, how, label });
    first ??= call;
  }
  return first;
}

/**
 * Further credentials must be accepted too. Their rights are open, so the request is about a session that does not
 * exist.
 */
export async function tryFurtherAuth(context: Context, operation: Operation, subject: Subject): Promise<void> {
  for (const auth of context.auth.slice(1)) {
    const scheme = /^\S*/.exec(auth)?.[0] ?? "";
    const purpose = `${operation.id} with the further credentials (${scheme})`;
    const call = await ask(context, operation, subject, purpose, { auth, expect: "entry" });
    if (call) context.emit({ kind: "admission", call, scheme });
    if (operation.effect === "creates") trackCreated(context, recordIn(call));
  }
}

/** What a creation answers belongs to this run from now on. */
export function trackCreated(context: Context, session: Session | undefined): void {
  const id = idOf(session);
  if (id === 0 || context.memory.known.has(id) || !session) return;
  const { TableRight: _right, FieldProperties: _fields, _Links: _links, ...entity } = session;
  context.memory.own.set(id, entity);
  context.memory.known.add(id);
  const isMarked = Object.values(entity).some((value) => typeof value === "string" && context.isOwnTag(value));
  if (!isMarked) context.memory.unmarked.add(id);
}
