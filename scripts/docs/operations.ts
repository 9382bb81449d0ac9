import type { Operation } from "../../src/model.ts";
import { table } from "./markdown.ts";

/** The operations of a group, in the contract's order. */
export function operationTable(operations: readonly Operation[]): string {
  return table(
    ["operation", "method and path", "what it does", "`$select`"],
    operations.map(({ id, method, path, description, select }) => [
      id,
      `${method} ${path}`,
      description,
      select ? "yes" : "",
    ]),
  );
}
