import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { startServer, type RunningServer } from "../../src/server.ts";
import { PATHS } from "../support/agents.ts";
import { cli, type CliRun } from "../support/cli.ts";
import { harEntry, harText } from "../support/har.ts";
import { CREDENTIALS, ENCODED, leaksIn, PLANTED } from "../support/planted.ts";
import { onlyInTestAll, sample } from "../support/sample.ts";

/** A server that throws every credential back: in bodies, headers and reason phrases, in good answers and refusals. */

const root = mkdtempSync(join(tmpdir(), "so-mock-planted-"));
let server: RunningServer;
beforeAll(async () => {
  const mock = createMock({ credentials: "optional" });
  const handle: typeof mock.handle = async (request, aside) => {
    const answer = await mock.handle(request, aside);
    const echo = JSON.stringify(Object.fromEntries(request.headers));
    const text = (await answer.text())
      .replaceAll(/"CustomerAlias":"[^"]*"/g, () => `"CustomerAlias":${JSON.stringify(PLANTED)}`)
      .replaceAll(/"Message(?:Detail)?":"[^"]*"/g, () => `"Message":${JSON.stringify(echo)}`);
    const headers = new Headers(answer.headers);
    headers.set("x-echo", encodeURIComponent(echo));
    headers.append("set-cookie", `XSRF-TOKEN=${PLANTED}; Domain=example.com`);
    headers.set("location", `https://crm.example.com/login?ticket=${PLANTED}`);
    return new Response(text, { status: answer.status, statusText: `OK ${PLANTED}`, headers });
  };
  server = await startServer({ handle }, { port: 0 });
});
afterAll(async () => {
  await server.close(0);
  rmSync(root, { recursive: true });
});

const REQUESTS: readonly (readonly [method: string, path: string, type?: string, body?: string])[] = [
  ["POST", PATHS.list],
  ["POST", `${PATHS.list}?signature=${PLANTED}&sig=${PLANTED}&token=${PLANTED}&key=${PLANTED}&code=${PLANTED}`],
  ["POST", `${PATHS.list}?access_token=${PLANTED}&ticket=${PLANTED}&$select=${PLANTED}`],
  ["POST", PATHS.reset(PLANTED)],
  ["POST", PATHS.reset(99_999)],
  ["PUT", PATHS.session(2), "application/json", `{"Rating":"x","CustomerAlias":"${PLANTED}"}`],
  ["PUT", PATHS.session(2), "application/json", `{"Password":"${PLANTED}" broken`],
  ["PUT", PATHS.session(2), `text/plain; note=${PLANTED}`, "x"],
  ["GET", `/api/v1/ChatSession?$filter=${encodeURIComponent(`customerName eq '${PLANTED}'`)}`],
  ["POST", `/api/v1/nowhere/${PLANTED}?ticket=${PLANTED}`],
];

async function askAll(url: string): Promise<void> {
  for (const credentials of CREDENTIALS) {
    for (const [method, path, type, body] of REQUESTS) {
      const headers = { ...credentials, ...(type === undefined ? {} : { "content-type": type }) };
      const init = { method, headers, redirect: "manual" as const, ...(body === undefined ? {} : { body }) };
      await (await fetch(url + path, init)).arrayBuffer();
    }
  }
}

const FORMATS = ["json", "junit", "html", "sarif"] as const;
const reportsIn = (name: string): string[] =>
  FORMATS.flatMap((format) => ["--report", `${format}=${join(root, `${name}.${format}`)}`]);
const baselineIn = (name: string): string[] => ["--baseline", join(root, `${name}.yaml`), "--update-baseline"];

/** Everything that a command has printed and written. */
function saidBy(name: string, run: CliRun, folder?: string): Readonly<Record<string, string>> {
  const files = readdirSync(root).filter(
    (file) => file.startsWith(`${name}.`) && !statSync(join(root, file)).isDirectory(),
  );
  const recorded = folder !== undefined && existsSync(folder) ? readdirSync(folder) : [];
  const read = (place: string, names: readonly string[]): [string, string][] =>
    names.map((file) => [file, `${file} ${readFileSync(join(place, file), "utf8")}`]);
  return {
    stdout: run.stdout,
    stderr: run.stderr,
    ...Object.fromEntries([...read(root, files), ...read(folder ?? root, recorded)]),
  };
}

