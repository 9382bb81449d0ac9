import { once } from "node:events";
import { createServer as createHttpServer, type Server as HttpServer } from "node:http";
import { createServer, connect, type AddressInfo, type Server, type Socket } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProxy, type Proxy } from "../../src/traffic/proxy/proxy.ts";
import { expectProperty } from "../support/property.ts";

/** The recorder between raw sockets: whatever a client or a server writes, nothing ends, and no body becomes a request. */

/** Nothing here takes a tenth of it: who waits so long waits for ever. */
const FOR_EVER_MS = 60_000;

/** Sends bytes and waits until the other side has ended; or for some milliseconds, where it may wait for more. */
async function say(port: number, text: string, patience?: number): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1" });
  let got = "";
  socket.on("data", (chunk: Buffer) => (got += chunk.toString("latin1")));
  socket.on("error", () => undefined);
  socket.write(text, "latin1");
  socket.setTimeout(patience ?? FOR_EVER_MS, () => {
    if (patience === undefined) got = "no answer, and no end";
    socket.destroy();
  });
  await once(socket, "close");
  return got;
}
/** Sends bytes and ends: what was not answered before is not answered. */
async function sayAll(port: number, text: string): Promise<void> {
  const socket = connect({ port, host: "127.0.0.1" }).on("error", () => undefined);
  socket.resume().end(text, "latin1");
  await once(socket, "close");
}
const portOf = (server: Server | HttpServer): number => (server.address() as AddressInfo).port;
const listen = async <Any extends Server | HttpServer>(server: Any): Promise<Any> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
};
const closers: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});
const proxyTo = async (port: number): Promise<Proxy> => {
  const upstream = new URL(`http://127.0.0.1:${port}`);
  const proxy = await startProxy({ upstream, port: 0, timeoutMs: 2000, now: () => 0, onExchange: () => undefined });
  closers.push(proxy.close);
  return proxy;
};
const pick = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

