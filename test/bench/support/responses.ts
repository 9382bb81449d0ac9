import type { Socket } from "node:net";

/**
 * Tells of every response on a connection that asks for one thing at a time. It reads no more of them than it needs to find
 * their ends: the head, and of the body its length, or in chunks the last one.
 */
export function readResponses(
  socket: Socket,
  needsBody: boolean,
  onResponse: (status: number, body: string) => void,
): void {
  let chunks: Buffer[] = [];
  let status = 0;
  /** Bytes that are still to come; undefined while the head is. */
  let missing: number | undefined;
  let isChunked = false;
  const end = (): void => {
    const body = needsBody ? bodyOf(Buffer.concat(chunks)) : "";
    chunks = [];
    missing = undefined;
    onResponse(status, body);
  };
  socket.on("data", (chunk: Buffer) => {
    let added = chunk.length;
    if (missing === undefined || needsBody || isChunked) chunks.push(chunk);
    if (missing === undefined) {
      const known = chunks.length === 1 ? chunk : Buffer.concat(chunks);
      const headEnd = known.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const head = known.toString("latin1", 0, headEnd);
      status = Number(head.slice(9, 12));
      isChunked = /^transfer-encoding: *chunked/im.test(head);
      missing = isChunked ? Infinity : Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      added = known.length - headEnd - 4;
      if (!needsBody && !isChunked) chunks = [];
    }
    missing -= added;
    if (missing <= 0 || (isChunked && endsWithLastChunk(chunks))) end();
    else if (isChunked && !needsBody) chunks = chunks.slice(-2);
  });
}

function endsWithLastChunk(chunks: readonly Buffer[]): boolean {
  return Buffer.concat(chunks.slice(-2)).subarray(-7).toString("latin1") === "\r\n0\r\n\r\n";
}

function bodyOf(response: Buffer): string {
  return response.subarray(response.indexOf("\r\n\r\n") + 4).toString("utf8");
}
