import { randomUUID } from "node:crypto";
import { Agent as PlainAgent, createServer, request as plainRequest } from "node:http";
import type { ClientRequest, IncomingMessage, Server, ServerResponse } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { KitError } from "../../errors.ts";
import { MAX_BODY_BYTES, type Exchange, type Skipped } from "../exchange.ts";
import { redactPath } from "../../redact.ts";
import { unpack } from "../unpack.ts";
import { createCollector, type Collector } from "./collector.ts";
import { answerHeaders, isLoop, plainHeaders, requestHeaders, refusedUse } from "./headers.ts";
import { withoutLastSlashes } from "../../routing/address.ts";

/** A server on loopback that passes everything on to another server, byte for byte, and reports what passed. */

interface ProxyOptions {
  /** Everything before `/api/v1`. */
  readonly upstream: URL;
  /** 0 picks a free port. */
  readonly port: number;
  /** Milliseconds of silence after which the server counts as unreachable. */
  readonly timeoutMs: number;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Called for every exchange once it is over. */
  readonly onExchange: (exchange: Exchange | Skipped) => void;
}

export interface Proxy {
  /** Such as `http://127.0.0.1:4011`. */
  readonly url: string;
  /** Waits for pending exchanges, then closes. */
  readonly close: () => Promise<void>;
}

const HOST = "127.0.0.1";
const GRACE_MS = 1500;

/** Rejects with KitError `record-port`, or with `record-base-url` if the server is the proxy itself. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const isSecure = options.upstream.protocol === "https:";
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new PlainAgent({ keepAlive: true });
  const hop = randomUUID();
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing, options, { origin, hop }, (target, settings) =>
      (isSecure ? secureRequest : plainRequest)(target, { ...settings, agent }),
    );
  });
  // The API does not use other protocols.
  server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n"));
  server.on("connect", (_, socket) =>
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST, PUT, PATCH, DELETE\r\nConnection: close\r\n\r\n"),
  );
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const origin = `http://${HOST}:${port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      server.close(() => {
        clearTimeout(cut);
        agent.destroy();
        resolve();
      });
      server.closeIdleConnections();
    });
  try {
    // Only now: before the proxy listened, another server may have had this port.
    refuseItself(options.upstream, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: origin, close };
}

/** Host names of the proxy itself; a loop through another name ends in its second round. */
const OWN_NAMES = /^(?:127\.0\.0\.1|0\.0\.0\.0|(?:[\w-]+\.)*localhost\.?)$/i;

function refuseItself({ origin, hostname, port, protocol }: URL, own: number): void {
  if (!OWN_NAMES.test(hostname) || Number(port || (protocol === "https:" ? 443 : 80)) !== own) return;
  throw new KitError({
    code: "record-base-url",
    what: `${origin} is the recorder's own address`,
    where: "<base-url>",
    todo: "name the server to record, or use another --port",
  });
}

