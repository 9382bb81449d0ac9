import type { Carrier } from "../../data/reference.ts";
import type { SessionState } from "../store/session.ts";

/** Events in a world, for its webhooks. */
export interface WorldEvents {
  /** Is any webhook told of them? */
  isHeard(): boolean;
  sessionChanged(after: SessionState | undefined, before: SessionState | undefined): void;
  /** A message was added to a session. */
  messageAdded(sessionId: number): void;
  /** A carrier of imported tables was saved or removed; `values` are those that were given. */
  carrierChanged(change: CarrierChange): void;
  /** What is in progress comes of a request, which a webhook may have sent; undefined once it is over. */
  causedBy(request: Pick<Request, "headers"> | undefined): void;
  /** The ids of the events since the last call, with notes for the journal; undefined without any. */
  takeRaised(): { readonly events: readonly string[]; readonly notes?: readonly string[] } | undefined;
}

export interface CarrierChange {
  /** Such as `ContactEntity`. */
  readonly family: string;
  readonly what: "created" | "changed" | "deleted";
  readonly id: number;
  readonly values: Readonly<Carrier>;
  /** The earlier values; undefined if unknown. */
  readonly before?: Readonly<Carrier> | undefined;
}
