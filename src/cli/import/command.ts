import type { Command } from "commander";
import type { CliIo } from "../shared/io.ts";

export interface ImportFlags {
  readonly out: string;
  readonly group?: readonly string[];
  readonly strict?: boolean;
  readonly contract?: string;
  readonly types?: string;
}

/** `so-mock import`: pages of the reference → tables. Ends with 1 under --strict when a row could not be read. */
export function registerImport(program: Command, io: CliIo): void {
  program
    .command("import")
    .description("make tables of pages of the reference, for serve, verify and handlers")
    .argument("<source...>", "files, folders or addresses: Markdown, text copied from the site, Swagger 2.0")
    .requiredOption("--out <folder>", "where the tables go; a new folder, or one that this command made")
    .option("--group <name>", "only operations such as Contact or Agents/Contact; again for more", append)
    .option("--contract <file>", "write the contract as JSON besides, for createMock and createHandlers")
    .option("--types <file>", "write TypeScript types of the carriers besides")
    .option("--strict", "end with 1 when a row could not be read")
    .action(async (sources: readonly string[], flags: ImportFlags) => {
      const { runImport } = await import("./run.ts");
      io.exit(await runImport(sources, flags, io));
    });
}

function append(text: string, former: readonly string[] | undefined): readonly string[] {
  return [...(former ?? []), text];
}
