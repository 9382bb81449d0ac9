import { describe, expect, it } from "vitest";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { roleOf } from "../../src/deviations/requests.ts";
import { json } from "../../src/deviations/rewire.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { systemClock, type Clock } from "../../src/verify/clock.ts";
import { exitCode } from "../../src/verify/exit-code.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Every sleep is over at once. */
function patientClock(): Clock {
  let ahead = 0;
  const sleep = (ms: number): Promise<void> => {
    ahead += ms;
    return Promise.resolve();
  };
  return { ...systemClock, now: () => systemClock.now() + ahead, sleep };
}

const run = (fetch: Fetch, mode: Mode = "read", operations: readonly string[] = []): Promise<Report> =>
  verify(
    { baseUrl: "https://crm.example.com", fetch },
    { mode, operations, auth: ["Basic dGplMDpUamUw"], seed: 1, budgetSeconds: 3600 },
    patientClock(),
  );
const codeOf = (report: Report): number => exitCode({ report, failOn: "error" });
const page = (status: number, text: string): Response =>
  new Response(text, { status, headers: { "content-type": "text/html" } });
const failing =
  (code: string, message = code): Fetch =>
  () =>
    Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) }));

const ANSWERS: readonly (readonly [string, Fetch, RegExp])[] = [
  [
    "500",
    () => Promise.resolve(json({ Message: "Object reference not set." }, 500)),
    /answers 500 to everything, and says "Object ref.*log/,
  ],
  [
    "502",
    () => Promise.resolve(page(502, "<html><title>Bad gateway</title></html>")),
    /502 to everything, and says "Bad gateway"/,
  ],
  ["504", () => Promise.resolve(page(504, "")), /504/],
  [
    "a redirect",
    () => Promise.resolve(new Response(null, { status: 302, headers: { location: "/login" } })),
    /redirected \(302 to \/login\).*Give/,
  ],
  [
    "a 404 of ASP.NET",
    () => Promise.resolve(json({ Message: "No HTTP resource was found.", MessageDetail: "No type." }, 404)),
    /The API is not.*"No HTTP resource was found\.".*before \/api\/v1/,
  ],
  [
    "an error under 200",
    () => Promise.resolve(json({ Error: true, Message: "License missing" })),
    /an error in place.*"License missing"/,
  ],
  ["null for a list", () => Promise.resolve(json(null)), /null in place of what was asked for/],
  ["no body", () => Promise.resolve(new Response("", { status: 200 })), /nothing in place/],
  [
    "a page",
    () => Promise.resolve(page(200, "<html><title>Welcome</title></html>")),
    /A page is at this address.*Welcome/,
  ],
  ["304", () => Promise.resolve(new Response(null, { status: 304 })), /answers 304 to everything/],
  ["501", () => Promise.resolve(json({ Message: "nope" }, 501)), /501/],
  [
    "plain HTTP for a TLS port",
    () => Promise.resolve(page(400, "<h1>The plain HTTP request was sent to HTTPS port</h1>")),
    /speaks TLS.*Give https/,
  ],
];

const text =
  (body: string, type: string): Fetch =>
  () =>
    Promise.resolve(new Response(body, { headers: { "content-type": type } }));

/** What answers the same to everything: other software, of which nothing is in the tables. */
const OTHER_SOFTWARE: readonly (readonly [string, Fetch, RegExp])[] = [
  ["an empty object", text("{}", "application/json"), /an empty object.*before \/api\/v1/],
  ["a list of empty objects", text("[{}]", "application/json"), /a list of something else.*Give/],
  ["a list of lists", text("[[]]", "application/json"), /a list of something else/],
  ["a number", text("0", "application/json"), /200 with a number/],
  ["a text", text('"OK"', "application/json"), /200 with a text/],
  ["a plain text", text("OK", "text/plain"), /a text that cannot be read/],
  ["nothing but a mark", text("\uFEFF", "application/json"), /nothing in place/],
  ["a state of health", text('{"Status":"ok"}', "application/json"), /an object of something else/],
  ["another API's list", text('[{"id":1,"name":"Leanne"}]', "application/json"), /a list of something else/],
  [
    "a problem",
    text('{"type":"about:blank","title":"Bad"}', "application/problem+json"),
    /an object of something else/,
  ],
  ["other XML", text("<note><to>x</to></note>", "application/xml"), /XML of something else/],
  ["an empty list that was created", () => Promise.resolve(json([], 201)), /201 with an empty list/],
  ["the same refusal", () => Promise.resolve(json({ Message: "no" }, 400)), /answers 400 to everything, and says "no"/],
  [
    "an echo of the address",
    ({ method, url }) => Promise.resolve(json({ method, url })),
    /an object of something else/,
  ],
  [
    "an echo of the body",
    async (request) => new Response(await request.text(), { headers: { "content-type": "application/json" } }),
    /nothing in place/,
  ],
];

