import { typeName } from "../script-text.ts";
import { ownValue } from "../values.ts";
import type { Word } from "./model.ts";

/** Type columns use the words of .NET and JSON; spec/ has one word per type. */
const WORDS: Readonly<Record<string, string>> = {
  int: "int32",
  int16: "int32",
  int32: "int32",
  integer: "int32",
  sbyte: "int32",
  short: "int32",
  uint16: "int32",
  uint32: "int64",
  uint64: "int64",
  int64: "int64",
  long: "int64",
  decimal: "double",
  double: "double",
  float: "double",
  number: "double",
  single: "double",
  bool: "bool",
  boolean: "bool",
  char: "string",
  guid: "string",
  string: "string",
  uri: "string",
  uuid: "string",
  date: "date-time",
  datetime: "date-time",
  "date-time": "date-time",
  binary: "byte",
  byte: "byte",
  file: "byte",
  stream: "byte",
  any: "any",
  "": "any",
};

/** For a type that is not a list of names. */
const LONGEST_WORD = 500;

const CARRIER = /^[A-Za-z_]\w*(?:\.\w+)*$/;

/** Parses a cell of a type column; undefined if the type is unknown. */
export function readWord(cell: string): Word | undefined {
  const text = cell.trim().replace(/\?$/, "");
  const known = ownValue(WORDS, text.toLowerCase());
  if (known !== undefined) return { type: known };
  if (/^object$/i.test(text)) return { type: "object", values: "any" };
  if (/^array$/i.test(text)) return { type: "array", values: "any" };
  const names = /^enum\s*:\s*(.+)$/is.exec(text)?.[1];
  if (names !== undefined) return readNames(names.split(","));
  if (text.length > LONGEST_WORD) return undefined;
  const item = /^(?:list|array|ienumerable|collection)(?:\s*<(.+)>|\s*\[(.+)\]|\s+of\s(.+))$/i.exec(text);
  const listed = item?.[1] ?? item?.[2] ?? item?.[3] ?? /^(.+)\[\]$/.exec(text)?.[1];
  if (listed !== undefined) return holder("array", readWord(listed));
  const map = /^(?:dictionary|map)\s*<\s*\w+\s*,(.+)>$/i.exec(text)?.[1];
  if (map !== undefined) return holder("object", readWord(map));
  return CARRIER.test(text) ? { type: typeName(text.split(".").at(-1) ?? text) } : undefined;
}

/** A text limited to these names; undefined if there are none. */
export function readNames(list: readonly unknown[]): Word | undefined {
  const names = list
    .filter((name) => typeof name === "string" || typeof name === "number")
    .map((name) => String(name).trim())
    .filter((name) => name !== "");
  return names.length > 0 ? { type: "string", names: [...new Set(names)] } : undefined;
}

/** A list or map of items of a type. Items can be lists themselves; lists nested deeper accept any value. */
export function holder(type: "array" | "object", item: Word | undefined): Word | undefined {
  if (!item) return undefined;
  if (item.type === "object") return { type, values: "any" };
  if (item.type !== "array")
    return {
      type,
      values: item.type,
      ...(item.names && { names: item.names }),
      ...(item.numbers && { numbers: item.numbers }),
      ...(item.limits && { limits: item.limits }),
    };
  const { values = "any" } = item;
  if (values.endsWith("[]") || values === "any") return { type, values: "any" };
  // How many items there are is said of the outer list alone.
  const { minItems: _, maxItems: __, ...limits } = item.limits ?? {};
  return { type, values: `${values}[]`, ...(Object.keys(limits).length > 0 && { limits }) };
}
