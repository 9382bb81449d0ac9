import type { Contract } from "../model.ts";
import type { BodiesShown, Mode } from "./model.ts";
import type { Pacer } from "./runner/pacer.ts";

/** Where requests are sent: any fetch, the network's or a mock's. */
export interface Target {
  /** Everything before `/api/v1`, without a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** The proxy that requests pass through. */
  readonly proxy?: string;
  /** Holds the rate of what is sent before the run and beside it; by default the run has its own. */
  readonly pacer?: Pacer;
}

export interface VerifyOptions {
  /** The contract to judge by, such as one from `so-mock import`; default the documented one. */
  readonly contract?: Contract | undefined;
  /** `read` (default), `write` (changes only sessions that the run created) or `sandbox` (changes anything). */
  readonly mode?: Mode | undefined;
  /** Authorization values; the run uses the first one, and the server must accept the others too. */
  readonly auth?: readonly string[] | undefined;
  /** Extra headers for every request, such as `SO-AppToken`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Further texts that no report may show, besides credentials; may grow during the run. */
  readonly secrets?: readonly string[] | undefined;
  /** Groups of operations to test: `documented` (default), `sessions`, `topics`, `webhooks`. */
  readonly groups?: readonly string[] | undefined;
  /**
   * The server's release, `10.2`, `11.13`, `12.4` or a number of four parts: anything added later may be missing.
   * Default: any.
   */
  readonly release?: string | undefined;
  /** Operation ids to test, besides those of `groups`; all documented ones if both are absent. */
  readonly operations?: readonly string[] | undefined;
  /** Names of the checks to run; default all. */
  readonly checks?: readonly string[] | undefined;
  /** Counts warnings as errors. */
  readonly strict?: boolean | undefined;
  /** How the report shows values of bodies; default `redacted`. */
  readonly bodies?: BodiesShown | undefined;
  /** Timeout of a single request in milliseconds; default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Time limit of the whole run in seconds; the rest is then skipped with that reason. Default 120. */
  readonly budgetSeconds?: number | undefined;
  /** Maximum requests per second; default unlimited. The waiting does not count against the budget. */
  readonly rate?: number | undefined;
  /** Seeds the texts that the run writes; default a random number. */
  readonly seed?: number | undefined;
  /** Ends the run early; what it created is still closed. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called before the first request with a function that returns, at any time, the requests that would remove what the
   * run has created.
   */
  readonly onStart?: ((removals: () => readonly string[]) => void) | undefined;
  /** Called during the run with its activity and its findings. */
  readonly onProgress?: ((event: ProgressEvent) => void) | undefined;
}

export interface ProgressEvent {
  readonly kind: "start" | "case" | "finding" | "cleanup" | "end";
  readonly operation?: string | undefined;
  readonly check?: string | undefined;
  readonly message: string;
  readonly done: number;
  readonly total: number;
}
