import type { Operation } from "../model.ts";

/** `/ChatSession/default` must not be taken for an id: addresses with fewer parts to fill in come first. */
export function inRouteOrder(operations: readonly Operation[]): readonly Operation[] {
  const parts = ({ path }: Operation): number => path.split("{").length;
  return operations.toSorted((one, other) => parts(one) - parts(other));
}
