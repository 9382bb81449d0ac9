/** A request that the runner means to send, and what became of it. */

import type { Operation } from "../model.ts";
import type { Decoded } from "./body/decode.ts";
import type { Encoding } from "./entity/encode.ts";
import type { Session } from "./entity/session.ts";

/**
 * What the documents promise for this request. answer: 200 and the documented body. refusal: the credentials are not valid.
 * no-entity: the documented 400. rejection: a body that cannot be read. unknown: an id that does not exist.
 * empty-queue: nothing to pick up. entry: other credentials must be accepted; what they may see and do is open.
 * open: no document says what is answered; only what it leaves behind is looked at. made-up: the runner made values up,
 * which may mean nothing to the server: any documented success or a 4xx is fine. format: a documented format of requests,
 * and a check of its own tells whether it is taken.
 */
export type Expectation =
  | "answer"
  | "refusal"
  | "no-entity"
  | "rejection"
  | "unknown"
  | "empty-queue"
  | "entry"
  | "open"
  | "made-up"
  | "format";

export interface CallSpec {
  readonly operation: Operation;
  /** The session that it is about: in the path, or as the body's id for Save. */
  readonly id?: number;
  /** Parts of the path by their names; the session's id where absent. */
  readonly path?: Readonly<Record<string, string>>;
  /** The query beside `$select`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly purpose: string;
  readonly expect: Expectation;
  /** Default `application/json`. */
  readonly accept?: string;
  /** The text of `$select`. */
  readonly select?: string;
  /** True: `$` and the commas are percent-encoded, as strict clients do. */
  readonly encoded?: boolean;
  readonly entity?: Session;
  readonly encoding?: Encoding;
  /** A body as it is, for requests that no entity makes. */
  readonly raw?: { readonly body: string; readonly contentType: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** null: no credentials at all; absent: those of the run. */
  readonly auth?: string | null;
}

export interface Answer {
  readonly status: number;
  readonly reason: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly decoded: Decoded;
}

export interface CallError {
  /** cut: the run ended it, the server is not to blame. undecodable: it cannot be unpacked as its label says. */
  readonly kind: "unreachable" | "broken" | "timeout" | "too-large" | "cut" | "undecodable";
  readonly message: string;
}

export interface Call {
  readonly id: string;
  readonly spec: CallSpec;
  readonly operation: Operation;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  readonly answer?: Answer;
  readonly error?: CallError;
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** Milliseconds in which the server had nothing else of ours to finish: waiting in its line does not count. */
  readonly ownMs: number;
  /** Slow once, but not when it was repeated alone, or not repeated yet: this machine may have been busy. */
  readonly excused?: boolean;
}

/** The parsed JSON of a 200; undefined for anything else, including a JSON text that holds more JSON. */
export function jsonOf(call: Call | undefined): unknown {
  const body = call?.answer?.decoded.body;
  return call?.answer?.status === 200 && body?.form === "json" ? body.value : undefined;
}

export function wantsXml(spec: CallSpec): boolean {
  return /xml/.test(spec.accept ?? "");
}

/** What a gateway says while the server behind it is away for a moment. */
export function isGatewayError({ answer }: Pick<Call, "answer">): boolean {
  return answer !== undefined && [502, 503, 504].includes(answer.status);
}
