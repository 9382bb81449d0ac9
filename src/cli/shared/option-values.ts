import { InvalidArgumentError } from "commander";
import { MOST_RATE } from "../../mock/simulator/options.ts";

/** What options take, each with commander's own error for what they do not. */

export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Commander's own error for text that is no whole number in the range. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[+-]?\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}

export function notEmpty(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Give a token, or leave the option out.");
}

export function customers(text: string): number {
  return decimal(text, 0, MOST_RATE, `customers a minute, from 0 to ${MOST_RATE}`);
}

export function factor(text: string): number {
  return decimal(text, 0.01, 1000, "a number from 0.01 to 1000");
}

function decimal(text: string, min: number, max: number, wanted: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= min && value <= max) return value;
  throw new InvalidArgumentError(`Give ${wanted}.`);
}
