import { runCli } from "../../src/cli/main.ts";
import type { CliIo } from "../../src/cli/shared/io.ts";

export interface CliRun {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in this process, with everything that it would say. */
export async function cli(args: readonly string[], io: Partial<CliIo> = {}): Promise<CliRun> {
  const said = { stdout: "", stderr: "" };
  let code: number | undefined;
  await runCli(args, {
    stdout: (text) => void (said.stdout += text),
    stderr: (text) => void (said.stderr += text),
    env: {},
    isTTY: false,
    columns: 100,
    signal: new AbortController().signal,
    openPage: () => {},
    exit: (value) => void (code = value),
    ...io,
  });
  return { code, ...said };
}
