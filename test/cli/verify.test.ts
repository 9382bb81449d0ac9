import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseBaseline } from "../../src/verify/baseline.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { startServer } from "../../src/server.ts";
import { cli, type CliRun } from "../support/cli.ts";
import { everything, sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const AUTH = "Basic dGplMDpUamUw";
const folder = mkdtempSync(join(tmpdir(), "so-mock-verify-"));
const file = (name: string): string => join(folder, name);
const closers: (() => Promise<void>)[] = [];
let good = "";
let faulty = "";
let away = "";

/** A mock on a port; `change` rewrites its answers. Packing each of them would cost more than all that is tested here. */
async function serve(change: (text: string) => string = (text) => text): Promise<string> {
  const mock = createMock();
  const handle: typeof mock.handle = async (request, aside) => {
    const answer = await mock.handle(request, aside);
    const response = new Response(change(await answer.text()), answer);
    response.headers.set("content-encoding", "identity");
    return response;
  };
  const server = await startServer({ handle }, { port: 0 });
  closers.push(() => server.close(0));
  return server.url;
}

beforeAll(async () => {
  good = await serve();
  faulty = await serve((text) => text.replaceAll(/"InitialQueuePos":(\d+)/g, '"InitialQueuePos":"$1"'));
  away = await serve();
  await closers.pop()?.();
});
afterAll(async () => {
  for (const close of closers) await close();
  rmSync(folder, { recursive: true });
});

/** Every operation in `npm run test:all`. */
const some = everything ? [] : ["--operation", "ChatSessionsForUser"];
/** Findings of one check are enough where it is about what becomes of them. */
const one = everything ? [] : ["--check", "answer-schema"];
const verify = (...args: string[]): Promise<CliRun> => cli(["verify", ...args], { env: { SO_MOCK_AUTH: AUTH } });

describe("so-mock verify --list", () => {
  interface Listed {
    readonly requests: readonly {
      readonly method: string;
      readonly path: string;
      readonly mode: string;
      readonly reason: string;
    }[];
  }
  const listed = async (...args: string[]): Promise<Listed> =>
    JSON.parse((await verify("--list", "--format", "json", ...args)).stdout) as Listed;

  it("prints what the run sends, in order, and sends nothing", async () => {
    const { code, stdout } = await verify(away, "--list");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^mode read: about \d+ requests to http/);
    expect(stdout).toMatch(
      /^ 1 {2}read {5}POST {3}\/api\/v1\/Agents\/Chat\/ChatSessionsForUser {2}the list, as the run finds it$/m,
    );
    expect(stdout).toContain("PutChatSessionEntity: mode read sends nothing that could change data");
  });

  itInTestAll("is what the run sends", async () => {
    const report = file("sent.json");
    const { requests } = await listed();
    await verify(good, "--report", `json=${report}`);
    const { exchanges } = JSON.parse(readFileSync(report, "utf8")) as { exchanges: readonly { purpose: string }[] };
    // Those that are sent side by side are answered in any order.
    expect(requests.map(({ reason }) => reason).sort()).toEqual(exchanges.map(({ purpose }) => purpose).sort());
  });

  it("begins with what is asked before the run", async () => {
    const { requests } = await listed(away, "--wait", "5", "--release", "auto");
    expect(requests.slice(0, 2).map(({ path, mode }) => `${mode} ${path}`)).toEqual(["read /", "read /api"]);
  });

  it("names the mode that sends a request", async () => {
    const { requests } = await listed("--mode", "write");
    expect(new Set(requests.map(({ mode }) => mode))).toEqual(new Set(["read", "write"]));
    expect(requests.filter(({ method, mode }) => method === "PUT" && mode === "read")).toEqual([]);
  });
});

