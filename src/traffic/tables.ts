import { contract } from "../contract.ts";
import type { Contract, OperationGroup } from "../model.ts";

/** The tables of all operations that the kit knows, those beyond the documented ones too. Traffic may hold any of them. */
export async function allTables(): Promise<Contract> {
  const [sessions, topics] = await Promise.all([
    import("../../contracts/sessions.json", { with: { type: "json" } }),
    import("../../contracts/topics.json", { with: { type: "json" } }),
  ]);
  const groups = [sessions.default, topics.default] as unknown as readonly OperationGroup[];
  return {
    ...contract,
    operations: [...contract.operations, ...groups.flatMap(({ operations }) => operations)],
    types: Object.assign({}, contract.types, ...groups.map(({ types }) => types)) as Contract["types"],
    enums: Object.assign({}, contract.enums, ...groups.map(({ enums }) => enums)) as Contract["enums"],
  };
}
