/** spec/ as text → Spec. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KitError, type Problem, throwProblems, codeOf } from "../errors.ts";
import type { ApiTable, ArchiveTable, EnumTable, OperationTable, Spec, TypeTable } from "../spec-model.ts";
import { byText } from "../values.ts";
import { type Cell, readYaml, toCell } from "../yaml.ts";
import { type Columns, readColumns } from "./cells.ts";
import { lintSpec } from "./lint.ts";
import { readApi, readArchive, readEnums, readType } from "./tables.ts";
import { DOCUMENTED, readOperation } from "./operation-table.ts";

/** Reads a folder such as `spec/`. Throws a KitError that lists everything wrong, with file and line. */
export function loadSpec(folder: string): Spec {
  // Any folder can be named by mistake, with anything below it: only one of tables is read as a whole.
  if (!ALWAYS.some((name) => existsSync(join(folder, name)))) throw notTables(folder);
  return parseSpec(readFolder(folder));
}

/** Files that every folder of tables has. */
const ALWAYS = ["api.yaml", "enums.yaml"];

/** The same from texts by file name, such as `{ "api.yaml": "title: …" }`. */
export function parseSpec(files: Readonly<Record<string, string>>): Spec {
  return toSpec(files, parseYaml);
}

/** The same from plain data instead of text; every line number is 1. */
export function readTables(tables: Readonly<Record<string, object>>): Spec {
  return toSpec(tables, (_, table) => toCell(table));
}

function toSpec<File>(
  files: Readonly<Record<string, File>>,
  cellOf: (file: string, content: File, problems: Problem[]) => Cell | undefined,
): Spec {
  const problems: Problem[] = [];
  const read = <Value>(file: string, content: File, table: (columns: Columns) => Value): Value[] => {
    const cell = cellOf(file, content, problems);
    return cell ? [readColumns(cell, file, problems, table)] : [];
  };
  const api: ApiTable[] = [];
  const enums: EnumTable[] = [];
  const types: TypeTable[] = [];
  const archives: ArchiveTable[] = [];
  const operations: OperationTable[] = [];
  for (const [file, text] of Object.entries(files)) {
    if (file === "api.yaml") api.push(...read(file, text, readApi));
    else if (file === "enums.yaml") enums.push(...read(file, text, readEnums).flat());
    else if (file.startsWith("types/")) types.push(...read(file, text, readType));
    else if (file.startsWith("columns/")) archives.push(...read(file, text, readArchive));
    else if (file.startsWith("operations/")) operations.push(...read(file, text, readOperation));
    else
      problems.push(
        problem(
          "spec-file",
          "this file is in no folder that is read",
          file,
          "move it to types/, columns/ or operations/",
        ),
      );
  }
  for (const file of ALWAYS) {
    if (!(file in files)) problems.push(problem("spec-file", "the file is missing", file, "put it back"));
  }
  throwProblems(problems);
  const spec: Spec = {
    api: api[0] as ApiTable,
    enums,
    types,
    archives,
    operations: operations.sort((one, other) => order(one, other)),
  };
  throwProblems(lintSpec(spec));
  return spec;
}

/** Documented operations first, in their order; then the groups, in the order of their files. */
function order(one: OperationTable, other: OperationTable): number {
  const documented = (table: OperationTable): string => (table.memberOf === DOCUMENTED ? "" : table.memberOf);
  const [first, second] = [documented(one), documented(other)];
  return byText(first, second) || (first === "" ? byText(one.document, other.document) : 0);
}

/** The texts of a folder such as `spec/`, by name, with line ends normalised. Throws KitError `spec-folder`. */
export function readFolder(folder: string): Record<string, string> {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
    const yaml = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    return Object.fromEntries(yaml.map((name) => [name, readLines(join(folder, name))]));
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

function unreadable(folder: string, cause: unknown): KitError {
  const [what, todo] =
    codeOf(cause) === "ENOTDIR"
      ? [
          "this is a file, not a folder of tables",
          "import it with `so-mock import`, and name the folder that this writes",
        ]
      : ["the folder cannot be read", "give the folder that holds api.yaml"];
  return new KitError(problem("spec-folder", what, folder, todo), { cause });
}

function notTables(folder: string): KitError {
  try {
    readdirSync(folder);
  } catch (cause) {
    return unreadable(folder, cause);
  }
  const todo = "name one that `so-mock import` wrote, or a changed copy of the kit's spec/";
  return new KitError(problem("spec-folder", "it holds no tables: there is no api.yaml", folder, todo));
}

function readLines(file: string): string {
  return new TextDecoder().decode(readFileSync(file)).replaceAll("\r\n", "\n");
}

function parseYaml(file: string, text: string, problems: Problem[]): Cell | undefined {
  const { cell, faults } = readYaml(text);
  for (const { line, message } of faults) {
    problems.push(problem("spec-yaml", `not YAML: ${message}`, `${file}:${line}`, "correct the line"));
  }
  return cell;
}

function problem(code: string, what: string, where: string, todo: string): Problem {
  return { code, what, where, todo };
}
