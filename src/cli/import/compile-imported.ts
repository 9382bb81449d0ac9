import type { Import } from "../../import/index.ts";
import type { Contract } from "../../model.ts";
import { compileContract } from "../../schema/compile.ts";
import { inferEffects } from "../../schema/effects.ts";
import { readTables } from "../../spec/load.ts";

/** The contract of imported tables, with the effects that names and carriers tell. */
export function compileImported({ tables }: Pick<Import, "tables">): Contract {
  return inferEffects(compileContract(readTables(tables)));
}
