import { Option, type Command } from "commander";
import { KitError } from "../../errors.ts";
import type { CliIo } from "../shared/io.ts";
import { collect, customers, factor, notEmpty, wholeNumber } from "../shared/option-values.ts";
import type { ServeOptions } from "./run.ts";

/** `so-mock serve`: the mock on a port, until SIGINT or SIGTERM. */
export function registerServe(program: Command, io: CliIo): void {
  program
    .command("serve")
    .description("start the stub server")
    .option("--port <number>", "port to listen on, 0 for any free one", wholeNumber(0, 65_535), 4010)
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .option("--seed <number>", "decides every name, text and number", wholeNumber(-0x80000000, 0x7fffffff), 1)
    .option("--sessions <number>", "how many sessions the world starts with", wholeNumber(0, 1_000_000), 12)
    .addOption(
      new Option("--dialect <name>", "how answers are written")
        .choices(["documented", "observed"])
        .default("documented"),
    )
    .addOption(
      new Option("--auth <rule>", "are credentials needed").choices(["required", "optional"]).default("required"),
    )
    .option("--clock <iso>", "let the time stand still at this moment instead of running on from now")
    .option("--base-path <path>", "what stands before /api/v1, such as /Cust12345", "")
    .addOption(
      new Option("--log <form>", "how requests are logged").choices(["pretty", "json", "silent"]).default("pretty"),
    )
    .option("--no-control", "no control API and no page under /_mock")
    .option(
      "--control-token <token>",
      "needed to steer the mock; lets other machines in (or SO_MOCK_CONTROL_TOKEN)",
      notEmpty,
    )
    .option("--worlds <number>", "how many named worlds are kept at once", wholeNumber(1, 10_000), 100)
    .option("--store <place>", "where sessions are kept: memory, file:PATH or redis://HOST", "memory")
    .option("--workers <number>", "so many processes on one port; needs a --store", wholeNumber(1, 64), 1)
    .option("--simulate [rate]", "customers and colleagues act by themselves: customers a minute, default 2", customers)
    .option("--speed <factor>", "how fast the world's clock runs", factor, 1)
    .option("--from <folder>", "start from a recording of so-mock record, and answer its requests as recorded")
    .option("--group <name>", "answer the operations of this group only; repeatable", collect)
    .option("--operation <id>", "answer this operation only; repeatable, adds to --group", collect)
    .option("--spec <folder>", "tables of your own instead of the built-in ones")
    .option("--fixtures <folder>", "documented samples, read where --spec or --watch is given", "fixtures/documented")
    .option("--open", "open the console in a browser")
    .option("--watch", "read the tables (--spec, default spec/) and fixtures again when they change")
    .action(async (options: ServeOptions, command: Command) => {
      const isGiven = (name: string): boolean => command.getOptionValueSource(name) === "cli";
      if (isGiven("fixtures") && options.spec === undefined && options.watch !== true) {
        throw new KitError({
          code: "serve-fixtures",
          what: "without tables of your own, the samples are built in",
          where: "--fixtures",
          todo: "add --spec or --watch, or leave it out",
        });
      }
      const { serve } = await import("./run.ts");
      if (options.from === undefined) return serve(options, io);
      const { fromRecording } = await import("./from-recording.ts");
      return serve(await fromRecording(options, options.from, isGiven), io);
    });
}
