import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { requestLog } from "../../src/cli/serve/request-log.ts";
import { ROUTES } from "../../src/console/control/routes.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { HOST, steered } from "../support/console.ts";
import { GROUPS } from "../support/groups.ts";
import { harEntry, harText } from "../support/har.ts";
import {
  ENCODED,
  leaksIn,
  PLANTED,
  SECRET_BODIES,
  SECRET_HEADERS,
  SECRET_PATHS,
  SECRET_QUERIES,
} from "../support/planted.ts";
import { sample } from "../support/sample.ts";

const READ_LIST = ["--operation", "ChatSessionsForUser"];

/** One secret in every place of a request and an answer, of the configuration and the environment. */

const root = mkdtempSync(join(tmpdir(), "so-mock-places-"));
afterAll(() => rmSync(root, { recursive: true }));

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const REQUESTS: readonly Asked[] = [
  ...SECRET_HEADERS.map(([name, value]) => ({ method: "POST", path: PATHS.list, headers: { ...TJE0, [name]: value } })),
  ...SECRET_QUERIES.map((query) => ({ method: "POST", path: `${PATHS.list}?${query}`, headers: TJE0 })),
  ...SECRET_PATHS.map((part) => ({ method: "POST", path: `/api/v1/nowhere${part}`, headers: TJE0 })),
  ...SECRET_PATHS.slice(0, 3).map((part) => ({ method: "GET", path: PATHS.session(2) + part, headers: TJE0 })),
  ...SECRET_BODIES.map(([type, body]) => ({
    method: "PUT",
    path: PATHS.session(2),
    headers: { ...TJE0, "content-type": type },
    body,
  })),
];

it("knows sixty places", () => expect(REQUESTS.length + SECRET_HEADERS.length).toBeGreaterThan(60));

describe("a secret in a request to the mock comes out nowhere", () => {
  it("of the console, the exports and the log", async () => {
    const { ask, control } = steered();
    const asked = sample(REQUESTS, 12);
    for (const { method, path, headers, body } of asked) {
      await ask(path, { method, headers, ...(body !== undefined && { body }) });
    }
    const reads = Object.values(ROUTES).filter(({ method, path }) => method === "GET" && !path.includes("{"));
    const paths = reads.map(({ path }) => path).filter((path) => path !== "/events");
    const said: Record<string, string> = {};
    for (const path of [...paths, "/", ...asked.map((_, at) => `/journal/${at + 1}`)]) {
      const response = await control("GET", path);
      said[path] = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    }
    expect(said[`/journal/${asked.length}`]).toContain("PutChatSessionEntity");
    expect(said["/journal.har"]).toContain("***");
    expect(leaksIn(said)).toEqual([]);
  });

  it.each(sample(["pretty", "json"] as const, 1))("of the %s log", async (log) => {
    let said = "";
    const open = openMock({ inspect: true });
    const io = { stdout: (text: string) => void (said += text), env: {}, isTTY: false };
    const write = requestLog({ log, world: undefined, open: () => open }, io as Parameters<typeof requestLog>[1]);
    for (const { method, path, headers, body } of REQUESTS) {
      await open.mock.fetch(`http://${HOST}${path}`, { method, headers, ...(body !== undefined && { body }) });
    }
    for (const entry of open.mock.requests.list()) write?.(entry);
    await expect.poll(() => said.split("\n").length).toBe(REQUESTS.length + 1);
    expect(leaksIn({ said })).toEqual([]);
  });
});

describe("a secret in what a webhook's receiver answers comes out nowhere", () => {
  const failing = (message: string) => (): Response => {
    throw new Error(message);
  };
  const answers: readonly (readonly [what: string, make: () => Response])[] = [
    ...SECRET_HEADERS.map(
      ([name, value]) => [`${name}: ${value}`, () => new Response("x", { headers: { [name]: value } })] as const,
    ),
    ...SECRET_BODIES.map(
      ([type, text]) => [text, () => new Response(text, { headers: { "content-type": type } })] as const,
    ),
    ["its own secret and headers", () => new Response(`You are ${PLANTED}.`, { headers: { "x-said": PLANTED } })],
    ["its own, as an error", failing(`no ${PLANTED}`)],
    ["an error", failing(`no http://kim:${PLANTED}@h/?token=${PLANTED}`)],
  ];
  it.each(sample([200, 500], 1))("with status %i", async (status) => {
    let make: () => Response = () => new Response();
    const fetch = (): Promise<Response> =>
      new Promise((resolve) => {
        const { headers, body } = make();
        resolve(new Response(body, { status, headers }));
      });
    const { ask, control, mock } = steered({ webhooks: { fetch }, groups: GROUPS });
    const own = { secret: PLANTED, headers: { "X-Tenant": PLANTED }, name: `password=${PLANTED}` };
    const said: Record<string, string> = {};
    const hear = async (name: string, path: string): Promise<void> => {
      said[name] = await (await control("GET", path)).text();
    };
    for (const [what, answer] of answers) {
      make = answer;
      // One that failed too often is called no more.
      const { id } = mock.webhooks.add({ url: "http://localhost:1/", ...own });
      const edited = { method: "PUT", headers: { ...TJE0, "content-type": "application/json" }, body: "{}" };
      await ask(PATHS.session(2), edited);
      await mock.webhooks.settled();
      said[`test: ${what}`] = await (await control("POST", `/webhooks/${id}/test`)).text();
      const saved = await (await ask(`/api/v1/Webhook/${id}`, { method: "GET", headers: TJE0 })).text();
      said[`saved: ${what}`] = saved.replaceAll(/"(?:Secret|Name|X-Tenant)":"[^"]*"/g, "");
      await hear(`calls: ${what}`, "/deliveries");
      expect(said[`calls: ${what}`]).toContain("chatsession.changed");
      if (what === answers.at(-1)?.[0]) await hear("webhooks", "/webhooks");
      await control("DELETE", `/webhooks/${id}`);
    }
    expect(leaksIn(said)).toEqual([]);
  });
});

