import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createClient } from "@redis/client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { startHere, type Running } from "../support/process.ts";
import { startCommand } from "../support/start-command.ts";
import { noRedis, startRedis, type RedisServer } from "../support/redis.ts";
import { describeUnless } from "../support/unless.ts";
import { onlyInTestAll, sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

let folder = "";
const running: Running[] = [];
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "so-mock-serve-store-"))));
afterEach(async () => {
  for (const command of running.splice(0)) {
    command.kill("SIGTERM");
    await command.ended;
  }
  rmSync(folder, { recursive: true });
});

const place = (): string => `file:${join(folder, "mock.db")}`;
const serve = async (start: typeof startHere, ...args: string[]): Promise<{ url: string; command: Running }> => {
  const command = start(["serve", "--port", "0", "--log", "silent", "--store", place(), ...args]);
  running.push(command);
  const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
  return { url, command };
};
const post = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: "POST", headers: { ...TJE0, ...headers } });
const json = (url: string, method: string, body: unknown): Promise<Response> =>
  fetch(url, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const idOf = async (response: Promise<Response>): Promise<number | undefined> =>
  ((await (await response).json()) as { ChatSessionId: number } | null)?.ChatSessionId;

describe("so-mock serve --store file:…", () => {
  it("goes on after a kill where it was: sessions, messages, clock, faults, snapshots, worlds", async () => {
    const first = await serve(startCommand);
    const picked = await idOf(post(first.url + PATHS.pickUp));
    await json(`${first.url}/_mock/sessions/${picked}/actions`, "POST", { action: "customer-writes", text: "Here?" });
    await json(`${first.url}/_mock/clock`, "POST", { frozen: true });
    await json(`${first.url}/_mock/faults`, "POST", { fault: "throttled", operation: "ResetChatSession" });
    await fetch(`${first.url}/_mock/snapshots/now`, { method: "PUT" });
    await post(first.url + PATHS.pickUp, { "x-mock-world": "blue" });
    const messages = `/api/v1/ChatSession/${picked}/Messages`;
    const ask = async (url: string): Promise<unknown[]> => [
      await (await post(url + PATHS.list)).text(),
      await (await post(url + PATHS.list, { "x-mock-world": "blue" })).text(),
      await (await fetch(url + messages, { headers: TJE0 })).text(),
      await (await fetch(`${url}/_mock/clock`)).json(),
      await (await fetch(`${url}/_mock/snapshots`)).json(),
      (await post(url + PATHS.reset(7))).status,
    ];
    const before = await ask(first.url);
    first.command.kill("SIGKILL");
    await first.command.ended;
    const second = await serve(startHere);
    expect(await ask(second.url)).toEqual(before);
    expect([before[2], before.at(-1)]).toEqual([expect.stringContaining("Here?"), 429]);
    expect(second.command.output()).toContain(`sessions are kept in ${place()}`);
  });

  itInTestAll("is one mock in two processes, worlds by name and the journal of each apart", async () => {
    const [one, other] = [
      await serve(startCommand, "--clock", "2025-01-01T00:00:00Z"),
      await serve(startCommand, "--clock", "2025-01-01T00:00:00Z"),
    ];
    const ids = await Promise.all(
      Array.from({ length: 6 }, (_, at) => idOf(post((at % 2 ? one : other).url + PATHS.pickUp))),
    );
    const got = ids.filter((id) => id !== undefined);
    expect([new Set(got).size, got.length > 2]).toEqual([got.length, true]);
    await post(one.url + PATHS.pickUp, { "x-mock-world": "blue" });
    const worlds = (await (await fetch(`${other.url}/_mock/worlds`)).json()) as { name: string; requests?: number }[];
    expect(worlds).toEqual([{ name: "blue", seed: expect.any(Number) }]);
    expect((await fetch(`${other.url}/_mock/worlds/blue`, { method: "DELETE" })).status).toBe(204);
    expect(await (await fetch(`${one.url}/_mock/journal`)).json()).toMatchObject({ count: 3 });
    await fetch(`${one.url}/_mock/reset`, { method: "POST" });
    const state = (await (await fetch(`${other.url}/_mock/state`)).json()) as { queue: { waiting: number } };
    expect(state.queue.waiting).toBe(4);
  });

  it("ends with 0 on SIGTERM, and leaves one file", async () => {
    const { url, command } = await serve(startCommand);
    await post(url + PATHS.pickUp);
    command.kill("SIGTERM");
    expect([await command.ended, command.errors(), readdirSync(folder)]).toEqual([0, "", ["mock.db"]]);
  });
});

describe("so-mock serve with a store that cannot be used", () => {
  const run = async (...args: string[]): Promise<[number | null, string]> => {
    const command = startHere(["serve", "--port", "0", "--log", "silent", ...args]);
    return [await command.ended, command.errors()];
  };
  const file = (): string => join(folder, "mock.db");

  it.each([
    ["text", "Dear diary, this is no database. ".repeat(100), "is not a database"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, ...Array<number>(2000).fill(7)]), "is not a database"],
  ])("refuses %s, and leaves it as it is", async (_, content, says) => {
    writeFileSync(file(), content);
    const before = readFileSync(file());
    const [code, errors] = await run("--store", place());
    expect([code, errors]).toEqual([2, expect.stringMatching(new RegExp(`^so-mock: \\S*mock\\.db: .*${says}.*\\n$`))]);
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["mock.db"]);
  });

  it("refuses a database of another program, and leaves it as it is", async () => {
    const other = new DatabaseSync(file());
    other.exec("CREATE TABLE invoices (id INTEGER PRIMARY KEY); INSERT INTO invoices VALUES (1)");
    other.close();
    const before = readFileSync(file());
    const [code, errors] = await run("--store", place());
    expect([code, errors]).toEqual([2, expect.stringContaining("another program")]);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  const ours = "PRAGMA application_id = 0x536f4d6b;";
  it.each([
    ["of another version", `${ours} PRAGMA user_version = 99; CREATE TABLE worlds (x)`, "another version of so-mock"],
    ["without its tables", `${ours} PRAGMA user_version = 1`, "the file is damaged: no such table"],
    ["with other columns", `${ours} PRAGMA user_version = 1; CREATE TABLE worlds (x)`, "the file is damaged: no such"],
  ])("refuses a database %s, and leaves it as it is", async (_, sql, says) => {
    const made = new DatabaseSync(file());
    made.exec(sql);
    made.close();
    const before = readFileSync(file());
    const [code, errors] = await run("--store", place());
    expect([code, errors]).toEqual([2, expect.stringMatching(new RegExp(`^so-mock: \\S*mock\\.db: .*${says}.*\\n$`))]);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  const damaged: readonly (readonly [string, string])[] = [
    ["session/7", "{broken"],
    ["session/7", '{"ChatSessionId":8}'],
    ["clock", '"tomorrow"'],
    ["faults", "7"],
    ["highest", "null"],
    ["world", "{"],
  ];
  it.each(sample(damaged, 1))(
    "refuses a world whose record %s was made %s, and leaves it as it is",
    async (key, text) => {
      const { command } = await serve(startHere);
      command.kill("SIGTERM");
      await command.ended;
      const database = new DatabaseSync(file());
      database.prepare("INSERT OR REPLACE INTO records VALUES ('', ?, ?)").run(key, text);
      const records = (): unknown[] => database.prepare("SELECT * FROM records").all();
      const before = records();
      const [code, errors] = await run("--store", place());
      expect([code, errors]).toEqual([
        2,
        expect.stringMatching(
          new RegExp(`^so-mock: --store: .*damaged world: its record "${key}" cannot be read.*\\n$`),
        ),
      ]);
      expect(records()).toEqual(before);
      database.close();
    },
  );

  it("refuses a folder that cannot be written into", async () => {
    // No rights keep the administrator out; the kernel's own folder does.
    const readOnly = process.getuid?.() === 0 ? "/proc" : folder;
    chmodSync(folder, 0o555);
    const [code, errors] = await run("--store", `file:${join(readOnly, "mock.db")}`);
    chmodSync(folder, 0o755);
    expect([code, errors]).toEqual([2, expect.stringMatching(/^so-mock: \S*mock\.db: the file cannot be opened.*\n$/)]);
  });

  it("refuses a file that was cut off", async () => {
    const { url, command } = await serve(startHere);
    await fetch(`${url}/_mock/scenarios/monday-morning`, { method: "POST" });
    command.kill("SIGTERM");
    await command.ended;
    truncateSync(file(), 12_288);
    const [code, errors] = await run("--store", place());
    expect([code, errors.split("\n").length]).toEqual([2, 2]);
    expect(errors).toMatch(/mock\.db: the file is damaged/);
  });

  it.each([
    [[], ["--seed", "5"], /"seed":1.*"seed":5/],
    [[], ["--sessions", "5"], /"sessions":12.*"sessions":5/],
    [[], ["--speed", "10"], /"clock":"runs".*"clock":"runs at speed 10"/],
    [["--speed", "2.5"], [], /"clock":"runs at speed 2\.5".*"clock":"runs"/],
  ])("refuses flags that the kept world was not made with (%j, then %j)", async (first, then, says) => {
    const { command } = await serve(startHere, ...first);
    command.kill("SIGTERM");
    await command.ended;
    const before = readFileSync(file());
    const [code, errors] = await run("--store", place(), ...then);
    expect([code, errors]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^so-mock: --store: .*with other settings.*${says.source}.*\\n$`)),
    ]);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it("says the clock that holds: a kept world's goes on as it was", async () => {
    const first = await serve(startHere, "--clock", "2025-01-15T09:00:00Z");
    first.command.kill("SIGTERM");
    await first.command.ended;
    const second = await serve(startHere, "--clock", "2026-02-02T02:00:00Z");
    expect(second.command.output()).toMatch(/clock frozen at 2025-01-15T09:00:00/);
    expect(await (await fetch(`${second.url}/_mock/clock`)).json()).toMatchObject({
      now: expect.stringContaining("2025-01-15T09:00:00") as string,
      frozen: true,
    });
  });

  itInTestAll("takes over a world that runs at another speed than time with the same flag", async () => {
    const [one, other] = [await serve(startCommand, "--speed", "50"), await serve(startHere, "--speed", "50")];
    const now = async (url: string): Promise<number> => {
      const { now } = (await (await fetch(`${url}/_mock/clock`)).json()) as { now: string };
      return Date.parse(now);
    };
    const times = [await now(one.url), await now(other.url), await now(one.url)];
    expect(times).toEqual([...times].sort((first, second) => first - second));
  });

  it.each([
    [["--store", "file:/nowhere/at/all/mock.db"], "cannot be opened"],
    [["--store", "cupboard"], "give memory, file:PATH"],
    [["--store", "file:"], "give memory, file:PATH"],
    [["--store", "file:x.db", "--from", "fixtures/recorded"], "leave out --store or --from"],
  ])("%j ends with 2 and says what to do", async (args, says) => {
    const [code, errors] = await run(...args);
    expect([code, errors, errors.split("\n").length]).toEqual([2, expect.stringContaining(says), 2]);
  });
});

describeUnless(noRedis, "so-mock serve with a Redis server that cannot be used", () => {
  let redis: RedisServer;
  beforeAll(async () => void (redis = await startRedis("--requirepass", "sesame")));
  afterAll(() => redis?.close());
  const client = (): Promise<ReturnType<typeof createClient>> =>
    createClient({ url: redis.url.replace("//", "//:sesame@") }).connect() as never;

  const REFUSED: readonly [string, string, number, string][] = [
    ["a wrong password", "redis://:wrong@HOST", 3, "Redis refuses: WRONGPASS"],
    ["no password", "redis://HOST", 3, "Redis refuses: NOAUTH"],
    ["no such database", "redis://:sesame@HOST/99", 3, "Redis refuses: ERR DB index is out of range"],
    ["a database without a number", "redis://:sesame@HOST/desk", 2, "does not name a database"],
    ["no server there", "redis://127.0.0.1:1", 3, "Redis cannot be reached"],
    ["a key of another program", "redis://:sesame@HOST?prefix=text", 2, "holds data of another program"],
    ["a hash of another program", "redis://:sesame@HOST?prefix=hash", 2, "holds data of another program"],
    ["a queue of another program", "redis://:sesame@HOST?prefix=list", 2, "holds data of another program"],
  ];
  it.each(sample(REFUSED, 1))("ends at %s with one line that shows no password", async (_, store, code, says) => {
    const own = await client();
    await own.set("text:{main}:state", "hello");
    await own.hSet("hash:{main}:state", { a: "b" });
    await own.del("list:{main}:queue");
    await own.lPush("list:{main}:queue", "hello");
    const command = startCommand([
      "serve",
      "--port",
      "0",
      "--log",
      "silent",
      "--store",
      store.replace("HOST", new URL(redis.url).host),
    ]);
    const [ended, errors] = [await command.ended, command.errors()];
    expect([ended, errors]).toEqual([code, expect.stringContaining(says)]);
    expect(errors).toMatch(/^so-mock: [^\n]*\n$/);
    expect(errors).not.toMatch(/wrong@|sesame/);
    expect([await own.get("text:{main}:state"), await own.hGetAll("hash:{main}:state")]).toEqual(["hello", { a: "b" }]);
    expect((await own.keys("*")).sort()).toEqual(["hash:{main}:state", "list:{main}:queue", "text:{main}:state"]);
    await own.close();
  });

  it.each(onlyInTestAll(["does not answer"]))("ends when the server at the address %s", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const command = startCommand(["serve", "--port", "0", "--store", `redis://127.0.0.1:${port}`]);
    expect([await command.ended, command.errors()]).toEqual([
      3,
      expect.stringMatching(/^so-mock: .*cannot be reached: .*\n$/),
    ]);
    silent.close();
  });
});
