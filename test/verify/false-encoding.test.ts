import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { networkTarget } from "../../src/verify/target.ts";
import { verify } from "../../src/verify/run.ts";
import { sample } from "../support/sample.ts";

/** Answers whose Content-Encoding is not true: what is wrong is the label, and no connection was closed. */

const WAYS: Readonly<Record<string, readonly [label: string, pack: (body: Buffer) => Buffer]>> = {
  "plain-as-gzip": ["gzip", (body) => body],
  "plain-as-deflate": ["deflate", (body) => body],
  "plain-as-brotli": ["br", (body) => body],
  "brotli-as-gzip": ["gzip", (body) => brotliCompressSync(body)],
  "deflate-as-gzip": ["gzip", (body) => deflateSync(body)],
};
const mock = createMock({ sessions: 2 });
let server: Server | undefined;
let base = "";

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const { method = "GET", url = "/", headers } = request;
      const [, way = "", only = "", path = ""] = /^\/([\w-]+)\/(all|one)(\/.*)$/.exec(url) ?? [];
      const body = await bodyOf(request);
      const { authorization = "", accept = "*/*", "content-type": type } = headers;
      const given = {
        ...(authorization && { authorization }),
        accept,
        ...(type !== undefined && { "content-type": type }),
      };
      const sent = method === "GET" || body.length === 0 ? {} : { body: body.toString() };
      const answer = await mock.fetch(`http://127.0.0.1${path}`, { method, headers: given, ...sent });
      const plain = Buffer.from(await answer.arrayBuffer());
      const isFalse = answer.status === 200 && (only === "all" || accept.includes("xml"));
      const [label, pack] = WAYS[way] ?? ["identity", (same: Buffer) => same];
      response.writeHead(answer.status, {
        ...Object.fromEntries(answer.headers),
        ...(isFalse && { "content-encoding": label }),
      });
      response.end(isFalse ? pack(plain) : plain);
    })();
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

describe.each(sample(Object.keys(WAYS), 2))("%s", (way) => {
  it("is told as a false label", async () => {
    const options = { auth: ["Basic dGplMDpUamUw"], operations: ["ChatSessionsForUser"] };
    const report = await verify(networkTarget(`${base}/${way}/one`), options);
    const words = report.findings.map(({ message }) => message).join("\n");
    expect(words).toMatch(/labelled Content-Encoding: \w+ and cannot be unpacked/);
    expect(words).not.toMatch(/closes connections/);
    const all = await verify(networkTarget(`${base}/${way}/all`), options);
    expect(all.failure?.message).toMatch(/^No answer can be read: its body is labelled Content-Encoding/);
  });
});
