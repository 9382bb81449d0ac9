import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runAuthCommand } from "../../src/cli/shared/auth-command.ts";
import { describeUnless, noPosix } from "../support/unless.ts";

/** Commands for credentials that do what they should not. */

const never = new AbortController().signal;
const isGone = (pid: number): boolean => {
  try {
    return process.kill(pid, 0) && false;
  } catch {
    return true;
  }
};

describeUnless(noPosix, "--auth-command", () => {
  it.each([
    ["prints nothing", "true"],
    ["prints two lines", "printf 'Bearer a\\nX: b'"],
    ["prints control characters", "printf 'Bearer a\\033[31m\\001'"],
    ["prints without an end", "yes Bearer"],
    ["fails, with a secret in its last words", "echo s3same-word; echo s3same-word >&2; exit 7"],
    ["asks for input", "read answer && echo Bearer $answer"],
    ["is none", "/no/such/command-s3same-word"],
  ])("that %s is told, without its words", async (_, command) => {
    const error: unknown = await runAuthCommand(command, never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "auth-command" });
    expect(String(error)).not.toContain("s3same-word");
  });

  it.each(["sleep 5", "sleep 5; echo Bearer x", "sleep 5 & wait"])(
    "that hangs is stopped, and the limit is told: %s",
    async (command) => {
      const error: unknown = await runAuthCommand(command, never, 200).catch((thrown: unknown) => thrown);
      expect(String(error)).toContain("had not ended after 0.2 seconds");
    },
  );

  it.each([
    [
      "also where it takes no notice of SIGTERM",
      (file: string) => `trap '' TERM; echo $$ > ${file}.part; mv ${file}.part ${file}; while :; do sleep 0.05; done`,
    ],
    [
      "together with what it started",
      (file: string) => `sleep 60 & echo $! > ${file}.part; mv ${file}.part ${file}; wait; echo Bearer x`,
    ],
  ])("is ended with the run, %s", async (_, commandFor) => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-auth-"));
    const file = join(folder, "pid");
    const stop = new AbortController();
    const command = commandFor(`"${file}"`);
    const run = runAuthCommand(command, stop.signal).catch((thrown: unknown) => thrown);
    await expect.poll(() => existsSync(file), { timeout: 20_000 }).toBe(true);
    stop.abort();
    expect(await run).toMatchObject({ code: "auth-command", message: expect.stringContaining("was interrupted") });
    const pid = Number(readFileSync(file, "utf8"));
    await expect.poll(() => isGone(pid), { timeout: 20_000 }).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
