import { readInt32, withoutPrototype } from "../../values.ts";
import type { Contract, Operation, Parameter } from "../../model.ts";
import type { PathTexts } from "../../routing/route.ts";
import { OSLO } from "../../time/zone-code.ts";
import { queryValue } from "../../routing/address.ts";
import { bindEnum, bindScalar, type BoundScalar, type ScalarKind } from "./bind-scalar.ts";

/** Converts path and query parameters to the types of their rows. */

export interface GivenParameters {
  /** By documented name; absent if the request lacks it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Why the request is invalid. */
  readonly problem?: string;
}

export type ReadParameters = (url: string, texts: PathTexts) => GivenParameters;

/** Undefined if there is nothing to read but `$select`. */
export function parameterReader(operation: Operation, contract: Contract): ReadParameters | undefined {
  const rows = operation.parameters.filter((row) => !(operation.select && row.name === "$select"));
  if (rows.length === 0) return undefined;
  return (url, texts) => {
    const values: Record<string, unknown> = withoutPrototype({});
    for (const row of rows) {
      const text = row.in === "path" ? texts[row.name.toLowerCase()] : queryValue(url, row.name);
      if (text === undefined && !row.required) continue;
      if (text === undefined) return { values, problem: `The parameter ${row.name} is missing.` };
      const bound = bind(row, text, contract);
      if (!bound.ok) return { values, problem: `"${text}" in the ${placeOf(row)} ${bound.wanted}.` };
      values[row.name] = bound.value;
    }
    return { values };
  };
}

export function requiredHeaders({ headers }: Operation): readonly string[] | undefined {
  const names = headers.filter(({ required }) => required).map(({ name }) => name);
  return names.length > 0 ? names : undefined;
}

function placeOf({ name, kind, in: place }: Parameter): string {
  return place === "path" && kind === "int32" ? "path" : `parameter ${name}`;
}

function bind({ kind, of = "string", enum: names }: Parameter, text: string, { enums }: Contract): BoundScalar {
  const known = enums[names ?? ""];
  if (known) return bindEnum(known, /^\d+$/.test(text) ? Number(text) : text);
  switch (kind) {
    case "int32":
      return fits(readInt32(text.trim()), "is not a 32-bit integer");
    case "int64":
    case "double": {
      const value = NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
      const isNumber = kind === "double" ? Number.isFinite(value) : Number.isSafeInteger(value);
      return fits(isNumber ? value : undefined, "is not a number");
    }
    case "bool":
      return fits(BOOLEANS.get(text.trim().toLowerCase()), "is neither true nor false");
    case "array":
      return { ok: true, value: text.split(",").map((item) => item.trim()) };
    case "date-time":
      return bindScalar(kind, text, { zone: OSLO.offsetAt, textual: true });
    case "object":
    case "dictionary":
      return bindScalar(of as ScalarKind, text, { zone: OSLO.offsetAt, textual: true });
    case "string":
    case "any":
      return { ok: true, value: text };
  }
}

function fits(value: unknown, wanted: string): BoundScalar {
  return value === undefined ? { ok: false, wanted } : { ok: true, value };
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
