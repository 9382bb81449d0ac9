import type { Command } from "commander";
import { type FlagValues, VERIFY_FLAGS } from "../shared/flags.ts";
import { addExitCodes, addFlags } from "../shared/add-flags.ts";
import type { CliIo } from "../shared/io.ts";

/** `so-mock verify`: finds where a server deviates from the documented contract. Exit codes: verify/exit-code.ts. */
export function registerVerify(program: Command, io: CliIo): void {
  const command = program
    .command("verify")
    .description("report where a server deviates from the documented contract")
    .argument("[base-url]", "everything before /api/v1");
  addExitCodes(command);
  addFlags(command, VERIFY_FLAGS, {
    group: "operations of this group: documented (default), sessions, topics, webhooks or startup",
  })
    .option("--config <file>", "YAML file with the names of these flags as keys")
    .action(async (baseUrl: string | undefined, values: FlagValues) => {
      const { runVerify } = await import("./run.ts");
      io.exit(await runVerify(baseUrl, values, io));
    });
}
