import type { Contract, Operation } from "../../model.ts";

/** Whether an operation's answers contain addresses. `_Links` are at the top level of a carrier. */
export function hasLinks({ answer }: Operation, { types }: Contract): boolean {
  return types[answer.type]?.properties.some(({ name }) => name === "_Links") === true;
}
