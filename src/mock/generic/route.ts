import type { Contract, Operation } from "../../model.ts";
import type { OperationRoute } from "../http/context.ts";
import { textsAt } from "../../routing/route.ts";
import { parameterReader } from "../wire/parameters.ts";
import { hasLinks } from "../http/has-links.ts";
import { behave } from "./behave.ts";
import { genericBodies } from "./bodies.ts";

/** The route of an operation without a behaviour of its own. */
export function genericRoute(operation: Operation, contract: Contract): OperationRoute {
  const read = parameterReader(operation, contract);
  return {
    operation,
    behave,
    idName: undefined,
    // Texts in the path keep their letters, which matching has made small.
    parameters: read && ((url) => read(url, textsAt(operation, url))),
    bodies: genericBodies(operation, contract),
    hasLinks: hasLinks(operation, contract),
  };
}
