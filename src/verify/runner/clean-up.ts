/** Closes every session that the run created, whatever has happened before. */

import { isRecord } from "../../values.ts";
import { isEnded, idOf, type Session } from "../entity/session.ts";
import type { Operation } from "../../model.ts";
import { SESSION } from "../roles.ts";
import type { Context } from "./context.ts";

/** Sessions that could not be closed. */
export async function cleanUp(context: Context): Promise<readonly number[]> {
  const { memory, clock } = context;
  if (memory.own.size === 0) return [];
  const listing = await attempt(() => context.list("list before cleaning up"));
  trackLost(context);
  const deletes = deletion(context) !== undefined;
  const open = [...memory.own].filter(([id]) => deletes || !isEnded(listing?.byId.get(id)));
  const closed = await context.together(
    open.map(([id, session]) => async () => ({ id, done: await close(context, id, session, clock.iso()) })),
  );
  const after = open.length > 0 ? await attempt(() => context.list("list after cleaning up")) : undefined;
  const left = closed.filter(({ id, done }) => {
    const session = after?.byId.get(id);
    return session ? !isEnded(session) : !done;
  });
  // A server that says that it deleted a session, and still lists it, may close it at least.
  const shut = await context.together(
    left.map(({ id }) => async () => ({
      id,
      done: deletes && (await closeByEntity(context, id, memory.own.get(id) ?? {}, clock.iso())),
    })),
  );
  return shut.filter(({ done }) => !done).map(({ id }) => id);
}

async function close(context: Context, id: number, session: Session, now: string): Promise<boolean> {
  return (await remove(context, id)) || closeByEntity(context, id, session, now);
}

async function closeByEntity(context: Context, id: number, session: Session, now: string): Promise<boolean> {
  const entity = { ...session, ChatSessionId: id, Status: "Closed", WhenEnded: now };
  for (const role of ["update", "save"] as const) {
    const operation = context.operation(role);
    const call = await attempt(() =>
      context.send({ operation, id, entity, purpose: `close session ${id}, which this run created`, expect: "answer" }),
    );
    if (call?.answer?.status === 200) return true;
  }
  return false;
}

/** The operation that deletes the session of its path. */
function deletion({ contract }: Context): Operation | undefined {
  return contract.operations.find(
    ({ effect, carrier, method }) => effect === "deletes" && carrier === SESSION && method === "DELETE",
  );
}

/** Where the run knows how to delete, what it made is gone for good; otherwise, and where that does not do, it is closed. */
async function remove(context: Context, id: number): Promise<boolean> {
  const operation = deletion(context);
  if (!operation) return false;
  const purpose = `delete session ${id}, which this run created`;
  const call = await attempt(() => context.send({ operation, id, purpose, expect: "answer" }));
  return call?.answer?.status === 204;
}

/** Sessions whose creation was answered so badly that their id was not known: they hold this run's mark. */
function trackLost({ memory, isOwnTag }: Context): void {
  for (const session of memory.latest?.sessions ?? []) {
    const id = idOf(session);
    if (id === 0 || memory.own.has(id) || memory.baseline?.byId.has(id)) continue;
    const marked =
      isRecord(session) && Object.values(session).some((value) => typeof value === "string" && isOwnTag(value));
    if (marked) memory.own.set(id, session);
  }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
