/** Reads typed columns from a YAML mapping and collects every problem instead of stopping at the first. */

import type { Problem } from "../errors.ts";
import type { Place } from "../spec-model.ts";
import type { Cell } from "../yaml.ts";

export interface Columns {
  readonly at: Place;
  text(name: string): string;
  optionalText(name: string): string | undefined;
  integer(name: string): number;
  optionalInteger(name: string): number | undefined;
  optionalNumber(name: string): number | undefined;
  flag(name: string): boolean;
  optionalFlag(name: string): boolean | undefined;
  oneOf<const Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word;
  optionalOneOf<const Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word | undefined;
  texts(name: string): string[];
  optionalTexts(name: string): string[] | undefined;
  /** The cell as plain data, whatever it holds. */
  optionalData(name: string): unknown;
  map<Value>(name: string, read: (columns: Columns) => Value): Value;
  optionalMap<Value>(name: string, read: (columns: Columns) => Value): Value | undefined;
  rows<Value>(name: string, read: (columns: Columns) => Value): Value[];
  /** The names of all columns, for mappings whose keys are data. */
  names(): readonly string[];
}

/** Passes the cell's columns to `read`, then reports every column that it did not read. */
export function readColumns<Value>(
  cell: Cell,
  file: string,
  problems: Problem[],
  read: (columns: Columns) => Value,
): Value {
  const asked = new Set<string>();
  const cells: ReadonlyMap<string, Cell> = cell.value instanceof Map ? cell.value : new Map<string, Cell>();
  const complain = (line: number, code: string, what: string, todo: string): void => {
    problems.push({ code, what, where: `${file}:${line}`, todo });
  };
  if (!(cell.value instanceof Map)) complain(cell.line, "spec-value", "columns expected", "write `name: value` lines");

  const optional = <Wanted>(
    name: string,
    kind: string,
    is: (value: unknown) => value is Wanted,
  ): Wanted | undefined => {
    asked.add(name);
    const found = cells.get(name);
    if (found === undefined) return undefined;
    if (is(found.value)) return found.value;
    complain(found.line, "spec-value", `\`${name}\` is not ${kind}`, `write ${kind}`);
    return undefined;
  };
  const required = <Wanted>(name: string, value: Wanted | undefined, fallback: Wanted): Wanted => {
    if (value === undefined && !cells.has(name)) {
      complain(cell.line, "spec-column-missing", `column \`${name}\` is missing`, "add it; spec/README.md explains it");
    }
    return value ?? fallback;
  };
  const list = (name: string): readonly Cell[] => required(name, optional(name, "a list", isList), []);

  const columns: Columns = {
    at: { file, line: cell.line },
    optionalText: (name) => optional(name, "a text with something in it", isText),
    text: (name) => required(name, columns.optionalText(name), "?"),
    optionalInteger: (name) => optional(name, "a whole number", isInteger),
    integer: (name) => required(name, columns.optionalInteger(name), 0),
    optionalNumber: (name) => optional(name, "a number", isNumber),
    optionalFlag: (name) => optional(name, "true or false", isFlag),
    flag: (name) => required(name, columns.optionalFlag(name), false),
    optionalOneOf: (name, words) => {
      const isWord = (value: unknown): value is (typeof words)[number] => words.some((word) => word === value);
      return optional(name, `one of ${words.join(", ")}`, isWord);
    },
    oneOf: (name, words) => required(name, columns.optionalOneOf(name, words), words[0]),
    texts: (name) =>
      list(name).map((item) => {
        if (!isText(item.value))
          complain(item.line, "spec-value", `an item of \`${name}\` is not a text`, "write a text");
        return isText(item.value) ? item.value : "?";
      }),
    optionalTexts: (name) => (cells.has(name) ? columns.texts(name) : undefined),
    optionalData: (name) => {
      asked.add(name);
      const found = cells.get(name);
      return found && toData(found);
    },
    map: (name, nested) => {
      const found = required(name, columns.optionalMap(name, nested), undefined);
      return found ?? readColumns({ line: cell.line, value: new Map() }, file, cells.has(name) ? problems : [], nested);
    },
    optionalMap: (name, nested) => {
      asked.add(name);
      const found = cells.get(name);
      return found && readColumns(found, file, problems, nested);
    },
    rows: (name, nested) => list(name).map((item) => readColumns(item, file, problems, nested)),
    names: () => {
      for (const name of cells.keys()) asked.add(name);
      return [...cells.keys()];
    },
  };
  const value = read(columns);
  for (const [name, found] of cells) {
    if (!asked.has(name)) {
      complain(found.line, "spec-column-unknown", `there is no column \`${name}\``, "remove it or correct its name");
    }
  }
  return value;
}

function toData({ value }: Cell): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...(value as ReadonlyMap<string, Cell>)].map(([name, inner]) => [name, toData(inner)]));
  }
  return Array.isArray(value) ? (value as readonly Cell[]).map(toData) : value;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isInteger = (value: unknown): value is number => Number.isInteger(value);
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isList = (value: unknown): value is readonly Cell[] => Array.isArray(value);
