import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { sample } from "../support/sample.ts";
import { TARGETS, type Started } from "../support/targets.ts";

const JSON_TYPE = { "content-type": "application/json" };

interface BadRequest {
  readonly title: string;
  readonly path: string;
  readonly init: RequestInit;
  readonly status: number;
  /** The body's text must say this. */
  readonly says: string | RegExp;
}

const put = (body: string | undefined, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: "PUT",
  headers: { ...TJE0, ...headers },
  ...(body === undefined ? {} : { body }),
});
const save = (body: string | undefined, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  ...put(body, headers),
  method: "POST",
});
const post: RequestInit = { method: "POST", headers: TJE0 };

/** Bodies that neither PUT nor Save takes. */
const BODIES: readonly (readonly [title: string, body: string | undefined, says: string | RegExp])[] = [
  ["no body", undefined, /holds no session|missing/],
  ["an empty body", "", /holds no session|missing/],
  ["null", "null", /holds no session|missing/],
  ["an array", "[]", "one object"],
  ["text", '"hello"', "one object"],
  ["a number", "5", "one object"],
  ["malformed JSON", '{\n  "CustomerName": "Ada,\n}', "line 2"],
  ["JSON that ends too early", '{"CustomerName":', "line 1, column 17"],
  ["text for a number", '{"TopicId":"abc"}', "/TopicId"],
  ["a fraction for a whole number", '{"TopicId":1.5}', "/TopicId"],
  ["a number beyond int32", '{"TopicId":2147483648}', "/TopicId"],
  ["a number below int32", '{"TopicId":-2147483649}', "/TopicId"],
  ["null for a number", '{"Rating":null}', "/Rating"],
  ["a boolean for text", '{"CustomerName":true}', "/CustomerName"],
  ["text for a boolean", '{"CustomerConsented":"yes"}', "/CustomerConsented"],
  ["null for a boolean", '{"chatbotIsActive":null}', "/chatbotIsActive"],
  ["an unknown status", '{"Status":"Pending"}', "/Status"],
  ["an empty status", '{"Status":""}', "/Status"],
  ["a status number beyond the enum", '{"Status":12}', "/Status"],
  ["an unknown flag", '{"Flags":"CustomerIsTyping, Nobody"}', "/Flags"],
  ["an impossible date", '{"WhenRequested":"2023-02-29T10:00:00Z"}', "/WhenRequested"],
  ["an impossible hour", '{"WhenRequested":"2023-02-28T25:00:00Z"}', "/WhenRequested"],
  ["a date in another form", '{"WhenRequested":"28.02.2023"}', "/WhenRequested"],
  ["a number for a date", '{"WhenRequested":1700000000}', "/WhenRequested"],
  ["text for a reference", '{"User":"TJE0"}', "/User"],
  ["a list for a reference", '{"User":[]}', "/User"],
  ["a wrong type inside a reference", '{"User":{"AssociateId":"x"}}', "/User/AssociateId"],
];

const CASES: readonly BadRequest[] = [
  ...BODIES.flatMap(([title, body, says]) => [
    { title: `PUT with ${title}`, path: PATHS.session(2), init: put(body), status: 400, says },
    { title: `Save with ${title}`, path: PATHS.save, init: save(body), status: 400, says },
  ]),
  {
    title: "an id beyond int32",
    path: PATHS.session("99999999999"),
    init: put("{}"),
    status: 400,
    says: "99999999999",
  },
  { title: "an id that is no number", path: PATHS.session("abc"), init: put("{}"), status: 400, says: "abc" },
  { title: "an id with a fraction", path: PATHS.reset("1.5"), init: post, status: 400, says: "1.5" },
  {
    title: "an id in the body beyond int32",
    path: PATHS.save,
    init: save('{"ChatSessionId":3000000000}'),
    status: 400,
    says: "/ChatSessionId",
  },
  { title: "PUT of an unknown id", path: PATHS.session(4711), init: put("{}"), status: 404, says: "4711" },
  { title: "Reset of an unknown id", path: PATHS.reset(4711), init: post, status: 404, says: "4711" },
  { title: "Reset of a negative id", path: PATHS.reset(-1), init: post, status: 404, says: "-1" },
  { title: "an unknown path", path: "/api/v1/Nowhere", init: post, status: 404, says: "/api/v1/Nowhere" },
  { title: "a path below a session", path: `${PATHS.session(2)}/Nothing`, init: post, status: 404, says: "Nothing" },
  { title: "the root", path: "/", init: { method: "GET" }, status: 404, says: "GET /" },
  {
    title: "text/plain",
    path: PATHS.session(2),
    init: put("{}", { "content-type": "text/plain" }),
    status: 415,
    says: "text/plain",
  },
  {
    title: "an image",
    path: PATHS.save,
    init: save("x", { "content-type": "image/png" }),
    status: 415,
    says: "image/png",
  },
  {
    title: "a body over 1 MiB",
    path: PATHS.session(2),
    init: put(`{"LastMessage":"${"x".repeat(1_048_576)}"}`),
    status: 413,
    says: "1048576",
  },
];

