/** Facts that scenarios pass to checks: exchanges and their context. Plain data; checks judge it and send nothing. */

import type { SelectionFact, XmlFact, LanguageFact } from "./facts/forms.ts";
import type {
  RefusalFact,
  AdmissionFact,
  FailedWriteFact,
  IntrusionFact,
  UnknownIdFact,
  PatchTestFact,
} from "./facts/refusals.ts";
import type {
  BindingFact,
  StoredFact,
  CreationFact,
  UpdateFact,
  PathIdFact,
  ReadBackFact,
  PatchedFact,
  SaidFact,
  GoneFact,
} from "./facts/writes.ts";
import type { ClaimFact, ClaimsFact, EmptyQueueFact, ReleaseFact, ReturnFact } from "./facts/queue.ts";
import type { ListingFact, BystandersFact } from "./facts/listing.ts";
import type { EntityCreatedFact, EntityGoneFact, EntityKeptFact } from "./facts/entities.ts";
import type { DeliveryFact } from "./facts/deliveries.ts";
import type { Call } from "./call.ts";

/** Any request with its answer. */
interface CallFact {
  readonly kind: "call";
  readonly call: Call;
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
  | LanguageFact
  | EntityCreatedFact
  | EntityKeptFact
  | EntityGoneFact
  | DeliveryFact;

export type FactKind = Fact["kind"];
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;
