import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { chooseEncoding } from "../../src/server/compress.ts";
import { startServer, type RunningServer } from "../../src/server.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

let server: RunningServer;
let plain: string;
beforeAll(async () => {
  const mock = createMock();
  server = await startServer(mock, { port: 0 });
  plain = await (await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 })).text();
});
afterAll(() => server.close(0));

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Asks without a client that unpacks. */
function ask(path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(server.url + path, { method: "POST", headers: { ...TJE0, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("answers over a port", () => {
  it.each([
    ["gzip", gunzipSync],
    ["deflate", inflateSync],
    ["br", brotliDecompressSync],
  ] as const)("are packed as %s", async (encoding, unpack) => {
    const { headers, body } = await ask(PATHS.list, { "accept-encoding": encoding });
    expect([headers["content-encoding"], headers["vary"], headers["content-type"]]).toEqual([
      encoding,
      "Accept-Encoding",
      "application/json; charset=utf-8",
    ]);
    expect(body.byteLength).toBeLessThan(plain.length / 2);
    expect(unpack(body).toString()).toBe(plain);
  });

  it("stay as they are without Accept-Encoding", async () => {
    const { headers, body } = await ask(PATHS.list, {});
    expect([headers["content-encoding"], headers["vary"], body.toString()]).toEqual([undefined, undefined, plain]);
  });

  it("stay as they are where they are small", async () => {
    const { status, headers, body } = await ask(PATHS.reset(4711), { "accept-encoding": "gzip" });
    expect([status, headers["content-encoding"], headers["vary"]]).toEqual([404, undefined, "Accept-Encoding"]);
    expect(JSON.parse(body.toString())).toHaveProperty("ErrorMessage");
  });

  it("keep both reasons to vary with CORS", async () => {
    const { headers } = await ask(PATHS.list, { "accept-encoding": "br", origin: "http://localhost:5173" });
    expect(headers["vary"]).toMatch(/Origin/);
    expect(headers["vary"]).toMatch(/Accept-Encoding/);
    expect([headers["content-encoding"], headers["access-control-allow-origin"]]).toEqual([
      "br",
      "http://localhost:5173",
    ]);
  });

  it("pack XML too, and keep the reason phrase", async () => {
    const response = await fetch(server.url + PATHS.session(2), {
      method: "PUT",
      headers: { ...TJE0, accept: "application/xml", "accept-encoding": "br", "content-type": "application/json" },
      body: "{}",
    });
    expect([response.statusText, response.headers.get("content-encoding")]).toEqual([
      "ChatSessionEntity updated.",
      "br",
    ]);
    expect(await response.text()).toMatch(/^<\?xml/);
  });
});

describe("Accept-Encoding", () => {
  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip, deflate", "gzip"],
    ["deflate", "deflate"],
    ["gzip;q=1, br;q=0.5", "gzip"],
    ["x-gzip", "gzip"],
    ["*", "br"],
    ["br;q=0, *", "gzip"],
    ["identity", undefined],
    ["identity, gzip;q=0.5", undefined],
    ["gzip;q=0", undefined],
    ["compress", undefined],
    ["", undefined],
  ])("%j means %s", (header, packing) => {
    expect(chooseEncoding(header)).toBe(packing);
  });
});

/** Sends bytes that no client would send. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (part) => (answer += part.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("requests that Node's parser refuses", () => {
  const head = `POST ${PATHS.list} HTTP/1.1\r\nHost: x\r\nAuthorization: Basic dGplMDpUamUw\r\n`;

  it.each([
    ["a header value with a newline", `${head}SO-Language: n\nb: x\r\n c\r\n\r\n`, 400],
    ["a header value with a folded line", `${head}SO-Language: nb\r\n de\r\n\r\n`, 400],
    ["a header value with NUL", `${head}SO-Language: n\0b\r\n\r\n`, 400],
    ["a header name with a blank", `${head}SO Language: nb\r\n\r\n`, 400],
    ["two lengths", `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    ["a header of 100 kB", `${head}SO-Language: ${"x".repeat(100_000)}\r\n\r\n`, 431],
    ["no HTTP at all", "hello\r\n\r\n", 400],
  ])("%s is answered in the API's shape", async (_, text, status) => {
    const answer = await raw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain("Content-Type: application/json; charset=utf-8");
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toEqual({
      Message: "The request is invalid.",
      MessageDetail: expect.any(String),
    });
  });
});