describe.each(sample(TARGETS, 1))("bad input $name", ({ start }) => {
  let started: Started;
  beforeEach(async () => {
    started = await start();
  });
  afterEach(() => started.close());

  it.each(CASES)("$title answers $status and changes nothing", async ({ path, init, status, says }) => {
    const before = started.mock.sessions.list();
    const response = await started.client.ask(path, init);
    const text = await response.text();
    expect([response.status, text]).toEqual([status, expect.stringMatching(says)]);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const error = JSON.parse(text) as Record<string, unknown>;
    expect(typeof (error["Message"] ?? error["ErrorMessage"])).toBe("string");
    expect(started.mock.sessions.list()).toEqual(before);
  });

  it.each([
    ["GET", PATHS.session(2), "PUT"],
    ["DELETE", PATHS.session(2), "PUT"],
    ["PATCH", PATHS.list, "POST"],
    ["PUT", PATHS.save, "POST"],
    ["PUT", PATHS.reset(2), "POST"],
  ])("%s %s answers 405 with Allow: %s", async (method, path, allow) => {
    const response = await started.client.ask(path, { method, headers: TJE0 });
    expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
    expect(await response.json()).toHaveProperty("Message");
  });

  it("says the reason phrase of doc 000 for a PUT without entity", async () => {
    const response = await started.client.ask(PATHS.session(2), put(undefined));
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        Error: true,
        ErrorType: expect.any(String),
        ErrorMessage: response.statusText,
        ErrorSource: expect.any(String),
      },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ["nothing", {}],
    ["an unknown scheme", { authorization: "Digest dGplMDpUamUw" }],
    ["a scheme without a value", { authorization: "Basic" }],
    ["an empty value", { authorization: "SoTicket " }],
    ["Basic that is no base64", { authorization: "Basic !!!" }],
    ["Basic without a colon", { authorization: `Basic ${btoa("tje0")}` }],
    ["Basic without a user", { authorization: `Basic ${btoa(":Tje0")}` }],
    ["a token with blanks", { authorization: "Bearer a b" }],
    ["an XSRF token without cookie", { "x-xsrf-token": "abc" }],
    ["an XSRF token unlike the cookie", { "x-xsrf-token": "abc", cookie: "XSRF-TOKEN=abd" }],
  ])("refuses %s with 401 on every operation", async (_, headers) => {
    const json = { ...headers, ...JSON_TYPE };
    const before = started.mock.sessions.list();
    for (const [path, init] of [
      [PATHS.list, { method: "POST", headers }],
      [PATHS.pickUp, { method: "POST", headers }],
      [PATHS.reset(2), { method: "POST", headers }],
      [PATHS.session(2), { method: "PUT", headers: json, body: "{}" }],
      [PATHS.save, { method: "POST", headers: json, body: "{}" }],
    ] satisfies [string, RequestInit][]) {
      const response = await started.client.ask(path, init);
      expect([path, response.status]).toEqual([path, 401]);
      expect(response.headers.get("www-authenticate")).toMatch(/Basic.*SoTicket.*Bearer/);
      expect(await response.json()).toHaveProperty("Message");
    }
    expect(started.mock.sessions.list()).toEqual(before);
  });

  it.each([
    ["Basic", "Basic dGplMDpUamUw"],
    ["basic in lower case", "basic dGplMDpUamUw"],
    ["SoTicket", "SoTicket 7T:abc=="],
    ["SOTICKET in capitals", "SOTICKET 7T:abc=="],
    ["Bearer", "Bearer eyJ.a.b"],
  ])("lets %s in", async (_, authorization) => {
    expect((await started.client.ask(PATHS.list, { method: "POST", headers: { authorization } })).status).toBe(200);
  });

  it("lets an XSRF token in that equals its cookie", async () => {
    const headers = { "x-xsrf-token": "abc=", cookie: "a=b; XSRF-TOKEN=abc%3D" };
    expect((await started.client.ask(PATHS.list, { method: "POST", headers })).status).toBe(200);
  });
});

describe("credentials: optional", () => {
  it("takes a call without credentials as the samples' user's", async () => {
    const started = await TARGETS[0]?.start({ credentials: "optional" });
    const response = await started?.client.ask(PATHS.pickUp, { method: "POST" });
    expect(await response?.json()).toMatchObject({ User: { Name: "TJE0" } });
  });
});
