import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { parseBaseline } from "../../src/verify/baseline.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { jsonInit } from "../support/client.ts";
import { GROUPS } from "../support/groups.ts";
import { dayEntries, goodEntries, harEntry, harText, mockEntry, type EntryOptions } from "../support/har.ts";
import { ROOT } from "../support/root.ts";
import { onlyInTestAll, sample } from "../support/sample.ts";
import { describeUnless, noPosix } from "../support/unless.ts";

const AGENT = "/api/v1/Agents/Chat";
const folder = mkdtempSync(join(tmpdir(), "so-mock-check-"));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, entries: readonly unknown[]): string {
  writeFileSync(file(name), harText(entries));
  return file(name);
}

let good = "";
let faulty = "";
beforeAll(async () => {
  const entries = await goodEntries();
  good = write("good.har", entries);
  const list = await mockEntry(PATHS.list, { method: "POST", headers: TJE0 });
  const text = list.response.content.text?.replaceAll(/"InitialQueuePos":(\d+)/g, '"InitialQueuePos":"$1"') ?? "";
  Object.assign(list.response.content, { text });
  faulty = write("faulty.har", [...entries, list]);
});

describe("the exit codes of so-mock check", () => {
  it("0: correct traffic of all five operations, including XML, $select and refusals", async () => {
    const { code, stdout } = await cli(["check", good]);
    expect(stdout).toContain("No deviation from the contract");
    expect(stdout).toContain("9 of 9 exchanges judged");
    expect(stdout).toMatch(/^so-mock check /m);
    expect(code).toBe(0);
  });

  it("1: a finding, with the entry and the row of the table", async () => {
    const { code, stdout } = await cli(["check", faulty]);
    expect(stdout).toMatch(
      /InitialQueuePos is "\d+" and should be int32\.[^]*First seen in\s+\S+faulty\.har, entry\s+10\./,
    );
    expect(stdout).toMatch(/see +document 003/);
    expect(code).toBe(1);
  });

  it("--release: what came later is no finding, what the release has is one", async () => {
    const entry = await mockEntry(
      PATHS.list,
      { method: "POST", headers: TJE0 },
      {},
      { release: "11.13", sessions: 24 },
    );
    const older = write("older.har", [entry]);
    const run = async (...args: readonly string[]): Promise<number | undefined> =>
      (await cli(["check", older, "--check", "answer-schema", ...args])).code;
    expect([await run(), await run("--release", "11.13"), await run("--release", "10.2")]).toEqual([0, 0, 0]);
    const text = entry.response.content.text?.replaceAll('"Rating":', '"Ratinq":') ?? "";
    const lost = write("lost.har", [
      { ...entry, response: { ...entry.response, content: { ...entry.response.content, text } } },
    ]);
    expect((await cli(["check", lost, "--release", "10.2"])).code).toBe(1);
    const { code, stderr } = await cli(["check", older, "--release", "auto"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("--release: auto asks a server for its release")]);
    const unknown = await cli(["check", older, "--release", "9"]);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("use one of 10.2, 11.13, 12.4, any)")]);
  });

  it("1: a warning only when warnings fail", async () => {
    const [list] = await goodEntries();
    const text = list?.response.content.text?.replaceAll('"ChatSessionId"', '"Foo":1,"ChatSessionId"') ?? "";
    const extra = write("extra.har", [harEntry({ text })]);
    expect((await cli(["check", extra])).code).toBe(0);
    expect((await cli(["check", extra, "--strict"])).code).toBe(1);
    expect((await cli(["check", extra, "--fail-on", "warning"])).code).toBe(1);
  });

  it.each([
    [["check"], /missing required argument/],
    [["check", file("none.har")], /none\.har: there is no such file or folder \(name an existing HAR file or folder\)/],
    [["check", folder, "--format", "html"], /`format` is "html"/],
    [["check", folder, "--report", "pdf=a"], /there is no report "pdf"/],
    [["check", folder, "--check", "nope"], /no check "nope"/],
    [["check", folder, "--baseline", file("none.yaml")], /the baseline cannot be read/],
  ])("2: usage (%j)", async (args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(stderr).toMatch(message);
    expect([stdout, code]).toEqual(["", 2]);
  });

  it("2: a truncated archive leaves an earlier report unchanged", async () => {
    const cut = file("cut.har");
    writeFileSync(cut, readFileSync(good, "utf8").slice(0, -200));
    writeFileSync(file("kept.json"), "an earlier report");
    const { code, stdout, stderr } = await cli(["check", cut, "--report", `json=${file("kept.json")}`]);
    expect(stderr).toMatch(/cut\.har, at byte \d+: the archive ends in the middle, after entry 8 \(/);
    expect([stdout, code]).toEqual(["", 2]);
    expect(readFileSync(file("kept.json"), "utf8")).toBe("an earlier report");
    rmSync(cut);
  });

  it("2: a folder without traffic", async () => {
    mkdirSync(file("empty"));
    const { code, stderr } = await cli(["check", file("empty")]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("there is no traffic in this folder")]);
  });

  it("5: foreign requests only, counted with their reasons", async () => {
    const foreign = write("foreign.har", [
      harEntry({ url: "https://cdn.example.com/app.js", method: "GET", text: "x" }),
      harEntry({ url: "https://crm.example.com/api/v1/Person/5", method: "GET", text: "{}" }),
      harEntry({ method: "OPTIONS", text: "" }),
      harEntry({ status: 401, text: "" }),
      harEntry({ status: 0 }),
    ]);
    const { code, stdout } = await cli(["check", foreign]);
    expect(stdout).toContain("Nothing was verified");
    expect(stdout.split("\n").slice(-8)).toEqual([
      "  0 of 5 exchanges judged",
      "  1 skipped: not an address of the API",
      "  1 skipped: an operation that is not in the contract",
      "  1 skipped: a preflight request of a browser (OPTIONS)",
      "  1 skipped: the credentials were refused (401)",
      "  1 skipped: the archive has no answer",
      "exit 5: nothing was verified: 0 of 98 checks that these exchanges can judge",
      "",
    ]);
    expect(code).toBe(5);
    rmSync(foreign);
  });
});

