import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { deviations } from "../../src/deviations.ts";
import type { BodyOf } from "../../src/mock/wire/read-body.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { nodeHandler } from "../../src/node.ts";
import { startServer, type RunningServer } from "../../src/server.ts";
import { readIncoming } from "../../src/server/read-incoming.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { openSocket } from "../support/socket.ts";

/** A body is read from Node's request at once where that can be done, and means what it means to mock.fetch. */

const faults = deviations;
const mock = createMock({ faults });
const inPage = createMock({ faults });
let server: RunningServer;
beforeAll(async () => (server = await startServer(mock, { port: 0 })));
afterAll(() => server.close(0));

const text = (value: string): Buffer => Buffer.from(value);
const NAMED = '{"CustomerName":"Zoë 😀"}';
type Given = readonly [name: string, bytes: Buffer, headers?: Readonly<Record<string, string>>];
const BODIES: readonly Given[] = [
  ["UTF-8", text(NAMED)],
  ["with a byte order mark", text(`\uFEFF${NAMED}`)],
  ["broken UTF-8", Buffer.from([...text('{"CustomerName":"'), 0xc3, ...text('"}')])],
  ["UTF-8 cut off in a letter", text(NAMED).subarray(0, 21)],
  ["Latin-1", Buffer.from('{"CustomerName":"Zoë"}', "latin1"), { "Content-Type": "application/json; charset=latin1" }],
  ["UTF-16", Buffer.from(NAMED, "utf16le"), { "Content-Type": "application/json; charset=utf-16" }],
  ["an unknown charset", text(NAMED), { "Content-Type": "application/json; charset=none" }],
  [
    "XML",
    text("<ChatSessionEntity><CustomerName>Zoë</CustomerName></ChatSessionEntity>"),
    { "Content-Type": "application/xml" },
  ],
  ["empty", text("")],
  ["null", text("null")],
  ["no JSON", text("{")],
  ["packed", gzipSync(NAMED), { "Content-Encoding": "gzip" }],
  ["packed wrongly", text(NAMED), { "Content-Encoding": "gzip" }],
  ["of several packets", text(`{"CustomerName":"Ada"${" ".repeat(300_000)}}`)],
  ["of the largest size", text(`{}${" ".repeat(1_048_574)}`)],
  ["of one byte more", text(`{}${" ".repeat(1_048_575)}`)],
];

it.each(BODIES.map((given) => [given[0], given] as const))(
  "over a socket as in mock.fetch: %s",
  async (_, [, bytes, given = {}]) => {
    const headers = { ...TJE0, "Content-Type": "application/json", Prefer: "", ...given };
    const init = { method: "PUT", headers, body: new Uint8Array(bytes) };
    const [real, direct] = [
      await fetch(server.url + PATHS.session(2), init),
      await inPage.fetch(new Request(`${server.url}${PATHS.session(2)}`, init)),
    ];
    expect([real.status, await real.text()]).toEqual([direct.status, await direct.text()]);
    expect(mock.sessions.get(2)).toEqual(inPage.sessions.get(2));
  },
);

const PUT = (length: number, ...headers: readonly string[]): string =>
  [
    `PUT ${PATHS.session(2)} HTTP/1.1`,
    "Host: a",
    `Authorization: ${TJE0.authorization}`,
    "Content-Type: application/json",
    `Content-Length: ${length}`,
    ...headers,
    "",
    "",
  ].join("\r\n");
const nameOf = (): string | undefined => mock.sessions.get(2)?.CustomerName ?? undefined;

it("in pieces, after 100 Continue, and pipelined with the next request", async () => {
  const raw = await openSocket(server.url);
  raw.send(PUT(23, "Expect: 100-continue"));
  await raw.until("100 Continue\r\n\r\n");
  raw.send('{"CustomerNam');
  raw.send('e":"Bo 1"}');
  await raw.until(/"Bo 1"[^]*\}$/);
  raw.send(`${PUT(23)}{"CustomerName":"Bo 2"}${PUT(23)}{"CustomerName":"Bo 3"}`);
  await raw.until(/"Bo 2"[^]*"Bo 3"[^]*\}$/);
  raw.socket.destroy();
  expect(nameOf()).toBe("Bo 3");
});

