import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline, Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { redactPath } from "../../redact-text.ts";
import { withoutLastSlashes } from "../../routing/address.ts";
import { MAX_BODY_BYTES, type Exchange, type Skipped } from "../exchange.ts";
import { unpack } from "../unpack.ts";
import { createCollector, type Budget, type Collector } from "./collector.ts";
import {
  answerHeaders,
  hasBody,
  isLoop,
  otherTransferEncoding,
  plainHeaders,
  requestHeaders,
  type RawHeaders,
} from "./headers.ts";
import { refusedUse } from "./refused-use.ts";

/** Forwards one request to the server, and its answer to the client. */

export interface PassOptions {
  /** Everything before `/api/v1`. */
  readonly upstream: URL;
  /** Milliseconds of silence after which the server counts as unreachable. */
  readonly timeoutMs: number;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Called for every finished exchange; its bodies count towards the budget until the result settles. */
  readonly onExchange: (exchange: Exchange | Skipped) => unknown;
  /** The proxy's own address, and the mark that reveals a loop. */
  readonly origin: string;
  readonly hop: string;
  /** May other machines use it? */
  readonly isOpen: boolean;
  readonly dispatcher: Dispatcher;
  /** The address of the proxy on the way to the server, if there is one. */
  readonly through?: string | undefined;
  readonly budget: Budget;
}

export function pass(incoming: IncomingMessage, outgoing: ServerResponse, options: PassOptions): void {
  const { upstream, now, onExchange, origin, hop } = options;
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const place = `${method} ${redactPath(url)}`;
  const refused = refusedUse(url, rawHeaders, options);
  if (refused) {
    const [status, detail] = refused;
    incoming.resume();
    answerError(outgoing, status, "The request is not passed on.", detail);
    return void onExchange({ place, reason: detail });
  }
  if (isLoop(rawHeaders, hop)) {
    incoming.resume();
    refuse(outgoing, 508, upstream, "a loop");
    return void onExchange({ place, reason: `${upstream.origin} leads back to this recorder` });
  }
  const begin = now();
  const [asked, answered] = [0, 1].map(() => createCollector(MAX_BODY_BYTES, options.budget)) as [Collector, Collector];
  let isReported = false;
  const report = (make: () => Exchange | Skipped): void => {
    if (isReported) return;
    isReported = true;
    void Promise.resolve(onExchange(make())).finally(() => [asked, answered].forEach(({ release }) => release()));
  };
  const exchange = (end: Pick<Exchange, "answer" | "error">): Exchange | Skipped => {
    const body = asked.bytes();
    if ("reason" in body) return { place, ...body };
    const headers = plainHeaders(rawHeaders);
    const request = { headers, body: unpack(body, headers["content-encoding"]) ?? body };
    return { place, method, url, request, ...end, tookMs: now() - begin, complete: true };
  };
  const fail = (error: NodeJS.ErrnoException): void => {
    const status = TIMEOUTS.has(error.code ?? "") ? 504 : 502;
    const reason = `${error.code ?? error.message}${options.through === undefined ? "" : `, through the proxy ${options.through}`}`;
    incoming.resume();
    if (!outgoing.headersSent) refuse(outgoing, status, upstream, reason);
    else outgoing.destroy();
    // The recorder itself ended the connection.
    if (error.code === "UND_ERR_DESTROYED")
      return report(() => ({ place, reason: "not answered when the recording ended" }));
    const said = `the server ${status === 504 ? "did not answer in time" : "broke off"} (${reason})`;
    report(() => exchange({ answer: undefined, error: said }));
  };
  const gone = new AbortController();
  outgoing.on("close", () => {
    if (outgoing.writableFinished) return;
    report(() => ({ place, reason: "the client gave up before the answer was complete" }));
    gone.abort();
  });
  const { path, leftOut } = targetOf(upstream, url);
  const sent = {
    origin: upstream.origin,
    path,
    method,
    headers: requestHeaders(rawHeaders, upstream, origin, hop),
    body: hasBody(rawHeaders) ? copied(incoming, asked) : null,
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
    responseHeaders: "raw" as const,
    signal: gone.signal,
    // Informational statuses are 100 to 199; lower ones do not exist.
    onInfo: ({ statusCode }: { readonly statusCode: number }) => {
      if (statusCode < 100) gone.abort(new Error(`status ${statusCode}`));
    },
  };
  options.dispatcher.request(sent).then(({ statusCode, statusText, headers, body }) => {
    // The types omit this form of "raw".
    const raw = headers as unknown as RawHeaders;
    // The library's parser accepts characters that the runtime's writer rejects.
    const reason = statusText.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "?");
    const isBodiless = BODILESS.has(statusCode);
    // What follows the head of these is not part of the answer.
    body.on("error", (error) => (isBodiless && outgoing.headersSent ? undefined : fail(error)));
    const encoding = isBodiless ? undefined : otherTransferEncoding(raw);
    if (encoding !== undefined) return void body.destroy(new Error(`Transfer-Encoding "${encoding}"`));
    // The library waits for as many bytes as Content-Length says, which here is the length of what GET would bring.
    if (isBodiless) body.resume();
    try {
      outgoing.writeHead(statusCode, reason, answerHeaders(raw, statusCode, { upstream, origin, leftOut }));
    } catch (error) {
      body.destroy(error as Error);
      return;
    }
    if (!isBodiless) body.on("data", answered.add);
    pipeline(isBodiless ? Readable.from([]) : body, outgoing, (error) => {
      if (error) return;
      report(() => {
        const bytes = answered.bytes();
        if ("reason" in bytes) return { place, ...bytes };
        const plain = plainHeaders(raw);
        const whole = unpack(bytes, plain["content-encoding"]) ?? bytes;
        return exchange({ answer: { status: statusCode, reason, headers: plain, body: whole } });
      });
    });
  }, fail);
}

/** Their answers end with the head, whatever it says. */
const BODILESS: ReadonlySet<number> = new Set([204, 304]);

const TIMEOUTS: ReadonlySet<string> = new Set([
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** The incoming body; what the server reads is also copied. */
function copied(incoming: IncomingMessage, copy: Collector): Readable {
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      copy.add(chunk);
      yield chunk;
    }
  };
  // The library gets the error too, but only once it reads.
  return Readable.from(chunks(), { objectMode: false }).on("error", () => undefined);
}

/** Some clients send the whole path; others omit everything before `/api/v1`. */
function targetOf(upstream: URL, url: string): { readonly path: string; readonly leftOut: string } {
  const prefix = withoutLastSlashes(upstream.pathname);
  const isWhole = url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`);
  return isWhole ? { path: url, leftOut: "" } : { path: prefix + url, leftOut: prefix };
}

/** In the format of the errors that the API's own front end sends. */
function refuse(outgoing: ServerResponse, status: keyof typeof REFUSALS, { origin }: URL, reason: string): void {
  const [message, what] = REFUSALS[status];
  answerError(outgoing, status, message, `${origin} ${what} (${reason}).`);
}

function answerError(outgoing: ServerResponse, status: number, message: string, detail: string): void {
  const body = JSON.stringify({ Message: message, MessageDetail: detail });
  outgoing.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  outgoing.end(body);
}

const REFUSALS = {
  502: ["The server cannot be reached.", "could not be reached, or broke off"],
  504: ["The server did not answer in time.", "gave no answer"],
  508: ["The request came back.", "leads back to this recorder"],
} as const;
