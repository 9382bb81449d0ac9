import { createServer as createPlain, type Server } from "node:http";
import { createServer as createTls } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { EXPIRED, INCOMPLETE, INTERMEDIATE, OTHER_NAME, ROOT_AUTHORITY } from "../support/bad-certificates.ts";
import { TEST_CERT, TEST_KEY } from "../support/certificate.ts";
import { cli, type CliRun } from "../support/cli.ts";
import { makeFolder } from "../support/project.ts";
import { sample } from "../support/sample.ts";

/** Real TLS and real proxies, and every command that talks to a server. */

const AUTH = "Basic dGplMDpUamUw";
const mock = createMock({ sessions: 3 });
const folder = makeFolder();
const opened: Server[] = [];
const sockets = new Set<Socket>();
const urls: Record<string, string> = {};

async function listen(name: string, server: Server, scheme: string): Promise<void> {
  opened.push(server);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("error", () => undefined).on("close", () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  urls[name] = `${scheme}://localhost:${(server.address() as AddressInfo).port}`;
}

const answering = (): Parameters<typeof createPlain>[1] => (incoming, outgoing) => {
  void (async () => {
    const body = Buffer.concat((await incoming.toArray()) as Buffer[]);
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const { method = "GET", url = "/" } = incoming;
    const init = { method, headers, ...(body.length > 0 && { body }) };
    const answer = await mock.fetch(new Request(`http://localhost${url}`, init));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  })();
};

/** Called when the silent proxy is asked. */
let whenAsked = (): void => {};
/** The requests that proxies refused. */
let refused = 0;
const refusing = (status: string): Server =>
  createPlain((_, outgoing) => {
    refused++;
    outgoing.writeHead(Number(status.slice(0, 3))).end();
  }).on("connect", (_, socket) => {
    refused++;
    socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`);
  });

beforeAll(async () => {
  await listen("plain", createPlain(answering()), "http");
  await listen("self-signed", createTls({ cert: TEST_CERT, key: TEST_KEY }, answering()), "https");
  await listen("expired", createTls(EXPIRED, answering()), "https");
  await listen("other name", createTls(OTHER_NAME, answering()), "https");
  await listen("incomplete", createTls(INCOMPLETE, answering()), "https");
  await listen("refusing proxy", refusing("403 Forbidden"), "http");
  await listen(
    "closing proxy",
    createPlain().on("connect", (_, socket) => socket.end()),
    "http",
  );
  await listen(
    "silent proxy",
    createPlain().on("connect", () => whenAsked()),
    "http",
  );
  await listen("proxy without the server", refusing("503 Service Unavailable"), "http");
  await listen("proxy with a login", refusing("407 Proxy Authentication Required"), "http");
  folder.write({ "expired.pem": EXPIRED.cert, "other.pem": OTHER_NAME.cert, "root.pem": ROOT_AUTHORITY });
  folder.write({ "self.pem": TEST_CERT, "chain.pem": `${INTERMEDIATE}${ROOT_AUTHORITY}` });
  folder.write({ "lists.json": JSON.stringify(LISTS) });
  await cli(["import", at("lists.json"), "--out", at("tables")]);
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(opened.map((server) => new Promise((resolve) => server.close(resolve))));
  folder.close();
});

/** A description with two lists. */
const LISTS = {
  swagger: "2.0",
  info: { title: "Contact", version: "1" },
  basePath: "/api",
  paths: Object.fromEntries(
    ["GetLists", "GetNames"].map((name) => [
      `/v1/Agents/Test/${name}`,
      {
        post: {
          operationId: `v1TestAgent_${name}`,
          tags: ["TestAgent"],
          parameters: [],
          responses: { 200: { description: "OK", schema: { type: "array", items: { type: "string" } } } },
        },
      },
    ]),
  ),
};

const at = (name: string): string => `${folder.path}/${name}`;
const swapped = (url: string | undefined): string =>
  String(url).startsWith("https:") ? String(url).replace("https:", "http:") : String(url).replace("http:", "https:");

interface Wrong {
  readonly url: () => string;
  readonly args?: () => readonly string[];
  readonly says: RegExp;
}

const WRONG: Readonly<Record<string, Wrong>> = {
  "a certificate that signs itself": {
    url: () => String(urls["self-signed"]),
    says: /does not trust.*NODE_EXTRA_CA_CERTS=/s,
  },
  "an expired certificate": {
    url: () => String(urls["expired"]),
    args: () => ["--cacert", at("expired.pem")],
    says: /has\s+expired/,
  },
  "a certificate of another name": {
    url: () => String(urls["other name"]),
    args: () => ["--cacert", at("other.pem")],
    says: /for\s+another\s+name/,
  },
  "a chain without its intermediate": {
    url: () => String(urls["incomplete"]),
    args: () => ["--cacert", at("root.pem")],
    says: /intermediate\s+certificate\s+is\s+missing/,
  },
  "plain HTTP to a port with TLS": { url: () => swapped(urls["self-signed"]), says: /[Gg]ive\s+https:/ },
  "TLS to a plain port": { url: () => swapped(urls["plain"]), says: /plain\s+HTTP.*[Gg]ive\s+http:/s },
  "a proxy that refuses CONNECT": {
    url: () => String(urls["self-signed"]),
    args: () => ["--proxy", String(urls["refusing proxy"])],
    says: /proxy\s+refused\s+CONNECT/,
  },
  "a proxy that wants a login": {
    url: () => String(urls["self-signed"]),
    args: () => ["--proxy", String(urls["proxy with a login"])],
    says: /asks\s+for\s+a\s+login.*user\s+name\s+and\s+password/s,
  },
  "a proxy that closes at CONNECT": {
    url: () => String(urls["self-signed"]),
    args: () => ["--proxy", String(urls["closing proxy"])],
    says: /closes\s+the\s+connection\s+at\s+CONNECT/,
  },
  "a proxy that does not reach the server": {
    url: () => String(urls["self-signed"]),
    args: () => ["--proxy", String(urls["proxy without the server"])],
    says: /proxy\s+cannot\s+reach\s+the\s+server/,
  },
  "a proxy that wants a login, for plain HTTP": {
    url: () => String(urls["plain"]),
    args: () => ["--proxy", String(urls["proxy with a login"])],
    says: /asks\s+for\s+a\s+login.*user\s+name\s+and\s+password/s,
  },
  "a proxy that never answers": {
    url: () => String(urls["self-signed"]),
    args: () => ["--proxy", String(urls["silent proxy"]), "--timeout", "40"],
    says: /40\s+ms\s+through\s+the\s+proxy.*This\s+proxy,\s+or\s+the\s+server\s+behind\s+it/s,
  },
};

const COMMANDS: Readonly<Record<string, (url: string) => readonly string[]>> = {
  verify: (url) => ["verify", url, "--auth", AUTH],
  "verify --spec": (url) => ["verify", url, "--auth", AUTH, "--spec", at("tables")],
  diff: (url) => ["diff", "mock", url, "--auth", AUTH, "--operation", "ChatSessionsForUser"],
  doctor: (url) => ["doctor", url, "--auth", AUTH],
};

const said = ({ stdout, stderr }: CliRun): string => `${stdout}\n${stderr}`;

describe.each(sample(Object.entries(WRONG), 2))("%s", (_, { url, args = () => [], says }) => {
  it.each(Object.keys(COMMANDS))("ends %s with 3, the cause and the next step", async (command) => {
    const run = await cli([...(COMMANDS[command]?.(url()) ?? []), ...args()], { columns: 300 });
    expect(said(run)).toMatch(says);
    expect(run.code).toBe(3);
  });
});

describe("a proxy that never answers", () => {
  it.each([["--wait", "60"], ["--release", "auto"], []])(
    "is not waited for after a signal: %s %s",
    async (...flags) => {
      const controller = new AbortController();
      whenAsked = () => controller.abort();
      const args = ["verify", String(urls["self-signed"]), "--auth", AUTH, "--proxy", String(urls["silent proxy"])];
      const run = await cli([...args, ...flags], { signal: controller.signal });
      expect([run.code, run.stderr]).toEqual([3, expect.stringContaining("interrupted")]);
    },
  );
});

describe("a doctor that is interrupted", () => {
  it("says so, and blames no server", async () => {
    const controller = new AbortController();
    whenAsked = () => controller.abort();
    const args = ["doctor", String(urls["self-signed"]), "--proxy", String(urls["silent proxy"])];
    const run = await cli(args, { signal: controller.signal });
    expect([run.code, run.stderr]).toEqual([3, expect.stringContaining("interrupted")]);
    expect(run.stdout).not.toMatch(/✗|could not run|not asked/);
  });
});

describe("a proxy that refuses a login", () => {
  // Several attempts may lock the account.
  it.each(["verify", "doctor"])("is asked once: %s", async (command) => {
    for (const url of ["self-signed", "plain"]) {
      refused = 0;
      const args = COMMANDS[command]?.(String(urls[url])) ?? [];
      await cli([...args, "--proxy", String(urls["proxy with a login"])]);
      expect([url, refused]).toEqual([url, 1]);
    }
  });

  it("fails the doctor's step for it, and import says it", async () => {
    const args = ["doctor", String(urls["self-signed"]), "--proxy"];
    for (const proxy of ["proxy with a login", "closing proxy", "refusing proxy", "proxy without the server"]) {
      const run = await cli([...args, String(urls[proxy])], { columns: 300 });
      expect(run.stdout).toMatch(/^✗ proxy {2}http:\S+: this proxy .*\n {4}next: /m);
    }
    const env = { HTTPS_PROXY: String(urls["proxy with a login"]).replace("//", "//user:secret@") };
    const run = await cli(["import", `${String(urls["self-signed"])}/a.json`, "--out", at("none")], { env });
    expect(run.stderr).toMatch(/cannot be reached: through the proxy http:\S+ .*This proxy asks for a login/);
    expect(run.stderr).not.toContain("secret");
  });
});

describe("a certificate that --cacert makes known", () => {
  const known = [
    ["self-signed", "self.pem"],
    ["incomplete", "chain.pem"],
  ] as const;
  it.each(sample(known, 1))("is taken: %s", async (name, file) => {
    const run = await cli(["verify", String(urls[name]), "--auth", AUTH, "--cacert", at(file)]);
    expect(said(run)).toContain("No deviation from the contract");
  });
});
