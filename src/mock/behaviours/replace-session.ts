import type { Carrier } from "../../data/reference.ts";
import { calledBy, clearedNotes, clearLeftOut } from "../replace-carrier.ts";
import type { Call } from "../reply.ts";
import { changedSession, type SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";

/** Values that the server counts or stamps itself: a body without them does not clear them. */
const OWN: ReadonlySet<string> = new Set([
  "ChatSessionId",
  "SessionKey",
  "InitialQueuePos",
  "Rank",
  "WhenRequested",
  "WhenStarted",
  "WhenIdle",
  "WhenFetched",
  "FieldProperties",
  "TableRight",
  "_Links",
]);
const isOwn = (name: string): boolean => OWN.has(name);

interface Saved {
  readonly session: SessionState;
  /** For the journal: earlier values that the body left out. */
  readonly notes?: readonly string[] | undefined;
}

/** The session with the values of a body. With a patch, or on a server that merges, only the given values change. */
export function savedSession(
  { body, replaces, operation, dialect }: Call,
  { contract }: World,
  session: SessionState,
): Saved {
  const changed = changedSession(session, body, session.ChatSessionId);
  const type = contract.types["ChatSessionEntity"];
  if (!replaces || !type) return { session: changed };
  // It is a new object, so it may be changed in place.
  const saved = changed as unknown as Carrier;
  return {
    session: changed,
    notes: clearedNotes(clearLeftOut(saved, { type, contract, dialect, isOwn, given: body }), {
      called: calledBy(operation),
    }),
  };
}
