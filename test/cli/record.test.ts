import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { sessions } from "../../src/groups/sessions.ts";
import { topics } from "../../src/groups/topics.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { startServer } from "../../src/server.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli, type CliRun } from "../support/cli.ts";
import { jsonInit } from "../support/client.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const root = mkdtempSync(join(tmpdir(), "so-mock-record-"));
let folders = 0;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
afterAll(() => rmSync(root, { recursive: true }));

interface Recording extends CliRun {
  readonly folder: string;
  readonly files: readonly string[];
  readonly read: (name: string) => Record<string, unknown>;
}

const post = { method: "POST", headers: TJE0 };

/** Records what `work` does against a mock. `change` rewrites its answers. */
async function record(
  work: (url: string) => Promise<unknown>,
  args: readonly string[] = [],
  change: (text: string) => string = (text) => text,
  credentials: "required" | "optional" = "required",
): Promise<Recording> {
  const mock = createMock({ dialect: "observed", credentials, groups: [sessions, topics] });
  mock.sessions.add({ CustomerName: "Ada Lovelace", CustomerEmail: "ada@lovelace.org", FirstMessage: "Ada here" });
  const handle: typeof mock.handle = async (request, aside) => {
    const answer = await mock.handle(request, aside);
    return new Response(change(await answer.text()), answer);
  };
  const server = await startServer({ handle }, { port: 0 });
  closers.push(() => server.close(0));
  const folder = join(root, `recording-${++folders}`);
  const controller = new AbortController();
  let said = "";
  let started: (url: string) => void = () => {};
  const listening = new Promise<string>((resolve) => (started = resolve));
  const hear = (text: string): void => {
    said += text;
    const url = /listening on (\S+)/.exec(said)?.[1];
    if (url !== undefined) started(url);
  };
  let printed = "";
  const run = cli(["record", server.url, "--out", folder, "--port", "0", ...args], {
    signal: controller.signal,
    stdout: (text) => {
      printed += text;
      hear(text);
    },
    stderr: hear,
  });
  await Promise.race([listening.then(work), run]);
  controller.abort();
  const { code } = await run;
  const files = readdirSync(folder).sort();
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;
  return { code, stdout: printed, stderr: said, folder, files, read };
}

const allFive = async (url: string): Promise<void> => {
  await fetch(url + PATHS.list, post);
  await fetch(url + PATHS.pickUp, post);
  await fetch(url + PATHS.reset(7), post);
  await fetch(url + PATHS.session(7), jsonInit("PUT", { customerName: "Grace Hopper" }));
  await fetch(url + PATHS.save, jsonInit("POST", { ChatSessionId: 0, CustomerEmail: "grace@hopper.org" }));
};

