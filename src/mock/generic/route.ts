import type { Operation } from "../../model.ts";
import type { Arrival, MockContext, Route } from "../http/context.ts";
import { unbindable } from "../refusals.ts";
import { behave, patched } from "./behave.ts";
import { readParameters } from "./parameters.ts";
import { takeAny } from "./take-any.ts";

/** What answers one request to an operation that has no behaviour of its own. */
export function genericRoute(mock: MockContext, operation: Operation, { request, texts }: Arrival): Route {
  const given = readParameters(operation, mock.world(), request.url, texts);
  return {
    operation,
    idName: undefined,
    parameters: undefined,
    behave: ({ body }, world) => {
      if (given.problem !== undefined) return unbindable(given.problem);
      return behave({ operation, parameters: given.values, body }, world);
    },
    takeBody: (context, _, listed) => takeAny(context, listed, () => patched(operation, given.values, mock.world())),
  };
}
