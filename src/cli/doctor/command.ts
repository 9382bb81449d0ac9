import type { Command } from "commander";
import { DOCTOR_FLAGS, type FlagValues } from "../shared/flags.ts";
import { addFlags } from "../shared/add-flags.ts";
import type { CliIo } from "../shared/io.ts";

/** `so-mock doctor`: checks everything between this machine and a server before the first run of verify. */
export function registerDoctor(program: Command, io: CliIo): void {
  const command = program
    .command("doctor")
    .description("say what stands between this machine and a server; sends requests that only read")
    .argument("<base-url>", "everything before /api/v1");
  addFlags(command, DOCTOR_FLAGS).action(async (baseUrl: string, values: FlagValues) => {
    const { runDoctor } = await import("./run.ts");
    io.exit(await runDoctor(baseUrl, values, io));
  });
}
