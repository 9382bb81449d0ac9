import type { Import } from "../../import/index.ts";
import type { Contract } from "../../model.ts";
import { compileContract } from "../../schema/compile.ts";
import { inferEffects } from "../../schema/effects.ts";
import { parseSpec, readTables } from "../../spec/load.ts";

/** The contract of imported tables, with the effects that names and carriers tell. */
export function compileImported({ tables }: Pick<Import, "tables">): Contract {
  return inferEffects(compileContract(readTables(tables)));
}

/** The same of tables as they are written, by file name. */
export function compileTexts(files: Readonly<Record<string, string>>): Contract {
  return inferEffects(compileContract(parseSpec(files)));
}
