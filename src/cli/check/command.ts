import type { Command } from "commander";
import { KitError } from "../../errors.ts";
import { CHECK_FLAGS, type FlagValues, JUDGING_TEXTS, SECRET_TEXT } from "../shared/flags.ts";
import { addExitCodes, addFlags } from "../shared/add-flags.ts";
import { OF_CHECK } from "../shared/exit-codes.ts";
import type { CliIo } from "../shared/io.ts";

/**
 * `so-mock check`: judges recorded traffic or fixtures by the documented contract, without a server. Exit codes as for
 * verify.
 */
export function registerCheck(program: Command, io: CliIo): void {
  const command = program
    .command("check")
    .description("report where recorded traffic, or JSON fixtures, deviate from the documented contract")
    .argument(
      "<files...>",
      "HAR files, ZIP files and traces of Playwright, recordings of so-mock record, or folders of them; with --type, JSON files or patterns",
    )
    .option(
      "--type <name>",
      "judge JSON files as this type, such as ChatSessionEntity, or as the answer of this operation",
    );
  command.option("--secret <secret>", SECRET_TEXT);
  addExitCodes(command, OF_CHECK);
  addFlags(command, CHECK_FLAGS, JUDGING_TEXTS).action(async (names: readonly string[], values: FlagValues) => {
    const { type } = values;
    if (typeof type !== "string") {
      const { runCheck } = await import("./run.ts");
      return io.exit(await runCheck(names, values, io));
    }
    const conflict = ["group", "operation", "check", "minCoverage", "secret"].find(
      (name) => values[name] !== undefined,
    );
    if (conflict !== undefined) {
      const flag = `--${conflict === "minCoverage" ? "min-coverage" : conflict}`;
      const todo = `leave out ${flag} or --type`;
      throw new KitError({
        code: "check-type",
        what: "it is about traffic, and --type about fixtures",
        where: flag,
        todo,
      });
    }
    const { runFixtures } = await import("./run.ts");
    io.exit(await runFixtures({ names, type, values }, io));
  });
}
