import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { createRecorder } from "../../src/traffic/record.ts";
import { createRecording } from "../../src/traffic/recordings/write-recording.ts";
import { allTables } from "../../src/traffic/tables.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { jsonInit } from "../support/client.ts";

const root = mkdtempSync(join(tmpdir(), "so-mock-from-"));
const folder = join(root, "recorded");
afterAll(() => rmSync(root, { recursive: true }));

const LIST = "0001-ChatSessionsForUser.json";
const post = { method: "POST", headers: TJE0 };
const REQUESTS: readonly (readonly [string, RequestInit])[] = [
  [PATHS.list, post],
  [PATHS.pickUp, post],
  [PATHS.save, jsonInit("POST", { ChatSessionId: 0, CustomerName: "Grace Hopper" })],
  [PATHS.list, post],
  [PATHS.session(1), { headers: TJE0 }],
  [`${PATHS.session(1)}/Messages?after=0`, { headers: TJE0 }],
];
const answers: unknown[] = [];

beforeAll(async () => {
  const options = { dialect: "observed", sessions: 5, clock: "2025-03-04T10:00:00Z" } as const;
  const mock = createMock({ ...options, groups: lazyGroups() });
  const writer = await createRecording(folder, "kept");
  const recorder = createRecorder({ contract: await allTables(), writer, seed: 1, mapIds: false });
  for (const [path, init] of REQUESTS) {
    const response = await mock.fetch(path, init);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    const { method = "GET", headers, body: sent = "" } = init;
    await recorder.add({
      place: path,
      method,
      url: path,
      request: { headers: Object.fromEntries(new Headers(headers)), body: new TextEncoder().encode(sent as string) },
      answer: { status: 200, reason: response.statusText, headers: Object.fromEntries(response.headers), body },
      tookMs: 1,
      complete: true,
    });
  }
  await recorder.end();
  const files = readdirSync(folder).filter((name) => name !== "recording.json");
  if (files.length !== REQUESTS.length) throw new Error(`${files.length} exchanges were recorded.`);
  files.sort();
  for (const name of files) {
    const { answer } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { answer: { body: { json: unknown } } };
    answers.push(answer.body.json);
  }
});

/** What a server from the recording answers, and what it said. */
async function serve(work: (url: string) => Promise<unknown>, ...args: readonly string[]): Promise<string> {
  const controller = new AbortController();
  let said = "";
  let worked: Promise<unknown> | undefined;
  const run = cli(["serve", "--port", "0", "--from", folder, ...args], {
    signal: controller.signal,
    stdout: (text) => {
      said += text;
      const url = /listening on (\S+)/.exec(said)?.[1];
      if (url !== undefined) worked ??= work(url).finally(() => controller.abort());
    },
  });
  await run;
  await worked;
  return said;
}

const ask = async (url: string, path: string, init: RequestInit): Promise<unknown> =>
  (await fetch(url + path, init)).json();

describe("so-mock serve --from", () => {
  it("answers the recorded requests as recorded, and starts again after a reset", async () => {
    const given: unknown[] = [];
    const grace = (answers[2] as { CustomerName: string }).CustomerName;
    const sent = jsonInit("POST", { ChatSessionId: 0, CustomerName: grace });
    await serve(async (url) => {
      const all = async (): Promise<void> => {
        for (const [path, init] of REQUESTS) given.push(await ask(url, path, path === PATHS.save ? sent : init));
      };
      await all();
      await fetch(`${url}/_mock/reset`, { method: "POST" });
      await all();
    });
    expect(given).toEqual([...answers, ...answers]);
  });

  it("goes on from what was recorded, in its dialect", async () => {
    const said = await serve(async (url) => {
      for (const [path, init] of REQUESTS) await fetch(url + path, init);
      const list = (await ask(url, PATHS.list, post)) as { ChatSessionId: number; WhenRequested: string }[];
      const taken = (answers[1] as { ChatSessionId: number }).ChatSessionId;
      expect(list.find(({ ChatSessionId }) => ChatSessionId === taken)).toMatchObject({ Status: "CustomerLast" });
      expect(list[0]?.WhenRequested).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    });
    expect(said).toContain(`from the recording ${folder}`);
    expect(said).toContain("dialect observed");
  });

  it("knows no session before the recording made it", async () => {
    const made = (answers[2] as { ChatSessionId: number }).ChatSessionId;
    await serve(async (url) => {
      expect((await fetch(`${url}/_mock/sessions/${made}`)).status).toBe(404);
      expect((await fetch(url + PATHS.reset(made), post)).status).toBe(404);
    });
  });

  it("lets the flags have the last word, and the banner names a recorded session", async () => {
    const said = await serve(
      async (url) => {
        const list = (await ask(`${url}/_world/other`, PATHS.list, post)) as object[];
        expect(list).toEqual(answers[0]);
      },
      "--dialect",
      "documented",
    );
    expect(said).toContain("dialect documented");
    const narrow = await serve(async () => {}, "--operation", "ResetChatSession");
    const id = (answers[0] as { ChatSessionId: number }[])[0]?.ChatSessionId;
    expect(narrow).toContain(`/api/v1/ChatSession/${id}/Reset`);
  });
});

