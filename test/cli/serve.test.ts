import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { startHere, type Running } from "../support/process.ts";
import { startCommand } from "../support/start-command.ts";
import { describeUnless, noSignals } from "../support/unless.ts";

let running: Running | undefined;
const serve = async (...args: string[]): Promise<{ url: string; command: Running }> => {
  running = startHere(["serve", "--port", "0", ...args]);
  const [, url = ""] = await running.saw(/listening on (http:\/\/[\w.:[\]]+)/);
  return { url, command: running };
};
afterEach(async () => {
  running?.kill("SIGTERM");
  await running?.ended;
  running = undefined;
});

/** Reads a printed curl: method, headers, data, address. */
function curlToFetch(line: string): Promise<Response> {
  const [, method = "GET"] = /-X (\w+)/.exec(line) ?? [];
  const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]): [string, string] => [
    name,
    value,
  ]);
  const [, body] = /-d '([^']+)'/.exec(line) ?? [];
  return fetch(line.split(" ").at(-1) ?? "", { method, headers, ...(body === undefined ? {} : { body }) });
}

describe("so-mock serve", () => {
  it.each([[["--sessions", "12"]], [["--sessions", "0"]], [["--sessions", "1"]], [["--base-path", "/Cust12345"]]])(
    "begins with its address and the console, then three requests to try, which are answered 200 (%j)",
    async (args) => {
      const { command } = await serve(...args);
      const curls = command
        .output()
        .split("\n")
        .filter((line) => line.includes("curl "));
      expect(curls.length).toBe(3);
      const [address, page, first] = command.output().split("\n");
      expect([address, page, first]).toEqual([
        expect.stringMatching(/^listening on http:\S+$/),
        expect.stringMatching(/^console: http:\S+\/_mock\/$/),
        "try ChatSessionsForUser:",
      ]);
      for (const line of curls) expect([line, (await curlToFetch(line)).status]).toEqual([line, 200]);
    },
  );

  it("answers every group of operations, without naming them at the start", async () => {
    const { url, command } = await serve("--sessions", "12");
    expect(command.output()).not.toContain("ChatTopic");
    const ask = (path: string, method = "GET"): Promise<Response> => fetch(url + path, { method, headers: TJE0 });
    expect(await (await ask("/api/v1/ChatSession/3")).json()).toMatchObject({ ChatSessionId: 3 });
    expect((await ask("/api/v1/Agents/Chat/ChatTopicsForUser", "POST")).status).toBe(200);
    expect((await ask("/api/v1/ChatSession/3", "DELETE")).status).toBe(204);
    expect((await ask("/api/v1/ChatSession/3")).status).toBe(404);
    expect((await ask("/api/v1/ChatSession/3", "POST")).headers.get("allow")).toBe("PUT, PATCH, DELETE, GET");
  });

  it.each([
    [["--group", "documented"], 405, 404],
    [["--group", "sessions"], 200, 404],
    [["--group", "Topics", "--group", "documented"], 405, 200],
    [["--operation", "restgetchatsessionentity"], 200, 404],
    [["--spec", "spec"], 200, 200],
    [["--spec", "spec", "--group", "topics"], 404, 200],
  ])("answers what %j name and nothing else", async (args, session, topics) => {
    const { url } = await serve(...args);
    const status = async (path: string, method: string): Promise<number> =>
      (await fetch(`${url}/api/v1${path}`, { method, headers: TJE0 })).status;
    expect(await status("/ChatSession/3", "GET")).toBe(session);
    expect(await status("/Agents/Chat/ChatTopicsForUser", "POST")).toBe(topics);
  });

  it("says of a documented operation that was left out that it is not served", async () => {
    const { url } = await serve("--group", "sessions");
    const response = await fetch(url + PATHS.pickUp, { method: "POST", headers: TJE0 });
    const said = `POST ${PATHS.pickUp} is not served here; --group, --operation and the option groups choose what is.`;
    expect([response.status, await response.json()]).toMatchObject([404, { MessageDetail: said }]);
  });

  it.each([["sessions"], ["topics"], ["webhooks"]])(
    "tries what the group %s has, which is answered 200",
    async (group) => {
      const { command } = await serve("--group", group);
      const curls = command
        .output()
        .split("\n")
        .filter((line) => line.includes("curl "));
      expect(curls.length).toBe(3);
      for (const line of curls) expect([line, (await curlToFetch(line)).status]).toEqual([line, 200]);
    },
  );

  it("prints the address first, the seed and credentials", async () => {
    const { command } = await serve("--seed", "77", "--log", "silent");
    const lines = command.output().trimEnd().split("\n");
    expect(lines[0]).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+$/);
    expect(command.output()).toContain("seed 77");
    expect(command.output()).toContain("Basic dGplMDpUamUw");
  });

  it("prints requests that work where it is to be deployed", async () => {
    const { url, command } = await serve("--deployment", "online", "--rate-limit", "50", "--log", "silent");
    expect(command.output()).toContain("deployment online: no Basic");
    expect(command.output()).toContain("rate limit: 50 calls a second");
    const Authorization = /Authorization: (Bearer 8A:[^'"]+)/.exec(command.output())?.[1] ?? "";
    const answer = await fetch(url + PATHS.list, { method: "POST", headers: { Authorization } });
    expect(answer.status).toBe(200);
  });

  it("gives identical bytes in two runs with one seed and a fixed clock", async () => {
    const seen = [];
    for (let turn = 0; turn < 2; turn++) {
      const { url, command } = await serve("--seed", "5", "--clock", "2025-01-01T00:00:00Z");
      seen.push(await (await fetch(url + PATHS.pickUp, { method: "POST", headers: TJE0 })).text());
      seen[turn] += await (await fetch(url + PATHS.list, { method: "POST", headers: TJE0 })).text();
      command.kill("SIGTERM");
      await command.ended;
    }
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]).toContain("2025-01-01T01:00:00+01:00");
  });

  it("starts at the real time without --clock", async () => {
    const { url } = await serve();
    const before = Date.now();
    const response = await fetch(url + PATHS.pickUp, { method: "POST", headers: TJE0 });
    const { WhenStarted } = (await response.json()) as { WhenStarted: string };
    expect(Date.parse(WhenStarted)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(WhenStarted)).toBeLessThanOrEqual(Date.now());
  });

  describeUnless(noSignals, "told to stop", () => {
    it.each(["SIGINT", "SIGTERM"] as const)("stops cleanly on %s", async (signal) => {
      running = startCommand(["serve", "--port", "0"]);
      await running.saw("listening on");
      running.kill(signal);
      expect([await running.ended, running.errors()]).toEqual([0, ""]);
    });
  });

  it("logs a line a request, as text, JSON or not at all; never the credential", async () => {
    for (const log of ["pretty", "json", "silent"]) {
      const { url, command } = await serve("--log", log);
      await fetch(url + PATHS.list, { method: "POST", headers: { authorization: `Basic ${btoa("kim:sesame")}` } });
      await fetch(`${url}/nowhere`);
      if (log !== "silent") await command.saw("/nowhere");
      expect(command.output() + command.errors()).not.toMatch(new RegExp(`sesame|${btoa("kim:sesame")}`));
      const requests = command
        .output()
        .split("\n")
        .filter((line) => line.includes("ChatSessionsForUser") && line.includes("KIM"));
      expect([log, requests.length]).toEqual([log, log === "silent" ? 0 : 1]);
      const parsed =
        log === "json"
          ? command
              .output()
              .trim()
              .split("\n")
              .map((line) => (JSON.parse(line) as { event: string }).event)
          : [];
      expect(parsed).toEqual(log === "json" ? ["listening", "request", "request"] : []);
      command.kill("SIGTERM");
      await command.ended;
    }
  });

  it("answers browsers of other origins, preflight included", async () => {
    const { url } = await serve();
    const headers = {
      origin: "http://app.example",
      "access-control-request-method": "PUT",
      "access-control-request-headers": "authorization,content-type",
    };
    const preflight = await fetch(url + PATHS.session(2), { method: "OPTIONS", headers });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([
      204,
      "http://app.example",
    ]);
    expect(preflight.headers.get("access-control-allow-headers")?.toLowerCase()).toContain("authorization");
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
    const answer = await fetch(url + PATHS.list, {
      method: "POST",
      headers: { ...TJE0, origin: "http://app.example" },
    });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, "http://app.example"]);
  });

  it("listens on this machine alone unless it is told otherwise", async () => {
    const { command } = await serve();
    expect(command.output()).toContain("listening on http://127.0.0.1:");
    expect(command.output()).not.toContain("warning");
  });

  it.each([
    ["0.0.0.0", "pretty"],
    ["0.0.0.0", "json"],
    ["::", "pretty"],
    ["0.0.0.0", "silent"],
  ])("warns that others can reach the host %s (--log %s)", async (host, log) => {
    const { command } = await serve("--host", host, "--log", log);
    expect(command.output()).toMatch(/warning: other machines can reach .*127\.0\.0\.1/);
  });
});

