import { type Command, Option } from "commander";
import { JUDGING_FLAGS, JUDGING_TEXTS, SECRET_TEXT } from "../shared/flags.ts";
import { addExitCodes, addFlags, wholeNumber } from "../shared/add-flags.ts";
import type { CliIo } from "../shared/io.ts";
import type { RecordFlags } from "./run.ts";

/** `so-mock record`: a proxy that records exchanges anonymised while passing them on. */
export function registerRecord(program: Command, io: CliIo): void {
  const command = program
    .command("record")
    .description("pass requests on to a server, or webhook calls to a receiver, and record the exchanges, anonymised")
    .argument("<base-url>", "everything before /api/v1 of the server, or before the path of the receiver")
    .requiredOption("--out <folder>", "a new folder for the recording, such as fixtures/recorded")
    .option("--port <number>", "port to listen on; 0 picks a free one", wholeNumber(0, 65_535), 4011)
    .option(
      "--host <name>",
      "address to listen on; any other than this machine's own lets other machines in",
      "127.0.0.1",
    )
    .addOption(
      new Option("--ids <how>", "whether ids are kept or mapped to others").choices(["kept", "mapped"]).default("kept"),
    )
    .option("--seed <number>", "determines the pseudonyms", wholeNumber(-0x80000000, 0x7fffffff), 1)
    .option(
      "--timeout <ms>",
      "give up on a request after this many milliseconds of silence",
      wholeNumber(1, 3_600_000),
      120_000,
    )
    .option("--validate", "print deviations from the contract as they pass; the flags below apply to its report")
    .option("--secret <secret>", SECRET_TEXT);
  addExitCodes(command);
  addFlags(command, JUDGING_FLAGS, JUDGING_TEXTS).action(async (baseUrl: string, flags: RecordFlags) => {
    const { runRecord } = await import("./run.ts");
    io.exit(await runRecord(baseUrl, flags, io));
  });
}
