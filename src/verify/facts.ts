/** What scenarios hand to checks: exchanges, and what they are about. Plain data; checks judge it and send nothing. */

import type { Call } from "./call.ts";
import type { Session } from "./entity/session.ts";

/** One reading of the list. */
export interface Listing {
  readonly call: Call;
  readonly sessions: readonly Session[];
  readonly byId: ReadonlyMap<number, Session>;
}

/** Is a property of a session still what it was, as far as the run has seen? Others may work on the server. */
export type IsStable = (session: Session, name: string) => boolean;

/** Any request with its answer. */
interface CallFact {
  readonly kind: "call";
  readonly call: Call;
}

/** A request whose credentials must not do. */
export interface RefusalFact {
  readonly kind: "refusal";
  readonly call: Call;
  readonly how: "none" | "unknown-scheme" | "malformed";
}

/** A request whose credentials must do. */
interface AdmissionFact {
  readonly kind: "admission";
  readonly call: Call;
  readonly scheme: string;
}

/** The same sessions with and without `$select`. */
export interface SelectionFact {
  readonly kind: "selection";
  readonly call: Call;
  /** Names as the tables spell them. */
  readonly names: readonly string[];
  /** The unselected answer; a list for a list. Undefined when it is not known for sure. */
  readonly full: Session | readonly Session[] | undefined;
  readonly stable?: IsStable;
}

/** The same sessions as XML and as JSON. */
export interface XmlFact {
  readonly kind: "xml";
  readonly call: Call;
  readonly json: Session | readonly Session[] | undefined;
  readonly stable?: IsStable;
}

/** An entity that was sent in one form, and what the server made of it. */
export interface BindingFact {
  readonly kind: "binding";
  readonly call: Call;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  readonly listed: Session | undefined;
  readonly nowMs: number;
  /** What this server does not take over from plain JSON either. */
  readonly managed: ReadonlySet<string>;
}

/** A session that was written, as the answer shows it and as the list shows it afterwards. */
interface StoredFact {
  readonly kind: "stored";
  readonly call: Call;
  readonly id: number;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  /** Undefined when the list could not be read; null when it does not hold the session. */
  readonly listed: Session | null | undefined;
  readonly nowMs: number;
  /** What this server does not take over from a new session either. */
  readonly managed: ReadonlySet<string>;
}

interface CreationFact {
  readonly kind: "creation";
  readonly call: Call;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  /** Ids seen at any time before. */
  readonly known: ReadonlySet<number>;
  readonly after: Listing | undefined;
  /** True when the topic is one of a listed session, so that the new one must be listed too. */
  readonly topicListed: boolean;
  readonly tag: string;
}

/** Save of a session that exists. */
interface UpdateFact {
  readonly kind: "update";
  readonly call: Call;
  readonly id: number;
  readonly echoed: Session | undefined;
  readonly before: Listing | undefined;
  readonly after: Listing | undefined;
  readonly tag: string;
}

/** The sessions that a request was not about. */
export interface BystandersFact {
  readonly kind: "bystanders";
  readonly call: Call;
  readonly touched: ReadonlySet<number>;
  readonly before: Listing;
  readonly after: Listing;
  /** Only these are looked at; undefined where no one else works on the server. */
  readonly only: ReadonlySet<number> | undefined;
}

/** A request that must not change its session. */
interface FailedWriteFact {
  readonly kind: "failed-write";
  readonly call: Call;
  readonly before: Session;
  readonly after: Session | undefined;
}

/** Requests that were refused for their credentials, and the session that they were about. */
interface IntrusionFact {
  readonly kind: "intrusion";
  readonly call: Call;
  readonly before: Session | undefined;
  readonly after: Session | undefined;
  /** A session that holds the mark of the refused request; 0 for none. */
  readonly made: number;
}

/** PUT with one id in the path and another in the body, both of this run. */
interface PathIdFact {
  readonly kind: "path-id";
  readonly call: Call;
  readonly pathBefore: Session;
  readonly pathAfter: Session | undefined;
  readonly bodyBefore: Session;
  readonly bodyAfter: Session | undefined;
}

