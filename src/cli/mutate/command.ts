import { type Command, Option } from "commander";
import { MUTANT_GROUPS, type MutantGroup } from "../../mutants/mutant.ts";
import type { CliIo } from "../shared/io.ts";

export interface MutateFlags {
  readonly group?: MutantGroup;
  readonly only?: string;
  readonly all?: boolean;
}

export function registerMutate(program: Command, io: CliIo): void {
  program
    .command("mutate")
    .description("prove the contract runner: it finds the built-in faulty servers and is silent on the right ones")
    .addOption(new Option("--group <name>", "only the mutants of a group, and no variants").choices(MUTANT_GROUPS))
    .option("--only <name>", "only the mutant with this name")
    .option("--all", "list those that were found, too")
    .action(async (flags: MutateFlags) => {
      const { runMutate } = await import("./run.ts");
      io.exit(await runMutate(flags, io));
    });
}
