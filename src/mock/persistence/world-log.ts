import type { Place } from "../store/queue.ts";
import type { Claim } from "../world/claims.ts";

/** JSON text by key; null removes a record. */
export type WorldRecord = readonly [key: string, text: string | null];

/** The changes of one commit. */
export interface Changes {
  /** The world starts over with these records: nothing from before remains. */
  readonly reset: boolean;
  readonly records: readonly WorldRecord[];
  /** The sessions that were claimed, after the records. */
  readonly claims?: readonly ClaimedSession[];
}

export type ClaimedSession = readonly [id: number, claim: Claim, message?: number | undefined];

/** The claimed session, undefined if none was waiting any more; and the number of the welcome message. */
export type ClaimedPlace = readonly [id: number | undefined, message: number | undefined];

/** How a commit relates to those of others, for a store that distinguishes them. */
export interface Scope {
  /** What it changes, such as `s7` for a session and `u3` for a user's ranks; undefined for anything. */
  readonly touched: readonly string[] | undefined;
  /** What must not have changed in the meantime; undefined for everything. */
  readonly needed: readonly string[] | undefined;
  readonly claims: ClaimsAsked | undefined;
}

/** Claims that the store decides. */
export interface ClaimsAsked {
  /** The waiting sessions, oldest first: one list for each set of claimable topics. */
  readonly lists: readonly WaitingList[];
  /** Each with the index of its list. */
  readonly asked: readonly { readonly list: number; readonly claim: Claim }[];
  /** The number of the last message, for a store that does not have it yet; undefined if there are none. */
  readonly last: number | undefined;
}

export interface WaitingList {
  readonly places: readonly Place[];
  /** Whether no other sessions are waiting. */
  readonly isWhole: boolean;
}

/** The effect of changes on the queue, for a store that keeps it separately from the records. */
export interface QueueChanges {
  /** Places that are given up, and places that are taken. */
  readonly left: readonly Place[];
  readonly joined: readonly Place[];
  /** All places after the changes. */
  readonly all: () => readonly Place[];
}

/** A state of a stored world: its number, and an id unique among states with this number. */
export interface Revision {
  readonly version: number;
  readonly id: string;
}

/** The revision of a world that has never been stored. */
export const NO_REVISION: Revision = { version: 0, id: "" };

/** The storage of one world: its records, and the latest commits. */
export interface WorldLog {
  /** All records, or undefined for a world that is not stored yet. */
  read(): Promise<{ readonly revision: Revision; readonly records: ReadonlyMap<string, string> } | undefined>;
  /**
   * Stores the changes, all or none, if the world is still at the revision; otherwise stores nothing and returns the
   * commits since then. Without changes, it only compares revisions. A store with a queue of its own refuses changes
   * that take a session from the queue that is not in it. Resolves once the changes are as safe as the store can make
   * them.
   *
   * A store that decides claims also stores changes after commits of others that affect nothing the scope needs, and
   * assigns to each claim the first session that still waits.
   */
  commit(since: Revision, changes: Changes, queue: QueueChanges, scope?: Scope): Promise<CommitResult>;
  /** Writes without changing anything, and rejects if the store takes no changes. */
  probe(): Promise<void>;
  readonly decidesClaims?: boolean;
  /** Waits for steps that arrive together and can share a commit; undefined if a commit itself takes long enough. */
  readonly gather?: (() => Promise<void>) | undefined;
  /**
   * What a commit without changes answers. For a store where that is cheap beside steps that run in vain and are undone,
   * as they do if another process has committed meanwhile.
   */
  readonly compare?: ((since: Revision) => Promise<CommitResult>) | undefined;
}

export type CommitResult =
  | {
      readonly kind: "committed";
      readonly revision: Revision;
      /** The commits of others between the revision and these changes. */
      readonly newer?: readonly Changes[];
      /** One for each claim. */
      readonly claimed?: readonly ClaimedPlace[];
    }
  /** Another process has committed since: `newer` leads to `revision`. */
  | { readonly kind: "conflict"; readonly revision: Revision; readonly newer: readonly Changes[] }
  /** The commits since then are gone, the world went back in time, or its queue does not match: read it again. */
  | { readonly kind: "stale" };
