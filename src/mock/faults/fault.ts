import type { Operation } from "../../model.ts";
import type { Reply } from "../reply.ts";

/** One way in which a call goes wrong although the request is right. */
export interface Fault {
  readonly name: string;
  /** One line for people who choose from the catalogue. */
  readonly summary: string;
  /** True when the operation happens all the same and only its answer suffers. */
  readonly happens: boolean;
  /** What the caller gets. */
  reply(struck: Struck): Reply;
}

/** The call that a fault strikes. */
export interface Struck {
  readonly operation: Operation;
  /** What would have been answered. */
  readonly proper: Reply;
  /** Schemes of the Authorization header that the API knows. */
  readonly schemes: readonly string[];
}
