import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface HttpServer extends AsyncDisposable {
  readonly baseUrl: string;
}

/** Bends the answer of a request on the wire; true when it has answered. */
export type Bend = (request: IncomingMessage, response: ServerResponse, body: Buffer) => boolean | Promise<boolean>;

/** A fetch behind a real port, with a way to answer by hand. Closes with `await using`. */
export async function serveHttp(
  fetch: (request: Request) => Promise<Response>,
  bend: Bend = () => false,
): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    void answer(fetch, bend, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  fetch: (request: Request) => Promise<Response>,
  bend: Bend,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = Buffer.concat((await incoming.toArray()) as Buffer[]);
  if (await bend(incoming, outgoing, body)) return;
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const { method = "GET", url = "/" } = incoming;
  const request = new Request(`http://localhost${url}`, {
    method,
    headers,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const response = await fetch(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
