import { editDistance } from "../../nearest.ts";
import type { Contract, Operation } from "../../model.ts";
import { pathnameOf } from "../../routing/address.ts";

/** The operation that a mistyped request most likely meant. */
interface Nearest {
  readonly operation: Operation;
  /** The number of letters to change in method and path. */
  readonly distance: number;
}

/** By edit distance of the path; numbers match ids. Undefined if none is near. */
export function nearestOperation(contract: Contract, method: string, path: string): Nearest | undefined {
  const asked = pathnameOf(path)
    .replace(/\/-?\d+(?=\/|$)/g, "/{id}")
    .toLowerCase();
  const ranked = contract.operations
    .map((operation) => {
      const known = operation.path.replace(/\{\w+\}/g, "{id}").toLowerCase();
      return { operation, distance: editDistance(known, asked) + (operation.method === method.toUpperCase() ? 0 : 1) };
    })
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(12, asked.length / 2) ? best : undefined;
}
