import { Server as NetServer } from "node:net";
import type { Server } from "node:http";

/**
 * How long every answer says `Connection: close` before idle-looking connections are closed: on one in use, the next
 * request may already be on its way.
 */
const FAREWELL_MS = 100;

/** Closes the port at once, and the remaining connections after `graceMs`. */
export function shutDown(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timers = [
      setTimeout(() => server.closeIdleConnections(), Math.min(FAREWELL_MS, graceMs)),
      setTimeout(() => server.closeAllConnections(), graceMs),
    ];
    // Only the port: Node's HTTP server would also close idle connections at once.
    NetServer.prototype.close.call(server, () => {
      timers.forEach(clearTimeout);
      // Ends the checks for slow clients.
      server.close();
      resolve();
    });
  });
}
