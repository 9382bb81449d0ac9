import type { Operation, Parameter } from "../../model.ts";
import type { PathTexts } from "../../routing/route.ts";
import { queryValue } from "./address.ts";

/** Path and query of a request, each to the type of its row. */

export interface GivenParameters {
  /** By documented name; absent where the request does not give it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Why the request cannot be meant. */
  readonly problem?: string;
}

export type ReadParameters = (url: string, texts: PathTexts) => GivenParameters;

/** Undefined where there is nothing to read but an id in the path and `$select`. */
export function parameterReader(operation: Operation): ReadParameters | undefined {
  const ids = operation.parameters.filter(({ in: place }) => place === "path");
  const rest = operation.parameters.filter((row) => !(operation.select && row.name === "$select"));
  if (ids.length < 2 && rest.length === ids.length) return undefined;
  return (url, texts) => {
    const values: Record<string, unknown> = {};
    for (const row of rest) {
      const text = row.in === "path" ? texts[row.name.toLowerCase()] : queryValue(url, row.name);
      if (text === undefined && !row.required) continue;
      const problem = text === undefined ? `The parameter ${row.name} is missing.` : bind(row, text, values);
      if (problem !== undefined) return { values, problem };
    }
    return { values };
  };
}

/** Takes the value over; what is wrong with it otherwise. */
function bind({ name, kind, in: place }: Parameter, text: string, values: Record<string, unknown>): string | undefined {
  if (kind === "int32") {
    const value = readId(text.trim());
    if (value === undefined) {
      return `"${text}" in the ${place === "path" ? "path" : `parameter ${name}`} is no 32-bit whole number.`;
    }
    values[name] = value;
  } else if (kind === "int64" || kind === "double") {
    const value = NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(kind === "double" ? Number.isFinite(value) : Number.isSafeInteger(value))) {
      return `"${text}" in the parameter ${name} is no number.`;
    }
    values[name] = value;
  } else if (kind === "bool") {
    const known = BOOLEANS.get(text.trim().toLowerCase());
    if (known === undefined) return `"${text}" in the parameter ${name} is neither true nor false.`;
    values[name] = known;
  } else {
    values[name] = text;
  }
  return undefined;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** A 32-bit whole number; undefined for any other text. */
export function readId(text: string): number | undefined {
  if (!/^-?\d{1,10}$/.test(text)) return undefined;
  const id = Number(text);
  return id >= -0x80000000 && id <= 0x7fffffff ? id : undefined;
}
