/** Which row of which document a value rests on. */

import { contract } from "../contract.ts";
import type { Contract, Operation, Source } from "../model.ts";

export type Part = "body" | "answer";

/**
 * The row of a property in the operation's own table. Row 0, the whole table, for a name that the table does not have;
 * a request's table ends where properties have no request word.
 */
export function citeRow(operation: Operation, part: Part, propertyName: string, from: Contract = contract): Source {
  const { type, source } = (part === "body" ? operation.body : operation.answer) ?? operation.answer;
  const property = from.types[type]?.properties.find(({ name }) => name === propertyName);
  const listed = property !== undefined && (part === "answer" || property.requestType !== undefined);
  return { ...source, row: listed ? property.source.row : 0 };
}
