import type { Command } from "commander";
import { append } from "../shared/add-flags.ts";
import type { CliIo } from "../shared/io.ts";
import type { ImportFlags } from "./run.ts";

/**
 * `so-mock import`: turns pages of the reference into tables. With --strict it exits with 1 if a row could not be read.
 */
export function registerImport(program: Command, io: CliIo): void {
  program
    .command("import")
    .description("turn pages of the reference into tables for serve, verify and handlers")
    .argument(
      "<source...>",
      "files, folders or addresses: Markdown, text copied from the site, Swagger 2.0, OpenAPI 3 (JSON or YAML), zip",
    )
    .requiredOption("--out <folder>", "folder for the tables: a new one, or one that this command created")
    .option("--group <name>", "only operations such as Contact or Agents/Contact; repeatable", append)
    .option("--contract <file>", "also write the contract as JSON, for createMock and createHandlers")
    .option("--types <file>", "also write TypeScript types of the carriers")
    .option(
      "--root <folder>",
      "where includes may come from (default: the folder of each source, and what is below it)",
    )
    .option("--dry-run", "say what would be written, and what has changed since the last import; write nothing")
    .option("--strict", "end with exit code 1 when a row could not be read, or a source had nothing to import")
    .action(async (sources: readonly string[], flags: ImportFlags) => {
      const { runImport } = await import("./run.ts");
      io.exit(await runImport(sources, flags, io));
    });
}
