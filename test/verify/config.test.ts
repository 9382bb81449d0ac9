import { describe, expect, it } from "vitest";
import { type Layer, readConfig, readEnvironment, SETTING_KINDS } from "../../src/verify/config.ts";
import { nearestFirst } from "../../src/nearest.ts";
import { resolveSettings, type Settings } from "../../src/verify/settings.ts";

const known = {
  operations: ["ChatSessionsForUser", "ResetChatSession"],
  checks: ["answer-schema", "content-type"],
  types: ["ChatSessionEntity"],
};
const url: Layer = { "base-url": { where: "<base-url>", texts: ["http://localhost:4010"] } };
const flags = (key: keyof typeof SETTING_KINDS, ...texts: string[]): Layer => ({ [key]: { where: `--${key}`, texts } });
const resolve = (...layers: Layer[]): Settings => resolveSettings([...layers, url], known);
const config = (text: string): Layer => readConfig(text, "so.yaml");

describe("the config file", () => {
  it("has the flags' names as keys", () => {
    const layer = config(
      [
        "base-url: https://crm.example.com/Cust1",
        "auth: [Basic YQ==, Bearer b]",
        "header: { SO-AppToken: abc, SO-Language: NO }",
        "mode: sandbox",
        "operation: ResetChatSession",
        "check: [answer-schema]",
        "min-coverage: { ChatSessionEntity: 80 }",
        "strict: true",
        "fail-on: warning",
        "report: { html: a.html, json: b.json }",
        "format: github",
        "bodies: none",
        "baseline: known.yaml",
        "update-baseline: true",
        "verbose: true",
        "timeout: 1000",
        "budget: 1.5",
        "rate: 4",
        "seed: -3",
      ].join("\n"),
    );
    expect(resolveSettings([layer], known)).toEqual({
      baseUrl: "https://crm.example.com/Cust1",
      auth: ["Basic YQ==", "Bearer b"],
      authCommand: undefined,
      network: {},
      waitSeconds: undefined,
      headers: { "SO-AppToken": "abc", "SO-Language": "NO" },
      mode: "sandbox",
      groups: [],
      operations: ["ResetChatSession"],
      checks: ["answer-schema"],
      minCoverage: [{ name: "ChatSessionEntity", percent: 80 }],
      strict: true,
      failOn: "warning",
      reports: [
        { format: "html", file: "a.html" },
        { format: "json", file: "b.json" },
      ],
      format: "github",
      bodies: "none",
      baseline: "known.yaml",
      updateBaseline: true,
      list: false,
      verbose: true,
      timeoutMs: 1000,
      budgetSeconds: 1.5,
      rate: 4,
      seed: -3,
    });
  });

  it("may be empty", () => {
    expect(config("")).toEqual({});
    expect(config("# nothing yet\n")).toEqual({});
  });

  it.each([
    ["an unknown key", "mode: read\nmodes: read\n", /^so\.yaml:2: there is no key `modes` \(use one of mode, /],
    ["a number for a text", "mode: 1\n", /^so\.yaml:1: `mode` is not a text \(write a text\)/],
    ["a text for a number", 'timeout: "5"\n', /^so\.yaml:1: `timeout` is not a number/],
    ["a text for a flag", "strict: ja\n", /^so\.yaml:1: `strict` is not true or false/],
    ["a number among texts", "auth:\n  - a\n  - 5\n", /^so\.yaml:2: `auth` is not a text or a list of texts/],
    ["a mapping for auth", "auth: { a: b }\n", /^so\.yaml:1: `auth` is not a text or a list of texts/],
    ["a list in a mapping", "header: { a: [b] }\n", /^so\.yaml:1: `header` is not/],
    ["a list", "- mode\n", /^so\.yaml:1: the file holds no settings/],
    ["no YAML", "mode: read\nauth: [Basic c2VjcmV0\n", /^so\.yaml:\d: this is not YAML/],
  ])("says where it is wrong: %s", (_, text, message) => {
    expect(() => config(text)).toThrow(message);
  });

  it("lists everything that is wrong, and quotes no credential", () => {
    const text = 'auth: { Basic: c2VjcmV0 }\nfoo: 1\n"header": 5\n';
    expect(() => config(text)).toThrow(/so\.yaml:1.*\nso\.yaml:2.*\nso\.yaml:3/);
    expect(() => config(text)).not.toThrow(/c2VjcmV0/);
    expect(() => config("auth: [Basic c2VjcmV0")).not.toThrow(/c2VjcmV0/);
  });
});

describe("the environment", () => {
  it.each([
    ["one value", "Basic YQ==", ["Basic YQ=="]],
    ["a value a line", "Basic YQ==\r\n\n Bearer b \n", ["Basic YQ==", "Bearer b"]],
  ])("holds %s in SO_MOCK_AUTH", (_, text, auth) => {
    expect(resolve(readEnvironment({ SO_MOCK_AUTH: text })).auth).toEqual(auth);
  });

  it.each([[{}], [{ SO_MOCK_AUTH: "" }], [{ SO_MOCK_AUTH: " \n" }]])("gives nothing for %j", (env) => {
    expect(readEnvironment(env)).toEqual({});
  });

  it("is stronger than the file and weaker than a flag; lists are not mixed", () => {
    const [env, file] = [readEnvironment({ SO_MOCK_AUTH: "env" }), config("auth: [file, other]\nmode: write\n")];
    expect(resolve(flags("auth", "flag"), env, file)).toMatchObject({ auth: ["flag"], mode: "write" });
    expect(resolve(env, file).auth).toEqual(["env"]);
    expect(resolve(file).auth).toEqual(["file", "other"]);
  });
});

describe("settings", () => {
  it.each([
    ["http://localhost:4010/", "http://localhost:4010"],
    ["https://crm.example.com/Cust1//", "https://crm.example.com/Cust1"],
    ["https://crm.example.com/Cust1/api/v1", "https://crm.example.com/Cust1"],
    ["https://crm.example.com/Cust1/API/v1/ChatSession/7", "https://crm.example.com/Cust1"],
    ["HTTP://LocalHost", "http://localhost"],
  ])("reads the address %s", (text, wanted) => {
    expect(resolveSettings([flags("base-url", text)], known).baseUrl).toBe(wanted);
  });

  it.each<[string, Layer[], RegExp]>([
    ["no address", [], /^<base-url>: no server was named/],
    ["an address that is none", [flags("base-url", "localhost:4010")], /not an http or https URL/],
    ["an empty address", [flags("base-url", "")], /not an http or https URL/],
    ["another protocol", [flags("base-url", "ftp://a")], /not an http or https URL/],
    ["credentials in the address", [flags("base-url", "http://u:geheim@a")], /holds credentials/],
    ["a query", [flags("base-url", "http://a?b=geheim")], /has a query or a fragment/],
    ["an address and self", [url, flags("self", "true")], /an address and `self` were given/],
    ["an empty credential", [url, flags("auth", "")], /--auth: `auth` cannot stand in a header/],
    ["a credential of two lines", [url, flags("auth", "ok", "geheim\nb")], /value 2 of `auth` cannot stand/],
    ["a credential that HTTP cannot carry", [url, flags("auth", "geheim ✓")], /cannot stand in a header/],
    ["a header without colon", [url, flags("header", "geheim")], /the header is not "Name: value"/],
    ["a header with a bad name", [url, flags("header", "a b: geheim", "c: d")], /header 1 is not "Name: value"/],
    ["Authorization as a header", [url, flags("header", "authorization: geheim")], /give it as `auth`/],
    ["a header of the run itself", [url, flags("header", "Accept: geheim")], /sets the header Accept itself/],
    ["an unknown mode", [url, flags("mode", "full")], /`mode` is "full" \(use one of read, write, sandbox\)/],
    [
      "an unknown operation",
      [url, flags("operation", "Reset")],
      /no operation "Reset" \(use one of ResetChatSession, /,
    ],
    ["an unknown check", [url, flags("check", "answer-shema")], /no check "answer-shema" \(use one of answer-schema, /],
    ["an unknown severity", [url, flags("fail-on", "info")], /use one of error, warning/],
    ["an unknown report", [url, flags("report", "sarf=a")], /no report "sarf" \(use one of sarif, /],
    ["a report without file", [url, flags("report", "json=")], /the report json has no file/],
    ["a report without sign", [url, flags("report", "json")], /the report json has no file/],
    ["two reports to one file", [url, flags("report", "json=a", "html=a")], /two reports go to a/],
    ["an unknown format", [url, flags("format", "xml")], /use one of pretty, json, github/],
    ["a timeout of nothing", [url, flags("timeout", "0")], /a whole number from 1/],
    ["a timeout that is no number", [url, flags("timeout", "5s")], /a whole number from 1/],
    ["an empty timeout", [url, flags("timeout", " ")], /a whole number from 1/],
    ["a broken timeout", [url, flags("timeout", "1.5")], /a whole number from 1/],
    ["a budget below nothing", [url, flags("budget", "-1")], /a number from 0\.001/],
    ["a budget without end", [url, flags("budget", "Infinity")], /a number from 0\.001/],
    ["a seed that is none", [url, flags("seed", "abc")], /a whole number from -2147483648/],
    ["an update of no baseline", [url, flags("update-baseline", "true")], /name it with --baseline FILE/],
  ])("refuses %s", (_, layers, message) => {
    expect(() => resolveSettings(layers, known)).toThrow(message);
    expect(() => resolveSettings(layers, known)).not.toThrow(/geheim/);
  });

  it("keeps the last of two spellings of a header, and the = of a file name", () => {
    const settings = resolve({ ...flags("header", "X-A: 1", "x-a: 2"), ...flags("report", "json=a=b.json") });
    expect(settings.headers).toEqual({ "x-a": "2" });
    expect(settings.reports).toEqual([{ format: "json", file: "a=b.json" }]);
  });

  it("needs no address for self", () => {
    expect(resolveSettings([flags("self", "true")], known).baseUrl).toBeUndefined();
  });
});

describe("nearest names first", () => {
  it.each([
    ["answer-shema", ["content-type", "answer-schema"], "answer-schema"],
    ["ANSWER", ["content-type", "answer"], "answer"],
    ["", ["abc", "a"], "a"],
  ])("%s", (wanted, names, first) => {
    expect(nearestFirst(wanted, names)[0]).toBe(first);
  });
});