describe("what a client writes", () => {
  interface Seen {
    readonly server: HttpServer;
    readonly requests: string[];
  }
  /** A server that writes down what it was asked, once it has all of it. */
  const witness = async (): Promise<Seen> => {
    const requests: string[] = [];
    const server = await listen(
      createHttpServer((incoming, outgoing) => {
        let body = "";
        incoming.on("data", (chunk: Buffer) => (body += chunk.toString("latin1")));
        incoming.on("end", () => {
          requests.push(`${incoming.method} ${incoming.url} ${body}`);
          outgoing.end("ok");
        });
        incoming.on("error", () => undefined);
      }),
    );
    // Reads on although the client has ended.
    Object.assign(server, { httpAllowHalfOpen: true });
    closers.push(() => server.close());
    return { server, requests };
  };
  let [plain, behind]: readonly Seen[] = [];
  let [port, cases] = [0, 1000];
  beforeAll(async () => {
    [plain, behind] = [await witness(), await witness()];
    port = Number(new URL((await proxyTo(portOf(behind.server))).url).port);
  });

  const SMUGGLED = "GET /@/stolen HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const header = fc.oneof(
    pick(
      "Transfer-Encoding: chunked",
      "Transfer-Encoding: identity",
      "Transfer-Encoding: chunked, identity",
      "Transfer-Encoding : chunked",
      "transfer-encoding:\tchunked",
      "TE: trailers",
      "Trailer: Content-Length",
      "Connection: content-length",
      "Connection: close, transfer-encoding",
      "Connection: host, authorization",
      "Upgrade: h2c",
      "Expect: 100-continue",
      "Expect: constructor",
      "Content-Encoding: constructor",
      "Keep-Alive: timeout=0",
      "Host: localhost",
      "Origin: null",
      "__proto__: 1",
      "Content-Length: 0",
      "Content-Length: +1",
      "Content-Length: 1, 1",
      "X: \x80\xff",
      " folded",
    ),
    fc.integer({ min: 0, max: 60 }).map((length) => `Content-Length: ${length}`),
    fc.tuple(fc.string({ maxLength: 6 }), fc.string({ unit: "binary", maxLength: 8 })).map((pair) => pair.join(": ")),
  );
  const body = fc.oneof(
    pick("", SMUGGLED, `0\r\n\r\n${SMUGGLED}`, `${SMUGGLED.length.toString(16)}\r\n${SMUGGLED}\r\n0\r\n\r\n`),
    pick("1;a=b\r\nx\r\n0\r\nContent-Length: 9\r\n\r\n", "fffffffffffffffff\r\n", "-1\r\nx\r\n", "1\nx\n0\n\n"),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  const message = fc
    .record({
      method: pick("GET", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "QUERY", "get", "GE T"),
      path: fc.oneof(
        pick("/@/a", "/@/../a", "/@/a?b=%", "//@/evil/", "*", "http://evil/@/", "/@/\x80", "/@/a#b"),
        fc.string({ maxLength: 5 }).map((text) => `/@/${text}`),
      ),
      version: pick("HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/0.9"),
      headers: fc.array(header, { maxLength: 4 }),
      body,
    })
    .map(
      ({ method, path, version, headers, body: bytes }) =>
        `${method} ${path} ${version}\r\n${["Host: localhost", "Connection: close", ...headers].join("\r\n")}\r\n\r\n${bytes}`,
    );

  it("reaches the server as the server would have read it, or not at all", async () => {
    const property = fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 2 }), async (messages) => {
      if (!plain || !behind) return;
      plain.requests.length = behind.requests.length = 0;
      const text = messages.join("").replaceAll("@", String(++cases));
      await sayAll(portOf(plain.server), text);
      const answer = await say(port, text, 20);
      const allowed = [...plain.requests];
      // What came later than the case before had patience for is not of this case.
      for (const request of behind.requests.filter((each) => each.includes(`/${cases}/`))) {
        const at = allowed.indexOf(request);
        expect({ request, isOneOf: plain.requests, found: at >= 0 }).toMatchObject({ found: true });
        allowed.splice(at, 1);
      }
      expect(answer).toMatch(/^(?:HTTP\/1\.1 \d{3} |$)/);
      expect(await say(port, "GET /alive HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toContain("200");
    });
    await expectProperty(property, 60);
  });
});

