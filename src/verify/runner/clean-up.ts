/** Closes every session that the run created, whatever happened before. */

import { isRecord } from "../../values.ts";
import type { Verdict } from "../check.ts";
import { isEnded, idOf, type Session } from "../entity/session.ts";
import type { Operation } from "../../model.ts";
import { SESSION } from "../../operation-roles.ts";
import { holdsText } from "../tags.ts";
import type { Report, Severity } from "../model.ts";
import type { Context, Memory } from "./context.ts";

/** Returns the sessions that could not be closed. */
export async function cleanUp(context: Context): Promise<readonly number[]> {
  const { memory, clock } = context;
  await context.putBack();
  if (memory.own.size + memory.unread.size === 0) return [];
  const listing = await attempt(() => context.list("list before cleaning up"));
  trackLost(context);
  const deletes = deletion(context) !== undefined;
  const open = [...memory.own].filter(([id]) => deletes || !isEnded(listing?.byId.get(id)));
  for (const id of memory.own.keys()) if (!open.some(([each]) => each === id)) memory.closed.add(id);
  const closed = await context.together(
    open.map(([id, session]) => async () => ({ id, done: await close(context, id, session, clock.iso()) })),
  );
  const after = open.length > 0 ? await attempt(() => context.list("list after cleaning up")) : undefined;
  const left = closed.filter(({ id, done }) => {
    const session = after?.byId.get(id);
    return session ? !isEnded(session) : !done;
  });
  // A server that cannot be read will not accept a second attempt either.
  if (after === undefined) return left.map(({ id }) => id);
  // The list still shows it open: a gateway lost the request, or the server answered a deletion that it did not carry
  // out.
  const shut = await context.together(
    left.map(({ id }) => async () => ({
      id,
      done: await closeByEntity(context, id, memory.own.get(id) ?? {}, clock.iso()),
    })),
  );
  return shut.filter(({ done }) => !done).map(({ id }) => id);
}

interface Left extends Verdict {
  readonly severity: Severity;
  readonly ids: readonly number[];
}

/** Sessions that are not as they were, or should not exist, for the report. `open`: the run's own. */
export function leftBehind({ unread, toReturn, givenBack, shown }: Memory, open: readonly number[]): readonly Left[] {
  const left: Left[] = [];
  const say = (
    severity: Severity,
    ids: Iterable<number | string>,
    kind: string,
    words: Omit<Verdict, "kind">,
  ): void => {
    const all = [...ids];
    if (all.length === 0) return;
    const message = words.message.replace("#", all.join(", "));
    left.push({ ...words, message, severity, kind, ids: all.filter((id) => typeof id === "number") });
  };
  say("warning", open, "", {
    message: "Sessions that this run created could not be closed: #.",
    expected: "Status Closed",
    actual: "still open",
  });
  say("warning", unread, "unread", {
    message: "This run created something that it could not find again, and nothing more after it: #.",
    expected: "an answer with the id of what was created",
    actual: "perhaps still open: look for these marks in the list",
  });
  say("warning", toReturn, "kept", {
    message: "Pick-up took sessions that are not of this run, and they could not be given back: #.",
    expected: "a session of this run, the only one in the queue",
    actual: "still taken: send Reset for them",
  });
  say("info", givenBack, "given-back", {
    message: "Pick-up took sessions that are not of this run; they were given back at once: #.",
  });
  say("info", shown, "shown", {
    message: "Pick-up answered sessions that are not of this run and did not wait; the list shows them unchanged: #.",
  });
  return left;
}

/** A run that could not be carried out has no findings, and tells what it left all the same. */
export function withLeft(failure: NonNullable<Report["failure"]>, { message, actual }: Verdict): Report["failure"] {
  return { ...failure, message: `${failure.message} ${message} (${actual}.)` };
}

async function close(context: Context, id: number, session: Session, now: string): Promise<boolean> {
  const done = (await remove(context, id)) || (await closeByEntity(context, id, session, now));
  if (done) context.memory.closed.add(id);
  return done;
}

async function closeByEntity(context: Context, id: number, session: Session, now: string): Promise<boolean> {
  const entity = closedEntity(id, session, now);
  for (const role of ["update", "save"] as const) {
    const operation = context.operation(role);
    const call = await attempt(() =>
      context.send({ operation, id, entity, purpose: `close session ${id}, which this run created`, expect: "answer" }),
    );
    if (call?.answer?.status === 200) return true;
  }
  return false;
}

export function closedEntity(id: number, session: Session, now: string): Session {
  return { ...session, ChatSessionId: id, Status: "Closed", WhenEnded: now };
}

/** The operation that deletes the session in its path. */
export function deletion({ contract }: Context): Operation | undefined {
  return contract.operations.find(
    ({ effect, carrier, method }) => effect === "deletes" && carrier === SESSION && method === "DELETE",
  );
}

/** Deletes a session of the run if possible; otherwise, or if that fails, closes it. */
async function remove(context: Context, id: number): Promise<boolean> {
  const operation = deletion(context);
  if (!operation) return false;
  const purpose = `delete session ${id}, which this run created`;
  const call = await attempt(() => context.send({ operation, id, purpose, expect: "answer" }));
  return call?.answer?.status === 204;
}

/** Finds sessions by this run's mark, if the answer to their creation did not reveal their id. */
function trackLost({ memory, isOwnTag }: Context): void {
  for (const session of memory.latest?.sessions ?? []) {
    const id = idOf(session);
    if (id === 0 || memory.own.has(id) || memory.baseline?.byId.has(id)) continue;
    const marked =
      isRecord(session) && Object.values(session).some((value) => typeof value === "string" && isOwnTag(value));
    if (marked) memory.own.set(id, session);
  }
  for (const mark of memory.unread) {
    const tag = /^so-mock-\S+-\d+/.exec(mark)?.[0];
    if (tag !== undefined && [...memory.own.values()].some((session) => holdsText(session, tag)))
      memory.unread.delete(mark);
  }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
