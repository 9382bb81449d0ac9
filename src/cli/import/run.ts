import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { contract as documented } from "../../contract.ts";
import { KitError } from "../../errors.ts";
import { loadGroups } from "../../groups/lazy.ts";
import type { Contract } from "../../model.ts";
import { compileContract } from "../../schema/compile.ts";
import { inferEffects, writeEffects } from "../../schema/effects.ts";
import { entityTypes } from "../../schema/entity-types.ts";
import { reachable } from "../../schema/reach.ts";
import { readTables } from "../../spec/load.ts";
import { writeYaml } from "../../yaml.ts";
import { COMPILED, formatCompiled, isEdited } from "../shared/compiled.ts";
import { checkWritable, writeText } from "../shared/files.ts";
import { type Import, importSources } from "../../import/index.ts";
import type { ImportFlags } from "./command.ts";
import { openSources } from "./sources.ts";
import type { CliIo } from "../shared/io.ts";
import { merged } from "../shared/served-groups.ts";

/** What an import leaves beside its tables: what was read, and what could not be. It marks the folder as this command's. */
const MARK = "imported.json";

const MADE = "// Made by `so-mock import`. Do not edit.";

/** Reads the sources, writes the tables, says what it found; gives the exit code. */
export async function runImport(names: readonly string[], flags: ImportFlags, io: CliIo): Promise<number> {
  const out = resolve(flags.out);
  checkOut(out, flags.out);
  const { texts, beside } = await openSources(names, io.signal);
  const groups = flags.group ?? [];
  const known = merged(documented, await loadGroups());
  const imported = importSources(texts, {
    known,
    beside,
    ...(groups.length > 0 && { keep: ({ path }) => groups.some((group) => isOf(path, group)) }),
  });
  if (imported.counts.operations === 0) throw nothing(names, groups);
  const unread = imported.issues.filter(({ kind }) => kind === "unread");
  const contract = inferEffects(compileContract(readTables(imported.tables)));
  for (const file of [flags.contract, flags.types]) if (file !== undefined) await checkWritable(file);
  write(out, imported, contract);
  if (flags.contract !== undefined) await writeText(flags.contract, `${JSON.stringify(reachable(contract))}\n`);
  if (flags.types !== undefined) await writeText(flags.types, entityTypes(reachable(contract), MADE));
  io.stdout(summary(imported, flags.out));
  for (const { at, what } of unread) io.stderr(`${at.file}:${at.line}: not read: ${what}\n`);
  if (unread.length > 0) io.stderr(`so-mock import: ${unread.length} ${rows(unread.length)} could not be read\n`);
  return flags.strict && unread.length > 0 ? 1 : 0;
}

/** `Contact` is all of /api/v1/Contact and of /api/v1/Agents/Contact; `Agents/Contact` only the latter. */
function isOf(path: string, group: string): boolean {
  const inside = path.replace(/^\/api\/v\d+\//i, "").toLowerCase();
  const wanted = group.toLowerCase().replace(/^\/|\/$/g, "");
  return [wanted, `agents/${wanted}`].some((start) => inside === start || inside.startsWith(`${start}/`));
}

/** A folder that somebody filled by hand must not be lost. */
function checkOut(out: string, given: string): void {
  if (!existsSync(out)) return;
  if (existsSync(join(out, MARK))) return checkUnedited(out, given);
  let empty: boolean;
  try {
    empty = readdirSync(out).length === 0;
  } catch (cause) {
    const todo = "give the name of a folder";
    throw new KitError({ code: "import-out", what: "this is no folder", where: given, todo }, { cause });
  }
  if (empty) return;
  const todo = "give a new folder; only what this command wrote is written over";
  throw new KitError({ code: "import-out", what: "the folder holds files of others", where: given, todo });
}

function checkUnedited(out: string, given: string): void {
  let edited: boolean;
  try {
    edited = isEdited(out);
  } catch {
    edited = true;
  }
  if (!edited) return;
  const what = "its tables were changed by hand since they were imported";
  const todo = "give a new folder, or take this one away";
  throw new KitError({ code: "import-out", what, where: given, todo });
}

function nothing(names: readonly string[], groups: readonly string[]): KitError {
  const of = groups.length > 0 ? ` of the group ${groups.join(", ")}` : "";
  const todo = "give pages that show `POST /api/v1/…` and its tables, or Swagger 2.0 files";
  return new KitError({
    code: "import-nothing",
    what: `no operation${of} is described here`,
    where: names.join(", "),
    todo,
  });
}

/** The whole folder at once: whoever reads it finds the former tables or the new ones. */
function write(out: string, imported: Import, contract: Contract): void {
  const fresh = `${out}.${process.pid}.tmp`;
  const former = `${out}.${process.pid}.old`;
  try {
    mkdirSync(dirname(out), { recursive: true });
    for (const folder of ["types", "operations"]) mkdirSync(join(fresh, folder), { recursive: true });
    const tables = writeEffects(imported.tables, contract);
    const files = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, writeYaml(table)]));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(fresh, name), text);
    writeFileSync(join(fresh, COMPILED), formatCompiled(files, contract));
    writeFileSync(join(fresh, "samples.json"), `${JSON.stringify(imported.samples)}\n`);
    writeFileSync(join(fresh, MARK), `${JSON.stringify(record(imported), null, 2)}\n`);
    if (existsSync(out)) renameSync(out, former);
    renameSync(fresh, out);
    rmSync(former, { recursive: true, force: true });
  } catch (cause) {
    if (existsSync(former) && !existsSync(out)) renameSync(former, out);
    rmSync(fresh, { recursive: true, force: true });
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    const todo = "give a folder that can be written";
    throw new KitError(
      { code: "import-out", what: `the tables cannot be written (${code})`, where: out, todo },
      { cause },
    );
  }
}

function record({ counts, fromKit, open, skipped, issues }: Import): object {
  return { counts, fromKit, open, skipped, issues };
}

function summary({ counts, fromKit, open, skipped, issues }: Import, out: string): string {
  const notes = issues.filter(({ kind }) => kind === "note").length;
  return [
    `read ${counts.sources} ${counts.sources === 1 ? "source" : "sources"}: ${counts.operations} operations, ${counts.types} carriers, ${counts.enums} enums`,
    ...(skipped.length > 0 ? [`${skipped.length} describe no operation: ${some(skipped)}`] : []),
    ...(fromKit.length > 0 ? [`from the kit's own tables, since no page shows them: ${some(fromKit)}`] : []),
    ...(open.length > 0 ? [`shown by no page, so that any object will do: ${some(open)}`] : []),
    ...(counts.filled > 0 ? [`${counts.filled} lists and maps got the type of their values from a sample`] : []),
    ...(notes > 0 ? [`${notes} notes in ${join(out, MARK)}`] : []),
    `wrote ${out}`,
    "",
  ].join("\n");
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

function rows(count: number): string {
  return count === 1 ? "row" : "rows";
}
