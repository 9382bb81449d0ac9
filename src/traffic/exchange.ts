/** What went over a wire once: the same for an archive's entry, a recorded file and a request under way. */

import type { Leftover } from "./anonymise/leftovers.ts";

export interface Exchange {
  /** Where it stands, such as `crm.har, entry 12`. */
  readonly place: string;
  readonly method: string;
  /** As it was asked for; a path alone where the host is not known. */
  readonly url: string;
  readonly request: Message;
  /** Undefined where no answer came. */
  readonly answer: Answer | undefined;
  /** Why no answer came. */
  readonly error?: string;
  /** Milliseconds that the server took. */
  readonly tookMs: number;
  /** Is it known that the headers are all that was sent? Browsers leave credentials out of their archives. */
  readonly complete: boolean;
  /** Of a recording: what looks like personal data in it. */
  readonly leftovers?: readonly Leftover[];
}

export interface Message {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  readonly body: Uint8Array;
}

export interface Answer extends Message {
  readonly status: number;
  readonly reason: string;
}

/** Something that was not judged, and why, in words that many of its kind share. */
export interface Skipped {
  readonly place: string;
  readonly reason: string;
}

/** Why most of an archive is passed over. */
export const NOT_AN_API_ADDRESS = "no address of the API";

/** Larger bodies are not kept: more than any list of chat sessions needs. */
export const MAX_BODY_BYTES: number = 64 * 1024 * 1024;