describe("what a server writes", () => {
  const OWN = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nown";
  const STOLEN = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nstolen";
  let [next, ends] = ["", true];
  let port = 0;
  const open = new Set<Socket>();
  beforeAll(async () => {
    const server = await listen(
      createServer((socket) => {
        open.add(socket.on("error", () => undefined).on("close", () => open.delete(socket)));
        socket.on("data", (chunk) => {
          if (String(chunk).includes("/own")) return socket.write(OWN);
          socket.write(next, "latin1");
          return ends ? socket.end() : true;
        });
      }),
    );
    closers.push(() => {
      for (const socket of open) socket.destroy();
      server.close();
    });
    port = Number(new URL((await proxyTo(portOf(server))).url).port);
  });

  const header = fc.oneof(
    pick(
      "Content-Encoding: constructor",
      "Content-Encoding: gzip, __proto__",
      "Content-Encoding: gzip",
      "Transfer-Encoding: chunked",
      "Transfer-Encoding: gzip, chunked",
      "Transfer-Encoding: toString",
      "Content-Length: 3",
      "Content-Length: -1",
      "Content-Length: 99999999999999999999",
      "Connection: content-length, content-type",
      "Connection: upgrade",
      "Upgrade: websocket",
      "Set-Cookie: ;;;=;Path",
      "Set-Cookie: a=b; Path=/\x80",
      "Content-Type: constructor",
      "Location: ://",
      "__proto__: a",
      "constructor: a",
      "Trailer: a",
      " folded",
      "no colon",
    ),
    fc
      .tuple(fc.string({ maxLength: 6 }), fc.string({ unit: "binary", maxLength: 12 }))
      .map(([name, value]) => `${name}: ${value}`),
  );
  const answer = fc
    .record({
      version: pick("HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2", "ICY"),
      status: fc.oneof(
        pick("200", "204", "304", "100", "101", "103", "000", "099", "600", "999", "1000", "-1", "2xx", ""),
        fc.integer({ min: 0, max: 999 }).map((code) => String(code).padStart(3, "0")),
      ),
      reason: fc.oneof(pick("OK", "", "O\x01K", "\x7f", "\x00", "\xe6"), fc.string({ unit: "binary", maxLength: 8 })),
      headers: fc.array(header, { maxLength: 4 }),
      body: fc.oneof(pick("", "own", "3\r\nown\r\n0\r\n\r\n", "\x1f\x8b\x08", STOLEN), fc.string({ unit: "binary" })),
    })
    .map(
      ({ version, status, reason, headers, body }) =>
        `${version} ${status} ${reason}\r\n${headers.map((each) => `${each}\r\n`).join("")}\r\n${body}`,
    );

  it.each([
    ["304 with the length of what it stands for", "HTTP/1.1 304 N\r\nContent-Length: 5\r\n\r\n", /^HTTP\/1\.1 304 /],
    [
      "304 with a body that may not be",
      "HTTP/1.1 304 N\r\nContent-Length: 5\r\n\r\nhello",
      /^HTTP\/1\.1 304 [^]*\r\n\r\n$/,
    ],
    [
      "204 with a length",
      "HTTP/1.1 204 N\r\nContent-Length: 5\r\n\r\nhello",
      /^HTTP\/1\.1 204 (?![^]*Content-Length)[^]*\r\n\r\n$/,
    ],
    [
      "204 with an encoding of the connection",
      "HTTP/1.1 204 N\r\nTransfer-Encoding: gzip, chunked\r\n\r\n\x1f\b",
      /^HTTP\/1\.1 204 (?![^]*Transfer-Encoding)[^]*\r\n\r\n$/,
    ],
    [
      "an encoding of the connection that is not passed on",
      "HTTP/1.1 200 O\r\nTransfer-Encoding: gzip\r\n\r\nx",
      /^HTTP\/1\.1 502 [^]*Transfer-Encoding/,
    ],
  ])("%s", async (_, text, wanted) => {
    [next, ends] = [text, true];
    expect(await say(port, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toMatch(wanted);
  });

  it.each([
    [
      "a client that offers another protocol",
      "Upgrade: h2c\r\nConnection: close, Upgrade, HTTP2-Settings\r\nHTTP2-Settings: A",
      /own$/,
    ],
    ["an encoding that would be lost", "Connection: close\r\nTransfer-Encoding: gzip, chunked", /^HTTP\/1\.1 501 /],
  ])("%s", async (_, headers, wanted) => {
    const text = `POST /own HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n0\r\n\r\n`;
    expect(await say(port, text)).toMatch(wanted);
  });

  it("gets the client an answer, and no other client anything of it", async () => {
    const property = fc.asyncProperty(
      fc.oneof(
        answer.map((text) => ({ text, end: true })),
        pick("", "\r\n", "0\r\n\r\n", "\x00").map((between) => ({ text: OWN + between + STOLEN, end: false })),
      ),
      pick("GET", "HEAD", "POST", "DELETE"),
      async ({ text, end }, method) => {
        [next, ends] = [text, end];
        const ask = (path: string, how: string): string =>
          `${how} ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
        expect(await say(port, ask("/", method))).toMatch(/^(?:HTTP\/1\.1 \d{3} |$)/);
        const own = await Promise.all([say(port, ask("/own", "GET")), say(port, ask("/own", "POST"))]);
        // A POST over a connection that the server has just ended may fail, and is not sent twice.
        expect(own.join()).not.toContain("stolen");
        expect(own.join()).toMatch(/own|broke off/);
      },
    );
    await expectProperty(property, 80);
  });
});
