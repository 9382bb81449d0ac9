import { escapePointer, unescapePointer } from "../../escape.ts";
import { applyPatch, type Operation as Rfc6902Operation } from "rfc6902";
import { emptyOf } from "../../data/empty.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";
import type { Property } from "../../type-model.ts";
import { beginningOf } from "../../values.ts";
import { bindValue, propertiesOf, type Violation } from "./bind.ts";
import type { BindOptions } from "./bind-scalar.ts";

/**
 * JSON Patch (RFC 6902) on a carrier: add, replace, remove and test, with paths in any case, as the vendor documents
 * for PATCH; a library applies them. Values are bound to the rows of the table first, so a `test` of a date compares
 * moments, and a removed property is cleared rather than missing.
 */

type Patched =
  /** The top-level properties that the list changed, with their new values. */
  | { readonly kind: "changed"; readonly values: Carrier }
  | { readonly kind: "failed-test"; readonly detail: string }
  | { readonly kind: "invalid"; readonly detail: string };

/** More than a carrier has rows, yet few enough to search a dictionary for each. */
const MOST_OPERATIONS = 1000;

/** Applies a list of operations to a copy; all of them or none. */
export function patchCarrier(
  contract: Contract,
  typeName: string,
  carrier: Readonly<Carrier>,
  operations: readonly unknown[],
  options: BindOptions,
): Patched {
  const copy = structuredClone(carrier) as Carrier;
  for (const row of propertiesOf(contract, typeName).values()) copy[row.name] ??= emptyOf(row);
  const touched = new Set<string>();
  for (const [at, given] of operations.entries()) {
    if (at === MOST_OPERATIONS) {
      return { kind: "invalid", detail: `There are more than ${MOST_OPERATIONS} operations.` };
    }
    const read = readOperation(contract, typeName, copy, given, options);
    if (typeof read === "string") return { kind: "invalid", detail: `Operation ${at}: ${read}` };
    const [problem] = applyPatch(copy, [read.operation]);
    if (problem) {
      const { op, path } = read.operation;
      return problem.name === "TestError"
        ? { kind: "failed-test", detail: `Operation ${at}: ${path} has another value.` }
        : { kind: "invalid", detail: `Operation ${at}: ${op} finds nothing at ${path}.` };
    }
    if (read.operation.op !== "test") touched.add(read.property);
  }
  return { kind: "changed", values: Object.fromEntries([...touched].map((name) => [name, copy[name]])) };
}

/** No table is this deep, and no key this long. */
const LONGEST_PATH = 2000;

interface ReadOperation {
  readonly operation: Rfc6902Operation;
  /** The top-level property that it changes. */
  readonly property: string;
}

/** An operation with documented names and bound values; a string describes what is wrong with it. */
function readOperation(
  contract: Contract,
  typeName: string,
  carrier: Readonly<Carrier>,
  given: unknown,
  options: BindOptions,
): ReadOperation | string {
  if (typeof given !== "object" || given === null) return "must be an object with op and path.";
  const { op, path, value } = given as Partial<Record<string, unknown>>;
  if (op !== "add" && op !== "replace" && op !== "remove" && op !== "test") {
    return `op must be add, replace, remove or test, not ${beginningOf(JSON.stringify(op) ?? "missing", 60)}.`;
  }
  if (typeof path !== "string" || !path.startsWith("/")) return "path must be text that starts with a slash.";
  if (path.length > LONGEST_PATH) return `path must have at most ${LONGEST_PATH} characters.`;
  if (op !== "remove" && !Object.hasOwn(given, "value")) return `${op} needs a value.`;
  const place = findPlace(contract, typeName, carrier, path.slice(1).split("/").map(unescapePointer));
  if (typeof place === "string") return place;
  const { steps, slot, fixed } = place;
  const found = `/${steps.map(escapePointer).join("/")}`;
  const property = steps[0] ?? "";
  if (op === "remove") {
    if (!fixed) return { operation: { op, path: found }, property };
    return { operation: { op: "replace", path: found, value: emptyOf(slot) }, property };
  }
  const violations: Violation[] = [];
  const bound = bindValue({ contract, options, violations }, slot, value, found);
  const [violation] = violations;
  if (violation) return `${violation.pointer} ${violation.message}.`;
  return { operation: { op, path: found, value: bound }, property };
}

interface Place {
  /** Spelled as documented. */
  readonly steps: readonly string[];
  /** The row that a value here must fit. */
  readonly slot: Property;
  /** True for a property of a table, false for an entry of a dictionary or list. */
  readonly fixed: boolean;
}

/** Follows a path through the tables; names in any case. */
function findPlace(
  contract: Contract,
  typeName: string,
  carrier: Readonly<Carrier>,
  path: readonly string[],
): Place | string {
  const steps: string[] = [];
  let table: string | undefined = typeName;
  let slot: Property | undefined;
  let fixed = true;
  let value: unknown = carrier;
  for (const step of path) {
    const shown = (): string => [...steps, step].join("/");
    if (table !== undefined) {
      slot = propertiesOf(contract, table).get(step.toLowerCase());
      if (!slot) return `/${shown()} names no property that a request can carry.`;
      fixed = true;
      steps.push(slot.name);
    } else if (slot?.kind === "dictionary" || slot?.kind === "array") {
      const key: string = slot.kind === "array" ? step : knownKey(value, step);
      slot = itemSlot(contract, slot);
      fixed = false;
      steps.push(key);
    } else {
      return `/${shown()} lies below a single value.`;
    }
    table = slot.kind === "object" ? (slot.of ?? slot.type) : undefined;
    value = (value as Carrier | null | undefined)?.[steps.at(-1) ?? ""];
  }
  return slot ? { steps, slot, fixed } : "path must name a property.";
}

/** Dictionary names by their lower case: a patch may name thousands in a dictionary of thousands. */
const lowerNames = new WeakMap<object, Map<string, string>>();

/** The name in the dictionary that equals the step except for case; otherwise the step, which the patch may add. */
function knownKey(dictionary: unknown, step: string): string {
  if (typeof dictionary !== "object" || dictionary === null || Object.hasOwn(dictionary, step)) return step;
  let names = lowerNames.get(dictionary);
  if (!names) {
    names = new Map(Object.keys(dictionary).map((key) => [key.toLowerCase(), key]));
    lowerNames.set(dictionary, names);
  }
  const lower = step.toLowerCase();
  const known = names.get(lower);
  if (known !== undefined && Object.hasOwn(dictionary, known)) return known;
  names.set(lower, step);
  return step;
}

/** Converts the row of a dictionary or list to that of one of its entries. */
function itemSlot(contract: Contract, { of = "string", ...property }: Property): Property {
  const inner = of.replace(/\[\]$/, "");
  if (inner !== of) return { ...property, kind: "array", of: inner };
  return contract.types[of] ? { ...property, kind: "object", of } : { ...property, kind: of as Property["kind"] };
}