async function record(name: string, ...args: readonly string[]): Promise<CliRun> {
  const controller = new AbortController();
  let said = "";
  let asked: Promise<void> | undefined;
  const hear = (text: string): void => {
    said += text;
    const url = /listening on (\S+)/.exec(said)?.[1];
    if (url !== undefined) asked ??= askAll(url).finally(() => controller.abort());
  };
  let [stdout, stderr] = ["", ""];
  const run = await cli(["record", server.url, "--out", join(root, name), "--port", "0", ...args], {
    signal: controller.signal,
    stdout: (text) => {
      stdout += text;
      hear(text);
    },
    stderr: (text) => {
      stderr += text;
      hear(text);
    },
  });
  await asked;
  return { ...run, stdout, stderr };
}

describe("a planted secret never appears in:", () => {
  it.each(sample(["github", "pretty", "json"], 1))("so-mock record --validate --format %s", async (format) => {
    const name = `recorded-${format}`;
    const run = await record(name, "--validate", "--format", format, ...reportsIn(name), ...baselineIn(name));
    const said = saidBy(name, run, join(root, name));
    expect(Object.keys(said).length).toBeGreaterThan(40);
    expect(leaksIn(said)).toEqual([]);
    // What was looked through did speak of these requests.
    expect(run.stdout + run.stderr).toContain("not recorded");
    expect(said[`${name}.html`]).toContain("ChatSessionsForUser");
  });

  it.each(sample(["pretty", "json", "github"], 1))("so-mock check --format %s", async (format) => {
    const entries = CREDENTIALS.flatMap((request) =>
      REQUESTS.map(([method, path, type, body]) =>
        harEntry({
          method,
          url: `https://kim:${PLANTED}@crm.example.com${path}`,
          request: { ...request, ...(type === undefined ? {} : { "content-type": type }) },
          ...(body === undefined ? {} : { body }),
          status: 500,
          text: JSON.stringify({ said: Object.values(request) }),
          headers: {
            "content-type": "application/json",
            "set-cookie": `a=${PLANTED}`,
            location: `/l?ticket=${PLANTED}`,
          },
        }),
      ),
    );
    // Bodies stand in the report as they were recorded: these three say nothing but what a header said.
    const har = join(root, "traffic.har");
    writeFileSync(har, harText(entries.filter((_, at) => [0, 1, 3].includes(at % REQUESTS.length))));
    const name = `checked-${format}`;
    const run = await cli(["check", har, "--format", format, ...reportsIn(name), ...baselineIn(name)]);
    const said = saidBy(name, run);
    expect(Object.keys(said)).toHaveLength(7);
    expect(leaksIn(said)).toEqual([]);
    expect(said[`${name}.json`]).toContain("status-documented");
    expect(run.stdout).toContain("so-mock check");
  });

  it.each(onlyInTestAll(["pretty", "json"]))("so-mock diff --format %s, in every mode", async (format) => {
    for (const mode of ["read", "sandbox"]) {
      const auth = ["--auth-a", `Basic ${ENCODED}`, "--auth-b", `Bearer ${PLANTED}`];
      const headers = ["--header", `SO-AppToken: ${PLANTED}`, "--header-b", `Cookie: a=${PLANTED}`];
      const args = ["diff", server.url, "mock", "--format", format, "--mode", mode, ...auth, ...headers];
      const run = await cli(args, { env: { SO_MOCK_AUTH: `SoTicket ${PLANTED}` } });
      expect(leaksIn({ stdout: run.stdout, stderr: run.stderr })).toEqual([]);
      expect(run.stdout).toContain("ChatSessionsForUser");
    }
  });

  const refused: readonly (readonly [string, readonly string[]])[] = [
    ["a base URL with a password", ["record", `http://kim:${PLANTED}@localhost`, "--out", join(root, "none")]],
    ["a base URL with a password", ["diff", `http://kim:${PLANTED}@localhost`, "mock"]],
    ["credentials on two lines", ["diff", "mock", "mock", "--auth", `a\n${PLANTED}`]],
    ["a header without a name", ["diff", "mock", "mock", "--header", PLANTED]],
    ["credentials without quotes", ["diff", "mock", "mock", "--auth", "Basic", ENCODED]],
    ["a secret that is too long", ["serve", "--webhook-secret", PLANTED.repeat(60)]],
    ["a page with a login", ["serve", "--port", "0", "--cors", `https://kim:${PLANTED}@h`]],
    ["a server that is away", ["diff", "http://127.0.0.1:1", "mock", "--auth", `Bearer ${PLANTED}`]],
  ];
  it.each(sample(refused, 2))("%s: %j", async (_, args) => {
    const { stdout, stderr, code } = await cli(args);
    expect(leaksIn({ stdout, stderr })).toEqual([]);
    expect([2, 3]).toContain(code);
    expect(existsSync(join(root, "none"))).toBe(false);
  });
});
