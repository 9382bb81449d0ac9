import { describe, expect, it } from "vitest";
import { createProgram } from "../../src/cli/main.ts";
import { GROUP_NAMES } from "../../src/groups/names.ts";
import type { CliIo } from "../../src/cli/shared/io.ts";
import { cli } from "../support/cli.ts";

const names = createProgram({ stdout: () => {}, stderr: () => {}, columns: 100 } as unknown as CliIo).commands.map(
  (command) => command.name(),
);

describe("the help of every command", () => {
  it.each(names)("%s has two examples that can be typed, the environment and the exit codes", async (name) => {
    const { stdout } = await cli([name, "--help"]);
    const examples = [...stdout.matchAll(/^ {2}so-mock (\S+)(.*?)(?: {2,}|$)/gm)];
    expect(examples.map(([, command]) => command)).toEqual([name, name]);
    for (const [, , args = ""] of examples) {
      for (const [flag] of args.matchAll(/--[\w-]+/g))
        expect(stdout).toMatch(new RegExp(`^ +(?:-\\w, )?${flag}\\b`, "m"));
    }
    expect(stdout.match(/^Exit codes/gm)).toHaveLength(1);
    expect(stdout).toMatch(name === "init" ? /^Environment:\n {2}none/m : /^Environment:\n {2}[A-Z_]+/m);
  });

  it.each(["serve", "verify", "check", "diff"])("%s names every group of operations", async (name) => {
    const { stdout } = await cli([name, "--help"]);
    const group = /--group <name> +([^]*?)\n +--/.exec(stdout)?.[1] ?? "";
    expect(GROUP_NAMES.filter((one) => !group.includes(one))).toEqual([]);
  });

  it("and of so-mock itself", async () => {
    const { stdout } = await cli(["--help"]);
    expect(stdout).toMatch(/^Examples:\n {2}so-mock serve .*\n {2}so-mock .*\n\nEnvironment:\n.*\n\nExit codes/m);
  });
});
