import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock } from "../src/mock/create-mock.ts";
import { redactBody, redactValue } from "../src/redact-body.ts";
import { isSecretName, looksSecret, redactUrl } from "../src/redact.ts";
import { redactHeaders, redactPath, redactText } from "../src/redact-text.ts";
import { PATHS, TJE0 } from "./support/agents.ts";
import { leaksIn, SECRET_BODIES, SECRET_PATHS } from "./support/planted.ts";
import { cli } from "./support/cli.ts";
import { steered } from "./support/console.ts";
import { harEntry, harText } from "./support/har.ts";

const SECRET = "s3cr3t-value";
const JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJraW0ifQ.c2lnbmF0dXJl";

/** Queries that hold a secret, and what must not be seen of them. */
const SECRETS: readonly (readonly [query: string, secret: string])[] = [
  ...["signature", "sig", "token", "key", "code", "access_token", "Ticket", "client_secret", "api-key", "apiKey"].map(
    (name) => [`${name}=${SECRET}`, SECRET] as const,
  ),
  ...["Password", "X-Amz-Signature", "subscription-key", "authCode", "pwd", "jwt", "code[0]", "%73ig"].map(
    (name) => [`${name}=${SECRET}`, SECRET] as const,
  ),
  [`$select=Status&sig=${SECRET}&a=b`, SECRET],
  [`a=1;token=${SECRET}`, SECRET],
  [`next=${encodeURIComponent(`https://host/a?token=${SECRET}`)}`, SECRET],
  [`state=${JWT}`, JWT],
  ["session=Bearer+abc", "abc"],
  ["who=7T:s3cr3t", "s3cr3t"],
  [`to%6Ben=${SECRET}`, SECRET],
  [`to%256Ben=${SECRET}`, SECRET],
  [`a=%zz&%zztoken=${SECRET}`, SECRET],
  [`next=${encodeURIComponent(encodeURIComponent(`https://host/a?token=${SECRET}`))}`, "s3cr3t"],
  [`my_key=${SECRET}`, SECRET],
  ["blob=9f86d081884c7d659a2feaa0c55ad015", "9f86d081884c7d659a2feaa0c55ad015"],
];

describe("redactUrl", () => {
  it.each(SECRETS)("masks %s", (query, secret) => {
    const shown = redactUrl(`https://host/api?${query}`);
    expect(shown).not.toContain(secret);
    expect(shown).toContain("***");
    expect(redactUrl(shown)).toBe(shown);
  });

  it.each([
    "https://host/api/v1/ChatSession/5",
    "https://host/a?$select=ChatSessionId,customerName&$top=5&$filter=status eq 'InQueue'",
    "/a?countryCode=NO&sortKey=name&toAssociate=TJE0&page=2&name=Ada+Lovelace&empty=&token=",
    "https://host/api/v1/Ticket/Ticket17/code/5?$orderby=address/city%20desc",
    "https://host/login/oauth2/session/new",
    "/a?from=2024-06-12T08:00:00.0000000Z&email=a@example.com",
    "text/html;q=0.9, code=404",
  ])("leaves %s", (url) => {
    expect(redactUrl(url)).toBe(url);
  });

  it.each([
    [`https://kim:${SECRET}@host/a`, "https://***@host/a"],
    ["https://kim:p@ss@host/a", "https://***@host/a"],
    [`https://host/a#access_token=${SECRET}&b=1`, "https://host/a#access_token=***&b=1"],
  ])("masks what stands before the host and behind a hash: %s", (url, wanted) => {
    expect(redactUrl(url)).toBe(wanted);
  });
});

it.each(SECRET_PATHS)("redactUrl masks in a path: %s", (part) => {
  const shown = redactUrl(`https://host/api/v1/x${part}`);
  expect(leaksIn({ shown })).toEqual([]);
  expect(shown).toMatch(/^https:\/\/host\/api\/v1\/x.*\*\*\*/);
  expect(redactUrl(shown)).toBe(shown);
});

// In parts, or scanners of secrets would take them for real ones.
const KNOWN = [
  ["gh", "p_"],
  ["gl", "pat-"],
  ["sk_", "live_"],
  ["n", "pm_"],
  ["xo", "xb-"],
].map((parts) => `${parts.join("")}a1b2c3d4e5f6a7b8c9d0`);
it.each([...KNOWN, ["AK", "IAABCDEFGHIJKLMNOP"].join(""), "kim:x1y2z3@host.example", "kim:x@host"])(
  "masks a part of a path, a parameter and a header: %s",
  (secret) => {
    for (const shown of [
      secret,
      encodeURIComponent(secret),
      secret.replace(/[_@-]/, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    ]) {
      expect(redactUrl(`/api/v1/x/${shown}`)).toBe("/api/v1/x/***");
      expect(redactUrl(`/api/v1/x/${shown}/y?a=1`)).toBe("/api/v1/x/***/y?a=1");
      expect(redactUrl(`/api/v1/x?a=${shown}&b=1`)).toBe("/api/v1/x?a=***&b=1");
    }
    expect(redactHeaders([["X-Of", secret]])).toEqual({ "X-Of": "***" });
  },
);

it.each([
  "/api/v1/Ticket/5",
  "/api/v1/mailto:kim@host.example/a:b/kim@host/10:30",
  "/api/v1/sk-and-so-on/npm_run/image_with_a_long_name.png",
  "/api/v1/Ticket/Ticket5/Password/reset/Token/v1",
  "/api/v1/reset-password/again/token-policy-v2",
  "/api/v1/Ada%20Lovelace/a+b/error%20code/Person(5)",
  "/tmp/so-mock-secrets-a1B2c3/token/report1.json",
  "/a/b?q=reset%20password&r=token+types",
])("redactUrl leaves %s", (path) => expect(redactUrl(path)).toBe(path));

type Row = [name: string, value: string, wanted: string];

describe("redactHeaders", () => {
  it.each<Row>([
    ["Authorization", "Basic abc", "Basic ***"],
    ["authorization", "Negotiate abc", "Negotiate ***"],
    ["authorization", SECRET, "***"],
    ["X-Token", "Bearer abc", "Bearer ***"],
    ["X-Token", "my own", "***"],
    ["Cookie", "a=b", "***"],
    ["X-XSRF-TOKEN", "a", "***"],
    ["Location", `https://host/login?ticket=${SECRET}`, "https://host/login?ticket=***"],
    ["Accept", "text/html;q=0.9", "text/html;q=0.9"],
    ["Access-Control-Allow-Credentials", "true", "true"],
    ["Prefer", "code=404", "code=404"],
    ["X-Tenant", "norway", "norway"],
    ["Content-Type", "application/vnd.superoffice.v1+json", "application/vnd.superoffice.v1+json"],
    ["X-Custom", `id=${JWT}; a=b`, "id=***; a=b"],
    ...["Ocp-Apim-Subscription-Key", "X-Auth-User", "X-Session", "My-Key", "X-Db-Pwd"].map((name): Row => [
      name,
      "a",
      "***",
    ]),
    ["X-Forwarded-Authorization", "Basic a", "Basic ***"],
  ])("%s: %s", (name, value, wanted) => {
    expect(redactHeaders([[name, value]])).toEqual({ [name]: wanted });
  });
});

it.each([
  ["SO-AppToken", true],
  ["clientSecret", true],
  ["key", true],
  ["Accept", false],
  ["sec-websocket-keys", false],
  ["ChatSessionId", false],
  ["ticket", true],
  ["SoTicket", true],
  ["X-Ticket", true],
  ["ticketId", false],
  ["Ticket_Status", false],
  ["tickets", false],
  ["postcode", false],
])("isSecretName(%s) is %s", (name, wanted) => expect(isSecretName(name)).toBe(wanted));

it.each([
  [JWT, true],
  ["SoTicket 7T:x", true],
  ["f47ac10b-58cc-4372-a567-0e02b2c3d479", true],
  ["PickUpFirstChatSession", false],
  ["20240612", false],
  ["Ada Lovelace", false],
])("looksSecret(%s) is %s", (value, wanted) => expect(looksSecret(value)).toBe(wanted));

it.each([
  [
    '{"Password":"x1","n":[{"api_key":12}],"Ticket":{"TicketId":3},"code":"NO"}',
    '{"Password":"***","n":[{"api_key":"***"}],"Ticket":{"TicketId":3},"code":"NO"}',
  ],
  ['{"said":"{\\"token\\":\\"x1\\"}","a":1}', '{"said":"{\\"token\\":\\"***\\"}","a":1}'],
  ['{"token":"x1', '{"token":"***'],
])("redactBody masks in %s, and changes nothing else", (text, wanted) => {
  expect(redactBody(text)).toBe(wanted);
});

it("redactBody masks in XML and forms", () => {
  expect(redactBody("<a><b:Password x='1'>x1</b:Password><Name>Ada</Name></a>")).toBe(
    "<a><b:Password x='1'>***</b:Password><Name>Ada</Name></a>",
  );
  expect(redactBody("name=Ada&token=x1&a=b")).toBe("name=Ada&token=***&a=b");
});

it.each([
  `{"TicketId":3,"ticketId":"42","Name":"Password reset","Value":"hello","keys":["a","b"],"code":"NO","none":null}`,
  `{"path":"/CustomerName","op":"replace","value":"Ada: hello, it is 5=five"}`,
  `[{"name":"CustomerName","value":"Ada"},{"key":"sortKey","value":"name"}]`,
  `{"Date":"2024-06-12T08:00:00.0000000Z","Url":"https://h:8080/a?page=2","Text":"key: 5, code=404 -u"}`,
  `{"said":"{\\"a\\": 1,  \\"b\\":\\"c\\"}" , "x" : 1.0e5 }`,
  `<a x="1" key="CustomerName"><Key>Name</Key><Value>Ada</Value><TicketId>3</TicketId></a>`,
  `<?xml version="1.0"?><!-- a --><a xmlns:i="urn:x" i:nil="true"/>`,
  "CustomerName: Ada\nTicketId: 7\n- a: b\n  c: d\n",
  "id=5&ticketId=7&name=Ada+Lovelace&a=b%3Dc&page=%3D",
  "sort -u a; docker run -u 1000:1000 x; 12:30:00 -user",
  "",
])("redactBody leaves %s", (text) => expect(redactBody(text)).toBe(text));

it("redactText leaves sentences that speak of secrets", () => {
  const text = "token: expected string, got null; the secret: do it again. id: 12345, Cookie and --user alone";
  expect(redactText(text)).toBe(text);
});

it.each([
  ["the password is Sommer!", "the password is ***!"],
  ["Your password is: sommer", "Your password is: ***"],
  ["with the password 'a b', it", "with the password '***', it"],
  ["my API key: Zebra", "my API key: ***"],
  ["PIN: 1234", "PIN: ***"],
  ["the verification code is 123456.", "the verification code is ***."],
  ["redis://kim:a/b@h:1/0", "redis://***@h:1/0"],
  ["password: correct horse battery staple", "password: ***"],
  ["my password: blue horse, ok", "my password: ***, ok"],
  ["kennwort: Mein hund bello", "kennwort: ***"],
  ["tool --password sommer", "tool --password ***"],
  ["tool --password sommer https://h/", "tool --password *** https://h/"],
  ["as login kim/x.", "as login kim/***."],
  ["credentials: kim:sommer!", "credentials: kim:***!"],
  ["pass\u200Bword: hunter2", "password: ***"],
  ["\uFF50\uFF41\uFF53\uFF53word\uFF1Ahunter2", "password:***"],
])("redactText masks what a sentence tells: %s", (text, wanted) => {
  expect(redactText(text)).toBe(wanted);
  expect(redactText(wanted)).toBe(wanted);
});

it.each([
  "the password is wrong, the token is not valid, the secret was never stored",
  "Unexpected token '<', \"<!doctype\" is not valid JSON",
  "give a token: it may stand in a file; password: required; token: stale ones are refused",
  "ticket: 42, ticket 12345 is open, code: NO, the pin code is wrong, country code 47",
  "give --token or --password with a value; --secret-file file; password: please try again; password: wrong user name",
  "the login page/form, login name/password, login at 10:30, login 3/5",
  "Ada\u200B, \uFB01ne, caf\u0065\u0301",
  "The secret:\nUsage: a tool at http://h:80/a@b, by tokens (two) and pins (three)",
])("redactText leaves: %s", (text) => expect(redactText(text)).toBe(text));

it.each([
  ['{"pass\u200Bword":"x1"}', '{"pass\u200Bword":"***"}'],
  ['{"a":"\uFF02","\uFF50assword":"x1"}', '{"a":"\uFF02","\uFF50assword":"***"}'],
  ['{"name":"pass\u200Bword","value":"x1"}', '{"name":"pass\u200Bword","value":"***"}'],
  ["<\uFF50assword>x1</\uFF50assword>", "<\uFF50assword>***</\uFF50assword>"],
  ["pass\u200Bword: x1\na: b", "password: ***\na: b"],
  ['a: b\n- "\\x70assword": x1', 'a: b\n- "\\x70assword": ***'],
  ["a: b\n'my password': x1\n? b\n: c", "a: b\n'my password': ***\n? b\n: c"],
  ["a: b\n- ? secret\n  : x1\nc: d", "a: b\n- ? secret\n  ***\nc: d"],
  ['{"pass\\u0077ord":"x1","\\u006eame":"x1"}', '{"pass\\u0077ord":"***","\\u006eame":"x1"}'],
  ["pass%E2%80%8Bword=x1&a=b", "pass%E2%80%8Bword=***&a=b"],
])("redactBody masks what has a disguised name: %j", (text, wanted) => expect(redactBody(text)).toBe(wanted));

it("a mock's journal masks what it quotes of a refused request", async () => {
  const mock = createMock();
  await mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, "so-timezone": "password: hunter2" } });
  expect(mock.requests.list()[0]?.problem).toContain('"password: ***" in SO-TimeZone');
});

