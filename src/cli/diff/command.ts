import { type Command, Option } from "commander";
import type { CliIo } from "../shared/io.ts";
import { append } from "../shared/judging-flags.ts";
import { wholeNumber } from "../shared/option-values.ts";

export interface DiffFlags {
  readonly auth?: readonly string[];
  readonly authA?: readonly string[];
  readonly authB?: readonly string[];
  readonly header?: readonly string[];
  readonly headerA?: readonly string[];
  readonly headerB?: readonly string[];
  readonly format: string;
  readonly timeout: number;
  readonly mode?: string;
  readonly group?: readonly string[];
  readonly operation?: readonly string[];
  readonly budget?: string;
  readonly seed?: string;
}

/** `so-mock diff`: what two servers do differently, asked only what changes nothing unless a mode allows more. */
export function registerDiff(program: Command, io: CliIo): void {
  program
    .command("diff")
    .description("say what two servers do differently, in shape and behaviour")
    .argument("<base-url-a>", "everything before /api/v1; or mock, mock:observed for this kit's own")
    .argument("<base-url-b>", "the other one")
    .option("--auth <value>", "Authorization value for both (or SO_MOCK_AUTH)", append)
    .option("--auth-a <value>", "for the first (or SO_MOCK_AUTH_A)", append)
    .option("--auth-b <value>", "for the second (or SO_MOCK_AUTH_B)", append)
    .option("--header <line>", '"Name: value" for every request to both; again for more', append)
    .option("--header-a <line>", "for the first", append)
    .option("--header-b <line>", "for the second", append)
    .option("--mode <mode>", "read (default), write (only sessions of its own) or sandbox (anything)")
    .option("--group <name>", "only operations of this group: documented, sessions, topics; again for more", append)
    .option("--operation <id>", "only this operation; again for more", append)
    .option("--budget <seconds>", "skip what is left after this many seconds on each (120)")
    .option("--seed <number>", "decides the texts that are written (1)")
    .addOption(new Option("--format <format>", "what is printed").choices(["pretty", "json"]).default("pretty"))
    .option("--timeout <ms>", "give up a request after this many milliseconds", wholeNumber(1, 3_600_000), 30_000)
    .action(async (a: string, b: string, flags: DiffFlags) => {
      const { runDiff } = await import("./run.ts");
      io.exit(await runDiff(a, b, flags, io));
    });
}
