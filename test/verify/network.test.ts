import { createServer, type AddressInfo, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { networkTarget } from "../../src/verify/target.ts";
import { serveHttp, type Bend } from "../support/http.ts";
import type { ReferenceOptions } from "../support/reference-options.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { everything, sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

async function run(
  bend?: Bend,
  options: Partial<ReferenceOptions> = {},
  mode: Mode = "sandbox",
  timeoutMs = 20_000,
  operations?: readonly string[],
): Promise<Report> {
  await using server = await serveHttp(createReference(options).fetch, bend);
  const auth = [REFERENCE_AUTH, "Bearer abc"];
  const asked = { auth, mode, timeoutMs, ...(operations && { operations }) };
  return await verify(networkTarget(`${server.baseUrl}/`), asked, skippingClock());
}

const isReset = (url: string | undefined): boolean => url?.endsWith("/Reset") ?? false;

describe("a right server on a port", () => {
  const ways: readonly (readonly [string, Bend | undefined, Partial<ReferenceOptions>])[] = [
    ["plain", undefined, {}],
    ["gzip", undefined, { gzip: true }],
    [
      "without keep-alive",
      (_request, response) => {
        response.setHeader("connection", "close");
        return false;
      },
      {},
    ],
    [
      "another reason phrase",
      (_request, response) => {
        response.statusMessage = "Fine";
        return false;
      },
      {},
    ],
  ];
  test.each(sample(ways, 1))("%s: no alarm", async (_name, bend, options) => {
    const report = await run(bend, options, "sandbox", 20_000);
    expect(report.findings).toEqual([]);
    expect(report.summary).toMatchObject({ passed: report.summary.checks, failed: 0, skipped: 0 });
    expect(report.failure).toBeUndefined();
  });
});

describe("a fault on the wire is found", () => {
  const faults: readonly (readonly [string, string, Bend])[] = [
    [
      "the connection is reset",
      "answer-arrives",
      (request, response) => isReset(request.url) && Boolean(response.destroy()),
    ],
    [
      "the body is shorter than its length",
      "answer-arrives",
      (request, response) => {
        if (!isReset(request.url)) return false;
        response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
        response.write("{");
        setTimeout(() => response.destroy(), 5);
        return true;
      },
    ],
    [
      "a header that is none",
      "answer-arrives",
      (request, response) =>
        isReset(request.url) && Boolean(response.socket?.end("HTTP/1.1 200 OK\r\nno header\r\n\r\n")),
    ],
    [
      "chunks that are none",
      "answer-arrives",
      (request, response) =>
        isReset(request.url) &&
        Boolean(response.socket?.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")),
    ],
    [
      "gzip that is none",
      "answer-arrives",
      (request, response) => {
        if (!isReset(request.url)) return false;
        response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
        response.end('{"ChatSessionId":1}');
        return true;
      },
    ],
    ["no Content-Type", "content-type", (request, response) => isReset(request.url) && Boolean(response.end("{}"))],
    [
      "a body shorter than its JSON",
      "json-well-formed",
      (request, response) => {
        if (!isReset(request.url)) return false;
        response.writeHead(200, { "content-type": "application/json", "content-length": "20" });
        response.end('{"ChatSessionId": 41,');
        return true;
      },
    ],
  ];
  test.each(sample(faults, 2))("%s", async (_name, check, bend) => {
    const { findings } = await run(bend, {}, "sandbox", 20_000, ["ResetChatSession"]);
    const found = findings
      .filter(({ severity }) => severity === "error")
      .map((finding) => `${finding.check} ${finding.operation}`);
    expect(found).toContain(`${check} ResetChatSession`);
  });
});

itInTestAll("an answer that never comes is found", async () => {
  const { findings } = await run(
    (request) => isReset(request.url),
    {},
    "sandbox",
    1500,
    everything ? undefined : ["ResetChatSession"],
  );
  expect(findings.map(({ check, operation }) => `${check} ${operation}`)).toContain("answer-arrives ResetChatSession");
});

test("a port without a server is unreachable", async () => {
  const { baseUrl } = await serveHttp(createReference().fetch).then(async (server) => {
    await server[Symbol.asyncDispose]();
    return server;
  });
  const report = await verify(networkTarget(baseUrl), { auth: [REFERENCE_AUTH] });
  expect(report.failure?.kind).toBe("unreachable");
});

test("a port that does not speak HTTP is unreachable", async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => undefined));
    socket.write("SSH-2.0-OpenSSH_9.0\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const report = await verify(networkTarget(`http://127.0.0.1:${port}`), { auth: [REFERENCE_AUTH] });
    expect(report.failure).toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining("does not speak HTTP"),
    });
  } finally {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  }
});

test("a connection that was closed while it was idle is opened again without a word", async () => {
  let count = 0;
  // Every tenth connection is gone when it is used; once more is enough.
  const report = await run((_request, response) => ++count % 10 === 0 && Boolean(response.destroy()), {}, "read");
  expect(report.findings).toEqual([]);
  expect(report.summary.passed).toBeGreaterThan(20);
});
