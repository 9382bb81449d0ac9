import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { platform } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { builtCommand } from "../support/packed-kit.ts";
import { sample } from "../support/sample.ts";
import { describeUnless, noSignals } from "../support/unless.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Outputs that are full or closed, and parents that end, as shells and npm have them. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = await builtCommand();
const noFull = existsSync("/dev/full") ? undefined : "there is no /dev/full here";
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once("close", (code) => resolve(code)));
const saw = (child: ChildProcess, pattern: RegExp, stream: "stdout" | "stderr" = "stdout"): Promise<string> =>
  new Promise((resolve) => {
    let text = "";
    child[stream]?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
const answers = (url: string): Promise<boolean> =>
  fetch(url + PATHS.list, { method: "POST", headers: TJE0 }).then(
    ({ status }) => status === 200,
    () => false,
  );

describeUnless(noFull ?? noSignals, "a standard output that is full", () => {
  const toFull = (args: readonly string[]): ChildProcess => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    return child;
  };

  it("leaves other commands their exit code", async () => {
    const child = toFull(["verify", "--self", "--check", "answer-schema", "--operation", "ChatSessionsForUser"]);
    expect(await ended(child)).toBe(0);
    const wrong = toFull(["check", "no-such.har"]);
    expect(await ended(wrong)).toBe(2);
  });

  itInTestAll("does not end serve", async () => {
    // Where it listens is said nowhere then: a port that is free at this moment.
    const { freePort } = await import("../../src/cli/serve/workers.ts");
    const port = await freePort("127.0.0.1");
    const child = toFull(["serve", "--port", String(port), "--log", "pretty"]);
    const url = `http://127.0.0.1:${port}`;
    while (!(await answers(url))) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await answers(url)).toBe(true);
    const code = ended(child);
    child.kill("SIGTERM");
    expect(await code).toBe(0);
  });
});

describeUnless(platform === "linux" ? undefined : "only Linux tells the parent of a parent", "npm start", () => {
  it.each(sample(["SIGKILL", "SIGTERM"] as const, 1))("ends its server when npm is ended by %s", async (signal) => {
    // What npm does: a shell between itself and the script.
    const npm = `const { spawn } = require("node:child_process");
      spawn("sh", ["-c", '"$0" scripts/start.ts --port 0 --log silent; exit', process.execPath], { stdio: "inherit" });
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["-e", npm], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    const url = await saw(child, /listening on (http:\/\/[\w.:]+)/);
    expect(await answers(url)).toBe(true);
    child.kill(signal);
    // The pipe is closed once the last process that holds it has ended.
    await ended(child);
    expect(await answers(url)).toBe(false);
  });
});
