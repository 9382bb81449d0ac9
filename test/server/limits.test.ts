import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { startServer, type RunningServer } from "../../src/server.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { expectProperty } from "../support/property.ts";
import { openSocket, type Raw } from "../support/socket.ts";

/** Clients that mean harm, or have a bad line: what they get is clear, and others do not notice them. */

let mock: Mock;
let server: RunningServer;
let faults: unknown[];
const sockets: Raw[] = [];
const open = async (): Promise<Raw> => {
  const raw = await openSocket(server.url);
  sockets.push(raw);
  return raw;
};

/** Longer than any machine takes for a test: connections that are idle meanwhile stay. */
const keepAliveTimeout = 600_000;
/** For clients that are too slow on purpose; where nobody is, a loaded machine is not to be taken for one. */
const IMPATIENT = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50, keepAliveTimeout };
beforeEach(async ({ task }) => {
  faults = [];
  mock = createMock({ onError: (error) => faults.push(error) });
  const limits = task.suite?.name === "a slow client" ? IMPATIENT : { keepAliveTimeout };
  server = await startServer(mock, { port: 0, limits });
});
afterEach(async () => {
  for (const { socket } of sockets.splice(0)) socket.destroy();
  await server.close(0);
  if (faults.length > 0) throw new Error("A fault inside.", { cause: faults[0] });
});

const head = (method: string, path: string, ...headers: readonly string[]): string =>
  [`${method} ${path} HTTP/1.1`, "Host: localhost", `Authorization: ${TJE0.authorization}`, ...headers, "", ""].join(
    "\r\n",
  );
const PUT = (...headers: readonly string[]): string =>
  head("PUT", PATHS.session(2), "Content-Type: application/json", ...headers);
const isWell = async (): Promise<void> => {
  let status = 408;
  // On a loaded machine an ordinary client, too, may take longer than the impatient limits allow.
  for (let turn = 0; status === 408 && turn < 50; turn++) {
    ({ status } = await fetch(server.url + PATHS.list, { method: "POST", headers: TJE0 }));
  }
  if (status !== 200) throw new Error(`Another client was answered ${status}.`);
};

describe("a slow client", () => {
  it("that never ends its head is answered 408", async () => {
    const raw = await open();
    raw.send("POST /api/v1/Agents/Chat/ChatSessionsForUser HTTP/1.1\r\nHost: localhost\r\n");
    const drip = setInterval(() => raw.send("X-A: 1\r\n"), 50);
    const answer = await raw.closed;
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain('"Message":"The request is invalid."');
    await isWell();
  });

  it("that never ends its body is answered 408, and nothing changes", async () => {
    const before = mock.sessions.get(2);
    const raw = await open();
    raw.send(PUT("Content-Length: 1000"));
    const drip = setInterval(() => raw.send(" "), 50);
    const answer = await raw.closed;
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(mock.sessions.get(2)).toEqual(before);
    await isWell();
  });
});

describe("a request of another age, or with two minds", () => {
  const CREDENTIALS = `Authorization: ${TJE0.authorization}`;

  it("of HTTP/1.0 needs no Host, as health checks send it", async () => {
    const raw = await open();
    raw.send(`POST ${PATHS.list} HTTP/1.0\r\n${CREDENTIALS}\r\nContent-Length: 0\r\n\r\n`);
    expect(await raw.closed).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it.each([
    ["two Host headers", "Host: a\r\nhost: b\r\n", "The request has 2 Host headers; one is allowed."],
    ["no Host header", "", "The header Host is missing."],
  ])("with %s is answered 400 with a body, and has its entry in the journal", async (_, hosts, detail) => {
    mock.requests.clear();
    const raw = await open();
    raw.send(
      `POST ${PATHS.pickUp} HTTP/1.1\r\n${hosts}${CREDENTIALS}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    );
    const answer = await raw.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain(JSON.stringify({ Message: "The request is invalid.", MessageDetail: detail }));
    expect(mock.requests.list()).toMatchObject([{ method: "POST", path: PATHS.pickUp, status: 400, valid: false }]);
  });

  it.each([
    ["Host: a b", PATHS.list, PATHS.list, 'The header Host is not a host name: "a b".'],
    ["Host: bücher", PATHS.list, PATHS.list, "The header Host is not a host name"],
    ["Host: a:99999", PATHS.list, PATHS.list, 'The header Host is not a host name: "a:99999".'],
    ["Host: a/b", PATHS.list, PATHS.list, 'The header Host is not a host name: "a/b".'],
    ["Host: u@a", PATHS.list, PATHS.list, 'The header Host is not a host name: "u@a".'],
    ["Host: [::1", PATHS.list, PATHS.list, 'The header Host is not a host name: "[::1".'],
    ["Host: 256.1.1.1", PATHS.list, PATHS.list, 'The header Host is not a host name: "256.1.1.1".'],
    ["Host: 1.2.3.4.5:8080", PATHS.list, PATHS.list, 'The header Host is not a host name: "1.2.3.4.5:8080".'],
    ["Host: a:", PATHS.list, PATHS.list, 'The header Host is not a host name: "a:".'],
    ["Host: a", "/api\\v1", "/api/v1", 'The address of the request cannot be read: "/api\\\\v1".'],
    ["Host: a", "*", "/", 'The address of the request cannot be read: "*".'],
  ])("that makes no address (%s, %s) is answered 400, and the next is served", async (host, path, logged, detail) => {
    mock.requests.clear();
    const before = mock.sessions.list();
    const raw = await open();
    raw.send(`POST ${path} HTTP/1.1\r\n${host}\r\n${CREDENTIALS}\r\nContent-Length: 2\r\n\r\n{}`);
    const answer = await raw.until(/\}$/);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*application\/json/);
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toEqual({
      Message: "The request is invalid.",
      MessageDetail: expect.stringContaining(detail),
    });
    expect(mock.requests.list()).toMatchObject([{ method: "POST", path: logged, status: 400, valid: false }]);
    expect(mock.sessions.list()).toEqual(before);
    await isWell();
  });

  it.each(["localhost", "LOCALHOST:80", "127.0.0.1:4010", "[::1]:4010", "my_service", "crm.example."])(
    "names a host as %s",
    async (host) => {
      const raw = await open();
      raw.send(`POST ${PATHS.list} HTTP/1.1\r\nHost: ${host}\r\n${CREDENTIALS}\r\nContent-Length: 0\r\n\r\n`);
      expect(await raw.until(/\r\n\r\n/)).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  it("is served only under a host that a URL may have, whatever the host", async () => {
    const host = fc.stringMatching(/^[axn0129._:[\]%@,-]{1,12}$/);
    const property = fc.asyncProperty(host, async (name) => {
      const raw = await open();
      raw.send(`POST ${PATHS.list} HTTP/1.1\r\nHost: ${name}\r\n${CREDENTIALS}\r\nContent-Length: 0\r\n\r\n`);
      const status = Number((await raw.until(/\r\n\r\n/)).slice(9, 12));
      raw.socket.destroy();
      expect(URL.canParse(`http://${name}/`) ? [200, 400] : [400]).toContain(status);
    });
    await expectProperty(property, 500);
  });

  it("that no parser takes has its entry, too", async () => {
    mock.requests.clear();
    const raw = await open();
    raw.send(`GET ${PATHS.list} HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n`);
    expect(await raw.closed).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*"Message":"The request is invalid\."/);
    expect(mock.requests.list()).toMatchObject([{ method: "GET", path: PATHS.list, status: 400 }]);
  });
});

