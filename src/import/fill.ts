import { isRecord, ownValue } from "../values.ts";
import type { RawOperation } from "./model.ts";
import type { ImportedRow, ImportedType, Types } from "./types.ts";

/**
 * Infers the item types of lists and maps from documented samples, because tables only say `array`. Uses only what JSON
 * itself distinguishes (texts, booleans, numbers), and carriers whose rows are exactly the sample's keys. Dates count
 * as texts.
 */
export function fillFromSample(operation: RawOperation, answerType: string, bodyType: string, types: Types): number {
  return (
    fillType(operation.response?.body, types.get(answerType), types) +
    fillType(operation.request?.body, types.get(bodyType), types)
  );
}

function fillType(body: unknown, type: ImportedType | undefined, types: Types): number {
  const sample: unknown = Array.isArray(body) ? body[0] : body;
  if (!type || !isRecord(sample)) return 0;
  let filled = 0;
  for (const row of type.rows) {
    if (row.values !== "any") continue;
    const values = valuesIn(row, ownValue(sample, row.name), types);
    if (values === undefined) continue;
    row.values = values;
    filled++;
  }
  return filled;
}

function valuesIn(row: ImportedRow, value: unknown, types: Types): string | undefined {
  const items = row.type === "array" ? value : isRecord(value) ? Object.values(value) : undefined;
  return Array.isArray(items) ? wordOfAll(items, types) : undefined;
}

/** The common type of all values; undefined if they differ or there are none. */
export function wordOfAll(items: readonly unknown[], types: Types): string | undefined {
  const words = new Set(items.map((item) => wordOf(item, types)));
  if (words.has("double")) for (const whole of ["int32", "int64"]) words.delete(whole);
  if (words.has("int64")) words.delete("int32");
  const [word] = words;
  return words.size === 1 ? word : undefined;
}

function wordOf(value: unknown, types: Types): string | undefined {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number")
    return !Number.isInteger(value) ? "double" : Math.abs(value) < 2 ** 31 ? "int32" : "int64";
  if (!isRecord(value)) return undefined;
  const keys = Object.keys(value);
  const same = keys.length === 0 ? [] : types.withNames(keys);
  return same.length === 1 ? same[0]?.name : undefined;
}
