import type { Deployment } from "../deployments.ts";
import type { Contract, ContractJson, Dialect } from "../model.ts";
import type { Samples } from "../sample-model.ts";
import type { Replay } from "../replay-model.ts";
import type { Fault } from "./faults/fault.ts";
import type { LazyGroups, MockGroup } from "./groups/group.ts";
import type { CorsOption } from "./http/cors.ts";
import type { JournalEntry } from "./journal.ts";
import type { WebhookOptions } from "./webhooks/webhooks-model.ts";
import type { ClockOption } from "./world/clock.ts";
import type { WorldFile } from "./world-file/model.ts";

/** Every option has a default. */
export interface MockOptions {
  /** Determines every name, text and number of the world; a whole number, default 1. */
  readonly seed?: number | undefined;
  /** How many sessions a fresh world has; default 12. */
  readonly sessions?: number | undefined;
  /** How dates, rights and errors are written; default `documented`. */
  readonly dialect?: Dialect | undefined;
  /** `required` (default) answers 401 without credentials; `optional` treats such calls as the sample user's. */
  readonly credentials?: "required" | "optional" | undefined;
  /**
   * The world's time: a moment at which it stands (ISO 8601 with an offset, a Date, milliseconds since 1970); `system`
   * for the time of `Date`, including a test runner's fake timers; or a source to follow, such as
   * `{ now: () => performance.timeOrigin }`. Default: it stands at 2024-06-12T08:00:00Z.
   */
  readonly clock?: ClockOption | undefined;
  /** The path before `/api/v1`, such as `/Cust12345`; default none. */
  readonly basePath?: string | undefined;
  /**
   * How PUT and Save treat properties missing from the body: `replace` (default, as the vendor documents PUT) clears
   * them, `merge` leaves them unchanged.
   */
  readonly put?: "replace" | "merge" | undefined;
  /**
   * Where the API runs: `online` (the vendor's cloud) accepts no Basic, a SoTicket only with SO-AppToken, and Bearer
   * tokens that begin with `8A:`; `onsite` accepts no Bearer. Default `any`: every documented form.
   */
  readonly deployment?: Deployment | undefined;
  /**
   * Answers like that release, without properties and names added later: `10.2`, `11.13` or `12.4`. Default: the tables
   * as they are.
   */
  readonly release?: string | undefined;
  /** How many calls per second each caller may make; more are answered 429 with Retry-After. Default: any number. */
  readonly rateLimit?: number | undefined;
  /**
   * The pages that may read answers: `false` for no CORS, or a list of origins such as `https://app.example` or
   * `http://localhost:*`; default any origin.
   */
  readonly cors?: CorsOption | undefined;
  /**
   * Trusts X-Forwarded-Proto, -Host, -Port and -Prefix for the links in answers; default false: links begin like the
   * request's own address.
   */
  readonly trustProxy?: boolean | undefined;
  /**
   * A contract to replace the built-in one, such as the JSON that `so-mock import --contract` writes; or a list of
   * contracts that extend the built-in one, in one world. Of two operations with the same address, the first wins, the
   * kit's before all others.
   */
  readonly contract?: Contract | ContractJson | readonly (Contract | ContractJson)[] | undefined;
  /** Documented samples to replace the built-in ones, for `Prefer: example=documented`. */
  readonly samples?: Samples | undefined;
  /** A recording: the world starts from it instead of seeded sessions, and its requests get their recorded answers. */
  readonly replay?: Replay | undefined;
  /**
   * A world as in `world.yaml`: plain data, or the result of `readWorldFile` from `superoffice-mock-kit/world`. Other
   * options override it.
   */
  readonly world?: WorldFile | undefined;
  /** Keeps the last 1,000 requests and answers in full, for the console; default false. */
  readonly inspect?: boolean | undefined;
  /** Groups of operations beyond the documented ones, such as `sessions` of `superoffice-mock-kit/groups/sessions`. */
  readonly groups?: readonly MockGroup[] | LazyGroups | undefined;
  /** Faults beyond the catalogue that can be set by name, such as those of `superoffice-mock-kit/deviations`. */
  readonly faults?: readonly Fault[] | undefined;
  /** Lets customers and colleagues act on their own as the clock moves: customers a minute, up to 600. */
  readonly simulate?: number | undefined;
  /** The webhooks of every fresh world, and where and how the mock may send. */
  readonly webhooks?: WebhookOptions | undefined;
  /** Called with every request once it has been answered. */
  readonly onRequest?: ((entry: JournalEntry) => void) | undefined;
  /** Called with errors inside the mock, which are answered 500; by default they are written to the console. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Every option with its value. */
type Complete<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

export type Settings = Complete<
  Omit<
    MockOptions,
    | "contract"
    | "samples"
    | "replay"
    | "world"
    | "faults"
    | "groups"
    | "onRequest"
    | "clock"
    | "simulate"
    | "rateLimit"
    | "release"
    | "webhooks"
  >
> & {
  readonly rateLimit: number | undefined;
  readonly simulate: number | undefined;
  readonly clock: MockOptions["clock"];
  readonly webhooks: WebhookOptions | undefined;
  readonly onRequest: ((entry: JournalEntry) => void) | undefined;
};

/** The highest limit on calls per second. */
export const MOST_CALLS = 100_000;
