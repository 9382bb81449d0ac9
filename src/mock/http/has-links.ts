import type { Contract, Operation } from "../../model.ts";

/** Are there addresses in the answers of an operation? `_Links` stand at the top of a carrier. */
export function hasLinks({ answer }: Operation, { types }: Contract): boolean {
  return types[answer.type]?.properties.some(({ name }) => name === "_Links") === true;
}
