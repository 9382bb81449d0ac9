import type { Command } from "commander";
import type { Given, Layer, SettingName } from "../../verify/config.ts";
import type { CliIo } from "../shared/io.ts";

type Values = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** `so-mock verify`: where a server departs from the documented contract. Exit codes: verify/exit-code.ts. */
export function registerVerify(program: Command, io: CliIo): void {
  program
    .command("verify")
    .description("say where a server departs from the documented contract")
    .argument("[base-url]", "everything before /api/v1")
    .option("--self", "the mock in this process instead of a server, both dialects")
    .option("--spec <folder>", "imported tables instead of the built-in ones, by checks that fit any operation")
    .option("--auth <value>", "Authorization value; the first drives the run, further ones must be let in", append)
    .option("--header <line>", '"Name: value" for every request; again for more', append)
    .option("--mode <mode>", "read (default), write (only sessions of its own) or sandbox (anything)")
    .option(
      "--group <name>",
      "operations of this group: documented (default), sessions, topics; again for more",
      append,
    )
    .option("--operation <id>", "only this operation; again for more", append)
    .option("--check <name>", "only this check; again for more", append)
    .option("--strict", "count warnings as errors")
    .option("--fail-on <severity>", "exit 1 from error (default) or warning on")
    .option("--report <format=file>", "write json, junit, html or sarif to a file; again for more", append)
    .option("--format <format>", "what is printed: pretty (default), json or github")
    .option("--baseline <file>", "known findings, which do not count")
    .option("--update-baseline", "write what was found into the baseline and drop what is stale")
    .option("--timeout <ms>", "give up a request after this many milliseconds (30000)")
    .option("--budget <seconds>", "skip what is left after this many seconds (120)")
    .option("--seed <number>", "decides the texts that are written")
    .option("--config <file>", "YAML with these flags' names as keys")
    .action(async (baseUrl: string | undefined, values: Values) => {
      const { runVerify } = await import("./run.ts");
      const file = typeof values["config"] === "string" ? values["config"] : undefined;
      io.exit(await runVerify(toLayer(baseUrl, values), file, io));
    });
}

function append(text: string, former: readonly string[] | undefined): readonly string[] {
  return [...(former ?? []), text];
}

/** The command line as a layer of settings; an absent flag is left to the environment and the file. */
function toLayer(baseUrl: string | undefined, values: Values): Layer {
  const layer: Partial<Record<SettingName, Given>> = {};
  if (baseUrl !== undefined) layer["base-url"] = { where: "<base-url>", texts: [baseUrl] };
  for (const [key, value] of Object.entries(values)) {
    if (key === "config" || value === undefined) continue;
    // Commander writes --fail-on as failOn.
    const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as SettingName;
    layer[name] = { where: `--${name}`, texts: typeof value === "object" ? value : [String(value)] };
  }
  return layer;
}
