import { isRecord } from "../../values.ts";
import type { RequestBody } from "../../model.ts";
import { badRequest } from "../refusals.ts";
import { bindCarrier, type Violation } from "../wire/bind.ts";
import { bindEnum, bindScalar, type BindOptions, type ScalarKind } from "../wire/bind-scalar.ts";
import type { World } from "../world/world.ts";
import type { BodyRules, BoundBody } from "./context.ts";

/** A body as plain values, and its documented type. */
interface DecodedBody {
  readonly listed: RequestBody;
  readonly value: unknown;
  readonly options: BindOptions;
}

/** Binds a whole body: a carrier, a list of them, or a single value. A list's values are stored under its name. */
export function bindBody(world: World, bodies: BodyRules, { listed, value, options }: DecodedBody): BoundBody {
  const { type, array } = listed;
  if (!array) return bindItem(world, bodies, { type, value, options, pointer: "" });
  const items: unknown[] = [];
  for (const [at, item] of (Array.isArray(value) ? value : [value]).entries()) {
    const bound = bindItem(world, bodies, { type, value: item, options, pointer: `/${at}` });
    if ("refusal" in bound) return bound;
    items.push(bound.value ?? bound.values);
  }
  // The kit's own behaviours access the list by the name of the body.
  return bodies.listName === undefined ? { values: {}, value: items } : { values: { [bodies.listName]: items } };
}

interface Item {
  readonly type: string;
  readonly value: unknown;
  readonly options: BindOptions;
  readonly pointer: string;
}

function bindItem(world: World, { complete }: BodyRules, { type, value, options, pointer }: Item): BoundBody {
  if (world.contract.types[type]) {
    if (!isRecord(value)) {
      const what = pointer === "" ? "The body must be one object" : `${pointer} must be an object`;
      return { refusal: badRequest(`${what} with the properties of the entity.`) };
    }
    const { values, violations } = bindCarrier(world.contract, type, value, options);
    if (violations.length > 0) return refuseViolations(violations, pointer);
    return { values: complete ? complete(world, type, values) : values };
  }
  if (type === "object" || type === "any" || type === "byte")
    return isRecord(value) ? { values: value } : { values: {}, value };
  const names = world.contract.enums[type];
  const bound = names ? bindEnum(names, value) : bindScalar(type as ScalarKind, value, options);
  return bound.ok
    ? { values: {}, value: bound.value }
    : { refusal: badRequest(`${pointer || "The body"} ${bound.wanted}.`) };
}

/** 400 with all violations, by pointer into the body. */
export function refuseViolations(violations: readonly Violation[], at = ""): BoundBody {
  const placed = violations.map(({ pointer, message }) => ({ pointer: at + pointer, message }));
  const detail = placed.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
  return { refusal: { ...badRequest(detail), violations: placed } };
}
