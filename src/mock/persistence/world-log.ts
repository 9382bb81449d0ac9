import type { Place } from "../store/queue.ts";
import type { Claim } from "../world/claims.ts";

/** JSON text by key; null removes a record. */
export type WorldRecord = readonly [key: string, text: string | null];

/** What one commit changes. */
export interface Changes {
  /** The world starts over with these records: nothing from before stays. */
  readonly reset: boolean;
  readonly records: readonly WorldRecord[];
  /** Which sessions were claimed, after the records. */
  readonly claims?: readonly ClaimedSession[];
}

export type ClaimedSession = readonly [id: number, claim: Claim, message?: number | undefined];

/** Who was claimed, undefined where none waited any more; and the number of the welcome. */
export type ClaimedPlace = readonly [id: number | undefined, message: number | undefined];

/** What a commit has to do with those of others, for a store that tells them apart. */
export interface Scope {
  /** What it changes, such as `s7` for a session and `u3` for the ranks of a user; undefined for anything. */
  readonly touched: readonly string[] | undefined;
  /** What must not have changed meanwhile; undefined for everything. */
  readonly needed: readonly string[] | undefined;
  readonly claims: ClaimsAsked | undefined;
}

/** Claims that the store decides. */
export interface ClaimsAsked {
  /** Who waits, oldest first, by who may be claimed. */
  readonly lists: readonly WaitingList[];
  readonly asked: readonly ClaimAsked[];
  /** The number of the last message, for a store that does not hold it yet; undefined where there are none. */
  readonly last: number | undefined;
}

export interface WaitingList {
  readonly places: readonly Place[];
  /** Does no other session wait? */
  readonly isWhole: boolean;
}

export interface ClaimAsked {
  /** Which of the lists. */
  readonly list: number;
  /** Who is expected to be the first. */
  readonly id: number;
  readonly claim: Claim;
}

/** What changes do to the queue, for a store that holds it apart from the records. */
export interface QueueChanges {
  /** Places that end, and places that begin. */
  readonly left: readonly Place[];
  readonly joined: readonly Place[];
  /** All places after the changes. */
  readonly all: () => readonly Place[];
}

/** A state of a stored world: its number, and an id that no other state with this number has. */
export interface Revision {
  readonly version: number;
  readonly id: string;
}

/** The revision of a world that has never been stored. */
export const NO_REVISION: Revision = { version: 0, id: "" };

/** Where one world is stored: its records, and the latest commits. */
export interface WorldLog {
  /** All records, or undefined for a world that is not stored yet. */
  read(): Promise<{ readonly revision: Revision; readonly records: ReadonlyMap<string, string> } | undefined>;
  /**
   * Stores the changes, all or none, if the world is still at the revision; otherwise stores nothing and answers with the
   * commits since then. Without changes it only compares revisions. A store with a queue of its own refuses changes in
   * which a session leaves the queue that is not in it. Resolves when the changes are as safe as the store makes them.
   *
   * A store that decides claims also stores changes behind commits of others that touch nothing of what the scope needs,
   * and hands to each claim the first session that still waits.
   */
  commit(since: Revision, changes: Changes, queue: QueueChanges, scope?: Scope): Promise<CommitResult>;
  readonly decidesClaims?: boolean;
  /** Waits for what arrives together and may go into one commit; undefined where a commit itself takes long enough for that. */
  readonly gather?: (() => Promise<void>) | undefined;
}

export type CommitResult =
  | {
      readonly kind: "committed";
      readonly revision: Revision;
      /** What others have committed between the revision and these changes. */
      readonly newer?: readonly Changes[];
      /** One for each claim. */
      readonly claimed?: readonly ClaimedPlace[];
    }
  /** Another process has committed since: `newer` leads to `revision`. */
  | { readonly kind: "conflict"; readonly revision: Revision; readonly newer: readonly Changes[] }
  /** The commits since then are gone, the world went back in time, or its queue does not match: read it again. */
  | { readonly kind: "stale" };
