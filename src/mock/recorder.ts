import type { Reply } from "./reply.ts";
import type { Presentation } from "./wire/present.ts";

/**
 * The requests and answers behind the journal's entries, for whoever looks at them afterwards. Only references are
 * kept while a request is answered: texts are made when somebody asks.
 */
export interface Exchange {
  /** The journal's number. */
  readonly number: number;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** The body's bytes, at most the first 16 KiB; undefined without a body, or where nobody read it. */
  readonly body: Uint8Array | undefined;
  readonly reply: Reply;
  readonly how: Presentation;
  /** Media types of which the answer took one. */
  readonly listed: readonly string[];
  /** Bytes that the body had beyond those kept. */
  readonly cut: number;
  /** Values that a long list had beyond those kept. */
  readonly omitted: number;
}

export interface Recorder {
  add(exchange: Omit<Exchange, "cut" | "omitted">): void;
  get(number: number): Exchange | undefined;
  clear(): void;
}

/** As many as the journal keeps. */
const KEPT = 1000;
const BODY_KEPT = 16_384;
const LIST_KEPT = 50;

export function createRecorder(): Recorder {
  let ring: Exchange[] = [];
  return {
    add: (exchange) => {
      const { body } = exchange;
      const { reply, omitted } = shortened(exchange.reply);
      const kept = body && body.byteLength > BODY_KEPT ? body.slice(0, BODY_KEPT) : body;
      ring[exchange.number % KEPT] = {
        ...exchange,
        reply,
        body: kept,
        cut: (body?.byteLength ?? 0) - (kept?.byteLength ?? 0),
        omitted,
      };
    },
    get: (number) => {
      const found = ring[number % KEPT];
      return found?.number === number ? found : undefined;
    },
    clear: () => {
      ring = [];
    },
  };
}

/** A long list would hold on to every state that its sessions ever had. */
function shortened(reply: Reply): { readonly reply: Reply; readonly omitted: number } {
  const { content } = reply;
  if (content.kind !== "list" || content.values.length <= LIST_KEPT) return { reply, omitted: 0 };
  const values = content.values.slice(0, LIST_KEPT);
  return { reply: { ...reply, content: { ...content, values } }, omitted: content.values.length - LIST_KEPT };
}
