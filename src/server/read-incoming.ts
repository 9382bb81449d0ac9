import type { IncomingMessage } from "node:http";

/**
 * Reads a body straight from Node's request: the adapter's way copies it into an ArrayBuffer first. Undefined if another part
 * of the program has begun to read it, or has read it, or the client is gone: then the adapter knows what to do. Rejects if the
 * body does not arrive in full.
 */
export function readIncoming(incoming: IncomingMessage): Promise<Uint8Array> | undefined {
  if (incoming.readableDidRead || incoming.readableFlowing !== null || incoming.destroyed) return undefined;
  if (incoming.headers["content-length"] === "0" || incoming.readableEncoding !== null || "rawBody" in incoming)
    return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const finish = (): void => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", finish);
    // After the end, this changes nothing. Before it, a client that has sent everything is answered although it left.
    incoming.on("close", () => {
      const rest: unknown = incoming.complete && !incoming.readableEnded ? incoming.read() : null;
      if (Buffer.isBuffer(rest)) chunks.push(rest);
      if (lengthOf(chunks) === Number(incoming.headers["content-length"])) finish();
      else reject(new Error("The body did not arrive in full."));
    });
  });
}

function lengthOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}
