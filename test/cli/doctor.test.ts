import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appTokenStep,
  basePathStep,
  clockStep,
  credentialsStep,
  seenStep,
  tenantStep,
} from "../../src/cli/doctor/answer-steps.ts";
import { tenantOf } from "../../src/cli/doctor/step.ts";
import type { Answer } from "../../src/verify/call.ts";
import { decodeBody } from "../../src/verify/body/decode.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { loadGroups } from "../../src/groups/lazy.ts";
import { cli, type CliRun } from "../support/cli.ts";
import { serveHttp, type HttpServer } from "../support/http.ts";

const AUTH = "Basic dGplMDpUamUw";
const NAMES = [
  "name",
  "TLS",
  "proxy",
  "base path",
  "tenant state",
  "credentials",
  "app token",
  "topics and sessions seen",
  "clock skew",
];
const asked: string[] = [];
let server: HttpServer;
let answer: ((request: Request) => Response | undefined) | undefined;

beforeAll(async () => {
  const mock = createMock({ groups: await loadGroups(), sessions: 6 });
  server = await serveHttp(async (request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return answer?.(request) ?? mock.fetch(request);
  });
});
afterAll(() => server[Symbol.asyncDispose]());

async function doctor(instead?: () => Response, auth: readonly string[] = ["--auth", AUTH]): Promise<CliRun> {
  asked.length = 0;
  answer = instead;
  return cli(["doctor", server.baseUrl, ...auth], { columns: 200 });
}
const names = ({ stdout }: CliRun): string[] =>
  [...stdout.matchAll(/^[✓✗!○] (.*?) {2}/gm)].map(([, name = ""]) => name);
const line = ({ stdout }: CliRun, name: string): string =>
  stdout.match(new RegExp(`^[✓✗!○] ${name} {2}.*(?:\n {4}.*)*`, "m"))?.[0] ?? "";

describe("so-mock doctor", () => {
  it("tries every credential that is given", async () => {
    const both = await doctor(undefined, ["--auth", AUTH, "--auth", "Bearer fresh"]);
    expect([both.code, names(both).filter((name) => name === "credentials")]).toEqual([
      0,
      ["credentials", "credentials"],
    ]);
    const second = await doctor(undefined, ["--auth", AUTH, "--auth", "Bearer expired.invalid"]);
    expect([second.code, second.stdout.match(/credentials {2}.*/g)]).toEqual([
      3,
      ["credentials  Basic is accepted", expect.stringContaining("401")],
    ]);
    expect(asked.filter((one) => one.endsWith("ChatSessionsForUser"))).toHaveLength(2);
  });

  it("goes through everything in order, sends reads only, and ends with 0", async () => {
    const run = await doctor();
    expect([run.code, names(run)]).toEqual([0, NAMES]);
    expect(asked).toEqual([
      "POST /api/v1/Agents/Chat/ChatSessionsForUser",
      "POST /api/v1/Agents/Chat/ChatTopicsForUser",
    ]);
    expect(line(run, "topics and sessions seen")).toMatch(/topics: \d+, sessions: \d+/);
    expect(run.stdout).toContain(`next: so-mock verify ${server.baseUrl}`);
    expect(run.stdout).not.toContain(AUTH.slice(6));
  });

  it.each<[string, () => Response, string, RegExp]>([
    [
      "expired credentials",
      () =>
        new Response("", {
          status: 401,
          headers: { "www-authenticate": 'Bearer error_description="The token expired at 08:00"' },
        }),
      "credentials",
      /have expired.*The token expired at 08:00.*next: get a new token/s,
    ],
    [
      "a licence that is missing",
      () => Response.json({ Message: "The license 'CHAT' is required" }, { status: 403 }),
      "credentials",
      /a licence is missing.*CHAT.*next:/s,
    ],
    [
      "an app token that is missing",
      () => Response.json({ Message: "Application token is missing." }, { status: 401 }),
      "app token",
      /missing.*SO_MOCK_APP_TOKEN/s,
    ],
    [
      "a wrong base path",
      () => Response.json({ Message: "No HTTP resource was found" }, { status: 404 }),
      "base path",
      /the API is not here: 404.*next: give what stands before \/api\/v1/s,
    ],
    ["other software", () => Response.json({}), "base path", /the API is not here: 200 with an empty object.*next:/s],
    ["a teapot", () => new Response("short", { status: 418 }), "base path", /the API is not here: 418.*next:/s],
    ["another tenant", () => Response.json({ Message: "Misdirected" }, { status: 421 }), "base path", /421.*Endpoint/s],
    [
      "a server that is down",
      () => new Response("<html><title>Tenant is not running</title></html>", { status: 503 }),
      "base path",
      /503.*Tenant is not running.*next:/s,
    ],
    [
      "a server that takes no more requests",
      () => new Response("", { status: 429, headers: { "retry-after": "7" } }),
      "credentials",
      /429: the server takes no more requests for now \(Retry-After: 7\).*next: wait that long/s,
    ],
    ["null for the list", () => Response.json(null), "topics and sessions seen", /is not a list.*licence/s],
  ])("%s: says so with the next step, and ends with 3", async (_, instead, name, said) => {
    const run = await doctor(instead);
    expect([run.code, names(run)]).toEqual([3, NAMES]);
    expect(line(run, name)).toMatch(said);
    expect(line(run, name).startsWith("✗")).toBe(true);
    expect(run.stdout).toContain("verify could not run against this server");
  });

  it("no credentials: names the ways to give some", async () => {
    const run = await doctor(undefined, []);
    expect([run.code, line(run, "credentials")]).toEqual([3, expect.stringContaining("SO_MOCK_AUTH")]);
  });

  it("an empty tenant: what to do before verify", async () => {
    const run = await doctor(() => Response.json([]));
    expect(run.code).toBe(0);
    expect(line(run, "topics and sessions seen")).toMatch(
      /^! .*topics: 0, sessions: 0.*next: add this user to a chat topic/s,
    );
  });

  it("nothing there: all steps are named, and it ends with 3", async () => {
    const run = await cli(["doctor", "http://127.0.0.1:9", "--auth", AUTH], { columns: 200 });
    expect([run.code, names(run)]).toEqual([3, NAMES]);
    const nameless = await cli(["doctor", "https://no-such-host.invalid", "--auth", AUTH], { columns: 200 });
    expect([nameless.code, line(nameless, "name")]).toEqual([3, expect.stringMatching(/^✗.*there is no host.*next:/s)]);
    expect(line(nameless, "base path")).toContain("not asked: the name is not known");
  });

  it.each([[["doctor"]], [["doctor", "nonsense"]], [["doctor", "http://a.test", "--nonsense"]]])(
    "an invalid command line (%j): 2",
    async (args) => {
      expect((await cli(args)).code).toBe(2);
    },
  );
});

