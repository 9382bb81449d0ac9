import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { builtCommand } from "./packed-kit.ts";
import { readText } from "./root.ts";

/** The steps of action.yml as GitHub would run them: inputs with their defaults, conditions, and the files for outputs and the summary. */

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action: Action = parse(readText("action.yml")) as Action;

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A project in which the kit is installed: its command is the one of this repository, built. */
export async function installHere(folder: string): Promise<void> {
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const bin = join(folder, "node_modules/.bin/so-mock");
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${await builtCommand()}" "$@"\n`, { mode: 0o755 });
}

export async function runAction(
  folder: string,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const inputs = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, row]) => [name, row.default])),
    ...given,
  };
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const fill = (text: string): string =>
    text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? "");
  const [summary, outputs] = [join(folder, "summary.md"), join(folder, "outputs.txt")];
  for (const file of [summary, outputs]) writeFileSync(file, "");
  // A file: what a step leaves running would keep pipes open, and a pipe may hold something after the step's exit.
  const printed = join(folder, "output.txt");
  const said = openSync(printed, "w");
  let code: number | null = 0;
  for (const step of action.runs.steps.filter(({ if: condition = "" }) => holds(condition, inputs))) {
    const own = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, fill(text)]));
    const files = { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs, RUNNER_TEMP: folder };
    const child = spawn("bash", ["-eo", "pipefail", "-c", step.run], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...env, ...own, ...files },
      stdio: ["ignore", said, said],
    });
    code = await new Promise((resolve) => child.once("exit", resolve));
    if (code !== 0) break;
  }
  closeSync(said);
  const lines = readFileSync(outputs, "utf8").trim().split("\n");
  return {
    code,
    output: readFileSync(printed, "utf8"),
    summary: readFileSync(summary, "utf8"),
    outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string])),
  };
}

/** Comparisons of inputs with texts, joined by one kind of sign. */
function holds(condition: string, inputs: Readonly<Record<string, string>>): boolean {
  const text = condition.replace(/^\$\{\{(.*)\}\}$/s, "$1");
  const compare = (part: string): boolean => {
    const [, name = "", sign, value] = /^\s*inputs\.([\w-]+) (==|!=) '([^']*)'\s*$/.exec(part) ?? [];
    if (sign === undefined) throw new Error(`a condition that this test cannot read: ${part}`);
    return (inputs[name] === value) === (sign === "==");
  };
  return text.includes("&&") ? text.split("&&").every(compare) : text.split("||").some(compare);
}
