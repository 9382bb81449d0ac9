import { createAdaptorServer } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { Server as NetServer, type AddressInfo } from "node:net";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { KitError } from "./errors.ts";
import type { Mock } from "./mock/mock.ts";
import { answerClientErrors } from "./server/client-error.ts";
import { withCompression } from "./server/compress.ts";

/** A mock on a port. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Lets requests under way end and takes leave of clients, then closes; after `graceMs` cuts what is left. */
  close(graceMs?: number): Promise<void>;
}

export interface ServerOptions {
  /** 0 takes any free port; default 4010. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** Answers cross-origin requests of browsers; default true. */
  readonly cors?: boolean;
  /** Answers on the same port what is not the API's, such as the console; without CORS. */
  readonly beside?: Beside;
  /** How long a client may take; see `LIMITS` for what holds otherwise. */
  readonly limits?: Partial<typeof LIMITS>;
}

/**
 * In milliseconds. Whoever is slower with the head of a request, or with all of it, is answered 408; connections that
 * nobody uses are closed. A head above 16 KiB is answered 431 (Node's own limit), a body above 1 MiB 413 (the mock's).
 */
export const LIMITS = {
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 15_000,
  /** How often the first two are looked at. */
  connectionsCheckingInterval: 1000,
};

export interface Beside {
  /** Is an address, path and query, its own? Asked of every request. */
  owns(path: string): boolean;
  handle(request: Request, remoteAddress: string | undefined): Promise<Response>;
}

const GRACE_MS = 1500;
/**
 * So long every answer says goodbye before connections that look idle are closed: on those that a client uses, the next
 * request may be on its way.
 */
const FAREWELL_MS = 100;

/**
 * Puts a mock on a port. Rejects with KitError: `port-in-use`, `port-refused` (no right to it), `host-unknown`.
 */
export async function startServer(mock: Pick<Mock, "handle">, options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 4010, host = "127.0.0.1" } = options;
  const direct = (request: Request, env: object): Response | Promise<Response> => {
    const { outgoing } = env as { readonly outgoing: Outgoing };
    const answer = mock.handle(request, outgoing);
    return answer instanceof Promise
      ? answer.then((response) => deliverable(response, outgoing))
      : deliverable(answer, outgoing);
  };
  const crossOrigin = options.cors === false ? undefined : withCors(direct);
  const packed = withCompression((request, env) =>
    crossOrigin && request.headers.has("origin") ? crossOrigin(request, env) : direct(request, env),
  );
  const { beside } = options;
  let closing = false;
  const server = createAdaptorServer({
    serverOptions: { ...LIMITS, ...options.limits },
    fetch: (request, env) => {
      const { incoming, outgoing } = env as { readonly incoming: IncomingMessage; readonly outgoing: Outgoing };
      // The answer tells the client to bring its next request elsewhere.
      if (closing) outgoing.shouldKeepAlive = false;
      if (beside?.owns(incoming.url ?? "")) return beside.handle(request, incoming.socket.remoteAddress);
      return packed(request, env);
    },
  }) as Server;
  answerClientErrors(server);
  await listen(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${shown}:${actual}`,
    port: actual,
    close: (graceMs = GRACE_MS) => {
      closing = true;
      return close(server, graceMs);
    },
  };
}

type Outgoing = ServerResponse & { lost?: boolean };

/** Where the mock gives no answer, the connection breaks. */
function deliverable(response: Response, outgoing: Outgoing): Response {
  if (!outgoing.lost) return response;
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Only requests that name an origin pay for CORS; any origin may come, with credentials. */
function withCors(
  answer: (request: Request, env: object) => Response | Promise<Response>,
): (request: Request, env: object) => Response | Promise<Response> {
  const app = new Hono<{ Bindings: object }>();
  app.use(
    cors({ origin: (origin) => origin, credentials: true, maxAge: 600, allowMethods: METHODS, exposeHeaders: EXPOSED }),
  );
  app.all("*", (context) => answer(context.req.raw, context.env));
  return (request, env) => app.fetch(request, env);
}

/** What a page may read of an answer beside the body. */
const EXPOSED = ["X-Mock-Explain", "Retry-After", "WWW-Authenticate", "Preference-Applied", "SO-TimeZone"];
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): KitError {
  const where = `${host}:${port}`;
  const known: Readonly<Record<string, { code: string; what: string; todo: string }>> = {
    EADDRINUSE: {
      code: "port-in-use",
      what: "the port is in use",
      todo: "stop what listens there, or give another --port (0 takes a free one)",
    },
    EACCES: { code: "port-refused", what: "the system does not give this port away", todo: "give a --port above 1023" },
    ENOTFOUND: {
      code: "host-unknown",
      what: "the host has no address",
      todo: "give a --host of this machine, such as 127.0.0.1",
    },
    EADDRNOTAVAIL: {
      code: "host-unknown",
      what: "the host is not this machine",
      todo: "give a --host of this machine, such as 127.0.0.1",
    },
  };
  const problem = known[error.code ?? ""] ?? {
    code: "listen",
    what: error.message,
    todo: "give another --host or --port",
  };
  return new KitError({ ...problem, where }, { cause: error });
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timers = [
      setTimeout(() => server.closeIdleConnections(), Math.min(FAREWELL_MS, graceMs)),
      setTimeout(() => server.closeAllConnections(), graceMs),
    ];
    // The port alone: Node's HTTP server would close idle connections at once.
    NetServer.prototype.close.call(server, () => {
      timers.forEach(clearTimeout);
      // Ends the watch over slow clients.
      server.close();
      resolve();
    });
  });
}