it("redactBody masks in YAML a value before its name, and nothing beside it", () => {
  const [value, name] = ["value: x1", "name: password"];
  expect(redactBody(`- ${value}\n  ${name}\n- ${value}\n  name: a\n- b:\n    ${value}\n  ${name}\n`)).toBe(
    `- value: ***\n  ${name}\n- ${value}\n  name: a\n- b:\n    ${value}\n  ${name}\n`,
  );
});

it("redactBody masks everything below a secret's name, and only that", () => {
  expect(redactBody('{"credentials":{"user":"kim","n":[1,true,null,""]},"a":"b"}')).toBe(
    '{"credentials":{"user":"***","n":["***",true,null,""]},"a":"b"}',
  );
  expect(redactBody("<a><Credentials><User i='7'>kim</User></Credentials><b i='7'>c</b></a>")).toBe(
    "<a><Credentials><User i='***'>***</User></Credentials><b i='7'>c</b></a>",
  );
  expect(redactBody("credentials:\n  user: kim\n  - a\nlast: b")).toBe("credentials:\n  user: ***\n  ***\nlast: b");
});

it("what is masked stays as it is when it is masked again", () => {
  for (const [, text] of SECRET_BODIES) expect(redactBody(redactBody(text))).toBe(redactBody(text));
});

