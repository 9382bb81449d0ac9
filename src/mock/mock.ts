import type { Carrier } from "../data/reference.ts";
import type { Contract } from "../model.ts";
import type { Entities } from "./generic/entities.ts";
import type { RequestEnv } from "./http/request-env.ts";
import type { Levers } from "./levers/levers.ts";
import type { Webhooks } from "./webhooks/webhooks-model.ts";

/** A stub of the API in memory, with a test's controls over it. */
export interface Mock extends Levers {
  /**
   * Answers a request like the API; accepts the arguments of the global fetch. Rejects like it, too: with a TypeError
   * if the fault `network` applies, with the signal's reason if the caller aborts.
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The served contract: the documented operations, or the tables and groups that it was made with. */
  readonly contract: Contract;
  /**
   * The carriers of a type of imported tables, such as `TicketEntity`. Throws KitError `entity-type` for a type that
   * the contract lacks. With a type of `so-mock import --types`, values are typed:
   * `mock.entities<TicketEntity>("TicketEntity")`.
   */
  entities<Type extends object = Carrier>(type: string): Entities<Type>;
  /** The same for adapters: synchronous unless it must wait for a body, with `Response.error()` for no answer. */
  handle(request: Request, env?: RequestEnv): Response | Promise<Response>;
  /** The calls that the mock itself makes when something happens. */
  readonly webhooks: Webhooks;
}
