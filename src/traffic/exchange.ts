/** A request and its answer, from an archive, a recorded file or live traffic. */

import type { Leftover } from "./anonymise/leftovers.ts";

export interface Exchange {
  /** Its origin, such as `crm.har, entry 12`. */
  readonly place: string;
  readonly method: string;
  /** As requested by the client; only a path if the host is unknown. */
  readonly url: string;
  readonly request: Message;
  /** Undefined if no answer came. */
  readonly answer: Answer | undefined;
  /** Why no answer came. */
  readonly error?: string;
  /** Milliseconds that the server took. */
  readonly tookMs: number;
  /** True if the headers are complete. Browsers omit credentials from archives. */
  readonly complete: boolean;
  /** For recordings: what still looks like personal data. */
  readonly leftovers?: readonly Leftover[];
}

interface Message {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly body: Uint8Array;
}

interface Answer extends Message {
  readonly status: number;
  readonly reason: string;
}

/** An exchange that was not judged, and why. Exchanges with the same reason are counted together. */
export interface Skipped {
  readonly place: string;
  readonly reason: string;
}

/** The reason for skipping most entries of an archive. */
export const NOT_AN_API_ADDRESS = "not an address of the API";

/** Larger bodies are skipped. This is more than any list of chat sessions needs. */
export const MAX_BODY_BYTES: number = 64 * 1024 * 1024;

/** Can an answer be judged without its body? A redirect or a refusal can; 304 depends on what the client has. */
export function tellsByStatus(status: number): boolean {
  return status >= 300 && status !== 304;
}

/** The headers of an answer whose body is not there, so that nothing about it is judged. */
export function withoutContent(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:content-|transfer-encoding$)/.test(name)));
}

/** Why an answer says nothing about the operation. */
export function whyNotJudged({ answer, request }: Exchange): string | undefined {
  if (answer?.status === 407) return "the proxy asked for credentials (407)";
  const { headers } = request;
  const isConditional = headers["if-none-match"] !== undefined || headers["if-modified-since"] !== undefined;
  return answer?.status === 304 && isConditional ? "the client had the answer already (304)" : undefined;
}

/** Why an exchange belongs to no operation. */
export function whyUnknown({ method }: Exchange, isOurs: boolean): string {
  if (!isOurs) return NOT_AN_API_ADDRESS;
  return method === "OPTIONS"
    ? "a preflight request of a browser (OPTIONS)"
    : "an operation that is not in the contract";
}
