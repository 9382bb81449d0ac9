import type { Carrier } from "../data/reference.ts";
import type { Contract } from "../model.ts";
import type { Entities } from "./generic/entities.ts";
import type { RequestEnv } from "./http/request-env.ts";
import type { Levers } from "./levers/levers.ts";
import type { Webhooks } from "./webhooks/webhooks-model.ts";

/** A stub of the API in memory, and what a test steers it with. */
export interface Mock extends Levers {
  /**
   * Answers a request like the API; takes what the global fetch takes. Rejects as that does: with a TypeError where the
   * fault `network` applies, with the signal's reason where the caller gave up.
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** What it answers: the operations of the documents, or of the tables and groups that it was made with. */
  readonly contract: Contract;
  /**
   * The things of a type of imported tables, such as `TicketEntity`. Throws KitError `entity-type` for a type that the
   * contract does not have. With a type of `so-mock import --types`, values are typed: `mock.entities<TicketEntity>("TicketEntity")`.
   */
  entities<Type extends object = Carrier>(type: string): Entities<Type>;
  /** The same for adapters: answers at once where no body is waited for, with `Response.error()` for no answer. */
  handle(request: Request, env?: RequestEnv): Response | Promise<Response>;
  /** The calls that the mock makes by itself when something happens. */
  readonly webhooks: Webhooks;
}