it("of a client that sends all and leaves is carried out", async () => {
  const raw = await openSocket(server.url);
  raw.socket.end(`${PUT(23)}{"CustomerName":"Bo 4"}`);
  await vi.waitFor(() => expect(nameOf()).toBe("Bo 4"));
});

describe("readIncoming", () => {
  const incoming = (
    chunks: readonly string[],
    length: number,
    extra: object = {},
  ): { readonly stream: PassThrough; readonly read: () => Promise<Uint8Array> | undefined } => {
    const stream = Object.assign(new PassThrough(), {
      complete: false,
      headers: { "content-length": String(length) },
      ...extra,
    });
    for (const chunk of chunks) stream.write(chunk);
    return { stream, read: () => readIncoming(stream as unknown as IncomingMessage) };
  };

  it("hands on the bytes as they came, or one after the other", async () => {
    const one = incoming(["abc"], 3);
    one.stream.end();
    expect(String(await one.read())).toBe("abc");
    const two = incoming(["abc", "def"], 6);
    two.stream.end();
    expect(String(await two.read())).toBe("abcdef");
  });

  it("rejects a body whose end never comes, not one that had come in full", async () => {
    const half = incoming(["abc"], 6);
    const whole = incoming(["abc"], 3);
    const read = [half.read(), whole.read()].map((each) => Promise.resolve(each));
    half.stream.destroy();
    whole.stream.once("data", () => whole.stream.destroy());
    expect(await Promise.allSettled(read)).toMatchObject([{ status: "rejected" }, { status: "fulfilled" }]);
  });

  it("leaves to the adapter what it cannot read", () => {
    const begun = incoming(["abc"], 3);
    begun.stream.on("data", () => undefined);
    const gone = incoming(["abc"], 3);
    gone.stream.destroy();
    const known = incoming(["abc"], 3, { rawBody: text("abc") });
    const asText = incoming(["abc"], 3);
    asText.stream.setEncoding("utf8");
    for (const each of [begun, gone, known, asText, incoming([], 0)]) expect(each.read()).toBeUndefined();
  });
});

it.each([
  ["rawBody of a cloud function", true],
  ["nothing, which is an error inside", false],
])("a body that was read before the handler: %s", async (_, isKept) => {
  const errors: unknown[] = [];
  const behind = createMock({ onError: (error) => errors.push(error) });
  const handler = nodeHandler(behind);
  const app = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (isKept) Object.assign(request, { rawBody: Buffer.concat(chunks) });
      handler(request, response);
    });
  });
  await new Promise<void>((resolve) => void app.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}${PATHS.session(2)}`;
  const headers = { ...TJE0, "Content-Type": "application/json" };
  const { status } = await fetch(url, { method: "PUT", headers, body: NAMED });
  expect([status, errors.length]).toEqual(isKept ? [200, 0] : [500, 1]);
  app.closeAllConnections();
  app.close();
});

it("is read once, past the request, where the adapter offers it", async () => {
  const request = new Request(`http://localhost${PATHS.session(2)}`, {
    method: "PUT",
    headers: { ...TJE0, "Content-Type": "application/json", "Content-Length": "23" },
    body: "{}",
  });
  const bodyOf = vi.fn<BodyOf>(() => Promise.resolve(text('{"CustomerName":"Bo 5"}')));
  expect((await mock.handle(request, { bodyOf })).status).toBe(200);
  expect([nameOf(), request.bodyUsed, bodyOf.mock.calls.length]).toEqual(["Bo 5", false, 1]);
});

it("reaches a faulty server as it came", async () => {
  for (const body of [NAMED, "null", "", "{"]) {
    const answers: (readonly [number, string])[] = [];
    for (const kit of [mock, inPage]) kit.fail("PutChatSessionEntity", { fault: "deviation-number-as-text", times: 1 });
    const init = { method: "PUT", headers: { ...TJE0, "Content-Type": "application/json" }, body };
    for (const answer of [
      await fetch(server.url + PATHS.session(2), init),
      await inPage.fetch(new Request(server.url + PATHS.session(2), init)),
    ])
      answers.push([answer.status, await answer.text()]);
    expect(answers[0]).toEqual(answers[1]);
  }
});
