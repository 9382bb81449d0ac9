import { type Command, Option } from "commander";
import { DIFF_FLAGS } from "../shared/flags.ts";
import { addExitCodes, addFlags, append } from "../shared/add-flags.ts";
import type { CliIo } from "../shared/io.ts";
import type { DiffFlags } from "./run.ts";

/** `so-mock diff`: the differences between two servers. Without a mode, it sends only requests that change nothing. */
export function registerDiff(program: Command, io: CliIo): void {
  const command = program
    .command("diff")
    .description("report how two servers differ in the shape of their answers and in behaviour")
    .argument("<base-url-a>", "everything before /api/v1; mock or mock:observed for this kit's own mock")
    .argument("<base-url-b>", "the server to compare it with")
    .option("--auth <value>", "Authorization value for both (or SO_MOCK_AUTH); repeatable", append)
    .option("--auth-a <value>", "Authorization value for the first (or SO_MOCK_AUTH_A); repeatable", append)
    .option("--auth-b <value>", "Authorization value for the second (or SO_MOCK_AUTH_B); repeatable", append)
    .option("--header <line>", '"Name: value" to send with every request to both; repeatable', append)
    .option("--header-a <line>", '"Name: value" to send to the first; repeatable', append)
    .option("--header-b <line>", '"Name: value" to send to the second; repeatable', append)
    .addOption(
      new Option("--format <format>", "format of the output").choices(["pretty", "json", "github"]).default("pretty"),
    );
  addExitCodes(command);
  addFlags(command, DIFF_FLAGS).action(async (a: string, b: string, flags: DiffFlags) => {
    const { runDiff } = await import("./run.ts");
    io.exit(await runDiff([a, b], flags, io));
  });
}