describe("so-mock record", () => {
  it("writes each exchange to a file of its own, in order, and counts what was replaced", async () => {
    const { code, stdout, files, read } = await record(allFive);
    expect(files).toEqual([
      "0001-ChatSessionsForUser.json",
      "0002-PickUpFirstChatSession.json",
      "0003-ResetChatSession.json",
      "0004-PutChatSessionEntity.json",
      "0005-SaveChatSessionEntity.json",
      "recording.json",
    ]);
    expect(read("recording.json")).toMatchObject({ dialect: "observed", ids: "kept", exchanges: 5 });
    expect(stdout).toMatch(/5 exchanges recorded\nreplaced:\n[^✗]*\d+ e-mail\n/);
    expect(stdout).toContain("nothing that looks like personal data is left");
    expect(code).toBe(0);
  });

  it("stores no name, mail or credential", async () => {
    const { files, folder } = await record(allFive);
    const texts = files.map((name) => readFileSync(join(folder, name), "utf8"));
    expect(texts.join("")).not.toMatch(/lovelace|hopper|ada here|dGplMDpUamUw|tje0/i);
  });

  it("writes recordings in which so-mock check finds nothing", async () => {
    const { folder } = await record(async (url) => {
      await allFive(url);
      await fetch(url + PATHS.list, { ...post, headers: { ...TJE0, accept: "application/xml" } });
      await fetch(`${url}${PATHS.list}?$select=Status,CustomerName`, post);
      await fetch(url + PATHS.list, { method: "POST" });
    });
    const { code, stdout } = await cli(["check", folder]);
    expect(stdout).toContain("No deviation from the contract");
    expect(stdout).toContain("8 of 8 exchanges judged");
    expect(code).toBe(0);
  });

  itInTestAll("writes recordings in which so-mock check finds personal data that was added later", async () => {
    const { folder } = await record(allFive);
    const file = join(folder, "0003-ResetChatSession.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/("CustomerEmail": )"[^"]+"/, '$1"ada@lovelace.org"'));
    const { code, stdout } = await cli(["check", folder]);
    expect(stdout).toMatch(
      /ResetChatSession\.json\s+looks\s+like\s+an\s+e-mail\s+address[^]*\/answer\/body\/json\/CustomerEmail/,
    );
    expect(code).toBe(1);
  });

  it("knows the operations beyond the documented ones, with their parameters", async () => {
    const get = { headers: TJE0 };
    const { files, read, folder, stdout } = await record(async (url) => {
      const message = { Message: "Ada Lovelace here", Author: "Ada Lovelace" };
      await fetch(`${url}${PATHS.session(7)}/Messages`, jsonInit("POST", message));
      await fetch(`${url}${PATHS.session(7)}/Messages?after=0&who=ada`, get);
      await fetch(`${url}/api/v1/ChatSession/default`, get);
      await fetch(`${url}${PATHS.session(7)}/TransferTo/6`, { method: "POST", headers: TJE0 });
      await fetch(`${url}/api/v1/ChatSession?$filter=customerName eq 'Ada Lovelace'&$top=2`, get);
      await fetch(`${url}${PATHS.session(7)}`, { method: "DELETE", headers: TJE0 });
    });
    const paths = files.slice(0, 6).map((name) => (read(name) as { request: { path: string } }).request.path);
    expect(files.slice(0, 6).map((name) => name.replace(/^\d+-|\.json$/g, ""))).toEqual([
      "RestAddChatMessage",
      "RestGetChatMessages",
      "DefaultChatSessionEntity",
      "RestTransferChatSession",
      "GetAllChatSessionEntity",
      "RestDeleteChatSessionEntity",
    ]);
    expect(paths.slice(1, 4)).toEqual([
      `${PATHS.session(7)}/Messages?after=0`,
      "/api/v1/ChatSession/default",
      `${PATHS.session(7)}/TransferTo/6`,
    ]);
    expect(paths[4]).toMatch(/^\/api\/v1\/ChatSession\?\$filter=[^&]+&\$top=2$/);
    const texts = files.map((name) => readFileSync(join(folder, name), "utf8")).join("");
    expect(texts).not.toMatch(/lovelace/i);
    expect(stdout).toContain("nothing that looks like personal data is left");
    expect((await cli(["check", folder])).stdout).toContain("6 of 6 exchanges judged");
  });

  it("passes on requests that are not operations, and does not record them", async () => {
    const { files, stdout } = await record(async (url) => {
      expect((await fetch(`${url}/api/v1/Person/5?name=Ada`)).status).toBe(404);
      expect((await fetch(`${url}/login`)).status).toBe(404);
    });
    expect(files).toEqual(["recording.json"]);
    expect(stdout).toContain("not recorded: GET /api/v1/Person/5 (not an operation of the contract)");
    expect(stdout).toContain("not recorded: GET /login (not an address of the API)");
  });

  it("maps ids consistently when asked to", async () => {
    const { read } = await record(
      async (url) => {
        await fetch(url + PATHS.list, post);
        await fetch(url + PATHS.reset(7), post);
      },
      ["--ids", "mapped"],
    );
    const { request, answer } = read("0002-ResetChatSession.json") as {
      request: { path: string };
      answer: { body: { json: { ChatSessionId: number } } };
    };
    expect(request.path).toBe(PATHS.reset(answer.body.json.ChatSessionId));
    expect(answer.body.json.ChatSessionId).not.toBe(7);
  });

  it("ends with 1 when something personal is left, and names the place but not the value", async () => {
    const change = (text: string): string => text.replaceAll('"TopicId":3', '"TopicId":98765432101');
    const work = async (url: string): Promise<void> => {
      await fetch(url + PATHS.list, post);
      // As if the recorder had missed it.
      writeFileSync(join(root, `recording-${folders}`, "0002-x.json"), '{"said":["NO93 8601 1117 947"]}');
    };
    const { code, stdout, read } = await record(work, [], change);
    expect(stdout).toContain("✗ looks like an IBAN: 0002-x.json#/said/0");
    expect(stdout).toContain("✗ 1 place may still hold personal data");
    expect(stdout + JSON.stringify(read("0001-ChatSessionsForUser.json"))).not.toMatch(/98765432101|8601/);
    expect(code).toBe(1);
  });
});

