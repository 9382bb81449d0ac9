import { type Command, Option } from "commander";
import { CHANGE_FORMATS, CHANGE_LEVELS } from "../../changes/model.ts";
import type { CliIo } from "../shared/io.ts";
import type { ChangesFlags } from "./run.ts";

/**
 * `so-mock changes`: what a new version of the API changed. Exits with 0, or with 1 for changes that `--fail-on` names.
 */
export function registerChanges(program: Command, io: CliIo): void {
  program
    .command("changes")
    .description("compare two versions of the API: what is breaking, additive, or a matter of words")
    .argument("<old>", "contract (JSON), folder of tables, Swagger or OpenAPI file, page, or a folder of these")
    .argument("<new>", "what to compare it with")
    .addOption(new Option("--format <format>", "format of the output").choices(CHANGE_FORMATS).default("pretty"))
    .addOption(
      new Option("--fail-on <level>", "end with exit code 1 for changes of this level, and of worse ones").choices(
        CHANGE_LEVELS,
      ),
    )
    .option("--root <folder>", "where includes of pages may come from (default: the folder of each source)")
    .action(async (old: string, fresh: string, flags: ChangesFlags) => {
      const { runChanges } = await import("./run.ts");
      io.exit(await runChanges([old, fresh], flags, io));
    });
}