describe("so-mock serve that cannot start", () => {
  it("says in one line that the port is in use, and ends with 1", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => blocker.once("listening", resolve));
    const { port } = blocker.address() as AddressInfo;
    const { code, stderr } = await cli(["serve", "--port", String(port)]);
    blocker.close();
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([1, 1]);
    expect(stderr).toMatch(new RegExp(`127.0.0.1:${port}.*in use.*--port`));
  });

  it.each([
    ["--deployment", "cloud", "Allowed choices are any, online, onsite."],
    ["--rate-limit", "0", "Give a whole number from 1 to 100000."],
    ["--rate-limit", "many", "Give a whole number from 1 to 100000."],
  ])("says in one line what %s takes, which is not %s", async (flag, value, expected) => {
    const { code, stderr } = await cli(["serve", flag, value]);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain(expected);
  });

  it.each([
    ["--group", "tickets", "documented, sessions, topics, webhooks"],
    ["--operation", "GetTicket", "PutChatSessionEntity"],
  ])("says in one line that there is no %s %s, and ends with 2", async (flag, name, known) => {
    const { code, stderr } = await cli(["serve", "--port", "0", flag, name]);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(stderr).toContain(name);
    expect(stderr).toContain(known);
  });

  it("says in one line that Node is too old, and ends with 2", async () => {
    const pretend =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.0'}})";
    const command = startCommand(["serve"], ["--import", pretend]);
    expect([await command.ended, command.errors()]).toEqual([
      2,
      expect.stringMatching(/^so-mock needs Node 22\.18 or later; this is 20\.11\.0\.[^\n]*\n$/),
    ]);
  });

  it.each([
    [["serve", "--port", "70000"], "65535"],
    [["serve", "--port", "many"], "65535"],
    [["serve", "--seed", "1.5"], "--seed"],
    [["serve", "--sessions", "-1"], "--sessions"],
    [["serve", "--dialect", "klingon"], "documented, observed"],
    [["serve", "--auth", "maybe"], "required, optional"],
    [["serve", "--log", "loud"], "pretty, json, silent"],
    [["serve", "--clock", "noon"], "ISO 8601"],
    [["serve", "--base-path", "x"], "/Cust12345"],
    [["serve", "--fixtures", "mine"], "--spec or --watch"],
    [["serve", "--nonsense"], "--nonsense"],
    [["serve", "extra"], "argument"],
    [["sevre"], "serve"],
  ])("%j ends with 2 and says what to do", async (args, says) => {
    const { code, stderr } = await cli([...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(stderr).not.toContain("    at ");
  });

  it("ends as a process too", async () => {
    const command = startCommand(["serve", "--port", "many"]);
    expect([await command.ended, command.errors()]).toEqual([2, expect.stringContaining("65535")]);
  });
});
