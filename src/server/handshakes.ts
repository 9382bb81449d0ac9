import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Connections whose TLS handshake is not complete: Node's HTTP server does not know them yet, so closing it neither
 * closes them nor ends before they do.
 */
export function trackHandshakes(server: Server): { readonly end: () => void } {
  const open = new Map<number | undefined, Socket>();
  let isEnded = false;
  server.on("connection", (socket: Socket) => {
    // A secured socket has its own object, but the same port of the client.
    const port = socket.remotePort;
    if (isEnded) return void socket.destroy();
    open.set(port, socket);
    socket.once("close", () => open.delete(port));
  });
  server.on("secureConnection", (socket: Socket) => open.delete(socket.remotePort));
  return {
    end: () => {
      isEnded = true;
      for (const socket of open.values()) socket.destroy();
    },
  };
}
