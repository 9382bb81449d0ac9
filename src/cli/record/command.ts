import { type Command, Option } from "commander";
import type { CliIo } from "../shared/io.ts";
import { addJudgingFlags, type JudgingValues } from "../shared/judging-flags.ts";
import { wholeNumber } from "../shared/option-values.ts";

export interface RecordFlags {
  readonly out: string;
  readonly port: number;
  readonly ids: "kept" | "mapped";
  readonly seed: number;
  readonly timeout: number;
  readonly validate?: boolean;
}

/** `so-mock record`: a proxy that keeps what passes, anonymised. */
export function registerRecord(program: Command, io: CliIo): void {
  const command = program
    .command("record")
    .description("pass requests on to a server, and keep the exchanges anonymised")
    .argument("<base-url>", "everything before /api/v1 of the server")
    .requiredOption("--out <folder>", "a new folder for the recording, such as fixtures/recorded")
    .option("--port <number>", "port to listen on, 0 for any free one", wholeNumber(0, 65_535), 4011)
    .addOption(
      new Option("--ids <how>", "are ids kept or mapped to others").choices(["kept", "mapped"]).default("kept"),
    )
    .option("--seed <number>", "decides the pseudonyms", wholeNumber(-0x80000000, 0x7fffffff), 1)
    .option("--timeout <ms>", "give up a request after so long without a sign", wholeNumber(1, 3_600_000), 120_000)
    .option("--validate", "print departures from the contract as they pass; the flags below are for its report");
  addJudgingFlags(command).action(async (baseUrl: string, values: JudgingValues & RecordFlags) => {
    const { runRecord } = await import("./run.ts");
    io.exit(await runRecord(baseUrl, values, io));
  });
}
