import { spawn } from "node:child_process";
import { builtCommand } from "./packed-kit.ts";
import { watchOutput, type Running } from "./process.ts";

const BIN = await builtCommand();

/** The command as its own process, for what only a process can show: signals, a second look at a store, other flags of Node. */
export function startCommand(
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): Running & { readonly closeOutput: () => void } {
  const child = spawn(process.execPath, [...nodeArgs, BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said = watchOutput();
  child.stdout.setEncoding("utf8").on("data", said.stdout);
  child.stderr.setEncoding("utf8").on("data", said.stderr);
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const closeOutput = (): void => void child.stdout.destroy();
  return { ...said.running(ended), pid: child.pid ?? 0, kill: (signal) => void child.kill(signal), closeOutput };
}