const through =
  (code: string): Fetch =>
  async (request) => {
    const cause: unknown = await failing(code)(request).catch((error: unknown) => error);
    throw new Error("through the proxy http://proxy:8080", { cause });
  };

const ERRORS: readonly (readonly [string, Fetch, RegExp])[] = [
  ["resets", failing("ECONNRESET"), /closes the connection.*log/],
  ["an untrusted chain", failing("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), /NODE_EXTRA_CA_CERTS=/],
  ["a certificate of its own", failing("DEPTH_ZERO_SELF_SIGNED_CERT"), /NODE_EXTRA_CA_CERTS=/],
  ["an expired certificate", failing("CERT_HAS_EXPIRED"), /expired/],
  ["another name's certificate", failing("ERR_TLS_CERT_ALTNAME_INVALID"), /another name/],
  [
    "a proxy that refuses",
    failing("UND_ERR_ABORTED", "Proxy response (403) !== 200 when HTTP Tunneling"),
    /proxy refused CONNECT.*NO_PROXY/,
  ],
  [
    "a proxy that does not reach the server",
    failing("UND_ERR_ABORTED", "Proxy response (503) !== 200 when HTTP Tunneling"),
    /proxy cannot reach the server.*NO_PROXY/,
  ],
  ["a proxy that closes at CONNECT", failing("", "CONNECT was not answered"), /at CONNECT.*NO_PROXY/],
  ["something else behind a proxy", through("UND_ERR_RES_CONTENT_LENGTH_MISMATCH"), /Check the log of this proxy/],
  ["TLS to a plain port", failing("ERR_SSL_WRONG_VERSION_NUMBER", "wrong version number"), /plain HTTP.*Give http:/],
  [
    "plain to a TLS port",
    failing("HPE_INVALID_CONSTANT", "Response does not match the HTTP/1.1 protocol"),
    /TLS, give https/,
  ],
  ["headers that are too large", failing("UND_ERR_HEADERS_OVERFLOW"), /headers .* larger.*which server or proxy/],
  [
    "a client certificate",
    failing("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"),
    /client certificate.*--cert and --key/,
  ],
  ["a proxy that is away", through("ECONNREFUSED"), /through the proxy http:\/\/proxy:8080.*proxy cannot be reached/],
  ["a proxy that closes", through("UND_ERR_SOCKET"), /through this proxy is closed/],
  ["no host", failing("ENOTFOUND"), /no host of this name/],
  [
    "a port that clients refuse",
    () => Promise.reject(new TypeError("fetch failed", { cause: new Error("bad port") })),
    /on another one/,
  ],
  ["no port", failing("ECONNREFUSED"), /Start it, or give its port/],
];

describe("a run that could not be carried out", () => {
  it.each(sample([...ANSWERS, ...OTHER_SOFTWARE, ...ERRORS], 15))(
    "ends with 3 and says why: %s",
    async (_title, fetch, says) => {
      for (const mode of ["read", "sandbox"] as const) {
        const report = await run(fetch, mode);
        expect(report.failure?.message).toMatch(says);
        expect(report.findings).toEqual([]);
        expect(codeOf(report)).toBe(3);
      }
    },
  );

  it.each([
    [
      "in other letters",
      (body: string) => body.replaceAll(/"([A-Z])(\w+)":/g, (_, a: string, b: string) => `"${a.toLowerCase()}${b}":`),
    ],
    ["in an envelope", (body: string) => `{"value":${body}}`],
    ["in a text", (body: string) => JSON.stringify(body)],
    ["cut off", (body: string) => body.slice(0, 300)],
  ])("is not one where the list comes %s", async (_title, bend) => {
    const mock = createMock({ sessions: 3 });
    const report = await run(async (request) => {
      const answer = await mock.fetch(request);
      return answer.status === 200 ? new Response(bend(await answer.text()), answer) : answer;
    });
    expect(report.failure?.message).toBeUndefined();
    expect(codeOf(report)).toBe(1);
  });

  it("names the other scheme where the connection is closed", async () => {
    const fetch = failing("ECONNRESET");
    const said = async (baseUrl: string): Promise<string | undefined> =>
      (await verify({ baseUrl, fetch }, { auth: ["Basic dGplMDpUamUw"] }, patientClock())).failure?.message;
    expect(await said("http://server.test")).toContain("If the port speaks TLS, give https://");
    expect(await said("https://server.test")).toContain("If the port speaks plain HTTP, give http://");
  });

  it("names what was perhaps left, though nothing is found", async () => {
    const { failure, findings } = await run(text("{}", "application/json"), "write");
    expect(failure?.message).toMatch(/an empty object.*could not find again.*: so-mock-.*look for these marks/);
    expect(findings).toEqual([]);
  });

  it("says so of a server whose answers do not end", async () => {
    const endless = new Uint8Array(1_048_576).fill(0x20);
    const body = (): ReadableStream => new ReadableStream({ pull: (controller) => controller.enqueue(endless) });
    const { failure } = await run(() => Promise.resolve(new Response(body())));
    expect(failure?.message).toMatch(/No answer can be read: .* bytes\. Check/);
  });

  it("says so of a server that never answers", async () => {
    const hang: Fetch = () => new Promise(() => {});
    const report = await verify(
      { baseUrl: "http://x", fetch: hang },
      { mode: "read", auth: ["Basic YTpi"], timeoutMs: 5 },
    );
    expect(report.failure?.message).toMatch(/no complete answer after 5 ms.*--timeout/);
  });

  it.each(["ResetChatSession", "PickUpFirstChatSession"])("is not one where only %s fails", async (operation) => {
    const mock = createMock({ sessions: 3 });
    const role = operation === "ResetChatSession" ? "release" : "claim";
    const fetch: Fetch = (request) =>
      roleOf(request) === role ? Promise.resolve(json({ Message: "no" }, 500)) : mock.fetch(request);
    const report = await run(fetch, "sandbox", [operation]);
    expect(report.failure?.message).toBeUndefined();
    expect(report.findings.map(({ check }) => check)).toContain("status-documented");
    expect(codeOf(report)).toBe(1);
  });
});

describe("a gateway that is away now and then", () => {
  it.each([
    ["the first", (count: number) => count === 1],
    ["every seventh", (count: number) => count % 7 === 0],
  ])("is asked once more where the call only reads: %s answer is 503", async (_title, isAway) => {
    const mock = createMock({ sessions: 3 });
    let count = 0;
    const fetch: Fetch = (request) => (isAway(++count) ? Promise.resolve(page(503, "")) : mock.fetch(request));
    const report = await run(fetch);
    expect(report.findings).toEqual([]);
    const said = report.observations.map(({ message }) => message);
    expect(said).toContain("Answers 503, and was asked once more a second later.");
    expect(new Set(said).size).toBe(said.length);
  });

  itInTestAll("is asked about a write once, and no security finding comes of it", async () => {
    const mock = createMock({ sessions: 3 });
    const bodies: string[] = [];
    let count = 0;
    const fetch: Fetch = async (request) => {
      if (roleOf(request) === "save") bodies.push(await request.clone().text());
      return ++count % 9 === 0 ? page(503, "") : mock.fetch(request);
    };
    const report = await run(fetch, "sandbox");
    const created = bodies.filter((body) => body.includes('"ChatSessionId":0'));
    // Two of them are alike by intention.
    expect(new Set(created).size).toBe(created.length - 1);
    expect(
      report.findings.filter(({ check }) => check.startsWith("credentials") || check.startsWith("refused")),
    ).toEqual([]);
  });
});

describe("a gateway that fails after it has passed a request on, or asks for patience", () => {
  const outage: readonly (readonly [string, (passOn: () => Promise<Response>) => Promise<Response>])[] = [
    ["504 after it", (passOn) => passOn().then(() => json({ Message: "upstream timed out" }, 504))],
    ["503 and Retry-After", () => Promise.resolve(new Response("", { status: 503, headers: { "retry-after": "1" } }))],
    ["no answer after it", (passOn) => passOn().then(() => failing("ECONNRESET")(new Request("http://x")))],
  ];
  // Each in each mode in `npm test` too, every third time.
  it.each(
    sample(
      outage.flatMap(([name, fail]) =>
        (["read", "write", "sandbox"] as const).flatMap((mode) => [3, 7].map((n) => [name, mode, n, fail] as const)),
      ),
      3,
    ),
  )("%s in mode %s, every %ith time: nothing else is held against the server", async (_name, mode, n, fail) => {
    const mock = createMock({ sessions: 4 });
    let count = 0;
    const saved: string[] = [];
    const fetch: Fetch = async (request) => {
      if (roleOf(request) === "save") saved.push(await request.clone().text());
      return ++count % n === 0 ? fail(() => mock.fetch(request)) : mock.fetch(request);
    };
    const report = await run(fetch, mode);
    const checks = report.findings.map(({ check }) => check);
    expect(checks.filter((check) => check !== "status-documented" && check !== "answer-arrives")).toEqual([]);
    const created = saved.filter((body) => body.includes('"ChatSessionId":0'));
    // Two of them are alike by intention.
    expect(created.length - new Set(created).size).toBeLessThanOrEqual(1);
  });
});

describe("a refusal", () => {
  const refusing =
    (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Fetch =>
    () =>
      Promise.resolve(
        new Response(typeof body === "string" ? body : JSON.stringify(body), {
          status,
          headers: { "content-type": typeof body === "string" ? "text/html" : "application/json", ...headers },
        }),
      );
  const bearer = { "www-authenticate": 'Bearer error="invalid_token", error_description="The token expired at 08:00"' };

  it.each<[string, string, Fetch, RegExp]>([
    [
      "Bearer 8A:abc",
      "crm.example.com",
      refusing(401, {}, bearer),
      /have expired\..*401 .*says "The token expired at 08:00".*--auth-command/,
    ],
    [
      "SoTicket 7T:abc",
      "sod.superoffice.com/Cust1",
      refusing(401, ""),
      /needs the application token.*SO_MOCK_APP_TOKEN/,
    ],
    [
      "SoTicket 7T:abc",
      "crm.example.com",
      refusing(401, { Message: "Application token is missing." }),
      /application token/,
    ],
    [
      "Basic dGplMDpUamUw",
      "sod.superoffice.com/Cust1",
      refusing(401, ""),
      /Basic is for servers onsite\..*"Bearer 8A:/,
    ],
    [
      "Bearer 8A:abc",
      "crm.example.com",
      refusing(403, { Message: "The license 'CHAT' is required" }),
      /licence is missing\..*CHAT/,
    ],
    [
      "Bearer 8A:abc",
      "crm.example.com",
      refusing(200, { Error: true, Message: "License missing" }),
      /200 with an error.*licence is missing\./,
    ],
    [
      "Bearer 8A:abc",
      "sod.superoffice.com/Cust1",
      refusing(503, "<h1>Tenant Cust1 is not running</h1>"),
      /tenant is not running\..*doctor/,
    ],
    [
      "Bearer 8A:abc",
      "sod2.superoffice.com/Cust1",
      refusing(421, { Message: "Misdirected request" }),
      /not at this address\..*Endpoint/,
    ],
    ["Bearer 8A:abc", "crm.example.com", refusing(403, { Message: "This token is for Cust2" }), /another tenant\./],
    [
      "Bearer 8A:abc",
      "crm.example.com",
      refusing(403, "<html><title>Forbidden by the proxy</title></html>"),
      /A page says that this is not allowed.*says "Forbidden by the proxy"\. Check whether a proxy/,
    ],
    ["Bearer 8A:abc", "crm.example.com", refusing(403, { Message: "No" }), /may not list sessions\..*says "No"/],
  ])("of %s at %s names what it is about", async (auth, host, fetch, says) => {
    const target = { baseUrl: `https://${host}`, fetch };
    const report = await verify(target, { mode: "read", auth: [auth], seed: 1 }, patientClock());
    expect(report.failure?.message).toMatch(says);
    expect(codeOf(report)).toBe(3);
  });

  it("masks secrets in the server's own words, and cuts them", async () => {
    const words = `Bearer 8A:secret-123 is unknown ${"x".repeat(300)}`;
    const target = { baseUrl: "https://crm.example.com", fetch: refusing(401, { Message: words }) };
    const report = await verify(target, { mode: "read", auth: ["Bearer 8A:secret-123"] }, patientClock());
    expect(report.failure?.message).not.toContain("secret-123");
    expect(report.failure?.message.length).toBeLessThan(420);
  });

  it("of one operation has the server's own words too", async () => {
    const mock = createMock({ sessions: 3 });
    const fetch: Fetch = (request) =>
      roleOf(request) === "release" ? refusing(403, { Message: "Not in this role" })(request) : mock.fetch(request);
    const report = await run(fetch, "sandbox", ["ResetChatSession", "ChatSessionsForUser"]);
    const finding = report.findings.find(({ check }) => check === "credentials-accepted");
    expect(finding?.actual).toContain('403, and says "');
  });
});
