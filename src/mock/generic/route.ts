import type { Contract, Operation } from "../../model.ts";
import type { OperationRoute } from "../http/context.ts";
import { parameterReader } from "../wire/parameters.ts";
import { hasLinks } from "../http/has-links.ts";
import { behave } from "./behave.ts";
import { genericBodies } from "./bodies.ts";

/** The route of an operation without a behaviour of its own. */
export function genericRoute(operation: Operation, contract: Contract): OperationRoute {
  return {
    operation,
    behave,
    idName: undefined,
    parameters: parameterReader(operation, contract),
    bodies: genericBodies(operation, contract),
    hasLinks: hasLinks(operation, contract),
  };
}