describe("a recording that was edited and is invalid", () => {
  const edit = (text: string, change: (value: Record<string, Record<string, unknown>>) => void): string => {
    const value = JSON.parse(text) as Record<string, Record<string, unknown>>;
    change(value);
    return JSON.stringify(value);
  };
  const set = (part: "request" | "answer", key: string, value: unknown) => (text: string) =>
    edit(text, (file) => Object.assign(file[part] ?? {}, { [key]: value }));

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      "cut off",
      LIST,
      (text) => text.slice(0, 400),
      /0001-ChatSessionsForUser\.json: this is not JSON: .*(?:position|line)/,
    ],
    ["a list", LIST, () => "[]", /json#: must be an object/],
    ["a status in words", LIST, set("answer", "status", "fine"), /json#\/answer\/status: must be an integer/],
    [
      "a header that is none",
      LIST,
      set("answer", "headers", { "a b": "c" }),
      /json#\/answer\/headers\/a b: is not a valid HTTP header/,
    ],
    [
      "a foreign address",
      LIST,
      set("request", "path", "/api/v1/Person/5"),
      /json#\/request\/path: .*is not an operation/,
    ],
    ["another operation", LIST, set("request", "path", PATHS.pickUp), /json#\/operation: must be PickUpFirst/],
    [
      "a body of two kinds",
      LIST,
      set("answer", "body", { json: 1, text: "" }),
      /json#\/answer\/body: must have exactly one key/,
    ],
    [
      "a body where none can be",
      LIST,
      set("answer", "status", 204),
      /json#\/answer\/body: must be absent with status 204/,
    ],
    ["a key too many", LIST, set("answer", "colour", "red"), /json#\/answer\/colour: is unknown/],
    ["no answer", LIST, (text) => edit(text, (file) => delete file["answer"]), /json#\/answer: must be an object/],
    [
      "another format",
      "recording.json",
      (text) => text.replace("recording 1", "recording 9"),
      /recording\.json#\/format/,
    ],
  ])("%s: one error with its place, and nothing changed", async (_, name, change, message) => {
    const broken = join(root, "broken");
    cpSync(folder, broken, { recursive: true });
    writeFileSync(join(broken, name), change(readFileSync(join(broken, name), "utf8")));
    const before = readFileSync(join(broken, name), "utf8");
    const { code, stdout, stderr } = await cli(["serve", "--port", "0", "--from", broken]);
    expect(stderr).toMatch(message);
    expect([stdout, code]).toEqual(["", 2]);
    expect(readFileSync(join(broken, name), "utf8")).toBe(before);
    const checked = await cli(["check", broken]);
    expect(checked.code).toBe(name === LIST ? 2 : 0);
    rmSync(broken, { recursive: true });
  });

  it.each([
    [join(root, "nowhere"), /the recording cannot be read \(ENOENT\)/],
    [root, /this is not a recording: there is no recording\.json/],
  ])("not a recording: %s", async (name, message) => {
    const { code, stderr } = await cli(["serve", "--port", "0", "--from", name]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  it("refuses --sessions, which would have no effect", async () => {
    const { code, stderr } = await cli(["serve", "--port", "0", "--from", folder, "--sessions", "3"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("a recorded world brings its own sessions")]);
  });

  it("starts without an exchange that was removed", async () => {
    const fewer = join(root, "fewer");
    cpSync(folder, fewer, { recursive: true });
    unlinkSync(join(fewer, "0002-PickUpFirstChatSession.json"));
    const { code } = await cli(["check", fewer]);
    expect(code).toBe(0);
  });
});
