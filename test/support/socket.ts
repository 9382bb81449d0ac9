import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection by hand, for what no client library would send. */
export interface Raw {
  readonly socket: Socket;
  /** Everything that has come so far. */
  readonly seen: () => string;
  readonly send: (text: string | Uint8Array) => void;
  /** Waits for text, or for so many of it. */
  readonly until: (text: string | RegExp, times?: number) => Promise<string>;
  /** What had come when the other side closed. */
  readonly closed: Promise<string>;
}

export async function openSocket(url: string): Promise<Raw> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let seen = "";
  const closed = new Promise<string>((resolve) => socket.once("close", () => resolve(seen)));
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => (seen += chunk.toString("latin1")));
  return {
    socket,
    seen: () => seen,
    send: (text) => void socket.write(text),
    until: async (text, times = 1) => {
      const has = (): boolean => seen.split(text).length > times;
      while (!has()) {
        const gone = await Promise.race([once(socket, "data").then(() => false), closed.then(() => true)]);
        if (gone && !has()) throw new Error(`closed before ${text}: ${seen}`);
      }
      return seen;
    },
    closed,
  };
}
