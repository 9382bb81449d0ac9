import type { Operation } from "../../model.ts";
import type { Kitchen, Part } from "../kitchen.ts";
import { unbindable } from "../refusals.ts";
import { behave, patched } from "./behave.ts";
import { type PathTexts, readParameters } from "./parameters.ts";
import { takeAny } from "./take-any.ts";

/** What answers one request to an operation that has no behaviour of its own. */
export function genericPart(kitchen: Kitchen, operation: Operation, url: string, texts: PathTexts): Part {
  const given = readParameters(operation, kitchen.world(), url, texts);
  return {
    operation,
    behave: ({ body }, world) => {
      if (given.problem !== undefined) return unbindable(given.problem);
      return behave({ operation, parameters: given.values, body }, world);
    },
    take: (...args) => takeAny(...args, () => patched(operation, given.values, kitchen.world())),
  };
}
