import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createClient } from "@redis/client";
import { describe, expect, it } from "vitest";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { leaksIn, PLANTED } from "../support/planted.ts";
import { openStore, shownStore } from "../../src/store/open-store.ts";
import { watchStore } from "../../src/store/watch-store.ts";
import type { Mock } from "../../src/index.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { startHere } from "../support/process.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { describeUnless } from "../support/unless.ts";
import { openPersisted } from "./persisted-world.ts";

const LIMITS = { idleMs: 600_000, timeoutMs: 300 };
const list = { method: "POST", headers: TJE0 };

describeUnless(noRedis, "a Redis that hangs", () => {
  it("is answered 503 with Retry-After in time, lets the store be closed, and is used again when it goes on", async () => {
    const redis = await startRedis();
    const store = await openStore(redis.url, Date.now, LIMITS);
    try {
      const { mock } = openPersisted(store.log());
      expect((await mock.fetch(PATHS.list, list)).status).toBe(200);
      redis.signal("SIGSTOP");
      const refused = await mock.fetch(PATHS.list, list);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
      redis.signal("SIGCONT");
      await expect.poll(async () => (await mock.fetch(PATHS.list, list)).status, { timeout: 20_000 }).toBe(200);
      redis.signal("SIGSTOP");
      await store.close();
    } finally {
      redis.signal("SIGCONT");
      await redis.close();
    }
  });
});

describe("a server that accepts the connection and never answers", () => {
  it("keeps serve from starting, and not from ending when it is told to", async () => {
    const silent = createServer();
    const { port } = await new Promise<AddressInfo>((resolve) => {
      silent.listen(0, "127.0.0.1", () => resolve(silent.address() as AddressInfo));
    });
    const accepted = once(silent, "connection") as Promise<[Socket]>;
    const command = startHere(["serve", "--port", "0", "--store", `redis://127.0.0.1:${port}`]);
    const [socket] = await accepted;
    command.kill("SIGTERM");
    expect([await command.ended, command.output()]).toEqual([0, ""]);
    socket.destroy();
    silent.close();
  });
});

describe("a file that another process has locked", () => {
  it("is waited for without the process standing still, then answered 503", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-locked-"));
    const file = join(folder, "mock.db");
    const store = openFileStore(file, () => 0, LIMITS);
    const other = new DatabaseSync(file);
    try {
      const { mock } = openPersisted(store.log());
      const change = { ...list, method: "PUT", headers: { ...TJE0, "content-type": "application/json" }, body: "{}" };
      expect((await mock.fetch(PATHS.session(2), change)).status).toBe(200);
      other.exec("BEGIN EXCLUSIVE");
      let turns = 0;
      const turning = setInterval(() => turns++, 5);
      const body = '{"CustomerName":"Ada"}';
      const refused = await mock.fetch(PATHS.session(2), { ...change, body });
      clearInterval(turning);
      expect(refused.status).toBe(503);
      expect(turns).toBeGreaterThan(2);
      setTimeout(() => other.exec("COMMIT"), 20);
      expect((await mock.fetch(PATHS.session(2), { ...change, body })).status).toBe(200);
    } finally {
      other.close();
      await store.close();
      rmSync(folder, { recursive: true });
    }
  });
});

let changes = 0;
/** The status of a request that only reads, and of one that changes something. */
const answers = async (mock: Mock): Promise<readonly number[]> => {
  const change = { method: "PUT", headers: { ...TJE0, "content-type": "application/json" } };
  const reads = await mock.fetch(PATHS.list, list);
  const changed = await mock.fetch(PATHS.session(2), { ...change, body: `{"CustomerName":"Ada ${++changes}"}` });
  return [reads.status, changed.status];
};

