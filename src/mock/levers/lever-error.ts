import { adviceFor, shown } from "../../arguments.ts";
import { KitError } from "../../errors.ts";
import type { SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";

/** Errors of the levers. */

/** A session by id. Throws KitError `session-id`, `unknown-session`. */
export function requireSession(world: World, id: unknown, where: string): SessionState {
  requireId(id, where);
  const session = world.store.get(id);
  if (session) return session;
  throw wrong("unknown-session", where, `there is no session with the id ${id}`, "use an id of mock.sessions.list()");
}

/** Throws KitError `session-id` unless it is a number. */
export function requireId(id: unknown, where: string): asserts id is number {
  if (typeof id === "number") return;
  throw wrong("session-id", where, `${shown(id)} is not an id`, "give the number of ChatSessionId");
}

/** No such name exists. */
export function unknownName(kind: string, name: unknown, known: readonly string[], where: string): KitError {
  const wanted = typeof name === "string" ? name : shown(name);
  return wrong(`unknown-${kind}`, where, `there is no ${kind} "${wanted}"`, adviceFor(wanted, known));
}

export function wrong(code: string, where: string, what: string, todo: string): KitError {
  return new KitError({ code, what, where, todo });
}
