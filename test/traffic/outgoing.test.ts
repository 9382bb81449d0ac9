import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { expect, it } from "vitest";
import { outgoing } from "../../src/traffic/proxy/outgoing.ts";

it.each([
  ["https", /CONNECT was not answered/],
  ["http", /other side closed/],
])("asks a proxy once that closes the connection: %s", async (scheme, says) => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked++;
    answer.destroy();
  }).on("connect", (_, socket) => {
    asked++;
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dispatcher = outgoing({ httpProxy: proxy, httpsProxy: proxy, noProxy: "", tls: {} });
  const init = { dispatcher, signal: AbortSignal.timeout(3000) } as RequestInit;
  const error: unknown = await fetch(`${scheme}://server.test/`, init).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ cause: { message: expect.stringMatching(says) as string } });
  expect(asked).toBe(1);
  await dispatcher.destroy();
  await new Promise((resolve) => server.close(resolve));
});

it.each([
  ["refuses CONNECT", "HTTP/1.1 403 Forbidden\r\n\r\n", { message: "Proxy response (403)" }],
  ["answers nothing", "", { code: "UND_ERR_HEADERS_TIMEOUT" }],
  ["answers half of a line", "HTTP/1.1 20", { code: "UND_ERR_HEADERS_TIMEOUT" }],
])("says what a proxy does that %s, in the time for connections", async (_, answer, cause) => {
  const sockets: Duplex[] = [];
  const server = createServer().on("connect", (_, socket) => {
    sockets.push(socket.on("error", () => undefined));
    socket.write(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dispatcher = outgoing({ httpProxy: proxy, httpsProxy: proxy, noProxy: "", tls: {}, connectMs: 50 });
  const init = { dispatcher, signal: AbortSignal.timeout(20_000) } as RequestInit;
  const error: unknown = await fetch("https://server.test/", init).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ cause });
  await dispatcher.destroy();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});
