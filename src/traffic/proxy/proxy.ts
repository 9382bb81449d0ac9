import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent, type Dispatcher } from "undici";
import { ENDING_MS } from "../../shutdown-budget.ts";
import { KitError } from "../../errors.ts";
import { isLoopback } from "../../routing/own-machine.ts";
import { pass, type PassOptions } from "./pass.ts";

/** A server on loopback that forwards everything to another server, byte for byte, and reports the exchanges. */

interface ProxyOptions extends Pick<PassOptions, "upstream" | "timeoutMs" | "now" | "onExchange" | "through"> {
  /** 0 picks a free port. */
  readonly port: number;
  /** The address to listen on; any except loopback admits other machines. */
  readonly host?: string;
  /** The way to the server, such as by a proxy of the environment; destroyed at the end. */
  readonly dispatcher?: Dispatcher | undefined;
  /**
   * The maximum size of all bodies held until they are written; exchanges beyond it are forwarded, but not recorded.
   */
  readonly heldBytes?: number;
}

export interface Proxy {
  /** Such as `http://127.0.0.1:4011`. */
  readonly url: string;
  /** May other machines use it? */
  readonly isOpen: boolean;
  /** Waits for pending exchanges, then closes. */
  readonly close: () => Promise<void>;
}

const HELD_BYTES = 256 * 1024 * 1024;

/** Rejects with KitError `record-port`, or with `record-base-url` if the server is the proxy itself. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { host = "127.0.0.1", heldBytes = HELD_BYTES, upstream, timeoutMs } = options;
  const { dispatcher = new Agent({ connect: { timeout: timeoutMs } }) } = options;
  const isOpen = host !== "localhost" && !isLoopback(host);
  const fixed = { hop: randomUUID(), isOpen, dispatcher, budget: { left: heldBytes } };
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, { ...options, ...fixed, origin }));
  // Without a listener, a client that offers another protocol, as Java's does first, is answered in this one.
  server.on("connect", (_, socket) =>
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST, PUT, PATCH, DELETE\r\nConnection: close\r\n\r\n"),
  );
  await listen(server, options.port, host);
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), ENDING_MS.requests);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      server.closeIdleConnections();
    });
    await dispatcher.destroy();
  };
  try {
    // Only now: before the proxy listened, another server may have had this port.
    refuseItself(upstream, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: origin, isOpen, close };
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

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === "EADDRINUSE";
      const what = isTaken ? "the port is in use" : cause.message;
      const todo = isTaken ? "use another --port (0 picks a free one)" : "use another --host or --port";
      reject(new KitError({ code: "record-port", what, where: `${host}:${port}`, todo }, { cause }));
    });
    server.listen(port, host, resolve);
  });
}
