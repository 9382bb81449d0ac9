import type { Command } from "commander";
import { addExitCodes, addFlags, CHECK_FLAGS, type FlagValues } from "../shared/flags.ts";
import type { CliIo } from "../shared/io.ts";

/** `so-mock check`: recorded traffic against the documented contract, without a server. Exit codes as for verify. */
export function registerCheck(program: Command, io: CliIo): void {
  const command = program
    .command("check")
    .description("report where recorded traffic deviates from the documented contract")
    .argument("<traffic...>", "HAR files, recordings of so-mock record, or folders of them");
  addExitCodes(command, {
    2: "called wrongly, or the traffic cannot be read",
    3: "could not run to the end: Ctrl-C",
    5: "nothing was verified: no exchange could be judged, or less was seen than --min-coverage asks for",
  });
  addFlags(command, CHECK_FLAGS).action(async (names: readonly string[], values: FlagValues) => {
    const { runCheck } = await import("./run.ts");
    io.exit(await runCheck(names, values, io));
  });
}
