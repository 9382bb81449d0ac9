import type { Operation } from "../../model.ts";
import type { Reply } from "../reply.ts";

/** The operation name that a fault uses for webhook calls. */
export const WEBHOOK_CALLS = "webhook";

/** One way in which a valid call fails. */
export interface Fault {
  readonly name: string;
  /** One line for people choosing from the catalogue. */
  readonly summary: string;
  /** True if the operation is executed and only its answer changes. */
  readonly runsOperation?: boolean | undefined;
  /** True if it affects only web pages: the preflight of such a call already fails. */
  readonly isForPages?: boolean | undefined;
  /** The heading under which it is listed. */
  readonly group?: string | undefined;
  /** Operations that it makes sense for; absent for all. */
  readonly operations?: readonly string[] | undefined;
  /** The default delay of the answer. */
  readonly delay?: Delay | undefined;
  /** The reply to the caller. */
  reply(call: FaultedCall): Reply;
  /** Changes the whole server instead: a deviation from the contract. Each call creates a server with its own state. */
  readonly deviate?: ((fetch: Fetch) => Fetch) | undefined;
}

export type Fetch = (request: Request) => Promise<Response>;

/** Milliseconds or text such as `2s`; evenly spread; or with a long tail, where one in twenty is slower than `p95`. */
export type Delay =
  | number
  | string
  | { readonly min: number; readonly max: number }
  | { readonly median: number; readonly p95: number };

/** The call that a fault applies to. */
interface FaultedCall {
  readonly operation: Operation;
  /** The reply without the fault. */
  readonly original: Reply;
  /** Schemes of the Authorization header that the API knows. */
  readonly schemes: readonly string[];
  /** The requested address. */
  readonly url: string;
}

/** The effect of a fault on a call. */
export interface FaultMatch {
  /** Undefined if the answer is correct and only delayed. */
  readonly fault: Fault | undefined;
  readonly delayMs: number;
  /** Its name in the journal. */
  readonly name: string;
  /** The same object for all calls that one active fault applies to: a deviating server has a memory. */
  readonly activeFault?: object | undefined;
}
