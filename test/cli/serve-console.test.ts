import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { localUrl } from "../../src/cli/serve/announce.ts";
import { runCli } from "../../src/cli/main.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { startHere, type Running } from "../support/process.ts";
import { ROOT } from "../support/root.ts";

const post = { method: "POST", headers: TJE0 };
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

describe("so-mock serve", () => {
  it("names the console, which answers; --no-control leaves it out", async () => {
    const { url, command } = await serve();
    expect(command.output()).toContain(`console: ${url}/_mock/`);
    expect((await fetch(`${url}/_mock/`)).status).toBe(200);
    // A browser at the bare address is led there; a client with a wrong address is told that it is wrong.
    const browser = await fetch(url, { headers: { accept: "text/html" }, redirect: "manual" });
    expect([browser.status, browser.headers.get("location")]).toEqual([302, "/_mock/"]);
    expect([(await fetch(url)).status, (await fetch(`${url}/?x=1`)).status]).toEqual([404, 404]);
    command.kill("SIGTERM");
    await command.ended;
    const without = await serve("--no-control");
    expect(without.command.output()).not.toContain("console:");
    const refused = await fetch(`${without.url}/_mock/state`);
    expect([refused.status, await refused.text()]).toEqual([404, expect.stringContaining("No operation")]);
  });

  it("asks for the --control-token", async () => {
    const { url } = await serve("--control-token", "sesame");
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${url}/_mock/state`, { headers })).status;
    expect([await status({}), await status({ authorization: "Bearer sesame" })]).toEqual([403, 200]);
  });

  it("receives webhooks in its own inbox, saved through the API as well", async () => {
    const { url } = await serve();
    const hook = { Name: "inbox", TargetUrl: "http://inbox.localhost/_mock/inbox", Events: ["chatsession.created"] };
    const saved = await fetch(`${url}/api/v1/Webhook`, jsonInit("POST", hook));
    expect(saved.status).toBe(200);
    expect(await (await fetch(`${url}/_mock/inbox`)).json()).toMatchObject([{ event: "test" }]);
  });

  it("refuses pages of other sites, though the API answers them", async () => {
    const { url } = await serve();
    const origin = { origin: "https://evil.example" };
    const api = await fetch(url + PATHS.list, { method: "POST", headers: { ...TJE0, ...origin } });
    const control = await fetch(`${url}/_mock/reset`, { method: "POST", headers: origin });
    expect([api.status, control.status, control.headers.get("access-control-allow-origin")]).toEqual([200, 403, null]);
  });

  it("says in the log line why a request was refused: check, row, nearest operation, a curl, the entry", async () => {
    const { url, command } = await serve();
    await fetch(url + PATHS.session(7), jsonInit("PUT", { Rating: "x" }));
    await command.saw(
      /PUT \/api\/v1\/ChatSession\/7 400 PutChatSessionEntity by TJE0: .*\/Rating must be a whole number.*row \d+\].*this would work: curl -X PUT.*journal entry 1\n/,
    );
    await fetch(`${url}/api/v1/ChatSesion/7/Reset`, post);
    const [line] = await command.saw(/404: .*The nearest operation is ResetChatSession.*journal entry 2\n/);
    expect(line).toContain("this would work: curl -X POST");
  });

  it("hides tokens in addresses from the log", async () => {
    const { url, command } = await serve();
    await fetch(`${url}${PATHS.list}?access_token=s3cr3t`, post);
    await fetch(`${url}/nowhere?ticket=s3cr3t`, post);
    await command.saw(/nowhere\?ticket=\*\*\* 404/);
    expect(command.output()).toContain("?access_token=*** 200");
    expect(command.output() + command.errors()).not.toContain("s3cr3t");
  });

  it("offers the deviations of the runner by name, read when they are first asked for", async () => {
    const { url } = await serve();
    const headers = { ...TJE0, prefer: "fault=deviation-property-missing" };
    const session = await (await fetch(url + PATHS.pickUp, { method: "POST", headers })).json();
    expect(Object.keys(session as object)).not.toContain("CustomerPhone");
    expect(await (await fetch(`${url}/_mock/faults`)).text()).toContain("deviation-body-empty");
  });

  it("lets a frozen clock run on, at its speed", async () => {
    const { url } = await serve("--clock", "2025-01-01T00:00:00Z", "--speed", "100");
    const now = async (): Promise<string> =>
      ((await (await fetch(`${url}/_mock/clock`)).json()) as { now: string }).now;
    expect(await now()).toBe("2025-01-01T00:00:00.0000000Z");
    await fetch(`${url}/_mock/clock`, jsonInit("POST", { frozen: false }));
    await expect.poll(now).toMatch(/^2025-01-01T00:(?!00:00)/);
    await fetch(`${url}/_mock/reset`, { method: "POST" });
    expect(await now()).toBe("2025-01-01T00:00:00.0000000Z");
  });

  it("simulates at a speed", async () => {
    const { url } = await serve("--simulate", "60", "--speed", "100", "--sessions", "0");
    const count = async (): Promise<number> =>
      ((await (await fetch(`${url}/_mock/sessions`)).json()) as unknown[]).length;
    await expect.poll(count).toBeGreaterThan(20);
    const { rate } = (await (await fetch(`${url}/_mock/simulator`)).json()) as { rate: number };
    expect(rate).toBe(60);
  });

  it("keeps worlds apart, up to --worlds", async () => {
    const { url, command } = await serve("--worlds", "1");
    const ask = (world: string): Promise<Response> =>
      fetch(url + PATHS.pickUp, { method: "POST", headers: { ...TJE0, "x-mock-world": world } });
    expect([(await ask("a")).status, (await ask("b")).status, (await ask("a")).status]).toEqual([200, 200, 200]);
    // There is room for one: each takes the place of the other.
    await expect.poll(() => command.errors()).toMatch(/the world a was dropped: there are more than 1, see --worlds\n/);
    await command.saw(/\[a\] POST .*PickUpFirstChatSession/);
  });

  it("stops with the page open", async () => {
    const { url, command } = await serve();
    const [events] = (await once(get(`${url}/_mock/events`, { agent: false }), "response")) as [IncomingMessage];
    events.resume();
    // No wait ends while it stops: it must not need one.
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    command.kill("SIGTERM");
    expect(await command.ended).toBe(0);
  });
});

describe("so-mock serve --watch", () => {
  it("reloads changed tables and fixtures, keeps the state, and keeps the last good version", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-watch-"));
    try {
      cpSync(join(ROOT, "spec"), join(folder, "spec"), { recursive: true });
      cpSync(join(ROOT, "fixtures/documented"), join(folder, "fixtures"), { recursive: true });
      const spec = join(folder, "spec/operations/reset-chat-session.yaml");
      const text = readFileSync(spec, "utf8");
      const { url, command } = await serve(
        "--watch",
        "--spec",
        join(folder, "spec"),
        "--fixtures",
        join(folder, "fixtures"),
      );
      await fetch(url + PATHS.session(9), jsonInit("PUT", { CustomerName: "Kept" }));
      await fetch(
        `${url}/_mock/faults`,
        jsonInit("POST", { fault: 503, operation: "SaveChatSessionEntity", times: 2 }),
      );
      await fetch(`${url}/_mock/simulator`, jsonInit("PUT", { rate: 0 }));
      await fetch(`${url}/_mock/clock`, jsonInit("POST", { frozen: true }));
      const phrase = async (): Promise<string> => (await fetch(url + PATHS.reset(1), post)).statusText;

      writeFileSync(spec, text.replace(/reason: "OK"/, "reason: Back on the queue"));
      await expect.poll(phrase).toBe("Back on the queue");
      const session = await (await fetch(`${url}/_mock/sessions/9`)).json();
      expect(session).toMatchObject({ CustomerName: "Kept" });
      expect(await (await fetch(`${url}/_mock/state`)).json()).toMatchObject({
        clock: { frozen: true },
        simulator: { rate: 0 },
        faults: [{ fault: "503", operation: "SaveChatSessionEntity", left: 2 }],
      });

      writeFileSync(spec, `${text}\n  - : broken`);
      await expect
        .poll(() => command.errors())
        .toMatch(/the last good version stays in use:\n.*reset-chat-session\.yaml:\d+/);
      expect(await phrase()).toBe("Back on the queue");
      writeFileSync(spec, text);
      await expect.poll(phrase).toBe("OK");

      const sample = join(folder, "fixtures/ResetChatSession.response.json");
      const good = readFileSync(sample, "utf8");
      const { length } = command.errors();
      writeFileSync(sample, "{");
      await expect.poll(() => command.errors().slice(length)).toContain("ResetChatSession.response.json");
      writeFileSync(sample, good.replace(/"SessionKey": "[^"]*"/, '"SessionKey": "from the fixture"'));
      const example = async (): Promise<string> =>
        (
          await fetch(url + PATHS.reset(1), { method: "POST", headers: { ...TJE0, prefer: "example=documented" } })
        ).text();
      await expect.poll(example).toContain("from the fixture");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("does not start with tables that are broken from the start", async () => {
    const command = startHere(["serve", "--port", "0", "--spec", join(ROOT, "no-such-folder")]);
    expect([await command.ended, command.errors()]).toEqual([2, expect.stringContaining("spec-folder")]);
  });
});

describe("so-mock serve --open", () => {
  it.each([
    [[], ""],
    [["--control-token", "a b"], "?token=a%20b"],
  ])("opens the console once it listens, and gets in: %j", async (flags, query) => {
    const controller = new AbortController();
    const opened: string[] = [];
    let output = "";
    const done = runCli(["serve", "--port", "0", "--open", ...flags], {
      stdout: (text) => (output += text),
      stderr: (text) => (output += text),
      env: {},
      isTTY: false,
      columns: 80,
      signal: controller.signal,
      openPage: (url) => {
        opened.push(url);
        controller.abort();
      },
      exit: () => {},
    });
    await done;
    const [, address] = /^console: (http:\/\/127\.0\.0\.1:\d+\/_mock\/)$/m.exec(output) ?? [];
    expect(opened).toEqual([`${address}${query}`]);
  });
});

describe("the console's address", () => {
  it.each([
    ["http://0.0.0.0:4010", "http://127.0.0.1:4010"],
    ["http://[::]:4010", "http://[::1]:4010"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://desk.example:4010", "http://desk.example:4010"],
  ])("of a server at %s begins with %s", (url, wanted) => {
    expect(localUrl(url)).toBe(wanted);
  });
});

describe("invalid flags", () => {
  it.each([
    [["--simulate", "fast"], "customers a minute"],
    [["--simulate", "601"], "customers a minute"],
    [["--speed", "0"], "0.01 to 1000"],
    [["--worlds", "0"], "--worlds"],
    [["--control-token", ""], "Give a token"],
  ])("%j", async (flags, says) => {
    const command = startHere(["serve", "--port", "0", ...flags]);
    expect([await command.ended, command.errors()]).toEqual([2, expect.stringContaining(says)]);
  });
});
