import type { Contract } from "../../model.ts";
import { failedTest, badRequest } from "../refusals.ts";
import type { Binding } from "../wire/bind.ts";
import type { BindOptions } from "../wire/bind-scalar.ts";
import { mergeCarrier } from "../wire/merge.ts";
import { patchCarrier } from "../wire/patch.ts";
import type { World } from "../world/world.ts";
import { refuseViolations } from "./bind-body.ts";
import type { BoundBody, PatchTarget, OperationRoute, ValidInput } from "./context.ts";

interface PatchBody {
  readonly input: ValidInput;
  /** A list of changes, or an object with the new values. */
  readonly patch: object;
  readonly options: BindOptions;
}

/**
 * Turns a patch into the properties that it changes; its shape determines the kind of patch, as in the vendor's client.
 * It depends on the carrier's current state, so nothing asynchronous may come between this and the behaviour.
 */
export function bindPatch(
  world: World,
  { operation, bodies }: OperationRoute,
  { input, patch, options }: PatchBody,
): BoundBody {
  const { contract } = world;
  const target = bodies.patchTarget(world, input, patch);
  if ("values" in target) return { ...target, isPatch: true };
  const { typeName, before, finish = (values) => values } = target;
  if (!Array.isArray(patch)) {
    const binding: Binding = { contract, options, violations: [] };
    const values = mergeCarrier(binding, typeName, before, patch);
    return binding.violations.length > 0
      ? refuseViolations(binding.violations)
      : { values: finish(values), isPatch: true };
  }
  const outcome = patchCarrier(contract, typeName, before, changesOf(patch, target, contract), options);
  if (outcome.kind === "changed") return { values: finish(outcome.values), isPatch: true };
  return { refusal: outcome.kind === "invalid" ? badRequest(outcome.detail) : failedTest(operation, outcome.detail) };
}

function changesOf(patch: readonly unknown[], target: PatchTarget, { types }: Contract): readonly unknown[] {
  const changes = target.isSlashOptional ? patch.map(withSlash) : patch;
  if (!target.isLenient) return changes;
  const names = new Set(types[target.typeName]?.properties.map(({ name }) => name.toLowerCase()));
  return changes.filter((change) => {
    const path = pathIn(change);
    return path === undefined || names.has(path.split("/")[1]?.toLowerCase() ?? "");
  });
}

/** The PATCH page allows the leading slash of a path to be omitted. */
function withSlash(change: unknown): unknown {
  const path = pathIn(change);
  return path === undefined || path.startsWith("/") ? change : { ...(change as object), path: `/${path}` };
}

function pathIn(change: unknown): string | undefined {
  const path = (change as { readonly path?: unknown } | null)?.path;
  return typeof path === "string" ? path : undefined;
}
