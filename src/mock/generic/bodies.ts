import type { Contract, Operation } from "../../model.ts";
import type { BodyRules } from "../http/context.ts";
import { patched } from "./behave.ts";

/** The bodies of an operation known only from tables; its behaviour completes the carriers in them. */
export function genericBodies(operation: Operation, { types }: Contract): BodyRules {
  const { method, answer } = operation;
  return {
    isPatch: () => method === "PATCH" && types[answer.type] !== undefined,
    patchTarget: (world, { parameters }) => ({
      typeName: answer.type,
      before: patched({ operation, parameters }, world) ?? {},
      isSlashOptional: true,
      isLenient: true,
    }),
  };
}