it("redactValue masks by the property beside, and everything below a secret's name", () => {
  expect(
    redactValue([{ op: "add", path: "/Password", value: "x1" }, { credentials: { user: "kim", ids: [7] } }]),
  ).toEqual([{ op: "add", path: "/Password", value: "***" }, { credentials: { user: "***", ids: ["***"] } }]);
});

it("redactValue masks in values and texts", () => {
  const value = { Password: "x1", texts: ["hello", "I am Bearer a1b2c3"], deep: { SessionKey: "k" }, none: null };
  expect(redactValue(value)).toEqual({ ...value, Password: "***", texts: ["hello", "I am Bearer ***"] });
});

it("redactPath tells words and short numbers alone", () => {
  expect(redactPath(`/api/v1/ChatSession/5/${SECRET}/%41?a=b`)).toBe("/api/v1/ChatSession/5/*/*");
});

describe("no secret in an address comes out", () => {
  const queries = SECRETS.map(([query]) => query);
  const leaks = (text: string): readonly string[] =>
    SECRETS.flatMap(([query, secret]) => (text.includes(secret) ? [query] : []));

  it("of the journal", async () => {
    const mock = createMock();
    for (const query of queries) await mock.fetch(`${PATHS.list}?${query}`, { method: "POST", headers: TJE0 });
    expect(leaks(JSON.stringify(mock.requests.list()))).toEqual([]);
    expect(mock.requests.list()[0]?.path).toBe(`${PATHS.list}?signature=***`);
  });

  it.each(["/journal?limit=100", "/journal.har", "/journal.test.ts", "/journal/1", "/journal/20"])(
    "of the console: %s",
    async (path) => {
      const steer = steered();
      const referer = `https://app.example/?token=${SECRET}`;
      for (const query of queries) {
        await steer.ask(`${PATHS.list}?${query}`, { method: "POST", headers: { ...TJE0, referer } });
      }
      const text = await (await steer.control("GET", path)).text();
      expect(text).toContain("***");
      expect(leaks(text)).toEqual([]);
    },
  );

  it("of so-mock check", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-redact-"));
    try {
      const url = `https://crm.example.com/Cust1${PATHS.list}`;
      const entries = queries.map((query) => harEntry({ url: `${url}?${query}`, text: '[{"ChatSessionId":"x"}]' }));
      writeFileSync(join(folder, "a.har"), harText(entries));
      const reports = ["json", "junit", "html", "sarif"].map((format) => join(folder, `report.${format}`));
      const flags = reports.flatMap((file) => ["--report", `${file.split(".").at(-1)}=${file}`]);
      const { stdout, stderr } = await cli(["check", join(folder, "a.har"), ...flags]);
      const written = reports.map((file) => readFileSync(file, "utf8"));
      expect(written[0]).toContain("sig=‹secret›");
      expect(leaks([stdout, stderr, ...written].join(""))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it.each([
  "name,password\nkim",
  "Hi, the password that you sent\ndoes not work, sorry",
  "name;city\nkim;Oslo\n\npassword;x\n",
  '["token","password"]',
  '["password","kim","x"]',
  '[["a"],"password"]',
])("redactBody leaves what is no table and no pair of a secret: %j", (text) => {
  expect(redactBody(text)).toBe(text);
});

it("redactBody masks no other column, and no line of another table", () => {
  const text = "id,password,name\r\n1,x1,kim\r\n2,,ada\r\n\r\nid,b,c\r\n3,4,5\r\n";
  expect(redactBody(text)).toBe(text.replace("x1", "***"));
  expect(redactBody("| a | token |\n|---|---|\n| 1 | x |")).toBe("| a | token |\n|---|---|\n| 1 | *** |");
});
