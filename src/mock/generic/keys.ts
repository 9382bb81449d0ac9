import type { Contract, Operation } from "../../model.ts";
import { baseOf } from "../../schema/base-name.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { type Shape, shapeOf } from "../../schema/shape.ts";
import type { EntityType } from "../../type-model.ts";

/** What identifies carriers: their number or, without one, the text at the end of their address, such as a code or a uuid. */

const known = new WeakMap<Contract["types"], ReadonlyMap<string, string>>();

/** The property that identifies a carrier. */
export function keyIn(type: EntityType | undefined, contract: Contract): string | undefined {
  return type && (primaryKeyOf(type) ?? textKeyIn(type, contract));
}

/** The property with the text that identifies a carrier; undefined if a number does. */
export function textKeyIn({ name, properties }: EntityType, contract: Contract): string | undefined {
  const keys = known.get(contract.types) ?? textKeysOf(contract);
  known.set(contract.types, keys);
  const key = keys.get(baseOf(name));
  return properties.find((row) => row.name === key && row.kind === "string") && key;
}

/** What an operation does with carriers, whether a number or a text identifies them. */
export function shapeIn(operation: Operation, contract: Contract): Shape {
  return shapeOf(operation, contract, (type) => keyIn(type, contract));
}

/** By the base names of their types. Only types that are listed or written: nothing else shows which texts exist. */
function textKeysOf({ operations, types }: Contract): ReadonlyMap<string, string> {
  const numbered = new Set(Object.values(types).flatMap((type) => (primaryKeyOf(type) ? [baseOf(type.name)] : [])));
  const paths = new Map<string, number>();
  for (const { path } of operations) {
    const whole = path.toLowerCase().replace(/\/$/, "");
    paths.set(whole, (paths.get(whole) ?? 0) + 1);
  }
  const found = new Map<string, string>();
  for (const { method, path, style, answer, parameters } of operations) {
    const type = types[answer.type];
    const last = parameters.findLast((row) => row.in === "path");
    if (method !== "GET" || style === "agent" || answer.array || !type || last?.kind !== "string") continue;
    const base = baseOf(type.name);
    const whole = path.toLowerCase();
    const isMore = (paths.get(whole) ?? 0) > 1 || paths.has(whole.replace(/\/\{[^/]*\}$/, ""));
    const key = path.endsWith("}") && isMore && !numbered.has(base) ? keyNamed(type, plain(last.name)) : undefined;
    if (key !== undefined && !found.has(base)) found.set(base, key);
  }
  return found;
}

/** `{thingCode}` is the code of a thing; `{id}` is the property with the thing's own name, or one that looks like an id. */
function keyNamed({ name, properties }: EntityType, parameter: string): string | undefined {
  const texts = properties.filter(({ kind }) => kind === "string").map((row) => row.name);
  const ends = texts.filter((one) => parameter.endsWith(plain(one))).sort((one, other) => other.length - one.length);
  return (
    ends[0] ??
    texts.find((one) => plain(one) === plain(baseOf(name)) + parameter) ??
    texts.find((one) => /^(?:id|uuid|guid|key|code|slug)$/i.test(one))
  );
}

function plain(name: string): string {
  return name.replaceAll(/[_-]/g, "").toLowerCase();
}
