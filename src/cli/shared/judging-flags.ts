import type { Command } from "commander";
import type { SettingName } from "../../verify/config.ts";

/**
 * What the commands that judge traffic have in common with `verify`: the same flags, the same values. Read elsewhere, for
 * the checks that they may name are much to load, and `serve` needs none of them.
 */

export type JudgingValues = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

const NAMES = [
  "group",
  "operation",
  "check",
  "strict",
  "fail-on",
  "report",
  "format",
  "baseline",
  "update-baseline",
] as const satisfies readonly SettingName[];

export function addJudgingFlags(command: Command): Command {
  return command
    .option("--group <name>", "only operations of this group: documented, sessions, topics; again for more", append)
    .option("--operation <id>", "only this operation; again for more", append)
    .option("--check <name>", "only this check; again for more", append)
    .option("--strict", "count warnings as errors")
    .option("--fail-on <severity>", "exit 1 from error (default) or warning on")
    .option("--report <format=file>", "write json, junit, html or sarif to a file; again for more", append)
    .option("--format <format>", "what is printed: pretty (default), json or github")
    .option("--baseline <file>", "known findings, which do not count")
    .option("--update-baseline", "write what was found into the baseline and drop what is stale");
}

/** The flags, and how Commander writes their names: --fail-on as failOn. */
export const JUDGING_FLAGS: readonly { readonly name: SettingName; readonly key: string }[] = NAMES.map((name) => ({
  name,
  key: name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
}));

/** Collects an option that may be given again. */
export function append(text: string, former: readonly string[] | undefined): readonly string[] {
  return [...(former ?? []), text];
}