describe("so-mock record --validate", () => {
  const faulty = (text: string): string => text.replaceAll(/"InitialQueuePos":(\d+)/g, '"InitialQueuePos":"$1"');
  const twice = async (url: string): Promise<void> => {
    await fetch(url + PATHS.list, post);
    await fetch(url + PATHS.list, post);
  };

  it("prints a deviation when it is first seen, then the report, and ends as verify does", async () => {
    const { code, stdout } = await record(twice, ["--validate"], faulty);
    const [live = "", report = ""] = stdout.split("2 exchanges recorded");
    expect(live.match(/── ChatSessionsForUser › answer-schema/g)).toHaveLength(1);
    expect(live).toMatch(/InitialQueuePos is "\d+" and should be int32[^]*see +document 003/);
    expect(report).toMatch(/so-mock record [^]*✗ 1 error[^]*2 of 2 exchanges judged/);
    expect(code).toBe(1);
    expect((await record(allFive, ["--validate"])).code).toBe(0);
  });

  itInTestAll("prints no original, neither as it passes nor at the end", async () => {
    const change = (text: string): string =>
      text
        .replaceAll('"Status":"InQueue"', '"Status":"Bo"')
        .replaceAll('"Rating":0', '"kari@nordmann.example":1,"Rating":"98765432"')
        .replaceAll(/"TopicId":\d+/g, '"Bo":{"ada@lovelace.org":1}');
    for (const format of ["pretty", "github", "json"]) {
      const { stdout, stderr } = await record(twice, ["--validate", "--format", format], change);
      expect(stdout + stderr).toContain("answer-schema");
      expect(stdout + stderr).not.toMatch(/lovelace|nordmann|"Bo"|98765432|Ada here/i);
    }
  });

  it("5: nothing passed that could be verified", async () => {
    expect((await record((url) => fetch(`${url}/login`), ["--validate"])).code).toBe(5);
  });

  it("finds a server that requires no credentials", async () => {
    const bare = (url: string) => fetch(url + PATHS.list, { method: "POST" });
    expect((await record(bare, ["--validate"])).code).toBe(0);
    const open = await record(bare, ["--validate"], undefined, "optional");
    expect(open.stdout).toContain("── ChatSessionsForUser › credentials-required");
    expect(open.code).toBe(1);
  });

  it("finds a server that is unreachable", async () => {
    const work = async (url: string): Promise<void> => {
      await closers.pop()?.();
      expect((await fetch(url + PATHS.list, post)).status).toBe(502);
    };
    const { code, stdout } = await record(work, ["--validate", "--format", "github"]);
    expect(stdout).toMatch(/^::error .*answer-arrives/);
    expect(code).toBe(1);
  });

  it("writes reports without anything that was said", async () => {
    const report = join(root, "live.json");
    const odd = (text: string): string =>
      text.replaceAll('"CustomerName":"Ada Lovelace"', '"CustomerName":["Ada Lovelace"]');
    const args = ["--validate", "--report", `json=${report}`, "--format", "json"];
    const { stdout, code } = await record((url) => fetch(url + PATHS.list, post), args, odd);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ check: "answer-schema" }] });
    expect(stdout + readFileSync(report, "utf8")).not.toMatch(/lovelace|dGplMDpUamUw/i);
  });
});

it("3: the port is in use; no folder is made", async () => {
  const server = await startServer(createMock(), { port: 0 });
  const out = join(root, "unmade");
  const { port } = new URL(server.url);
  const { code, stderr } = await cli(["record", server.url, "--port", port, "--out", out]);
  await server.close(0);
  expect([code, stderr]).toEqual([3, expect.stringContaining("the port is in use (use another --port")]);
  expect(readdirSync(root)).not.toContain("unmade");
});

describe("so-mock record refuses", () => {
  const full = join(root, "full");
  mkdirSync(full);
  writeFileSync(join(full, "mine.txt"), "mine");
  const out = ["--out", join(root, "new")];
  it.each([
    [["record", ...out], /missing required argument/],
    [["record", "http://127.0.0.1:1"], /required option '--out/],
    [["record", "localhost:1", ...out], /not an http or https URL/],
    [["record", "http://u:p@127.0.0.1", ...out], /the address holds credentials/],
    [["record", "http://127.0.0.1:1", ...out, "--ids", "gone"], /Allowed choices are kept, mapped/],
    [["record", "http://127.0.0.1:1", ...out, "--port", "x"], /whole number/],
    [
      ["record", "http://127.0.0.1:1", ...out, "--format", "json"],
      /--format: it has no effect, since nothing is judged/,
    ],
    [
      ["record", "http://127.0.0.1:1", "--port", "0", "--out", full],
      /the folder is not empty, and a recording does not overwrite files/,
    ],
    [["record", "http://127.0.0.1:1", "--port", "0", "--out", "package.json/x"], /the recording cannot be written/],
  ])("%j", async (args, message) => {
    const { code, stderr } = await cli(args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(readdirSync(full)).toEqual(["mine.txt"]);
    expect(readdirSync(root)).not.toContain("new");
  });

  it("refuses to record itself, and makes no folder", async () => {
    const folder = join(root, "itself");
    const server = await startServer(createMock(), { port: 0 });
    await server.close(0);
    const { code, stderr } = await cli(["record", server.url, "--out", folder, "--port", new URL(server.url).port]);
    expect([code, existsSync(folder)]).toEqual([2, false]);
    expect(stderr).toContain(`${server.url} is the recorder's own address`);
  });
});