describe("what the doctor knows of the vendor's cloud", () => {
  const online = "https://online3.superoffice.com/Cust12345";
  const answered = (status: number, body: unknown = [], headers: Record<string, string> = {}): Answer => ({
    status,
    reason: "",
    headers,
    decoded: decodeBody(new TextEncoder().encode(JSON.stringify(body)), "application/json"),
  });
  const of = (
    auth: string | undefined,
    status: number,
    baseUrl = online,
    hasAppToken = false,
  ): Parameters<typeof credentialsStep>[0] => ({
    baseUrl,
    auth,
    hasAppToken,
    answer: answered(status),
  });

  it.each([
    ["https://sod2.superoffice.com/Cust1", { id: "Cust1", environment: "sod" }],
    ["https://qaonline.superoffice.com/Cust1", { id: "Cust1", environment: "qaonline" }],
    [online, { id: "Cust12345", environment: "online" }],
    ["https://crm.example.com/Cust1", undefined],
  ])("where the state of %s is asked for", (baseUrl, tenant) => {
    expect(tenantOf(baseUrl)).toEqual(tenant);
  });

  it.each([
    [{ State: "Running", IsRunning: true, Endpoint: online }, "ok"],
    [{ State: "Suspended", IsRunning: false, Endpoint: online }, "failed"],
    [{ State: "Running", IsRunning: true, Endpoint: "https://app.superoffice.com/Cust12345" }, "warning"],
    [undefined, "warning"],
  ])("a tenant whose state is %j", (state, status) => {
    expect(tenantStep(tenantOf(online), state, online).status).toBe(status);
  });

  it("tells the schemes of the cloud from those onsite", () => {
    expect(credentialsStep(of("Basic YQ==", 401)).message).toContain("Basic is for servers onsite");
    expect(credentialsStep(of("Basic YQ==", 401, "https://crm.example.com")).next).toContain('"Basic …"');
    expect(credentialsStep(of("Bearer 8A:x", 200)).status).toBe("ok");
    expect(appTokenStep(of("SoTicket 7T:x", 200)).status).toBe("failed");
    expect(appTokenStep(of("SoTicket 7T:x", 200, online, true)).status).toBe("ok");
    expect(appTokenStep(of("SoTicket 7T:x", 200, "https://crm.example.com")).status).toBe("skip");
  });

  it("reads the clock, and counts what is listed", () => {
    const now = Date.parse("2026-01-01T10:00:00Z");
    const at = (date: string): ReturnType<typeof clockStep> =>
      clockStep({ ...of(undefined, 200), answer: answered(200, [], { date }) }, now);
    expect(at("Thu, 01 Jan 2026 10:00:30 GMT").message).toBe("the server is 30 s ahead");
    expect(at("Thu, 01 Jan 2026 09:50:00 GMT").status).toBe("warning");
    expect(seenStep({ ...of("x", 200), answer: answered(200, [{}]) }, answered(200, [{}, {}])).message).toBe(
      "topics: 2, sessions: 1",
    );
    expect(basePathStep(of("x", 200)).status).toBe("ok");
  });
});
