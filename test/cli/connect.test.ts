import { createServer, request as forward, type Server } from "node:http";
import { connect as dial, type AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renewing, runAuthCommand } from "../../src/cli/shared/auth-command.ts";
import { withAppToken, waitForServer } from "../../src/cli/shared/connect.ts";
import { openTarget, proxyOf } from "../../src/cli/shared/network.ts";
import { systemClock } from "../../src/verify/clock.ts";
import { readConfig } from "../../src/verify/config.ts";
import { createPacer } from "../../src/verify/runner/pacer.ts";
import { OTHER_KEY, TEST_CERT, TEST_KEY } from "../support/certificate.ts";
import { cli } from "../support/cli.ts";
import { serveHttp } from "../support/http.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";

/** The way to a server, and credentials that come of elsewhere. */

const folder = mkdtempSync(join(tmpdir(), "so-mock-connect-"));
const script = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return `"${process.execPath}" "${join(folder, name)}"`;
};
const { signal } = new AbortController();
const seen: string[] = [];
let proxy: Server;
let proxyUrl = "";
let server: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  server = await serveHttp(createReference({ sessions: 2 }).fetch);
  proxy = createServer((incoming, outgoing) => {
    const { "proxy-authorization": login = "", ...headers } = incoming.headers;
    seen.push(`${incoming.method} ${incoming.url} ${login.replace("Basic ", "")}`.trim());
    const { method } = incoming;
    incoming.pipe(
      forward(incoming.url ?? "", { method: method ?? "GET", headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  proxy.on("connect", ({ url = "" }, socket) => {
    seen.push(`CONNECT ${url}`);
    const [, port] = url.split(":");
    const upstream = dial(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
const portOf = ({ baseUrl }: typeof server): string => new URL(baseUrl).port;
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  proxy.closeAllConnections();
  proxy.close();
  rmSync(folder, { recursive: true });
});

describe("a config file", () => {
  const env = { TENANT: "Cust1", TOKEN: "Bearer 123", SECONDS: "7", STRICT: "true", EMPTY: "" };

  it("takes values from the environment", () => {
    const text = [
      "base-url: https://crm.example.com/${TENANT}",
      "auth: ['${TOKEN}', 'Basic ${ABSENT:-YQ==}']",
      "header: { SO-AppToken: '${EMPTY:-none}' }",
      "budget: ${SECONDS}",
      "strict: ${STRICT}",
      "mode: ${MODE:-read}",
    ].join("\n");
    const texts = Object.entries(readConfig(text, "so-mock.yaml", env)).map(([key, given]) => [key, given.texts]);
    expect(Object.fromEntries(texts)).toEqual({
      "base-url": ["https://crm.example.com/Cust1"],
      auth: ["Bearer 123", "Basic YQ=="],
      header: ["SO-AppToken: none"],
      budget: ["7"],
      strict: ["true"],
      mode: ["read"],
    });
  });

  it("is refused where a variable is not set, by its name and never by a value", () => {
    const read = (): unknown => readConfig("mode: read\nauth: '${TOKEN} ${NO_SUCH}'\n", "so-mock.yaml", env);
    expect(read).toThrow(/so-mock\.yaml:2: `\$\{NO_SUCH\}` is not set in the environment.*\$\{NO_SUCH:-default\}/);
    expect(read).not.toThrow(/Bearer/);
  });
});

describe("SO_MOCK_APP_TOKEN", () => {
  it("is the header SO-AppToken where none was given", () => {
    expect(withAppToken({ A: "b" }, { SO_MOCK_APP_TOKEN: "t" })).toEqual({ A: "b", "SO-AppToken": "t" });
    expect(withAppToken({ "so-apptoken": "own" }, { SO_MOCK_APP_TOKEN: "t" })).toEqual({ "so-apptoken": "own" });
    expect(withAppToken({}, {})).toEqual({});
  });
});

describe("--auth-command", () => {
  it("prints the Authorization value", async () => {
    expect(await runAuthCommand(script("ok.cjs", 'console.log("Bearer abc")'), signal)).toBe("Bearer abc");
  });

  it.each([
    ["fails", "process.exit(7)", "ended with 7"],
    ["prints nothing", "", "printed nothing"],
    ["prints more than one line", 'console.log("a\\nb")', "more than one line"],
  ])("that %s is told, without its output", async (_, text, what) => {
    const failed = runAuthCommand(script("bad.cjs", text), signal);
    await expect(failed).rejects.toMatchObject({
      code: "auth-command",
      message: expect.stringContaining(what) as string,
    });
  });

  it("is run once more at a 401, and the request is repeated", async () => {
    const [asked, secrets]: [string[], string[]] = [[], []];
    const fetch = async (request: Request): Promise<Response> => {
      const auth = request.headers.get("authorization") ?? "";
      asked.push(`${auth} ${await request.text()}`);
      return new Response(null, { status: auth === "Bearer old" ? 401 : 200 });
    };
    const pacer = createPacer(systemClock, undefined);
    const target = renewing(
      { baseUrl: "http://x.test", fetch },
      { first: "Bearer old", renew: async () => "Bearer new", turn: () => pacer.turn(undefined), secrets },
    );
    const send = (auth: string): Promise<Response> =>
      target.fetch(new Request("http://x.test/", { method: "POST", body: "b", headers: { authorization: auth } }));
    expect((await send("Bearer old")).status).toBe(200);
    expect((await send("Bearer old")).status).toBe(200);
    expect((await send("Bearer other")).status).toBe(200);
    expect(asked).toEqual(["Bearer old b", "Bearer new b", "Bearer new b", "Bearer other b"]);
    expect(secrets).toEqual(["Bearer new"]);
    expect(pacer.sent().requests).toBe(1);
  });

  it("has its one repeated request in the plan and in the count of what was sent", async () => {
    const once = script(
      "once.cjs",
      `const { existsSync, writeFileSync } = require("node:fs");
      const flag = ${JSON.stringify(join(folder, "renewed"))};
      console.log(existsSync(flag) ? ${JSON.stringify(REFERENCE_AUTH)} : "Bearer expired");
      writeFileSync(flag, "");`,
    );
    let answered = 0;
    const { fetch } = createReference({ sessions: 2 });
    await using counting = await serveHttp((request) => {
      answered++;
      return fetch(request);
    });
    const args = ["verify", counting.baseUrl, "--auth-command", once, "--check", "answer-schema"];
    const run = await cli([...args, "--format", "json"]);
    const plan =
      /^so-mock verify: mode read, about \d+ requests \(one more if the credentials expire\), no rate limit$/m;
    expect(run.stderr).toMatch(plan);
    const { pace } = JSON.parse(run.stdout) as { readonly pace: { readonly requests: number } };
    expect(pace.requests).toBe(answered);
    expect((await cli([...args, "--list"])).stdout).toMatch(
      /^mode read: about \d+ requests \(one more if the credential/,
    );
  });

  it("drives a run, and ends with 3 where it fails", async () => {
    const good = script("good.cjs", `console.log(${JSON.stringify(REFERENCE_AUTH)})`);
    const run = await cli(["verify", server.baseUrl, "--auth-command", good, "--check", "answer-schema"]);
    expect([run.code, run.stdout.includes("No deviation")]).toEqual([0, true]);
    const bad = await cli(["verify", server.baseUrl, "--auth-command", script("bad.cjs", "process.exit(1)")]);
    expect([bad.code, bad.stderr]).toEqual([3, expect.stringContaining("the command ended with 1")]);
  });
});

describe("the way to a server", () => {
  let named: string | undefined;
  const get = async (settings: Parameters<typeof openTarget>[1], env: Record<string, string>): Promise<number> => {
    seen.length = 0;
    const target = await openTarget(server.baseUrl, settings, { env, signal: new AbortController().signal });
    named = target.proxy;
    return (await target.fetch(new Request(`${server.baseUrl}/api/v1/x`, { redirect: "manual" }))).status;
  };

  it.each<[string, () => [Parameters<typeof openTarget>[1], Record<string, string>], boolean]>([
    ["no proxy", () => [{}, {}], false],
    ["--proxy", () => [{ proxy: proxyUrl }, {}], true],
    ["HTTP_PROXY", () => [{}, { HTTP_PROXY: proxyUrl }], true],
    ["https_proxy alone, to a plain server", () => [{}, { https_proxy: proxyUrl }], false],
    ["NO_PROXY", () => [{}, { HTTP_PROXY: proxyUrl, NO_PROXY: "127.0.0.1,example.com" }], false],
    ["NO_PROXY with this port", () => [{}, { HTTP_PROXY: proxyUrl, NO_PROXY: `127.0.0.1:${portOf(server)}` }], false],
    ["NO_PROXY with another port", () => [{}, { HTTP_PROXY: proxyUrl, NO_PROXY: "127.0.0.1:1" }], true],
    ["NO_PROXY with a star", () => [{}, { HTTP_PROXY: proxyUrl, NO_PROXY: "*" }], false],
    ["NO_PROXY with a star among others", () => [{}, { HTTP_PROXY: proxyUrl, NO_PROXY: "*,x" }], true],
    ["NO_PROXY of a part of the name", () => [{}, { HTTP_PROXY: proxyUrl, NO_PROXY: "*.0.0.1" }], false],
  ])("%s", async (_, settings, proxied) => {
    expect(await get(...settings())).toBe(401);
    expect(seen.length > 0).toBe(proxied);
    expect(named).toBe(proxied ? proxyUrl : undefined);
  });

  it("through a proxy is that of plain HTTP: the whole address, and the login for the proxy alone", async () => {
    const url = proxyUrl.replace("//", "//us%20er:p%40ss@");
    await get({ proxy: url }, {});
    expect(seen).toEqual([`GET ${server.baseUrl}/api/v1/x ${btoa("us er:p@ss")}`]);
    expect(named).toBe(proxyUrl);
  });

  it("is named as it is gone, also where HTTP_PROXY alone is given, and in upper case", () => {
    const proxied = (url: string, env: Record<string, string>): string | undefined => proxyOf(url, {}, env);
    const { host } = new URL(proxyUrl);
    expect(proxied("https://crm.test", { HTTP_PROXY: proxyUrl })).toBe(proxyUrl);
    expect(proxied("https://crm.test", { HTTP_PROXY: proxyUrl, NO_PROXY: "CRM.Test" })).toBeUndefined();
    expect(proxied("https://crm.test", { HTTPS_PROXY: `socks5://u:p@${host}` })).toBe(`socks5://${host}`);
  });

  it("is the environment's for record and import, too", async () => {
    seen.length = 0;
    const stop = new AbortController();
    let said = "";
    const stdout = (text: string): void => {
      said += text;
      const url = /listening on (\S+)/.exec(said)?.[1];
      if (url !== undefined && !stop.signal.aborted)
        void fetch(`${url}/api/v1/ChatSession/1`).finally(() => stop.abort());
    };
    const env = { HTTP_PROXY: proxyUrl };
    const args = ["record", server.baseUrl, "--out", join(folder, "recorded"), "--port", "0"];
    await cli(args, { env, stdout, signal: stop.signal });
    expect(seen).toEqual([`GET ${server.baseUrl}/api/v1/ChatSession/1`]);
    let answered = "";
    const away = new AbortController();
    const ask = (text: string): void => {
      const url = /listening on (\S+)/.exec(text)?.[1];
      if (url === undefined) return;
      const asked = fetch(`${url}/api/v1/ChatSession/1`).then((response) => response.text());
      void asked.then((body) => (answered = body)).finally(() => away.abort());
    };
    const closed = { HTTP_PROXY: "http://user:pass@127.0.0.1:1" };
    await cli([...args.slice(0, 3), join(folder, "away"), "--port", "0"], {
      env: closed,
      stdout: ask,
      signal: away.signal,
    });
    expect(answered).toMatch(/could not be reached, or broke off \(\w+, through the proxy http:\/\/127\.0\.0\.1:1\)/);
    const imported = await cli(["import", `${server.baseUrl}/a.json`, "--out", join(folder, "tables")], { env });
    expect([imported.code, seen.length]).toEqual([2, 2]);
    await cli(["import", `${server.baseUrl}/a.json`, "--out", join(folder, "tables")], {
      env: { ...env, NO_PROXY: "*" },
    });
    expect(seen.length).toBe(2);
  });

  it("is told where a file is missing, or is not what TLS could use", async () => {
    const run = await cli(["verify", server.baseUrl, "--cacert", join(folder, "none.pem"), "--auth", REFERENCE_AUTH]);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining("--cacert")]);
    const wrong: readonly (readonly [string[], RegExp])[] = [
      [["--cacert", "text.pem"], /text\.pem: it does not hold a certificate/],
      [["--cacert", "cut.pem"], /cut\.pem: it does not hold a certificate/],
      [["--cert", "cert.pem"], /cert\.pem: it does not hold a private key/],
      [["--cert", "cert.pem", "--key", "text.pem"], /text\.pem: it does not hold a private key without a passphrase/],
      [["--cert", "cert.pem", "--key", "other.pem"], /other\.pem: it is not the key of .*cert\.pem/],
      [["--cert", "key.pem", "--key", "key.pem"], /key\.pem: it does not hold a certificate/],
    ];
    writeFileSync(join(folder, "text.pem"), "no PEM");
    writeFileSync(join(folder, "cut.pem"), `${TEST_CERT}${TEST_CERT.slice(0, 300)}\n-----END CERTIFICATE-----\n`);
    writeFileSync(join(folder, "cert.pem"), TEST_CERT);
    writeFileSync(join(folder, "key.pem"), TEST_KEY);
    writeFileSync(join(folder, "other.pem"), OTHER_KEY);
    for (const [flags, says] of wrong) {
      const given = flags.map((text) => (text.endsWith(".pem") ? join(folder, text) : text));
      const run = await cli(["verify", server.baseUrl, "--auth", REFERENCE_AUTH, ...given]);
      expect([run.code, run.stderr]).toEqual([2, expect.stringMatching(says)]);
    }
    const key = await cli(["verify", server.baseUrl, "--key", "k.pem", "--proxy", "nonsense"]);
    expect([key.code, key.stderr]).toEqual([2, expect.stringMatching(/--proxy: [^]*--key: /)]);
  });
});

describe("--wait", () => {
  it("waits for a server that starts, and no longer than it is told", async () => {
    let tries = 0;
    const fetch = (): Promise<Response> =>
      ++tries < 3 ? Promise.reject(new Error("refused")) : Promise.resolve(new Response(null, { status: 404 }));
    const pacer = createPacer(systemClock, undefined);
    await waitForServer({ baseUrl: "http://x.test", fetch }, 30, signal, pacer);
    expect(tries).toBe(3);
    expect(pacer.sent().requests).toBe(3);
    const refused = (): Promise<Response> => Promise.reject(new Error("refused"));
    await waitForServer({ baseUrl: "http://x.test", fetch: refused }, 0.01, signal, pacer);
  });
});
