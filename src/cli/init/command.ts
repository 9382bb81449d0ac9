import type { Command } from "commander";
import { oneLine } from "../../printable.ts";
import type { CliIo } from "../shared/io.ts";

/** `so-mock init`: writes a commented world file as a starting point. */
export function registerInit(program: Command, io: CliIo): void {
  program
    .command("init")
    .description("write a commented world file, for serve --world and createMock({ world })")
    .argument("[file]", "the file to write", "world.yaml")
    .option("--force", "replace the file if there is one")
    .action(async (file: string, { force = false }: { readonly force?: boolean }) => {
      const { writeWorld } = await import("./run.ts");
      await writeWorld(file, force);
      io.stdout(`wrote ${oneLine(file)}; open it with: so-mock serve --world ${oneLine(file)}\n`);
    });
}