/** One pick-up, with the list before and after it. */
export interface ClaimFact {
  readonly kind: "claim";
  readonly call: Call;
  readonly before: Listing;
  readonly after: Listing | undefined;
  readonly picked: Session | undefined;
  /** Sessions that were put back: their place in the queue is open. */
  readonly returned: ReadonlySet<number>;
  /** False under `$select` and XML, where the answer does not show everything. */
  readonly whole: boolean;
  /** Who was assigned by the first pick-up of this run: the caller. 0 where it is not known. */
  readonly caller: number;
  /** What was last sent of it; undefined for a session that is not of this run. */
  readonly sent: Session | undefined;
}

/** Several pick-ups, sent at once. */
interface ClaimsFact {
  readonly kind: "claims";
  readonly call: Call;
  readonly before: Listing;
  readonly picked: readonly { readonly call: Call; readonly id: number }[];
  /** True where other agents may work at the same time. */
  readonly sharedServer: boolean;
}

/** A pick-up from an empty queue. */
interface EmptyQueueFact {
  readonly kind: "empty-queue";
  readonly call: Call;
  readonly before: Listing;
  readonly sharedServer: boolean;
  /** True where others were seen at work. */
  readonly concurrentActivity: boolean;
}

interface ReleaseFact {
  readonly kind: "release";
  readonly call: Call;
  readonly id: number;
  readonly before: Session | undefined;
  readonly answered: Session | undefined;
  /** As in StoredFact. */
  readonly listed: Session | null | undefined;
  /** True where another agent may have picked it up before the list was read. */
  readonly sharedServer: boolean;
}

/** The pick-up after a reset, when no other session waits. */
interface ReturnFact {
  readonly kind: "return";
  readonly call: Call;
  readonly id: number;
  readonly picked: Session | undefined;
  readonly sharedServer: boolean;
}

/** A request about an id that does not exist. */
interface UnknownIdFact {
  readonly kind: "unknown-id";
  readonly call: Call;
  readonly id: number;
  readonly before: Listing;
  readonly after: Listing | undefined;
  readonly tag: string;
}

/** Two readings of the list with no write in between. */
interface ListingFact {
  readonly kind: "listing";
  readonly call: Call;
  readonly first: Listing;
  readonly second: Listing;
  /** Read once more. */
  readonly third: Listing | undefined;
  /** Sessions of this run that no one else has a reason to change. */
  readonly own: ReadonlySet<number>;
}

/** The list with and without the language, culture and time-zone headers. */
interface LanguageFact {
  readonly kind: "language";
  readonly call: Call;
  readonly headers: string;
  readonly plain: Listing;
  readonly varied: Listing | undefined;
  readonly stable: IsStable;
}

/** A session of the run, read by its number. */
interface ReadBackFact {
  readonly kind: "read-back";
  readonly call: Call;
  /** As Save answered it. */
  readonly wanted: Session;
}

/** A patch, and the session before and after it. */
interface PatchedFact {
  readonly kind: "patched";
  readonly call: Call;
  readonly before: Session;
  readonly after: Session;
  readonly changes: Session;
}

/** A JSON Patch whose test must fail. */
interface PatchTestFact {
  readonly kind: "patch-test";
  readonly call: Call;
  readonly before: Session;
  readonly after: Session | undefined;
}

/** A message that was added, and what the session's messages are then. */
interface SaidFact {
  readonly kind: "said";
  readonly call: Call;
  readonly text: string;
  readonly listed: readonly Session[];
  /** Those after the last one that was known before. */
  readonly later: readonly Session[];
  readonly after: number;
}

/** A delete, and what reading by the number gives then. */
interface GoneFact {
  readonly kind: "gone";
  readonly call: Call;
  readonly after: Call;
}

export type Fact =
  | ReadBackFact
  | PatchedFact
  | PatchTestFact
  | SaidFact
  | GoneFact
  | CallFact
  | RefusalFact
  | AdmissionFact
  | SelectionFact
  | XmlFact
  | BindingFact
  | StoredFact
  | CreationFact
  | UpdateFact
  | BystandersFact
  | FailedWriteFact
  | IntrusionFact
  | PathIdFact
  | ClaimFact
  | ClaimsFact
  | EmptyQueueFact
  | ReleaseFact
  | ReturnFact
  | UnknownIdFact
  | ListingFact
  | LanguageFact;

export type FactKind = Fact["kind"];
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;
