import type { Carrier } from "../../data/reference.ts";
import type { ChatSessionEntity } from "../../generated/entities.ts";
import type { Place } from "./queue.ts";

/** A carrier as the world stores it: moments as instants, null if unset; nested carriers likewise. */
export type Stored<Entity> = {
  readonly [Name in keyof Entity]: Entity[Name] extends number | boolean | readonly unknown[] | null
    ? Entity[Name]
    : Entity[Name] extends string | null
      ? string | null
      : Carrier | null;
};

/** The rows used by the rules of the world; every session has them. */
type Ruled =
  | "ChatSessionId"
  | "TopicId"
  | "User"
  | "CustomerAlias"
  | "CustomerName"
  | "Status"
  | "FirstMessage"
  | "LastMessage"
  | "WhenRequested"
  | "WhenStarted"
  | "WhenEnded"
  | "WhenIdle"
  | "WhenFetched"
  | "InitialQueuePos"
  | "AlertLevel"
  | "Rank"
  | "Flags"
  | "TransferTo"
  | "Rating";

/**
 * A session as the world stores it. All other rows of the table pass through: values from a request are stored, and
 * TableRight, FieldProperties and _Links are written by the dialect when it is answered. Never changed in place.
 */
export type SessionState = Stored<Pick<ChatSessionEntity, Ruled>> & Partial<Stored<ChatSessionEntity>>;

/**
 * The session with the given values; `id` overrides one among them. A loop, because spreading one session over another
 * takes three times as long.
 */
export function changedSession(session: SessionState, given: Readonly<Carrier>, id?: number): SessionState {
  const changed: Carrier = { ...session };
  for (const name of Object.keys(given)) changed[name] = given[name];
  if (id !== undefined) changed["ChatSessionId"] = id;
  return changed as unknown as SessionState;
}

/** A session's place in the queue; undefined if it is not waiting. */
export function placeOf({ ChatSessionId: id, Status, WhenRequested }: SessionState): Place | undefined {
  return Status === "InQueue" ? { id, at: WhenRequested ?? "" } : undefined;
}

/** The statuses of a conversation that an agent has taken on. */
export function isActive(status: string | null): boolean {
  return status === "UserLast" || status === "CustomerLast";
}

/** The AssociateId of the user who handles the session; 0 when no user does. */
export function userIdOf({ User }: Partial<Pick<SessionState, "User">>): number {
  const id = User?.["AssociateId"];
  return typeof id === "number" ? id : 0;
}
