import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { withoutPrototype } from "../values.ts";

/** A request that Node's parser refuses never reaches the mock; it is answered in the API's shape all the same. */
export function answerClientErrors(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException & { readonly reason?: string }, socket: Duplex) => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = STATUSES[error.code ?? ""] ?? "400 Bad Request";
    const detail = error.reason ?? error.message;
    const body = JSON.stringify({ Message: "The request is invalid.", MessageDetail: detail });
    socket.end(
      [
        `HTTP/1.1 ${status}`,
        "Content-Type: application/json; charset=utf-8",
        `Content-Length: ${Buffer.byteLength(body)}`,
        "Connection: close",
        "",
        body,
      ].join("\r\n"),
    );
  });
}

const STATUSES: Readonly<Record<string, string>> = withoutPrototype({
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Content Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
});