describe("so-mock check of the groups", () => {
  type Said = {
    readonly findings: readonly { readonly check: string; readonly operation: string }[];
    readonly results: readonly { readonly operation: string }[];
    readonly traffic: { readonly judged: number; readonly skipped: readonly { readonly reason: string }[] };
  };
  const check = async (
    ...args: readonly string[]
  ): Promise<{ readonly code: number | undefined; readonly said: Said }> => {
    const { code, stdout } = await cli(["check", ...args, "--format", "json"]);
    return { code, said: JSON.parse(stdout) as Said };
  };

  it.each(sample(["documented", "observed"] as const, 1))(
    "finds nothing in a correct day, %s dialect",
    async (dialect) => {
      const entries = await dayEntries(dialect);
      const name = write(`day-${dialect}.har`, entries);
      const { code, said } = await check(name, "--strict");
      expect(said.findings).toEqual([]);
      // Browsers leave credentials out, so a refusal tells nothing.
      const refused = entries.filter(({ response }) => response.status === 401);
      // `/api` and `/api/state` may be anybody's.
      const outside = entries.filter(({ request }) => !new URL(request.url).pathname.startsWith("/api/v1"));
      expect(said.traffic.judged).toBe(entries.length - refused.length - outside.length);
      const asked = new Set(said.results.map(({ operation }) => operation));
      const known = [contract, ...GROUPS].flatMap(({ operations }) => operations);
      expect([...asked].toSorted()).toEqual(
        known
          .filter(({ path }) => path.startsWith("/api/v1"))
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(code).toBe(0);
      rmSync(name);
    },
  );

  it.each<[string, string, string, EntryOptions, string]>([
    [
      "a number as text",
      "GetChatMessages",
      `${AGENT}/GetChatMessages`,
      { text: '[{"ChatMessageId":"7"}]' },
      "answer-schema",
    ],
    ["500", "ChatTopicsForUser", `${AGENT}/ChatTopicsForUser`, { status: 500, text: "{}" }, "status-documented"],
    ["404 of a deletion", "DeleteChatTopicEntity", `${AGENT}/DeleteChatTopicEntity`, { status: 404, text: "" }, ""],
    [
      "400 for a filter",
      "GetAllChatSessionEntity",
      "/api/v1/ChatSession?$filter=x",
      { method: "GET", status: 400, text: "{}" },
      "",
    ],
    [
      "400 for nothing",
      "GetAllChatSessionEntity",
      "/api/v1/ChatSession",
      { method: "GET", status: 400, text: "{}" },
      "status-documented",
    ],
    [
      "null for an empty queue",
      "GetChatSessionEntity",
      `${AGENT}/GetChatSessionEntity?chatSessionEntityId=9`,
      { text: "null" },
      "",
    ],
    [
      "null for a session that does not exist",
      "SaveChatSessionEntity",
      PATHS.save,
      { body: '{"ChatSessionId":"999"}', text: "null" },
      "",
    ],
    [
      "null in XML, for a session that does not exist",
      "SaveChatSessionEntity",
      PATHS.save,
      { body: "<ChatSessionEntity><ChatSessionId>999</ChatSessionId></ChatSessionEntity>", text: "null" },
      "",
    ],
    [
      "null for a new session",
      "SaveChatSessionEntity",
      PATHS.save,
      { body: '{"ChatSessionId":0}', text: "null" },
      "answer-schema",
    ],
    [
      "null for a session without a number",
      "SaveChatSessionEntity",
      PATHS.save,
      { body: '{"CustomerName":"Ann"}', text: "null" },
      "answer-schema",
    ],
    [
      "a text for yes or no",
      "IsWithinOpeningHours",
      `${AGENT}/IsWithinOpeningHours`,
      { body: "{}", text: '"yes"' },
      "answer-schema",
    ],
  ])("%s: %s", async (_, operation, path, options, wanted) => {
    const name = write("group.har", [harEntry({ url: `https://crm.example.com${path}`, ...options })]);
    const { said } = await check(name);
    const found = new Set(said.findings.map((finding) => `${finding.check} ${finding.operation}`));
    expect([...found]).toEqual(wanted === "" ? [] : [`${wanted} ${operation}`]);
    rmSync(name);
  });

  it("reports only operations that occurred, or those that were named", async () => {
    const messages = harEntry({
      method: "GET",
      url: `https://crm.example.com${PATHS.session(7)}/Messages`,
      text: "[]",
    });
    const person = harEntry({ method: "GET", url: "https://crm.example.com/api/v1/Person/5", text: "{}" });
    const name = write("few.har", [...(await goodEntries()), messages, person]);
    const operations = async (...args: readonly string[]): Promise<readonly string[]> => [
      ...new Set((await check(name, ...args)).said.results.map(({ operation }) => operation)),
    ];
    expect(await operations()).toHaveLength(6);
    expect(await operations("--group", "sessions")).toHaveLength(31);
    expect(await operations("--operation", "RestGetChatMessages")).toEqual(["RestGetChatMessages"]);
    const { code, said } = await check(name, "--group", "documented");
    expect(said.traffic.skipped.map(({ reason }) => reason).sort()).toEqual([
      "an operation that is not in the contract",
      "not one of the requested operations",
    ]);
    expect(code).toBe(0);
    expect((await cli(["check", name, "--group", "sales"])).stderr).toMatch(/--group: there is no group "sales"/);
    rmSync(name);
  });
});

describe("what counts against recorded traffic", () => {
  const session = JSON.stringify({ ChatSessionId: 9, Status: "Closed", User: { AssociateId: 3 } });
  const put = { method: "PUT", url: `https://crm.example.com${PATHS.session(7)}` };
  it.each<[string, EntryOptions, readonly string[]]>([
    ["500", { status: 500, text: "{}" }, ["status-documented"]],
    ["201", { status: 201, text: "[]" }, ["status-documented"]],
    ["a redirect to a login page", { status: 302, headers: { location: "/login" }, text: "" }, ["no-redirect"]],
    ["HTML under JSON's label", { text: "<!doctype html><html></html>" }, ["body-fits-label"]],
    ["JSON that ends early", { text: "[{" }, ["json-well-formed"]],
    ["an error under 200", { text: '{"Error":true,"Message":"no"}' }, ["no-error-under-200"]],
    ["another session than the one asked for", { ...put, body: "{}", text: session }, ["write-answers-asked"]],
    ["400 for a list", { status: 400, text: "{}" }, ["status-documented"]],
    ["200 for PUT without a body", { ...put, text: session }, ["put-without-body"]],
    ["404 for an unknown id", { ...put, body: "{}", status: 404, text: "{}" }, []],
    ["400 for a body", { ...put, body: '{"Rating":"x"}', status: 400, text: "{}" }, []],
    ["204 for an empty queue", { url: `https://crm.example.com${PATHS.pickUp}`, status: 204, text: "" }, []],
  ])("%s", async (_, options, wanted) => {
    const name = write("one.har", [harEntry(options)]);
    const { stdout, code } = await cli(["check", name, "--format", "json"]);
    const { findings } = JSON.parse(stdout) as { findings: { check: string }[] };
    // A session of three properties lacks thirty; that is not what these are about.
    const names = new Set(findings.map((finding) => finding.check).filter((check) => check !== "answer-schema"));
    expect([...names]).toEqual(wanted);
    expect(code).toBe(findings.length > 0 ? 1 : 0);
    rmSync(name);
  });

  it("a content type that was not requested, but never one of several that were", async () => {
    const accepts = (accept: string) => harEntry({ text: "[]", request: { accept } });
    const name = write("accept.har", [accepts("application/json, text/plain, */*"), accepts("text/html, */*;q=0.8")]);
    expect((await cli(["check", name])).code).toBe(0);
    const other = write("accept.har", [accepts("application/xml")]);
    expect((await cli(["check", other, "--format", "github"])).stdout).toContain("content-type");
    rmSync(name);
  });
});

describe("so-mock check", () => {
  it("takes several files and folders, and writes every report", async () => {
    const reports = ["json", "junit", "html", "sarif"].flatMap((name) => ["--report", `${name}=${file(`r.${name}`)}`]);
    const { code, stderr, stdout } = await cli(["check", good, folder, "--format", "json", ...reports]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ tool: { name: "so-mock check" }, traffic: { skipped: [] } });
    expect(stderr).toMatch(/^ {2}\d+ of \d+ exchanges judged\nexit 1: [^\n]+\n$/);
    for (const name of ["json", "junit", "html", "sarif"]) expect(existsSync(file(`r.${name}`))).toBe(true);
  });

  it("keeps a baseline", async () => {
    const baseline = file("known.yaml");
    expect((await cli(["check", faulty, "--baseline", baseline, "--update-baseline"])).code).toBe(0);
    expect(parseBaseline(readFileSync(baseline, "utf8"), baseline).length).toBeGreaterThan(0);
    expect((await cli(["check", faulty, "--baseline", baseline])).code).toBe(0);
    expect((await cli(["check", good, "--baseline", baseline])).code).toBe(4);
  });

  it("never prints a credential or a token in an address", async () => {
    const path = `${PATHS.list}?access_token=geheim-1`;
    const headers = { authorization: "Bearer geheim-2", cookie: "a=geheim-3", "x-xsrf-token": "geheim-4" };
    const entry = await mockEntry(path, jsonInit("POST", {}, headers), { status: 500, text: '{"said":"geheim-2"}' });
    const name = write("secret.har", [entry]);
    const { stdout, stderr } = await cli(["check", name, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ check: "status-documented" }] });
    expect(stdout + stderr).not.toContain("geheim");
    rmSync(name);
  });

  it.each(onlyInTestAll([150]))(
    "reads an archive of %i pictures, 60 MB, in a heap that could not hold it",
    async (count) => {
      const name = file("long.har");
      const [list] = await goodEntries();
      const ours = JSON.stringify(list);
      const theirs = JSON.stringify(harEntry({ url: "https://cdn.example.com/a.png", text: "A".repeat(400_000) }));
      const stream = createWriteStream(name);
      stream.write('{"log":{"version":"1.2","entries":[');
      for (let at = 0; at < count; at++) {
        if (!stream.write(`${at > 0 ? "," : ""}${theirs},${ours}`)) await once(stream, "drain");
      }
      stream.end("]}}");
      await once(stream, "close");
      const args = ["--max-old-space-size=48", "--max-semi-space-size=4", join(ROOT, "src/bin.ts"), "check", name];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
      const [code] = (await once(child, "close")) as [number];
      expect(output).toContain("150 of 300 exchanges judged");
      expect(code).toBe(0);
      rmSync(name);
    },
  );
});

describeUnless(noPosix, "a baseline behind a link", () => {
  it("is begun in an empty file, and stays behind it for those who may read it", async () => {
    const [link, target] = [file("link.yaml"), file("target.yaml")];
    writeFileSync(target, "\n", { mode: 0o600 });
    symlinkSync(target, link);
    expect((await cli(["check", faulty, "--baseline", link, "--update-baseline"])).code).toBe(0);
    expect(readlinkSync(link)).toBe(target);
    expect(parseBaseline(readFileSync(target, "utf8"), target).length).toBeGreaterThan(0);
    expect(statSync(target).mode & 0o777).toBe(0o600);
  });
});

it("keeps the byte order mark and the line ends of a baseline that gets something new", async () => {
  const name = file("windows.yaml");
  const update = async (): Promise<string> => {
    await cli(["check", faulty, "--baseline", name, "--update-baseline"]);
    return readFileSync(name, "utf8");
  };
  const own = await update();
  const onWindows = `\uFEFF# ours\n${own}`.replaceAll("\n", "\r\n");
  writeFileSync(name, onWindows.replace(/(fingerprint: ["']?)\w/, "$1_"));
  expect(readFileSync(name, "utf8")).not.toBe(onWindows);
  expect(await update()).toBe(onWindows);
});
