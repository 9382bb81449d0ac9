import type { ChatSessionEntity, ChatSessionEntityRequest } from "../generated/entities.ts";
import type { OperationId } from "../generated/operation-ids.ts";
import type { Contract } from "../model.ts";
import type { RequestEnv } from "./http/request-env.ts";
import type { FaultOptions } from "./faults/options.ts";
import type { Journal } from "./journal.ts";
import type { Sessions, WithDates } from "./sessions.ts";
import type { Clock } from "./world/clock.ts";

/** A stub of the API in memory. */
export interface Mock {
  /**
   * Answers a request like the API; takes what the global fetch takes. Rejects as that does: with a TypeError where the
   * fault `network` applies, with the signal's reason where the caller gave up.
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** What it answers: the operations of the documents, or of the tables and groups that it was made with. */
  readonly contract: Contract;
  /** The same for adapters: answers at once where no body is waited for, with `Response.error()` for no answer. */
  handle(request: Request, env?: RequestEnv): Response | Promise<Response>;
  readonly sessions: Sessions<ChatSessionEntity, WithDates<ChatSessionEntityRequest>>;
  /** What was asked, and how it went. */
  readonly requests: Journal;
  /** The world's time. */
  readonly clock: Clock;
  /**
   * Lets an operation fail, or all under `*`. Faults of one operation apply in the order in which they were set; one
   * without `times` lasts until the next. Throws KitError `unknown-operation`, `fault-option`.
   */
  fail(operation: OperationId, options: FaultOptions): void;
  /** Takes away the faults of an operation, or all faults. Throws KitError `unknown-operation`. */
  recover(operation?: OperationId): void;
  /** Back to the fresh world, the clock's start and an empty journal, without faults. */
  reset(): void;
}
