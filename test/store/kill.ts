import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { rolldown } from "rolldown";
import { expect, onTestFinished } from "vitest";
import { agentOfSecret } from "../../src/mock/world/agents.ts";
import type { SessionState } from "../../src/mock/store/session.ts";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { openPersisted } from "./persisted-world.ts";

const AT_ONCE = 5;

interface Said {
  readonly name: string;
  readonly kind: "created" | "changed" | "picked";
  readonly id: number;
  readonly text: string;
}

/** A writer in one file, which starts in a third of the time. */
async function bundledWriter(folder: string): Promise<string> {
  const file = join(folder, "writer.mjs");
  await using bundle = await rolldown({ input: join(import.meta.dirname, "writer.ts"), platform: "node" });
  await bundle.write({ file, codeSplitting: false });
  return file;
}

/** Starts a writer, lets it write for some lines, kills it at once, and gives every line that came. */
function killedAfter(
  lines: number,
  [writer, database, name]: readonly [string, string, string],
): Promise<readonly Said[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, database, name], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      if (output.split("\n").length > lines) child.kill("SIGKILL");
    });
    child.once("close", (_, signal) => {
      if (signal !== "SIGKILL") return reject(new Error(`the writer ended by itself: ${errors}`));
      const whole = output.slice(0, output.lastIndexOf("\n") + 1);
      resolve(
        whole
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Said),
      );
    });
  });
}

/** Every acknowledged write of writers that are killed while they write, five at a time, is kept. */
export async function expectKept(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "so-mock-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const writer = await bundledWriter(folder);
  const said: Said[] = [];
  for (let round = 0; round < rounds; round++) {
    const names = Array.from({ length: AT_ONCE }, (_, at) => `w${round}-${at}`);
    // Not all at the same point: some of them in their first transaction.
    const killed = await Promise.all(
      names.map((name, at) => killedAfter(1 + ((round * 7 + at * 13) % 16), [writer, join(folder, "mock.db"), name])),
    );
    said.push(...killed.flat());
  }
  const database = new DatabaseSync(join(folder, "mock.db"));
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();

  const store = openFileStore(join(folder, "mock.db"), () => 0, { idleMs: 600_000, timeoutMs: 2000 });
  const { world, transaction } = openPersisted(store.log(), { sessions: 3000 });
  const all = new Map<number, SessionState>();
  await transaction(() => {
    for (const session of world().store.list()) all.set(session.ChatSessionId, session);
  });
  const of = (kind: Said["kind"]): Said[] => said.filter((one) => one.kind === kind);
  const lost = of("created").filter(({ id, text }) => all.get(id)?.CustomerName !== text);
  const behind = of("changed").filter(({ id, text }) => !(Number(all.get(id)?.LastMessage) >= Number(text)));
  const picked = of("picked");
  const elsewhere = picked.filter(({ id, name }) => {
    const { User, Status } = all.get(id) ?? {};
    return User?.["AssociateId"] !== agentOfSecret("SoTicket", name).id || Status !== "CustomerLast";
  });
  expect([lost, behind, elsewhere]).toEqual([[], [], []]);
  expect(new Set(picked.map(({ id }) => id)).size).toBe(picked.length);
  expect(Math.min(of("created").length, of("changed").length, picked.length)).toBeGreaterThan(rounds);

  // The queue says of every session what the session says of itself.
  const waiting = [...all.values()].filter(({ Status }) => Status === "InQueue").map((one) => one.ChatSessionId);
  const queued: number[] = [];
  await transaction(() => {
    const { store: sessions } = world();
    for (let next = sessions.firstQueued(() => true); next; next = sessions.firstQueued(() => true)) {
      queued.push(next.ChatSessionId);
      sessions.remove(next.ChatSessionId);
    }
  });
  expect(queued.sort((one, other) => one - other)).toEqual(waiting);
  await store.close();
}
