import type { Command } from "commander";
import type { CliIo } from "../shared/io.ts";
import { addJudgingFlags, type JudgingValues } from "../shared/judging-flags.ts";

/** `so-mock check`: recorded traffic against the documented contract, without a server. Exit codes as of verify. */
export function registerCheck(program: Command, io: CliIo): void {
  const command = program
    .command("check")
    .description("say where recorded traffic departs from the documented contract")
    .argument("<traffic...>", "HAR files, recordings of so-mock record, or folders of them");
  addJudgingFlags(command).action(async (names: readonly string[], values: JudgingValues) => {
    const { runCheck } = await import("./run.ts");
    io.exit(await runCheck(names, values, io));
  });
}
