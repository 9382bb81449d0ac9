import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { EVERYWHERE } from "../../src/deviations/requests.ts";
import { onText } from "../../src/deviations/rewire.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { createValueRedactor } from "../../src/personal/redacted.ts";
import { withoutNames } from "../../src/personal/shown-text.ts";
import { formatBaseline, updateBaseline } from "../../src/verify/baseline.ts";
import type { Report } from "../../src/verify/model.ts";
import type { VerifyOptions } from "../../src/verify/options.ts";
import { plainWords } from "../../src/verify/plain-words.ts";
import { verify } from "../../src/verify/run.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { harEntry, harText } from "../support/har.ts";
import { ROOT } from "../support/root.ts";
import { render } from "../support/render.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Customers' data stay out of reports: planted everywhere, and looked for in every format. */

const PERSONAL = /lovelace|ada@|98 ?76 ?54 ?32|98765432|analytical|confidential|10\.20\.30\.40|lvlc-key/i;
/** What leaks, with what stands around it. */
function leaksIn(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(new RegExp(PERSONAL, "gi"))].map(({ index }) => text.slice(index - 70, index + 30))),
  ];
}

const customer = {
  CustomerName: "Ada Lovelace",
  CustomerEmail: "ada@lovelace.org",
  CustomerPhone: "98 76 54 32",
  CustomerCompanyName: "Analytical Engines",
  CustomerHost: "10.20.30.40",
  CustomerAlias: "lovelace",
  FirstMessage: "This is confidential: I am Ada Lovelace",
  SessionKey: "lvlc-key",
};

const FORMATS = ["pretty", "json", "github", "html", "junit", "sarif"];

/** A server with a customer in every session, faulty in ways that make checks quote values. */
async function reportOf(options: VerifyOptions): Promise<Report> {
  const mock = createMock({ sessions: 4, dialect: "observed" });
  for (const { ChatSessionId: id } of mock.sessions.list()) mock.sessions.update(id, customer);
  mock.sessions.add(customer);
  const fetch = async (request: Request): Promise<Response> => {
    const answer = await mock.fetch(request);
    if (request.url.includes("PickUp"))
      return new Response("<html><title>Ada Lovelace</title>confidential", { status: 500 });
    const text = (await answer.text())
      .replaceAll(/"InitialQueuePos":\d+/g, '"InitialQueuePos":"Ada Lovelace"')
      .replaceAll(/"Rating":\d+/g, '"Rating":"98765432"')
      .replaceAll(/"Flags":"\w+"/g, '"Flags":"Lovelace"')
      .replaceAll(/"TopicId":\d+/g, '"TopicId":98765432101,"Secret":{"ada@lovelace.org":"confidential"}')
      .replaceAll(/"Message":"[^"]*"/g, '"Message":"No session of Ada Lovelace"');
    const headers = new Headers(answer.headers);
    headers.set("x-user", "Ada Lovelace");
    const cut = request.url.includes("$select") ? text.slice(0, -30) : text;
    return new Response(cut, { status: answer.status, headers, statusText: "Hello Ada Lovelace" });
  };
  return verify(
    { baseUrl: "http://crm.test", fetch },
    { auth: ["Basic dGplMDpUamUw"], seed: 1, ...options },
    skippingClock(),
  );
}

