import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { freePort } from "../../src/cli/serve/workers.ts";
import { MAX_BODY_BYTES, type Exchange, type Skipped } from "../../src/traffic/exchange.ts";
import { startProxy, type Proxy } from "../../src/traffic/proxy/proxy.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

interface Setup {
  readonly proxy: Proxy;
  readonly upstream: string;
  /** What the server was asked. */
  readonly asked: IncomingMessage[];
  readonly seen: (Exchange | Skipped)[];
}

/** A server that answers by hand, behind a proxy. */
async function setUp(
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
  {
    prefix = "",
    timeoutMs = 5000,
    ...more
  }: { prefix?: string; timeoutMs?: number; host?: string; heldBytes?: number } = {},
): Promise<Setup> {
  const asked: IncomingMessage[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming);
    answer(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen: (Exchange | Skipped)[] = [];
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const proxy = await startProxy({
    upstream: new URL(upstream + prefix),
    port: 0,
    timeoutMs,
    now: () => performance.now(),
    onExchange: (exchange) => void seen.push(exchange),
    ...more,
  });
  closers.push(proxy.close);
  return { proxy, upstream, asked, seen };
}

const textOf = (exchange: Exchange | Skipped | undefined): string => {
  if (!exchange || "reason" in exchange) throw new Error(`no exchange but ${exchange?.reason}`);
  return new TextDecoder().decode(exchange.answer?.body);
};

itInTestAll("says of a request that is open at the end of the recording that it was not answered", async () => {
  let reached = (): void => {};
  const isAsked = new Promise<void>((resolve) => (reached = resolve));
  const { proxy, seen } = await setUp(() => reached());
  const waiting = fetch(`${proxy.url}/api/v1/a`).catch((error: unknown) => error);
  await isAsked;
  await proxy.close();
  expect(await waiting).toBeInstanceOf(Error);
  expect(seen).toEqual([
    { place: "GET /api/v1/a", reason: expect.stringMatching(/when the recording ended|gave up/) as string },
  ]);
});
const post = { method: "POST", headers: TJE0 };

describe("the proxy", () => {
  it.each([
    ["gzip", gzipSync('[{"a":1}]')],
    ["br", brotliCompressSync('[{"a":1}]')],
  ])("passes %s on as it came, and tells what was in it", async (encoding, packed) => {
    const { proxy, seen } = await setUp((_, outgoing) => {
      outgoing.writeHead(200, "As it is", { "content-type": "application/json", "content-encoding": encoding });
      outgoing.end(packed);
    });
    const got = request(proxy.url + PATHS.list, post).end();
    const [response] = (await once(got, "response")) as [IncomingMessage];
    expect(Buffer.concat((await response.toArray()) as Buffer[])).toEqual(packed);
    expect([response.statusMessage, response.headers["content-encoding"]]).toEqual(["As it is", encoding]);
    expect(textOf(seen[0])).toBe('[{"a":1}]');
  });

  it("streams: what the server has sent arrives before it ends", async () => {
    let end: (() => void) | undefined;
    const { proxy, seen } = await setUp((_, outgoing) => {
      outgoing.write("first ");
      end = () => outgoing.end("last");
    });
    const response = await fetch(proxy.url + PATHS.list, post);
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first ");
    expect(seen).toEqual([]);
    end?.();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("last");
    await reader?.read();
    expect(textOf(seen[0])).toBe("first last");
  });

  itInTestAll("passes large bodies on, both ways, and keeps none beyond its limit", async () => {
    const size = MAX_BODY_BYTES + 1;
    let received = 0;
    const { proxy, seen } = await setUp((incoming, outgoing) => {
      incoming.on("data", (chunk: Buffer) => (received += chunk.length));
      incoming.on("end", () => outgoing.end(Buffer.alloc(size, 97)));
    });
    const response = await fetch(proxy.url + PATHS.save, { method: "POST", body: Buffer.alloc(size, 98) });
    expect((await response.arrayBuffer()).byteLength).toBe(size);
    expect(received).toBe(size);
    expect(seen).toEqual([{ place: `POST ${PATHS.save}`, reason: "the body is larger than 64 MiB" }]);
  });

  it("passes redirects on without following them, errors and their bodies too", async () => {
    const { proxy, seen, upstream } = await setUp((incoming, outgoing) => {
      if (incoming.url === "/old") outgoing.writeHead(302, { location: "https://login.example.com/?a=1" }).end();
      else outgoing.writeHead(409, { "content-type": "application/json" }).end('{"Message":"no"}');
    });
    const moved = await fetch(`${proxy.url}/old`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([302, "https://login.example.com/?a=1"]);
    const refused = await fetch(proxy.url + PATHS.list, post);
    expect([refused.status, await refused.json()]).toEqual([409, { Message: "no" }]);
    expect(seen.map((exchange) => ("reason" in exchange ? 0 : exchange.answer?.status))).toEqual([302, 409]);
    expect(upstream).not.toBe(proxy.url);
  });

  it("names the server's host, and leaves out what belongs to one connection", async () => {
    const { proxy, asked, upstream } = await setUp((_, outgoing) => void outgoing.end("[]"));
    const headers = {
      ...TJE0,
      origin: proxy.url,
      "x-own": "1",
      connection: "keep-alive, x-hop",
      "x-hop": "1",
      te: "trailers",
    };
    const got = request(proxy.url + PATHS.list, { method: "POST", headers }).end();
    const [response] = (await once(got, "response")) as [IncomingMessage];
    response.resume();
    expect(asked[0]?.headers).toMatchObject({ host: upstream.slice(7), origin: upstream, "x-own": "1", ...TJE0 });
    expect(asked[0]?.headers).not.toHaveProperty("x-hop");
    expect(asked[0]?.headers).not.toHaveProperty("te");
  });

  it.each(["127.0.0.1", "localhost", "0.0.0.0", "mock.localhost"])("does not record itself at %s", async (name) => {
    const port = await freePort("127.0.0.1");
    const upstream = new URL(`http://${name}:${port}/Cust1`);
    const starting = startProxy({ upstream, port, timeoutMs: 1, now: () => 0, onExchange: () => {} });
    await expect(starting).rejects.toThrow(`http://${name}:${port} is the recorder's own address`);
  });

  it("ends a loop over other servers at its second round", async () => {
    let back = "";
    const { proxy, asked, seen, upstream } = await setUp((incoming, outgoing) => {
      const again = request(back + (incoming.url ?? ""), { method: "POST", headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 0);
        answer.pipe(outgoing);
      });
      again.end();
    });
    back = proxy.url;
    const response = await fetch(proxy.url + PATHS.list, post);
    expect(response.status).toBe(508);
    expect(await response.json()).toEqual({
      Message: "The request came back.",
      MessageDetail: `${upstream} leads back to this recorder (a loop).`,
    });
    expect(asked).toHaveLength(1);
    expect(seen[0]).toEqual({ place: `POST ${PATHS.list}`, reason: `${upstream} leads back to this recorder` });
  });

  it("lets cookies of the server work on this machine", async () => {
    const { proxy } = await setUp((_, outgoing) => {
      outgoing.setHeader("set-cookie", [
        "A=1; Domain=.example.com; Path=/; Secure; HttpOnly",
        "B=2; SameSite=None; Secure",
      ]);
      outgoing.end("[]");
    });
    const response = await fetch(proxy.url + PATHS.list, post);
    expect(response.headers.getSetCookie()).toEqual(["A=1; Path=/; HttpOnly", "B=2"]);
  });

  it.each([
    [PATHS.list, `/Cust12345${PATHS.list}`],
    [`/Cust12345${PATHS.list}?$select=Status`, `/Cust12345${PATHS.list}?$select=Status`],
    ["//elsewhere.example.com/x", "/Cust12345//elsewhere.example.com/x"],
  ])("puts %s behind the server's own path", async (path, wanted) => {
    const { proxy, asked } = await setUp((_, outgoing) => void outgoing.end("[]"), { prefix: "/Cust12345" });
    const { hostname, port } = new URL(proxy.url);
    const got = request({ hostname, port, path, method: "POST" }).end();
    const [response] = (await once(got, "response")) as [IncomingMessage];
    response.resume();
    expect(asked[0]?.url).toBe(wanted);
  });
});

describe("a server in trouble", () => {
  it("that is away is 502 in the API's shape", async () => {
    const { proxy, seen } = await setUp(() => {});
    await closers.shift()?.();
    const response = await fetch(proxy.url + PATHS.list, post);
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({
      Message: "The server cannot be reached.",
      MessageDetail: expect.stringMatching(/ECONNREFUSED/) as string,
    });
    expect(seen).toMatchObject([{ answer: undefined, error: "the server broke off (ECONNREFUSED)" }]);
  });

  it("that never answers is 504", async () => {
    const { proxy, seen } = await setUp(() => {}, { timeoutMs: 50 });
    const response = await fetch(proxy.url + PATHS.list, post);
    expect([response.status, await response.json()]).toMatchObject([504, { Message: expect.any(String) as string }]);
    expect(seen).toMatchObject([{ answer: undefined, error: expect.stringContaining("in time") as string }]);
  });

  it("that breaks off in the middle breaks off for the client, too", async () => {
    const { proxy, seen } = await setUp((_, outgoing) => {
      outgoing.writeHead(200, { "content-length": "100" });
      outgoing.write("half");
      setTimeout(() => outgoing.destroy(), 20);
    });
    const response = await fetch(proxy.url + PATHS.list, post);
    await expect(response.text()).rejects.toThrow(/terminated/);
    expect(seen).toMatchObject([{ answer: undefined, error: expect.stringContaining("broke off") as string }]);
  });

  it("is left alone when the client has gone", async () => {
    const controller = new AbortController();
    const { proxy, seen, asked } = await setUp(() => controller.abort());
    await expect(fetch(proxy.url + PATHS.list, { ...post, signal: controller.signal })).rejects.toThrow("aborted");
    await expect
      .poll(() => seen)
      .toEqual([{ place: `POST ${PATHS.list}`, reason: "the client gave up before the answer was complete" }]);
    await expect.poll(() => asked[0]?.destroyed).toBe(true);
  });
});

it("says that the port is in use", async () => {
  const { proxy } = await setUp(() => {});
  const port = Number(new URL(proxy.url).port);
  const options = { upstream: new URL("http://127.0.0.1:1"), port, timeoutMs: 1, now: () => 0, onExchange: () => {} };
  await expect(startProxy(options)).rejects.toThrow(/the port is in use/);
});

/** Sends bytes as they are, and collects what comes back until the connection ends. */
async function raw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let got = "";
  socket.on("data", (chunk) => (got += String(chunk)));
  socket.write(text);
  await once(socket, "close");
  return got;
}

