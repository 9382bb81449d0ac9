import { spawnSync } from "node:child_process";
import { closeSync, constants, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cli } from "../support/cli.ts";
import { harEntry, harText } from "../support/har.ts";
import { makeFolder } from "../support/project.ts";
import { startCommand } from "../support/start-command.ts";
import { describeUnless, noPosix } from "../support/unless.ts";

/** Pipes that are given in place of files: a writer may come late, say nothing, or never come. */

const TRAFFIC = harText([harEntry({ text: "[]" })]);

describeUnless(noPosix, "a pipe in place of a file", () => {
  const folder = makeFolder();
  const at = (name: string): string => join(folder.path, name);
  const pipe = at("pipe");
  beforeAll(() => {
    spawnSync("mkfifo", [pipe]);
    folder.write({ "traffic.har": TRAFFIC });
  });
  afterAll(() => folder.close());

  const NOWHERE = "http://127.0.0.1:9";
  const READING: Readonly<Record<string, readonly string[]>> = {
    "check --baseline": ["check", at("traffic.har"), "--baseline", pipe],
    "diff --baseline": ["diff", "mock", "mock", "--baseline", pipe],
    "verify --baseline": ["verify", NOWHERE, "--baseline", pipe],
    "verify --config": ["verify", NOWHERE, "--config", pipe],
    "verify --cacert": ["verify", NOWHERE, "--cacert", pipe],
    "verify --cert": ["verify", NOWHERE, "--cert", pipe, "--key", pipe],
    "doctor --cacert": ["doctor", NOWHERE, "--cacert", pipe],
    "record --baseline": ["record", NOWHERE, "--out", at("recorded"), "--validate", "--baseline", pipe],
    "verify-receiver --baseline": ["verify-receiver", NOWHERE, "--secret", "s", "--baseline", pipe],
    import: ["import", pipe, "--out", at("tables")],
    changes: ["changes", pipe, pipe],
  };

  it.each(Object.keys(READING))(
    "is not waited for after a signal, which ends with 3 and a sentence: %s",
    async (name) => {
      const run = await cli(READING[name] ?? [], { signal: AbortSignal.abort() });
      expect(run.stderr).toMatch(/^so-mock: \S+pipe: interrupted while .* was read \(start .* again; nothing was/m);
      expect(run.code).toBe(3);
    },
  );

  it.each([
    ["--world", pipe],
    ["--cert", pipe, "--key", pipe],
  ])("is not waited for by serve, which ends at the first signal: %s", async (...flags) => {
    const command = startCommand(["serve", "--port", "0", ...flags]);
    const writer = await writerOf(pipe);
    command.kill("SIGINT");
    expect(await command.ended).toBe(0);
    expect(command.output()).not.toContain("listening");
    closeSync(writer);
  });

  it("is not waited for by check either, whose report covers what it has read", async () => {
    const run = await cli(["check", at("traffic.har"), pipe], { signal: AbortSignal.abort() });
    expect(run.code).toBe(3);
    expect(run.stdout).toContain("because the run was interrupted");
  });

  it("ends check at the first signal while its writer says nothing", async () => {
    const command = startCommand(["check", pipe]);
    const writer = await writerOf(pipe);
    command.kill("SIGINT");
    expect(await command.ended).toBe(3);
    expect(command.output()).toContain("because the run was interrupted");
    closeSync(writer);
  });

  it("is read to its end, however late its writer comes", async () => {
    const command = startCommand(["check", pipe]);
    const writer = await writerOf(pipe);
    writeSync(writer, TRAFFIC.slice(0, 100));
    writeSync(writer, TRAFFIC.slice(100));
    closeSync(writer);
    await command.ended;
    expect(command.output()).toMatch(/ChatSessionsForUser/);
    expect(command.errors()).toBe("");
  });
});

/** Opens the pipe for writing, once a reader has it open. */
async function writerOf(pipe: string): Promise<number> {
  let writer = -1;
  await expect
    .poll(
      () => {
        writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
        return writer;
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(-1);
  return writer;
}
