import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import { ENDING_MS } from "./shutdown-budget.ts";
import type { Mock } from "./mock/mock.ts";
import { answerWith } from "./server/answer.ts";
import { withCompression } from "./server/compress.ts";
import { listen } from "./server/listen.ts";
import { answerClientErrors, hostRefusal, listenerOf } from "./server/refuse.ts";
import { trackHandshakes } from "./server/handshakes.ts";
import { shutDown } from "./server/shutdown.ts";

/** A mock that listens on a port. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4010`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Waits for pending requests, then closes; after `graceMs` it cuts them off. */
  close(graceMs?: number): Promise<void>;
}

interface ServerOptions {
  /** 0 takes any free port; default 4010. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** Answers addresses outside the API on the same port, such as the console's; without CORS. */
  readonly extraRoutes?: ExtraRoutes;
  /** Serves HTTPS with this certificate and key, as PEM. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Time limits for clients; by default `LIMITS`. */
  readonly limits?: Partial<typeof LIMITS>;
}

export interface ExtraRoutes {
  /** Does this address (path and query) belong here? Called for every request. */
  owns(path: string): boolean;
  handle(request: Request, remoteAddress: string | undefined): Promise<Response>;
}

/**
 * In milliseconds. A client that takes longer to send a request's head, or all of it, is answered 408; idle connections
 * are closed. A head above 16 KiB is answered 431 (Node's own limit), a body above 1 MiB 413 (the mock's).
 */
const LIMITS = {
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 15_000,
  /** Of TLS; a client that takes longer is cut off. */
  handshakeTimeout: 20_000,
  /** How often the first two are checked. */
  connectionsCheckingInterval: 1000,
};

/** Makes a mock listen on a port. Rejects with KitError `port-in-use`, `port-refused`, `host-unknown`, `listen`. */
export async function startServer(mock: Pick<Mock, "handle">, options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 4010, host = "127.0.0.1", extraRoutes, limits, tls } = options;
  const answer = withCompression(answerWith(mock));
  let isClosing = false;
  const answered = listenerOf(
    (request, env) => {
      const { incoming, outgoing } = env;
      // The answer tells the client to open a new connection for its next request.
      if (isClosing) outgoing.shouldKeepAlive = false;
      const refused = outgoing.refused ?? hostRefusal(incoming);
      if (refused) outgoing.refused = refused;
      else if (extraRoutes?.owns(incoming.url ?? "")) return extraRoutes.handle(request, incoming.socket.remoteAddress);
      return answer(request, env);
    },
    { hostname: "localhost" },
  );
  const listener = (...from: Parameters<typeof answered>): void => void answered(...from);
  const asked = { ...LIMITS, ...limits, requireHostHeader: false };
  // The library is slow to load, and few servers use HTTPS.
  const server: Server = tls
    ? (await import("node:https")).createServer({ ...asked, ...tls }, listener)
    : createServer(asked, listener);
  answerClientErrors(server, mock);
  const handshakes = tls ? trackHandshakes(server) : undefined;
  await listen(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  const urlHost = host.includes(":") ? `[${host}]` : host;
  return {
    url: `${tls ? "https" : "http"}://${urlHost}:${actual}`,
    port: actual,
    close: (graceMs = ENDING_MS.requests) => {
      isClosing = true;
      handshakes?.end();
      return shutDown(server, graceMs);
    },
  };
}
