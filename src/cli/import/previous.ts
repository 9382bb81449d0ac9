import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareContracts } from "../../changes/compare-contracts.ts";
import { CHANGE_LEVELS } from "../../changes/model.ts";
import type { Contract } from "../../model.ts";
import { oneLine } from "../../printable.ts";
import { readFolder } from "../../spec/load.ts";
import { isRecord } from "../../values.ts";
import { type Compiled, contractIn, COMPILED, digestOf } from "../shared/compiled.ts";
import { MARK } from "../shared/load-specs.ts";

/** The result of an earlier import in the folder, and manual additions since. */
export interface Previous {
  readonly contract: Contract;
  /** Table files that the import did not write, by name. */
  readonly additions: Readonly<Record<string, string>>;
  /** Was a file edited that the import wrote? */
  readonly isEdited: boolean;
}

/** Undefined if there was no import. */
export function readPrevious(folder: string): Previous | undefined {
  if (!existsSync(join(folder, MARK)) || !existsSync(join(folder, COMPILED))) return undefined;
  const mark = read(join(folder, MARK));
  const compiled = read(join(folder, COMPILED));
  if (!isRecord(mark) || !isRecord(compiled) || !isRecord(compiled["contract"])) return undefined;
  const files = Object.entries(readFolder(folder));
  const written = new Set(Array.isArray(mark["files"]) ? mark["files"] : files.map(([name]) => name));
  const own = Object.fromEntries(files.filter(([name]) => written.has(name)));
  return {
    contract: contractIn(compiled as unknown as Compiled),
    additions: Object.fromEntries(files.filter(([name]) => !written.has(name))),
    isEdited: digestOf(own) !== (mark["digest"] ?? compiled["digest"]),
  };
}

/** Undefined if it is not valid JSON; the folder then counts as unknown. */
function read(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readFileSync(file))) as unknown;
  } catch {
    return undefined;
  }
}

/** The maximum number of changes shown; `so-mock changes` shows all. */
const SHOWN = 20;

/** Changes since an earlier import, by operation and type. */
export function changeLines(before: Contract, after: Contract): readonly string[] {
  const changes = compareContracts(before, after).filter(({ level }) => level !== "words");
  if (changes.length === 0) return ["nothing has changed since the last import"];
  const counts = CHANGE_LEVELS.filter((level) => level !== "words").map(
    (level) => `${changes.filter((one) => one.level === level).length} ${level}`,
  );
  const shown = changes
    .toSorted((one, other) => CHANGE_LEVELS.indexOf(one.level) - CHANGE_LEVELS.indexOf(other.level))
    .slice(0, SHOWN)
    .map(({ level, name, what }) => oneLine(`  ${level}: ${name} ${what}`));
  const rest = changes.length > SHOWN ? [`  and ${changes.length - SHOWN} more`] : [];
  return [`changed since the last import: ${counts.join(", ")}`, ...shown, ...rest];
}
