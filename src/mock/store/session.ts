import type { Carrier } from "../../data/reference.ts";
import type { Instant } from "../../time/instant.ts";
import type { Place } from "./queue.ts";

/**
 * A session as the world holds it: the request's 31 properties in documented order, dates as instants (null = unset).
 * TableRight, FieldProperties and _Links are written by the dialect when it is answered. Never changed in place.
 */
export interface SessionState {
  readonly ChatSessionId: number;
  readonly TopicId: number;
  readonly User: Carrier | null;
  readonly Person: Carrier | null;
  readonly CustomerAlias: string | null;
  readonly CustomerHost: string | null;
  readonly CustomerName: string | null;
  readonly CustomerEmail: string | null;
  readonly CustomerPhone: string | null;
  readonly CustomerConsented: boolean;
  readonly CustomerCompanyName: string | null;
  readonly Status: string | null;
  readonly FirstMessage: string | null;
  readonly LastMessage: string | null;
  readonly WhenRequested: Instant | null;
  readonly WhenStarted: Instant | null;
  readonly WhenEnded: Instant | null;
  readonly WhenIdle: Instant | null;
  readonly WhenFetched: Instant | null;
  readonly SessionKey: string | null;
  readonly InitialQueuePos: number;
  readonly AlertLevel: number;
  readonly Rank: number;
  readonly Flags: string | null;
  readonly Contact: Carrier | null;
  readonly Project: Carrier | null;
  readonly Sale: Carrier | null;
  readonly Ticket: Carrier | null;
  readonly TransferTo: Carrier | null;
  readonly ChatbotIsActive: boolean;
  readonly Rating: number;
}

/**
 * The session with what is given of it; an `id` wins over one that is given. A loop, because spreading 31 properties
 * over 31 others takes three times as long.
 */
export function changedSession(session: SessionState, given: Readonly<Carrier>, id?: number): SessionState {
  const changed: Carrier = { ...session };
  for (const name of Object.keys(given)) changed[name] = given[name];
  if (id !== undefined) changed["ChatSessionId"] = id;
  return changed as unknown as SessionState;
}

/** Where a session waits; undefined for one that does not. */
export function placeOf({ ChatSessionId: id, Status, WhenRequested }: SessionState): Place | undefined {
  return Status === "InQueue" ? { id, at: WhenRequested ?? "" } : undefined;
}

/** The statuses of a conversation that an agent has taken on. */
export function isActive(status: string | null): boolean {
  return status === "UserLast" || status === "CustomerLast";
}

/** The AssociateId of the user who handles the session; 0 when nobody does. */
export function userIdOf(session: SessionState): number {
  const id = session.User?.["AssociateId"];
  return typeof id === "number" ? id : 0;
}