describe("the framing of what passes", () => {
  it.each(["GET", "DELETE", "OPTIONS", "POST"])(
    "stays: a chunked body of %s is one body, not a request",
    async (method) => {
      const bodies: string[] = [];
      const { proxy, asked } = await setUp((incoming, outgoing) => {
        let body = "";
        incoming.on("data", (chunk) => (body += String(chunk)));
        incoming.on("end", () => {
          bodies.push(body);
          outgoing.end("ok");
        });
      });
      const smuggled = "GET /stolen HTTP/1.1\r\nHost: localhost\r\n\r\n";
      const head = `${method} /api/v1/a HTTP/1.1\r\nHost: localhost\r\nConnection: close, content-length\r\n`;
      const chunk = `${smuggled.length.toString(16)}\r\n${smuggled}\r\n0\r\n\r\n`;
      expect(await raw(proxy.url, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk}`)).toContain("200 OK");
      expect(await raw(proxy.url, `${head}Content-Length: ${smuggled.length}\r\n\r\n${smuggled}`)).toContain("200 OK");
      expect([bodies, asked.map(({ url }) => url)]).toEqual([
        [smuggled, smuggled],
        ["/api/v1/a", "/api/v1/a"],
      ]);
    },
  );

  it.each([
    ["a status that is none", "HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n", "502"],
    ["control characters in the reason", "HTTP/1.1 200 O\x01K\r\nContent-Length: 0\r\n\r\n", /200|502/],
    [
      "an encoding named as a property",
      "HTTP/1.1 200 OK\r\nContent-Encoding: constructor\r\nContent-Length: 1\r\n\r\na",
      "200",
    ],
  ])("outlives %s", async (_, answer, wanted) => {
    const { proxy } = await setUp((incoming) => incoming.socket.end(answer));
    const ask = "GET /api/v1/a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    expect(await raw(proxy.url, ask)).toMatch(wanted);
    expect(await raw(proxy.url, ask)).toMatch(wanted);
  });

  it.each([
    ["a forward proxy is told", "GET http://example.com/ HTTP/1.1\r\nHost: example.com", "400", "not a forward proxy"],
    ["a tunnel is refused", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com", "405", ""],
    ["another name is refused", "GET / HTTP/1.1\r\nHost: evil.example", "403", "Host"],
    [
      "a page of elsewhere is refused",
      "GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example",
      "403",
      "Pages",
    ],
  ])("%s", async (_, head, status, says) => {
    const { proxy, asked } = await setUp((_incoming, outgoing) => outgoing.end());
    const got = await raw(proxy.url, `${head}\r\nConnection: close\r\n\r\n`);
    expect([got.slice(9, 12), got.includes(says), asked]).toEqual([status, true, []]);
  });

  it("leads redirects of the server to itself through the proxy, and no others", async () => {
    const { proxy, upstream, seen } = await setUp(
      (incoming, outgoing) => {
        const to = new URL(incoming.url ?? "", "http://x").searchParams.get("to") ?? "";
        outgoing.writeHead(302, { Location: to.replace("{own}", new URL(upstream).host) }).end();
      },
      { prefix: "/Cust1" },
    );
    const ledTo = async (path: string, to: string): Promise<string | null> => {
      const address = `${proxy.url}${path}?to=${encodeURIComponent(to)}`;
      return (await fetch(address, { redirect: "manual" })).headers.get("location");
    };
    expect(await ledTo("/api/v1/a", "http://{own}/Cust1/api/v1/b?c=1#d")).toBe(`${proxy.url}/api/v1/b?c=1#d`);
    expect(await ledTo("/Cust1/api/v1/a", "http://{own}/Cust1/api/v1/b")).toBe(`${proxy.url}/Cust1/api/v1/b`);
    expect(await ledTo("/api/v1/a", "//{own}/login")).toBe(`${proxy.url}/login`);
    const others = ["/Cust1/api/v1/b", "https://{own}/b", "http://example.com/b", "http://[", "b"];
    for (const other of others) {
      // eslint-disable-next-line no-await-in-loop
      expect(await ledTo("/api/v1/a", other)).toBe(other.replace("{own}", new URL(upstream).host));
    }
    const recorded = seen.flatMap((each) => ("answer" in each ? [each.answer?.headers["location"]] : []));
    expect(recorded[0]).toBe(`${upstream}/Cust1/api/v1/b?c=1#d`);
  });

  it("lets cookies of the base path reach clients, whether they leave it out or not", async () => {
    const cookie = "a=1; Path=/Cust1/api; Domain=example.com; Secure; SameSite=None; HttpOnly";
    const { proxy } = await setUp((_, outgoing) => outgoing.setHeader("Set-Cookie", cookie).end(), {
      prefix: "/Cust1",
    });
    const cookieAt = async (path: string): Promise<string | null> =>
      (await fetch(proxy.url + path)).headers.get("set-cookie");
    expect(await cookieAt("/api/v1/a")).toBe("a=1; Path=/api; HttpOnly");
    expect(await cookieAt("/Cust1/api/v1/a")).toBe("a=1; Path=/Cust1/api; HttpOnly");
  });

  it("is the server's own where it sends a length beside chunks, and a status that is none ends the wait", async () => {
    const answers = [
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      "HTTP/1.1 099 Odd\r\n\r\n",
    ];
    const { proxy } = await setUp((incoming) => void incoming.socket.write(answers.shift() ?? ""));
    const ask = "GET /api/v1/a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    const first = await raw(proxy.url, ask);
    // Refused, or passed on with one length.
    expect(first).toMatch(/^HTTP\/1\.1 502|abc/);
    expect(/content-length: 1\r/i.test(first)).toBe(false);
    expect(await raw(proxy.url, ask)).toContain("502");
  });

  it.each([
    ["an image on a page of elsewhere", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: image", "403"],
    ["a page of this machine", "Sec-Fetch-Site: same-site\r\nOrigin: http://localhost:5173", "200"],
    ["an image on a page of this machine", "Sec-Fetch-Site: cross-site\r\nReferer: http://localhost:5173/a", "200"],
    ["a link", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", "200"],
  ])("%s is answered as it should be", async (_, headers, status) => {
    const { proxy } = await setUp((_incoming, outgoing) => void outgoing.end());
    const got = await raw(proxy.url, `GET / HTTP/1.1\r\nHost: localhost\r\n${headers}\r\nConnection: close\r\n\r\n`);
    expect(got.slice(9, 12)).toBe(status);
  });

  it("serves other machines only where it was told to listen for them, and pages of other sites never", async () => {
    const { proxy } = await setUp((_, outgoing) => void outgoing.end(), { host: "0.0.0.0" });
    const ask = (more = ""): string => `GET / HTTP/1.1\r\nHost: box.example\r\n${more}Connection: close\r\n\r\n`;
    expect(await raw(proxy.url, ask())).toContain("200 OK");
    expect(await raw(proxy.url, ask("Origin: http://box.example\r\n"))).toContain("200 OK");
    expect(await raw(proxy.url, ask("Origin: http://evil.example\r\n"))).toContain("403");
  });

  it("holds bodies up to a budget, passes on what is beyond, and takes what is given back", async () => {
    const { proxy, seen } = await setUp((_, outgoing) => void outgoing.end("[]"), { heldBytes: 10 });
    for (const size of [11, 8, 8]) {
      // eslint-disable-next-line no-await-in-loop
      expect((await fetch(proxy.url + PATHS.save, { method: "POST", body: "a".repeat(size) })).status).toBe(200);
    }
    const reason = "the bodies that are on their way at once are too large";
    expect(seen.map((each) => ("reason" in each ? each.reason : textOf(each)))).toEqual([reason, "[]", "[]"]);
  });
});
