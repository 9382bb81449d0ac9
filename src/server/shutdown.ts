import { Server as NetServer } from "node:net";
import type { Server } from "node:http";

/** How long requests under way may take to end. */
export const GRACE_MS = 1500;
/**
 * How long every answer says `Connection: close` before connections that look idle are closed: on one that a client
 * uses, the next request may be on its way.
 */
const FAREWELL_MS = 100;

/** Closes the port at once, and what is left of connections after `graceMs`. */
export function shutDown(server: Server, graceMs: number): Promise<void> {
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