describe("too much", () => {
  it.each([
    ["headers", Array.from({ length: 500 }, (_, at) => `X-Header-${at}: ${"x".repeat(40)}`)],
    ["of one header", [`X-Header: ${"x".repeat(20_000)}`]],
  ])("%s is answered 431", async (_, headers) => {
    const raw = await open();
    raw.send(head("POST", PATHS.list, ...headers));
    expect(await raw.closed).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    await isWell();
  });

  it("of an address is answered 431", async () => {
    const raw = await open();
    raw.send(head("POST", `${PATHS.list}?$select=${"x".repeat(20_000)}`));
    expect(await raw.closed).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("of a body is answered 413 before it has come", async () => {
    const raw = await open();
    raw.send(PUT(`Content-Length: ${2 ** 30}`));
    expect(await raw.until(/\}$/)).toMatch(/^HTTP\/1\.1 413 [^]*"At most 1048576 bytes are taken\."/);
    await isWell();
  });

  it("of a body in pieces is answered 413 as soon as it is too much", async () => {
    const raw = await open();
    raw.send(PUT("Transfer-Encoding: chunked"));
    const piece = `10000\r\n${" ".repeat(65_536)}\r\n`;
    for (let at = 0; at < 17; at++) raw.send(piece);
    expect(await raw.until("At most")).toMatch(/^HTTP\/1\.1 413 /);
    await isWell();
  });
});

describe("a client that goes away", () => {
  it.each([
    ["with a length", "Content-Length: 1000", '{"CustomerName":"half'],
    ["in pieces", "Transfer-Encoding: chunked", '15\r\n{"CustomerName":"half\r\n'],
  ])("in the middle of its body (%s) changes nothing and is no fault", async (_, header, part) => {
    const before = mock.sessions.get(2);
    const raw = await open();
    raw.send(PUT(header) + part);
    await isWell();
    raw.socket.destroy();
    await raw.closed;
    await isWell();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(mock.sessions.get(2)).toEqual(before);
  });

  it("before it has read its answer is no fault", async () => {
    for (let turn = 0; turn < 20; turn++) {
      const raw = await open();
      raw.send(head("POST", PATHS.list));
      raw.socket.destroy();
    }
    await isWell();
    expect(faults).toEqual([]);
  });
});

describe("many", () => {
  it("requests at once on one connection are answered in their order", async () => {
    const raw = await open();
    const ids = Array.from({ length: 50 }, (_, at) => 1 + (at % 12));
    raw.send(ids.map((id) => head("POST", PATHS.reset(id), "Content-Length: 0")).join(""));
    await raw.until('"ChatSessionId":', ids.length);
    const answered = [...raw.seen().matchAll(/"ChatSessionId":(\d+)/g)].map(([, id]) => Number(id));
    expect(answered).toEqual(ids);
  });

  it("idle connections keep no other client out", async () => {
    const idle = await Promise.all(Array.from({ length: 500 }, open));
    for (const raw of idle) raw.send(head("POST", PATHS.pickUp, "Content-Length: 0"));
    await Promise.all(idle.map((raw) => raw.until(/\r\n\r\n[^]/)));
    await isWell();
    expect(idle.filter(({ socket }) => socket.destroyed)).toEqual([]);
  });

  it.each(["\u0000\u0001\u0002", "GET / HTTP/9.9\r\n\r\n", "GET /\r\n\r\n", "\r\n".repeat(1000) + "x y z\r\n\r\n"])(
    "bytes that are no request (%j) are answered 400 and the connection ends",
    async (bytes) => {
      const raw = await open();
      raw.send(bytes);
      expect(await raw.closed).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      await isWell();
    },
  );
});
