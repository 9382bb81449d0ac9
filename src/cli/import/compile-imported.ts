import type { Import } from "../../import/index.ts";
import type { Contract } from "../../model.ts";
import { compileContract } from "../../schema/compile.ts";
import { inferEffects } from "../../schema/effects.ts";
import { parseSpec, readTables } from "../../spec/load.ts";

/** The contract of imported tables, with the effects deduced from names and carriers. */
export function compileImported({ tables }: Pick<Import, "tables">): Contract {
  return inferEffects(compileContract(readTables(tables)));
}

/** The same from the tables' texts by file name. */
export function compileTexts(files: Readonly<Record<string, string>>): Contract {
  return inferEffects(compileContract(parseSpec(files)));
}
