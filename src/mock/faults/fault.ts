import type { Operation } from "../../model.ts";
import type { Reply } from "../reply.ts";

/** Stands for the calls of webhooks where a fault names operations. */
export const WEBHOOK_CALLS = "webhook";

/** One way in which a call goes wrong although the request is right. */
export interface Fault {
  readonly name: string;
  /** One line for people who choose from the catalogue. */
  readonly summary: string;
  /** True if the operation is carried out and only its answer changes; otherwise it is not carried out. */
  readonly runsOperation?: boolean | undefined;
  /** True if it is about pages alone: the preflight of such a call fails already. */
  readonly isForPages?: boolean | undefined;
  /** The heading under which it is listed. */
  readonly group?: string | undefined;
  /** Operations that it makes sense for; all when absent. */
  readonly operations?: readonly string[] | undefined;
  /** How late the answer comes where nothing else is said. */
  readonly delay?: Delay | undefined;
  /** What the caller gets. */
  reply(call: FaultedCall): Reply;
  /** Changes the whole server instead: a deviation from the contract. Each call makes a server with its own memory. */
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
  /** What would have been answered. */
  readonly original: Reply;
  /** Schemes of the Authorization header that the API knows. */
  readonly schemes: readonly string[];
  /** The address that was asked. */
  readonly url: string;
}

/** What a fault does to a call. */
export interface FaultMatch {
  /** Undefined when the answer is right and only late. */
  readonly fault: Fault | undefined;
  readonly delayMs: number;
  /** How the journal names it. */
  readonly name: string;
  /** The same object for all calls that one active fault applies to: a deviating server has a memory. */
  readonly activeFault?: object | undefined;
}