describe("by default", async () => {
  const reports = { read: await reportOf({}), sandbox: await reportOf({ mode: "sandbox" }) };

  it.each(FORMATS)("no value of a customer stands in %s", (format) => {
    for (const report of Object.values(reports)) {
      expect(report.findings.length).toBeGreaterThan(3);
      expect(leaksIn(render(format, report))).toEqual([]);
    }
  });

  it("nor in a baseline", () => {
    const baseline = formatBaseline(updateBaseline([], reports.sandbox), "baseline.yaml");
    expect(baseline).toContain("answer-schema");
    expect(baseline).not.toMatch(PERSONAL);
  });

  it("what is known to be nobody's, and what the run wrote, stands as it is", () => {
    const bodies = reports.sandbox.exchanges.flatMap(({ request, response }) => [
      request.body ?? "",
      response?.body ?? "",
    ]);
    const text = bodies.join("\n");
    expect(text).toMatch(/"Status":"InQueue"/);
    expect(text).toMatch(/"WhenRequested":"\d{4}-\d\d-\d\dT/);
    expect(text).toMatch(/"ChatSessionId":\d+/);
    expect(text).toMatch(/"CustomerConsented":(?:true|false)/);
    expect(text).toContain("Sent by so-mock verify; closed at the end of its run.");
    expect(text).toContain('"CustomerName":"A… (12 characters)"');
  });
});

it.each<VerifyOptions>([{ mode: "write" }, { mode: "sandbox" }])(
  "what a server adds to a session of the run stays out of all that is written back, in $mode",
  async (options) => {
    const mock = createMock({ sessions: 4 });
    const noting = onText(EVERYWHERE, (text) => text.replaceAll('"TopicId":', '"Note":"confidential","TopicId":'));
    const report = await verify(
      { baseUrl: "http://crm.test", fetch: noting((request) => mock.fetch(request)) },
      { auth: ["Basic dGplMDpUamUw"], seed: 1, ...options },
      skippingClock(),
    );
    expect(report.exchanges.filter(({ request }) => request.body?.includes('"Note"')).length).toBeGreaterThan(3);
    for (const format of FORMATS) expect(leaksIn(render(format, report))).toEqual([]);
  },
);

it("a name that is a value stays out of the sentence about it", () => {
  const { pointer } = createValueRedactor(contract, new Set());
  const said = (name: string): unknown =>
    withoutNames({ message: `${name} is not known.`, pointer: `/0/${name}` }, pointer);
  expect(said("kari@nordmann.example")).toEqual({ message: "… is not known.", pointer: "/0/…" });
  expect(said("Kari Nordmann")).toEqual({ message: "… is not known.", pointer: "/0/…" });
  expect(said("CustomerName")).toEqual({ message: "CustomerName is not known.", pointer: "/0/CustomerName" });
  expect(withoutNames({ message: "It took long." }, pointer)).toEqual({ message: "It took long.", pointer: "" });
});

it("full shows values, and none no body at all", async () => {
  const full = await reportOf({ bodies: "full" });
  expect(JSON.stringify(full.exchanges)).toContain("ada@lovelace.org");
  const none = await reportOf({ bodies: "none" });
  for (const { request, response } of none.exchanges) {
    for (const body of [request.body, response?.body]) expect([undefined, "", "(not shown)"]).toContain(body);
  }
  expect(leaksIn(JSON.stringify(none))).toEqual([]);
});

describe("so-mock check", () => {
  const root = mkdtempSync(join(tmpdir(), "so-mock-bodies-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const session = JSON.stringify([{ ChatSessionId: 7, Rating: "98765432", Unheard: "confidential", ...customer }]);
  const xml = `<?xml version="1.0"?><ArrayOfChatSessionEntity><ChatSessionEntity><CustomerName>Ada Lovelace</CustomerName><Rating>98765432</Rating><x a="lovelace">confidential</x></ChatSessionEntity></ArrayOfChatSessionEntity>`;
  const asked = { ...TJE0, "x-user": "Ada Lovelace", referer: "https://app.example/ada@lovelace.org" };
  const form = new URLSearchParams({ ...customer, ChatSessionId: "0" }).toString();
  const label = (type: string) => ({ "content-type": type, location: "/login/lovelace?who=ada@lovelace.org" });
  const entries = [
    harEntry({ text: session, request: asked }),
    harEntry({ text: session.slice(0, -25), request: asked }),
    harEntry({ text: `{"CustomerName":Ada Lovelace,confidential}`, request: asked }),
    harEntry({ text: xml, headers: label("application/xml"), request: { ...asked, accept: "application/xml" } }),
    harEntry({
      text: xml.slice(0, -70),
      headers: label("application/xml"),
      request: { ...asked, accept: "application/xml" },
    }),
    harEntry({ text: "Ada Lovelace", headers: label("text/plain"), request: asked }),
    harEntry({ text: "<html><title>Ada Lovelace</title>", headers: label("text/html"), request: asked }),
    harEntry({ text: '{"Error":true,"ErrorMessage":"Ada Lovelace is gone"}', request: asked }),
    harEntry({ status: 302, text: "", headers: label("text/html"), request: asked }),
    harEntry({
      method: "PUT",
      url: `https://crm.example.com${PATHS.session(7)}`,
      body: JSON.stringify(customer),
      status: 500,
      text: session,
      request: asked,
    }),
    harEntry({
      url: `https://crm.example.com${PATHS.save}`,
      body: form,
      status: 500,
      text: "x",
      request: { ...asked, "content-type": "application/x-www-form-urlencoded" },
    }),
    harEntry({
      url: `https://crm.example.com${PATHS.list}?who=ada@lovelace.org`,
      status: 500,
      text: session,
      request: asked,
    }),
  ];

  it.each(["pretty", "json", "github"])("shows no value of a customer (%s)", async (format) => {
    const har = join(root, "traffic.har");
    writeFileSync(har, harText(entries));
    const files = ["json", "html", "junit", "sarif"].map((name) => join(root, `report.${name}`));
    const reports = files.flatMap((file) => ["--report", `${file.split(".").at(-1)}=${file}`]);
    const baseline = join(root, "baseline.yaml");
    const run = await cli(["check", har, "--format", format, ...reports, "--baseline", baseline, "--update-baseline"]);
    const said = [run.stdout, run.stderr, ...[...files, baseline].map((file) => readFileSync(file, "utf8"))];
    for (const text of said) expect(leaksIn(text)).toEqual([]);
    expect(said.join("")).toContain("answer-schema");
    const full = await cli(["check", har, "--format", "json", "--bodies", "full"]);
    expect(full.stdout).toMatch(PERSONAL);
  });

  it("refuses another word", async () => {
    const { code, stderr } = await cli(["check", root, "--bodies", "some"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("redacted, full, none")]);
  });
});

describe("the runner's own words stay where a customer writes the same", () => {
  const redactor = createValueRedactor(contract, new Set(), plainWords());
  redactor.body('{"a":"list","b":"the answer","c":"closes","d":"Zaphod","e":"Zaphod closes"}');

  it.each([
    ["The list lacks a session that the answer has.", "The list lacks a session that the answer has."],
    ["It closes connections, listed ones too.", "It closes connections, listed ones too."],
    ['It is "list" and "Zaphod".', 'It is "l… (4 characters)" and "Z… (6 characters)".'],
    ["It says Zaphod closes the list.", "It says Z… (13 characters) the list."],
    ["It is Zaphod.", "It is Z… (6 characters)."],
  ])("%s", (text, wanted) => expect(redactor.sentence(text)).toBe(wanted));

  it("in a whole run", async () => {
    const said = async (text: string): Promise<readonly string[]> => {
      const mock = createMock({ sessions: 4 });
      for (const { ChatSessionId: id } of mock.sessions.list()) mock.sessions.update(id, { CustomerName: text });
      const fetch = async (request: Request): Promise<Response> => {
        const answer = await mock.fetch(request);
        return new Response((await answer.text()).replaceAll('"Rating"', '"Ratings"'), answer);
      };
      const report = await verify({ baseUrl: "http://crm.test", fetch }, { auth: ["Basic dGplMDpUamUw"], seed: 1 });
      return report.findings.map(({ message }) => message);
    };
    const plain = await said("Grace");
    expect(plain.length).toBeGreaterThan(0);
    expect(await said("answer")).toEqual(plain);
    expect(await said("missing")).toEqual(plain);
  });

  it("all of them are known", () => {
    const known = plainWords();
    const folder = join(ROOT, "src/verify");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      /^(?:checks|facts)[/\\].*\.ts$|^(?:judge|merge|unfinished|unverified)\.ts$/.test(file),
    );
    const unknown = files.flatMap((file) => {
      const code = readFileSync(join(folder, file), "utf8").replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$|^import.*$/gm, "");
      const texts = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
        ([, one, other]) => one ?? other ?? "",
      );
      const sentences = texts
        .map((text) => text.replaceAll(/\$\{[^}]*\}/g, " ").trim())
        .filter((text) => text.includes(" "));
      return sentences.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !known.has(word));
    });
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe("a body keeps its form", () => {
  const { body, sentence } = createValueRedactor(contract, new Set(["mine"]));
  it.each([
    ['{"CustomerName":"Ada","Status":"InQueue"}', '{"CustomerName":"A… (3 characters)","Status":"InQueue"}'],
    ['{ "a" : "mine", "ChatSessionId": 7,"Rating":5 }', '{ "a" : "mine", "ChatSessionId": 7,"Rating":5 }'],
    ['{"Rating":98765432109', '{"Rating":"9… (11 characters)"'],
    ['{"CustomerName":"Ada', '{"CustomerName":"A… (3 characters)'],
    ['"Ada"', '"A… (3 characters)"'],
    ["[1,2,null]", "[1,2,null]"],
    [
      '{"WhenIdle":"2024-01-15T15:22:38Z","BirthDate":"1815-12-10T00:00:00"}',
      '{"WhenIdle":"2024-01-15T15:22:38Z","BirthDate":"1… (19 characters)"}',
    ],
    [
      "<a><CustomerName>Ada</CustomerName><Rating>5</Rating><b/></a>",
      "<a><CustomerName>A… (3 characters)</CustomerName><Rating>5</Rating><b/></a>",
    ],
    ["CustomerName=Ada&Rating=5", "CustomerName=A… (3 characters)&Rating=5"],
    ["plain", "(text of 5 characters; --bodies full shows it)"],
    ["", ""],
  ])("%s", (text, wanted) => expect(body(text)).toBe(wanted));

  it.each([
    ['CustomerName is "Ada" and should be int32.', 'CustomerName is "A… (3 characters)" and should be int32.'],
    ["Session 427 was handed to two callers.", "Session 427 was handed to two callers."],
    ['Status is "InQueue"', 'Status is "InQueue"'],
    ["302 to https://h/login/ada?who=ada@x.org", "302 to https://h/…/…?who=…"],
  ])("a sentence, too: %s", (text, wanted) => expect(sentence(text)).toBe(wanted));

  itInTestAll("takes no longer than its text is long", () => {
    for (const part of ['"', '"\\', "<a ", "<a>", "a=&", '{"a":', "1", "https://a/", "to /a "]) {
      expect(body(part.repeat(100_000)).length + sentence(part.repeat(100_000)).length).toBeGreaterThan(0);
    }
  });
});
