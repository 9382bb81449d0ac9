/** A request that the runner plans, and its outcome. */

import type { Operation } from "../model.ts";
import type { Decoded } from "./body/decode.ts";
import type { Encoding } from "./entity/encode.ts";
import type { Session } from "./entity/session.ts";

/**
 * What the documents promise for the request. answer: 200 and the documented body. refusal: the credentials are
 * invalid. no-entity: the documented 400. rejection: the body is unreadable. unknown: the id does not exist.
 * empty-queue: nothing to pick up. entry: other credentials must be accepted; their rights are open. open: no document
 * says what is answered; only the state afterwards is judged. made-up: the runner invented values that may mean nothing
 * to the server: any documented success or a 4xx is fine. format: a documented request format; a separate check judges
 * whether it is accepted.
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
  /** The session's id: in the path, or in the body of Save. */
  readonly id?: number;
  /** Path parameters by name; by default the session's id. */
  readonly path?: Readonly<Record<string, string>>;
  /** Query parameters besides `$select`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly purpose: string;
  readonly expect: Expectation;
  /** Default `application/json`. */
  readonly accept?: string;
  /** The value of `$select`. */
  readonly select?: string;
  /** True if `$` and commas are percent-encoded, as strict clients do. */
  readonly encoded?: boolean;
  readonly entity?: Session;
  readonly encoding?: Encoding;
  /** A verbatim body, for requests that no entity can express. */
  readonly raw?: { readonly body: string; readonly contentType: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** null: no credentials; absent: the run's own. */
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
  /** cut: the run ended it, so the server is not to blame. undecodable: its Content-Encoding is wrong. */
  readonly kind: "unreachable" | "broken" | "timeout" | "too-large" | "cut" | "undecodable";
  readonly message: string;
  /** The run ended before the request went out. */
  readonly unsent?: true;
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
  /** Milliseconds during which the server had no other request of ours pending: queueing does not count. */
  readonly ownMs: number;
  /** Slow once, but not, or not yet, when repeated alone: this machine may have been busy. */
  readonly excused?: boolean;
}

/**
 * The parsed JSON of a 200, or of a 201 that is documented in its place; undefined for anything else, including a JSON
 * string that contains JSON.
 */
export function jsonOf(call: Call | undefined): unknown {
  const body = call?.answer?.decoded.body;
  return call && body?.form === "json" && hasDocumentedBody(call) ? body.value : undefined;
}

/** Has the answer the status for which the operation documents a body? */
export function hasDocumentedBody({ answer, operation }: Pick<Call, "answer" | "operation">): boolean {
  if (answer?.status !== 201) return answer?.status === 200;
  const documented = operation.statuses.map(({ status }) => status);
  return documented.includes(201) && !documented.includes(200);
}

export function wantsXml(spec: CallSpec): boolean {
  return /xml/.test(spec.accept ?? "");
}

/** Answers of a gateway while the server behind it is briefly unavailable. */
export function isGatewayError({ answer }: Pick<Call, "answer">): boolean {
  return answer !== undefined && [502, 503, 504].includes(answer.status);
}

/** Is the answer an HTML page under a status of success? */
export function isPage({ answer }: Call): boolean {
  return answer !== undefined && answer.status < 300 && answer.decoded.body.form === "html";
}

/** Was the call refused, be it by a login page or a redirect to one? */
export function isTurnedAway(call: Call): boolean {
  const status = call.answer?.status ?? 0;
  return (status >= 300 && status < 500) || isPage(call);
}