describe("a file that is locked for changes only", () => {
  it("is known by its health", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-locked-"));
    const file = join(folder, "mock.db");
    const store = watchStore(
      openFileStore(file, () => 0, { ...LIMITS, timeoutMs: 40 }),
      () => {},
    );
    const other = new DatabaseSync(file);
    try {
      const { mock } = openPersisted(store.log());
      expect([await answers(mock), await store.takesChanges()]).toEqual([[200, 200], true]);
      other.exec("BEGIN IMMEDIATE");
      expect([await answers(mock), await store.takesChanges()]).toEqual([[200, 503], false]);
      other.exec("COMMIT");
      const [before] = other.prepare("SELECT version, tip FROM worlds").all();
      expect([await store.takesChanges(), other.prepare("SELECT version, tip FROM worlds").all()]).toEqual([
        true,
        [before],
      ]);
      expect(await answers(mock)).toEqual([200, 200]);
    } finally {
      other.close();
      await store.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describeUnless(noRedis, "a Redis that is full", () => {
  it("is known by its health", async () => {
    const redis = await startRedis();
    const store = watchStore(await openStore(redis.url, Date.now, { ...LIMITS, timeoutMs: 20_000 }), () => {});
    const admin = createClient({ url: redis.url });
    try {
      await admin.connect();
      const { mock } = openPersisted(store.log());
      expect([await answers(mock), await store.takesChanges()]).toEqual([[200, 200], true]);
      await admin.configSet("maxmemory", "1");
      expect([await answers(mock), await store.takesChanges()]).toEqual([[200, 503], false]);
      await admin.configSet("maxmemory", "0");
      expect([await store.takesChanges(), await answers(mock)]).toEqual([true, [200, 200]]);
    } finally {
      admin.destroy();
      await store.close();
      await redis.close();
    }
  });
});

describe("the password of a store", () => {
  it.each(["redis://me:pa/ss@host:1/0", "redis://me:p@ss@host:1/0", "rediss://:a@b/c@d@host:1/0", "redis://host:1/0"])(
    "is not shown in %s",
    (text) => {
      expect(shownStore(text)).toMatch(/^rediss?:\/\/host:1\/0$/);
    },
  );

  it.each([
    [`redis://h:1/0?x=${PLANTED}`, "redis://h:1/0"],
    [`redis://h:1/0?${PLANTED}`, "redis://h:1/0"],
    [`redis://h:1/0?${PLANTED}=`, "redis://h:1/0"],
    [`redis://h:1/0?prefix=%20${PLANTED}`, "redis://h:1/0"],
    [`redis://h:1/0?x=y@${PLANTED}`, "redis://…"],
    [`redis://kim:${PLANTED}?x@h`, "redis://…"],
    [`redis://h:1/0/${PLANTED}`, "redis://h:1/0"],
    [`redis://h/${PLANTED}`, "redis://h"],
    [`redis://kim:${PLANTED}`, "redis://kim"],
    [`redis://:%zz${PLANTED}@h`, "redis://h"],
    [`redis://:%ff${PLANTED}@h`, "redis://h"],
    [`redis:kim:${PLANTED}@h`, "redis:h"],
    [`postgres://kim:${PLANTED}@h/desk?password=${PLANTED}`, "postgres://h"],
    [`kim:${PLANTED}@h`, "h"],
    [`redis://[::1]:6379/1?${PLANTED}`, "redis://[::1]:6379/1"],
  ])("is in no error and no line about %s, which is shown as %s", async (text, shown) => {
    expect(shownStore(text)).toBe(shown);
    const opened = openStore(text, Date.now, { idleMs: 1000, timeoutMs: 1000 });
    const error: unknown = await opened.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "store-option", message: expect.stringContaining(`"${shown}"`) });
    expect(leaksIn({ said: String(error) })).toEqual([]);
  });

  it("may come from the environment or from a file, and is in no error", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-secret-"));
    const file = join(folder, "store");
    writeFileSync(file, "redis://me:ses/ame@host/0?pool=1\n");
    try {
      for (const env of [{ SO_MOCK_STORE: "redis://me:ses/ame@host/0?pool=1" }, { SO_MOCK_STORE_FILE: file }]) {
        // eslint-disable-next-line no-await-in-loop
        const run = await cli(["serve", "--port", "0"], { env });
        expect(run).toMatchObject({ code: 2, stdout: "" });
        expect(run.stderr).toContain("[store-option]");
        expect(run.stderr).not.toMatch(/ses|ame@/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
