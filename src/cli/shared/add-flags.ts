import { type Command, InvalidArgumentError } from "commander";
import type { ExitCode } from "../../verify/exit-code.ts";
import { reportExits } from "./exit-codes.ts";
import { type FlagName, FLAGS } from "./flags.ts";

/** `texts` replaces descriptions of flags that mean something else in this command. */
export function addFlags(
  command: Command,
  names: readonly FlagName[],
  texts: Partial<Record<FlagName, string>> = {},
): Command {
  for (const name of names) {
    const { value, text: common, repeatable } = FLAGS[name];
    const text = texts[name] ?? common;
    const flags = value === undefined ? `--${name}` : `--${name} ${value}`;
    if (repeatable) command.option(flags, `${text}; repeatable`, append);
    else command.option(flags, text);
  }
  return command;
}

/** Adds the exit codes to the help of a command that ends with a report; `texts` replaces single descriptions. */
export function addExitCodes(command: Command, texts: Partial<Record<ExitCode, string>> = {}): Command {
  const lines = reportExits(texts).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return command.addHelpText("after", `\nExit codes, the strongest first:\n${lines.join("\n")}\n`);
}

/** Collects the values of a repeatable flag. */
export function append(text: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, text];
}

/** A parser of whole numbers in the range; throws Commander's error for other text. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[+-]?\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}