describe("the exit codes of so-mock verify", () => {
  it("0: nothing found", async () => {
    const { code, stdout } = await verify(good);
    expect(stdout).toContain("No deviation from the contract");
    expect(code).toBe(0);
  });

  it("0: the mock in this process, both dialects", async () => {
    const { code, stdout } = await cli(["verify", "--self", ...some]);
    expect(stdout).toContain("No deviation from the contract");
    expect(stdout).toMatch(/0 failed, 0 skipped/);
    expect(code).toBe(0);
  });

  it("1: findings, and a warning only when warnings fail", async () => {
    const { code, stdout } = await verify(faulty);
    expect(stdout).toMatch(/✗ error +InitialQueuePos is "\d+" and should be/);
    expect(code).toBe(1);
    const extra = await serve((text) => text.replaceAll('{"', '{"Foo":1,"'));
    const only = ["--check", "undocumented-property"];
    expect((await verify(extra, ...only)).code).toBe(0);
    expect((await verify(extra, ...only, "--fail-on", "warning")).code).toBe(1);
    expect((await verify(extra, ...only, "--strict")).code).toBe(1);
  });

  it.each([
    [["verify"], /no server was named/],
    [["verify", "localhost:4010"], /not an http or https URL/],
    [["verify", "http://localhost", "more"], /too many arguments/],
    [["verify", "http://localhost", "--unknown"], /unknown option/],
    [["verify", "http://localhost", "--mode"], /argument missing/],
    [["verify", "http://localhost", "--check", "nope"], /no check "nope"/],
    [["verify", "http://localhost", "--config", file("none.yaml")], /none\.yaml: the config cannot be read \(ENOENT\)/],
    [
      ["verify", "http://localhost", "--baseline", file("none.yaml")],
      /none\.yaml: the baseline cannot be read \(ENOENT\)/,
    ],
    [["verify", "http://localhost", "--report", `json=${folder}`], /the file cannot be written \(EISDIR\)/],
    [["verify", "http://localhost", "--report", "json=package.json/a.json"], /the file cannot be written \(E/],
  ])("2: usage, before anything is sent (%j)", async (args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("2: a broken config and a broken baseline, with file and line", async () => {
    writeFileSync(file("broken.yaml"), "mode: read\nmodus: read\n");
    const config = await verify("--config", file("broken.yaml"));
    expect([config.code, config.stderr]).toEqual([
      2,
      expect.stringContaining("broken.yaml:2: there is no key `modus`"),
    ]);
    const baseline = await verify(good, "--baseline", file("broken.yaml"));
    expect([baseline.code, baseline.stderr]).toEqual([
      2,
      expect.stringContaining("broken.yaml:1: there is no key `mode`"),
    ]);
  });

  it("3: no server, and a server that refuses the credentials", async () => {
    const none = await verify(away);
    expect([none.code, none.stdout]).toEqual([3, expect.stringContaining("Nothing answers")]);
    const refused = await cli(["verify", good]);
    expect([refused.code, refused.stdout]).toEqual([3, expect.stringContaining("No credentials were given")]);
  });

  it("3: an interrupted run, whose report is still written", async () => {
    const controller = new AbortController();
    let answers = 0;
    const watched = await serve((text) => {
      if (++answers === 20) controller.abort("SIGINT");
      return text;
    });
    const io = { env: { SO_MOCK_AUTH: AUTH }, signal: controller.signal };
    const run = cli(["verify", watched, "--mode", "sandbox", "--report", `json=${file("cut.json")}`], io);
    const { code, stderr } = await run;
    expect(code).toBe(3);
    expect(stderr).toContain("interrupted");
    expect(JSON.parse(readFileSync(file("cut.json"), "utf8"))).toMatchObject({ mode: "sandbox" });
  });

  it("4: an entry of the baseline that no longer occurs", async () => {
    writeFileSync(
      file("stale.yaml"),
      "version: 1\nfindings:\n  - fingerprint: gone\n    check: answer-schema\n    operation: ChatSessionsForUser\n",
    );
    const { code, stdout } = await verify(good, "--baseline", file("stale.yaml"));
    expect(stdout).toMatch(/Stale .*\n.*ChatSessionsForUser › answer-schema, gone/);
    expect(code).toBe(4);
    expect((await verify(good, "--baseline", file("stale.yaml"), "--check", "content-type")).code).toBe(0);
  });

  it("5: nothing verified", async () => {
    const { code, stdout } = await verify(good, "--check", "put-without-body");
    expect(stdout).toContain("Nothing was verified");
    expect(code).toBe(5);
  });
});

describe("so-mock verify", () => {
  it("accepts known findings, keeps their reasons, and removes stale entries", async () => {
    const baseline = file("known.yaml");
    expect((await verify(faulty, ...one, "--baseline", baseline, "--update-baseline")).code).toBe(0);
    expect((await verify(faulty, ...one, "--baseline", baseline)).code).toBe(0);
    const reasoned = readFileSync(baseline, "utf8").replaceAll('reason: ""', "reason: known to the vendor");
    writeFileSync(baseline, reasoned);
    await verify(faulty, ...one, "--baseline", baseline, "--update-baseline");
    const entries = parseBaseline(readFileSync(baseline, "utf8"), baseline);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ reason }) => reason === "known to the vendor")).toBe(true);
    expect((await verify(good, ...one, "--baseline", baseline)).code).toBe(4);
    expect((await verify(good, ...one, "--baseline", baseline, "--update-baseline")).code).toBe(0);
    expect(parseBaseline(readFileSync(baseline, "utf8"), baseline)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it.each(["github", "json"])("says beside %s what became of the baseline", async (format) => {
    const args = ["--baseline", file(`told-${format}.yaml`), "--update-baseline", "--format", format];
    const told = async (server: string): Promise<string> => {
      const { stdout, stderr } = await verify(server, ...one, ...args);
      expect(stdout).not.toContain("told-");
      return stderr.split("\n").find((line) => line.includes("told-")) ?? "";
    };
    expect(await told(faulty)).toMatch(/yaml: written with \d+ entr(?:y|ies), \d+ new, 0 removed$/);
    expect(await told(faulty)).toMatch(/yaml: nothing new, left as it is$/);
    expect(await told(good)).toMatch(/yaml: written with 0 entries, 0 new, \d+ removed$/);
  });

  it("leaves the baseline alone when it could not run", async () => {
    const baseline = file("untouched.yaml");
    const { code, stdout } = await verify(away, "--baseline", baseline, "--update-baseline");
    expect([code, stdout]).toEqual([3, expect.stringContaining("untouched.yaml: left as it is, because")]);
    expect(readdirSync(folder)).not.toContain("untouched.yaml");
  });

  it("writes every report that was asked for, into folders that it makes", async () => {
    const files = ["json", "junit", "html", "sarif"].map((format) => [format, join(folder, "out", `r.${format}`)]);
    const { code } = await verify(faulty, ...files.flatMap(([format, name]) => ["--report", `${format}=${name}`]));
    expect(code).toBe(1);
    const starts = files.map(([, name]) => readFileSync(name ?? "", "utf8").slice(0, 14));
    expect(starts).toEqual(['{\n  "tool": {\n', "<?xml version=", "<!doctype html", '{\n  "$schema":']);
  });

  it("prints JSON and annotations, and nothing else on standard output", async () => {
    const json = await verify(faulty, "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({ target: faulty, mode: "read" });
    expect((await verify(faulty, "--format", "github")).stdout).toMatch(/^::error title=ChatSessionsForUser%3A /);
  });

  it("takes everything from a config, with paths relative to it", async () => {
    writeFileSync(
      file("so.yaml"),
      `base-url: ${good}\nauth: ${AUTH}\ncheck: content-type\nreport: { json: beside.json }\n`,
    );
    expect((await cli(["verify", "--config", file("so.yaml")])).code).toBe(0);
    expect(JSON.parse(readFileSync(file("beside.json"), "utf8"))).toMatchObject({ summary: { passed: 1 } });
  });

  it("never prints a secret, nor writes it into a report", async () => {
    const files = ["json", "junit", "html", "sarif"].map((format) => [format, file(`secret.${format}`)]);
    const args = files.flatMap(([format, name]) => ["--report", `${format}=${name}`]);
    const more = ["--auth", AUTH, "--auth", "SoTicket geheim-42", "--header", "SO-AppToken: geheim-43"];
    const { stdout, stderr } = await verify(faulty, "--mode", "sandbox", ...some, ...more, ...args);
    const texts = [stdout, stderr, ...files.map(([, name]) => readFileSync(name ?? "", "utf8"))];
    for (const text of texts) expect(text).not.toMatch(/dGplMDpUamUw|geheim-4/);
    for (const format of ["json", "github"]) {
      const said = await verify(faulty, ...some, ...more, "--format", format);
      expect(said.stdout + said.stderr).not.toMatch(/dGplMDpUamUw|geheim-4/);
    }
  });

  itInTestAll("shows progress and colour on a terminal only", async () => {
    const env = { SO_MOCK_AUTH: AUTH };
    const [tty, plain, none, forced] = await Promise.all([
      cli(["verify", good], { env, isTTY: true }),
      cli(["verify", good], { env }),
      cli(["verify", good], { env: { ...env, NO_COLOR: "1", FORCE_COLOR: "1" }, isTTY: true }),
      cli(["verify", good], { env: { ...env, FORCE_COLOR: "1" } }),
    ]);
    const plan = "so-mock verify: mode read, about 44 requests, no rate limit\n";
    expect(tty.stderr.startsWith(`${plan}\r\u001b[2K⠋ 0/`)).toBe(true);
    expect(tty.stderr.endsWith("\r\u001b[2K")).toBe(true);
    expect(tty.stdout).toContain("\u001b[32m");
    expect(plain.stderr).toBe(plan);
    expect(plain.stdout).not.toContain("\u001b");
    expect(none.stdout).not.toContain("\u001b");
    expect(forced.stdout).toContain("\u001b[32m");
  });

  it.each(sample([40, 80, 200], 1))("keeps the progress line within %i columns", async (columns) => {
    const { stderr } = await cli(["verify", good], { env: { SO_MOCK_AUTH: AUTH }, isTTY: true, columns });
    const [, ...lines] = stderr.split("\r\u001b[2K");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(columns);
  });
});