describe("a secret in traffic comes out nowhere of so-mock check", () => {
  const url = `https://crm.example.com/Cust1`;
  const entries = [
    ...REQUESTS.map(({ method, path, headers, body }) =>
      harEntry({ method, url: url + path, request: headers, ...(body !== undefined && { body }), status: 500 }),
    ),
    ...SECRET_HEADERS.map(([name, value]) =>
      harEntry({ status: 500, headers: { [name.toLowerCase()]: value, "content-type": "text/html" }, text: "x" }),
    ),
    ...SECRET_BODIES.map(([type, text]) => harEntry({ status: 500, headers: { "content-type": type }, text })),
    harEntry({ status: 0, error: `net::ERR at https://h/?token=${PLANTED}` }),
    // A server that says back what it was sent.
    harEntry({
      request: { "x-auth": PLANTED },
      status: 500,
      text: JSON.stringify({ Message: `no ${PLANTED}`, raw: btoa(`xy${PLANTED}z`), form: encodeURIComponent(PLANTED) }),
    }),
  ];

  it.each(sample(["json", "pretty", "github"], 1))("--format %s", async (format) => {
    const har = join(root, "traffic.har");
    writeFileSync(har, harText(entries));
    const files = ["json", "junit", "html", "sarif"].map((name) => [name, join(root, `check.${name}`)] as const);
    const baseline = join(root, "check.yaml");
    const flags = files.flatMap(([name, file]) => ["--report", `${name}=${file}`]);
    const run = await cli(["check", har, "--format", format, ...flags, "--baseline", baseline, "--update-baseline"]);
    const written = [...files.map(([, file]) => file), baseline].map((file) => [file, readFileSync(file, "utf8")]);
    const said = { stdout: run.stdout, stderr: run.stderr, ...Object.fromEntries(written) } as Record<string, string>;
    expect(said[join(root, "check.json")]).toContain("status-documented");
    expect(leaksIn(said)).toEqual([]);
  });
});

describe("a secret in the settings comes out nowhere of so-mock verify", () => {
  type Place = [string, readonly string[], Readonly<Record<string, string>>, string?];
  const places: readonly Place[] = [
    ["--auth", ["--auth", `Basic ${ENCODED}`], {}],
    ["--auth of no scheme", ["--auth", PLANTED], {}],
    ["--header by name", ["--header", `SO-AppToken: ${PLANTED}`], {}],
    ["--header of any name", ["--header", `X-Tenant: ${PLANTED}`], {}],
    ["a header that is none", ["--header", PLANTED], {}],
    ["SO_MOCK_AUTH", [], { SO_MOCK_AUTH: `SoTicket ${PLANTED}\nBearer ${PLANTED}` }],
    ["a config", [], {}, `auth: Bearer ${PLANTED}\nheader:\n  X-Tenant: ${PLANTED}\n`],
    ["a config that is no YAML", [], {}, `auth: [Bearer ${PLANTED}\n`],
    ["a config of the wrong kind", [], {}, `auth: { a: "${PLANTED}" }\nheader: 5\n`],
  ];
  it.each<Place>(sample(places, 1))("%s", async (_, args, env, config) => {
    const file = join(root, "so-mock.yaml");
    writeFileSync(file, config ?? "");
    const files = ["json", "junit", "html", "sarif"].map((name) => join(root, `verify.${name}`));
    for (const each of files) rmSync(each, { force: true });
    const reports = files.flatMap((each) => ["--report", `${each.split(".").at(-1)}=${each}`]);
    const more = config === undefined ? [] : ["--config", file];
    const run = await cli(["verify", "--self", "--check", "content-type", ...READ_LIST, ...args, ...reports, ...more], {
      env,
    });
    const written = files.flatMap((each) => {
      try {
        return [readFileSync(each, "utf8")];
      } catch {
        return [];
      }
    });
    expect(leaksIn({ stdout: run.stdout, stderr: run.stderr, written: written.join("\n") })).toEqual([]);
    expect(run.code === 2 || written.length === 4).toBe(true);
  });
});