type Send = (
  target: URL,
  settings: { readonly method: string; readonly headers: Record<string, string | string[]> },
) => ClientRequest;

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { upstream, timeoutMs, now, onExchange }: ProxyOptions,
  { origin, hop }: { readonly origin: string; readonly hop: string },
  send: Send,
): void {
  const { method = "GET", url = "/" } = incoming;
  const begin = now();
  const place = `${method} ${redactPath(url)}`;
  const refused = refusedUse(url, incoming.headers, origin);
  if (refused) {
    const [status, detail] = refused;
    incoming.resume();
    answerError(outgoing, status, "The request is not passed on.", detail);
    return onExchange({ place, reason: detail });
  }
  if (isLoop(incoming.headers, hop)) {
    incoming.resume();
    refuse(outgoing, 508, upstream, "a loop");
    return onExchange({ place, reason: `${upstream.origin} leads back to this recorder` });
  }
  const asked = createCollector(MAX_BODY_BYTES);
  let isReported = false;
  const report = (rest: Pick<Exchange, "answer" | "error">): void => {
    if (isReported) return;
    isReported = true;
    const body = asked.bytes();
    if (!body) return onExchange({ place, reason: TOO_LARGE });
    const headers = plainHeaders(incoming.headers);
    const request = { headers, body: unpack(body, headers["content-encoding"]) ?? body };
    onExchange({ place, method, url, request, ...rest, tookMs: now() - begin, complete: true });
  };
  const headers = requestHeaders(incoming.headers, upstream, origin, hop);
  let forward: ClientRequest;
  try {
    forward = send(targetOf(upstream, url), { method, headers });
  } catch (error) {
    incoming.resume();
    refuse(outgoing, 502, upstream, (error as Error).message);
    return onExchange({ place, reason: "the request cannot be passed on" });
  }
  const fail = (status: 502 | 504, error: NodeJS.ErrnoException): void => {
    const reason = error.code ?? error.message;
    if (!outgoing.headersSent) refuse(outgoing, status, upstream, reason);
    else outgoing.destroy();
    report({
      answer: undefined,
      error: `the server ${status === 504 ? "did not answer in time" : "broke off"} (${reason})`,
    });
  };
  forward.setTimeout(timeoutMs, () => {
    fail(504, new Error(`nothing for ${timeoutMs} ms`));
    forward.destroy();
  });
  forward.on("error", (error) => fail(502, error));
  forward.on("response", (response) => {
    const answered = createCollector(MAX_BODY_BYTES);
    const prefix = withoutLastSlashes(upstream.pathname);
    try {
      outgoing.writeHead(
        response.statusCode ?? 502,
        // What Node's parser lets through and its writer does not.
        (response.statusMessage ?? "").replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "?"),
        answerHeaders(response.rawHeaders, response.headers, prefix),
      );
    } catch (error) {
      response.destroy();
      return fail(502, error as NodeJS.ErrnoException);
    }
    response.on("data", answered.add);
    response.on("error", (error) => fail(502, error));
    response.on("end", () => {
      const answer = answerOf(response, answered);
      if (answer) report({ answer });
      else if (!isReported) {
        isReported = true;
        onExchange({ place, reason: TOO_LARGE });
      }
    });
    response.pipe(outgoing);
  });
  outgoing.on("close", () => {
    if (outgoing.writableFinished || isReported) return;
    isReported = true;
    forward.destroy();
    onExchange({ place, reason: "the client gave up before the answer was complete" });
  });
  incoming.on("data", asked.add);
  incoming.on("error", () => forward.destroy());
  incoming.pipe(forward);
}

const TOO_LARGE = `the body is larger than ${MAX_BODY_BYTES / 1_048_576} MiB`;

/** Undefined for a body that is too large. A body that cannot be decompressed is judged as it came. */
function answerOf(response: IncomingMessage, collected: Collector): Exchange["answer"] {
  const bytes = collected.bytes();
  if (!bytes) return undefined;
  const headers = plainHeaders(response.headers);
  const body = unpack(bytes, headers["content-encoding"]) ?? bytes;
  return { status: response.statusCode ?? 0, reason: response.statusMessage ?? "", headers, body };
}

/** Some clients send the whole path; others leave out everything before `/api/v1`. */
function targetOf(upstream: URL, url: string): URL {
  const prefix = withoutLastSlashes(upstream.pathname);
  const isWhole = prefix === "" || url === prefix || url.startsWith(`${prefix}/`);
  return new URL(upstream.origin + (isWhole ? "" : prefix) + (url.startsWith("/") ? url : `/${url}`));
}

/** In the format that the API's own front end uses for errors. */
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

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === "EADDRINUSE";
      const what = isTaken ? "the port is in use" : cause.message;
      const todo = "use another --port (0 picks a free one)";
      reject(new KitError({ code: "record-port", what, where: `${HOST}:${port}`, todo }, { cause }));
    });
    server.listen(port, HOST, resolve);
  });
}
