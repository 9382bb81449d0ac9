import { bytesOf, createPool, type Pooled } from "./byte-pool.ts";
import { JOURNAL_SIZE } from "./journal.ts";
import type { Reply } from "./reply.ts";
import type { ResponseFormat } from "./wire/present.ts";

/**
 * The requests and answers behind the journal's entries, for the console. While a request is answered, only references
 * are kept: texts are generated on demand.
 */
export interface Exchange {
  /** The number of the journal entry. */
  readonly number: number;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** The body's bytes, at most the first 16 KiB; undefined without a body, or if it was not read. */
  readonly body: Uint8Array | undefined;
  readonly reply: Reply;
  readonly format: ResponseFormat;
  /** The media types offered for the answer. */
  readonly listed: readonly string[];
  /** How many bytes of the body were not recorded. */
  readonly cut: number;
  /** How many values of a long list were not recorded. */
  readonly omitted: number;
}

/** Headers as such, or an adapter's alternating names and values: a recording should keep little else alive. */
type GivenHeaders = Headers | readonly string[];

/** An exchange as it happens. */
export interface NewExchange extends Omit<Exchange, "cut" | "omitted" | "headers" | "body"> {
  readonly headers: GivenHeaders;
  readonly body: ArrayBuffer | Uint8Array | undefined;
}

interface RecordedExchange extends Omit<Exchange, "headers" | "body"> {
  readonly headers: GivenHeaders;
  readonly body: Pooled | undefined;
}

export interface Recorder {
  add(exchange: NewExchange): void;
  get(number: number): Exchange | undefined;
  clear(): void;
}

const MOST_BYTES = 16_384;
const MOST_VALUES = 50;
/** A body below this size cannot fill the memory. */
const SMALL = 16_384;
/** The kept carriers may come from at most this many bytes of bodies. */
const CARRIERS = 16 * 1_048_576;

/** Contents that refer to current or former data of the world. */
const HOLDING: ReadonlySet<string> = new Set(["carrier", "list", "json", "computed", "raw"]);

export function createRecorder(): Recorder {
  let ring: RecordedExchange[] = [];
  let pool = createPool();
  /** Requests with a long body: their answers keep its data alive even after it has been replaced. */
  let held: { readonly number: number; readonly bytes: number }[] = [];
  let heldBytes = 0;
  /** Answers up to this number have been released. */
  let gone = 0;
  const hold = (number: number, bytes: number): void => {
    if (bytes < SMALL) return;
    held.push({ number, bytes });
    heldBytes += bytes;
    while (heldBytes > CARRIERS || held.length > JOURNAL_SIZE) {
      const [oldest] = held.splice(0, 1);
      if (!oldest) return;
      heldBytes -= oldest.bytes;
      letGo(oldest.number);
    }
  };
  /** Earlier answers may refer to the same data: a list, or what was read. */
  const letGo = (upTo: number): void => {
    for (gone = Math.max(gone, upTo - JOURNAL_SIZE); gone < upTo;) {
      const found = ring[++gone % JOURNAL_SIZE];
      if (found?.number !== gone || !HOLDING.has(found.reply.content.kind)) continue;
      ring[gone % JOURNAL_SIZE] = { ...found, reply: { ...found.reply, content: { kind: "emptyBody" } }, omitted: 1 };
    }
  };
  return {
    add: ({ number, operation, method, url, headers, body, reply: whole, format, listed }) => {
      const { reply, omitted } = shortened(whole);
      const recorded = body && pool.add(body, MOST_BYTES);
      const cut = body && recorded ? body.byteLength - recorded.length : 0;
      ring[number % JOURNAL_SIZE] = {
        number,
        operation,
        method,
        url,
        headers,
        body: recorded,
        reply,
        format,
        listed,
        cut,
        omitted,
      };
      if (body) hold(number, body.byteLength);
    },
    get: (number) => {
      const found = ring[number % JOURNAL_SIZE];
      if (found?.number !== number) return undefined;
      const { headers, body } = found;
      return { ...found, headers: asHeaders(headers), body: body && bytesOf(body) };
    },
    clear: () => {
      ring = [];
      held = [];
      heldBytes = 0;
      gone = 0;
      pool = createPool();
    },
  };
}

function asHeaders(given: GivenHeaders): Headers {
  if (given instanceof Headers) return given;
  const headers = new Headers();
  for (let at = 0; at + 1 < given.length; at += 2) headers.append(given[at] ?? "", given[at + 1] ?? "");
  return headers;
}

/** A long list would keep every former state of its sessions in memory. */
function shortened(reply: Reply): { readonly reply: Reply; readonly omitted: number } {
  const { content } = reply;
  if (content.kind !== "list" || content.values.length <= MOST_VALUES) return { reply, omitted: 0 };
  const values = content.values.slice(0, MOST_VALUES);
  return { reply: { ...reply, content: { ...content, values } }, omitted: content.values.length - MOST_VALUES };
}
