import type { Carrier } from "../../data/reference.ts";
import { calledBy, clearedNotes, clearLeftOut } from "../replace-carrier.ts";
import type { Call } from "../reply.ts";
import { changedSession, type SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";

/** What the server counts or stamps itself: a body that leaves it out does not clear it. */
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
  /** For the journal: what the body left out and was there before. */
  readonly notes?: readonly string[] | undefined;
}

/** The session with what a body gives of it. A patch, and a server that merges, change what is given and nothing else. */
export function savedSession(
  { body, replaces, operation, dialect }: Call,
  { contract }: World,
  session: SessionState,
): Saved {
  const changed = changedSession(session, body, session.ChatSessionId);
  const type = contract.types["ChatSessionEntity"];
  if (!replaces || !type) return { session: changed };
  // It is new, so that it may still be changed in place.
  const saved = changed as unknown as Carrier;
  return {
    session: changed,
    notes: clearedNotes(clearLeftOut(saved, { type, contract, dialect, isOwn, given: body }), {
      called: calledBy(operation),
    }),
  };
}
