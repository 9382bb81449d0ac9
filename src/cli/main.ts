import { Command, CommanderError } from "commander";
import { formatProblem, KitError } from "../errors.ts";
import { firstProblems } from "../first-problems.ts";
import { oneLine, printable } from "../printable.ts";
import { redactText } from "../redact-text.ts";
import { version } from "../version.ts";
import { registerChanges } from "./changes/command.ts";
import { registerCheck } from "./check/command.ts";
import { registerDoctor } from "./doctor/command.ts";
import { registerInit } from "./init/command.ts";
import { addHelp } from "./shared/help.ts";
import type { CliIo } from "./shared/io.ts";
import { registerDiff } from "./diff/command.ts";
import { registerImport } from "./import/command.ts";
import { registerRecord } from "./record/command.ts";
import { registerServe } from "./serve/command.ts";
import { registerVerify } from "./verify/command.ts";
import { registerVerifyReceiver } from "./verify-receiver/command.ts";

export { endProcess } from "./shared/end-process.ts";
export { processIo } from "./shared/io.ts";

/** Every command in the order of the help: functions that add it to the program. */
const COMMANDS: readonly ((program: Command, io: CliIo) => void)[] = [
  registerServe,
  registerInit,
  registerVerify,
  registerVerifyReceiver,
  registerDoctor,
  registerCheck,
  registerRecord,
  registerDiff,
  registerImport,
  registerChanges,
];

/** The exit code for usage errors and configuration errors. */
const USAGE = 2;

/**
 * The exit code for a store that is unreachable or refuses the credentials, as for a server. Also for a recording whose
 * port is taken, since 1 means findings there, and for an import that a signal ends.
 */
const UNREACHABLE = 3;
const AWAY = new Set([
  "auth-command",
  "import-interrupted",
  "interrupted",
  "store-away",
  "store-refused",
  "store-unreachable",
  "record-port",
]);

/** The program with every command; `io` is what the commands touch when they run. */
export function createProgram(io: CliIo): Command {
  const program = new Command("so-mock")
    .description("A stub server and a contract runner for the chat sessions of the SuperOffice WebAPI.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: (text) => io.stderr(printable(redactText(withoutValues(text)))),
      getOutHelpWidth: () => io.columns,
    });
  for (const register of COMMANDS) register(program, io);
  addHelp([program, ...program.commands]);
  return program;
}

/**
 * Runs a command line (without `node` and the script). Resolves when the command is done; `io.exit` receives the code.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<void> {
  try {
    await createProgram(io).parseAsync([...args], { from: "user" });
  } catch (error) {
    io.exit(report(error, io));
  }
}

function report(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof KitError) {
    io.stderr(
      `so-mock: ${firstProblems(error.problems)
        .map((problem) => said(formatProblem(problem)))
        .join("\n")}\n`,
    );
    if (AWAY.has(error.code)) return UNREACHABLE;
    return error.code.startsWith("port-") || error.code === "host-unknown" || error.code === "listen" ? 1 : USAGE;
  }
  io.stderr(
    `so-mock: ${printable(redactText(error instanceof Error ? (error.stack ?? error.message) : String(error)))}\n`,
  );
  return 1;
}

/** The library quotes what it does not take: a credential without quotes is two words, and a secret may be too long. */
function withoutValues(text: string): string {
  return text
    .replace(
      /^(error: too many arguments for [^\n]{1,99} but got \d{1,6}): [^]*/,
      "$1; put quotes around a value with blanks.\n",
    )
    .replace(/^(error: option '--[\w-]{0,40}(?:secret|token) <\w{1,40}>' argument ')[^]*(?=' is invalid)/, "$1***");
}

/** Error messages may quote any input. */
function said(text: string): string {
  return oneLine(redactText(text));
}
