import { shown } from "../../arguments.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";
import type { Property } from "../../type-model.ts";
import { bindEnum, bindScalar, isText, type BindOptions, type ScalarKind } from "./bind-scalar.ts";
import { beginningOf } from "../../values.ts";
import { entriesOf, itemsOf, lastOf } from "./textual.ts";

/** Binds request bodies to documented properties: names in any case, types strict, unknown names ignored. */

/** A violation in a body; the pointer spells names as the body does. */
export interface Violation {
  readonly pointer: string;
  readonly message: string;
}

export interface Bound {
  /** Dates as instants, unset ones null; enum names as documented. */
  readonly values: Carrier;
  readonly violations: readonly Violation[];
}

/** The input of binding, and the violations it finds. */
export interface Binding {
  readonly contract: Contract;
  readonly options: BindOptions;
  readonly violations: Violation[];
}

const MOST_VIOLATIONS = 20;
/** A dictionary may have names as long as the body. */
const LONGEST_POINTER = 300;
const tables = new WeakMap<object, ReadonlyMap<string, Property>>();

/**
 * Properties that only the server sets. The vendor's client sends nested ones back with the masks converted to numbers;
 * requests' values are ignored.
 */
const ANSWER_ONLY: readonly string[] = ["TableRight", "FieldProperties"];

/** Binds an object to the request properties of a type. At most 20 violations are listed. */
export function bindCarrier(contract: Contract, typeName: string, input: object, options: BindOptions): Bound {
  const violations: Violation[] = [];
  const values = bindObject({ contract, options, violations }, typeName, input, "");
  return { values, violations };
}

function bindObject(binding: Binding, typeName: string, input: object, pointer: string): Carrier {
  if (binding.contract.types[typeName]?.open) return { ...input };
  const properties = propertiesOf(binding.contract, typeName);
  // Most bodies spell every name as documented: copying and replacing some values takes half the time of building a
  // new object.
  const isSpelled = areSpelled(input, properties);
  const values: Carrier = isSpelled ? { ...input } : {};
  for (const key in input) {
    if (!Object.hasOwn(input, key)) continue;
    const property = properties.get(key) ?? properties.get(key.toLowerCase());
    if (!property) continue;
    const given = (input as Carrier)[key];
    if (isSpelled && !binding.options.textual && isBound(given, property)) continue;
    const value = isPlain(property)
      ? bindPlain(binding, property, given, pointer, key)
      : bindValue(binding, property, given, `${pointer}/${key}`);
    if (value === undefined) delete values[property.name];
    else if (values[property.name] !== value) values[property.name] = value;
  }
  return values;
}

function areSpelled(input: object, properties: ReadonlyMap<string, Property>): boolean {
  for (const key in input) if (properties.get(key)?.name !== key) return false;
  return true;
}

/** Whether a value already has the form of its row, as most do: binding it would change nothing. */
function isBound(given: unknown, { kind, enum: names, maxLength = Infinity }: Property): boolean {
  if (names !== undefined) return false;
  if (kind === "string") {
    return given === null || (typeof given === "string" && given.length <= maxLength && isText(given));
  }
  if (kind === "int32") return typeof given === "number" && Object.is(given, given | 0);
  return kind === "bool" && typeof given === "boolean";
}

/** By name and by lower-case name: the request properties, or all properties of a type without a request table. */
export function propertiesOf(contract: Contract, typeName: string): ReadonlyMap<string, Property> {
  const type = contract.types[typeName];
  if (!type) return new Map();
  const known = tables.get(type);
  if (known) return known;
  const requested = type.properties.filter(({ requestType }) => requestType !== undefined);
  const taken = requested.length > 0 ? requested : type.properties.filter(({ name }) => !ANSWER_ONLY.includes(name));
  const table = new Map(
    taken.flatMap((property) => [
      [property.name.toLowerCase(), property],
      [property.name, property],
    ]),
  );
  tables.set(type, table);
  return table;
}

/** The value in the form the world stores; undefined after a violation. */
export function bindValue(binding: Binding, property: Property, input: unknown, pointer: string): unknown {
  const { options } = binding;
  const { kind, of = "string" } = property;
  const violation = (wanted: string): undefined => addViolation(binding, pointer, wanted, input);
  const given = options.textual && kind !== "array" ? lastOf(input) : input;
  switch (kind) {
    case "array":
      if (given === null) return null;
      return bindItems(binding, of, options.textual ? itemsOf(given) : given, pointer, property);
    case "dictionary": {
      if (given === null) return null;
      if (options.textual && given === "") return {};
      if (typeof given !== "object" || Array.isArray(given)) return violation("must be an object or null");
      const entries = options.textual ? entriesOf(given) : Object.entries(given ?? {});
      return Object.fromEntries(
        entries.map(([key, value]) => [key, bindItem(binding, of, value, `${pointer}/${key}`, property)]),
      );
    }
    case "object":
      if (given === null || (options.textual && given === "")) return null;
      if (typeof given !== "object" || Array.isArray(given)) return violation("must be an object or null");
      return bindObject(binding, of, given, pointer);
    default:
      return bindPlain(binding, property, input, pointer);
  }
}

const isPlain = ({ kind }: Property): boolean => kind !== "object" && kind !== "array" && kind !== "dictionary";

/** A single value. Its pointer is assembled only when a violation needs it. */
function bindPlain(binding: Binding, property: Property, input: unknown, pointer: string, key?: string): unknown {
  const { contract, options } = binding;
  const given = options.textual ? lastOf(input) : input;
  if (given === undefined) return undefined;
  const names = property.enum === undefined ? undefined : contract.enums[property.enum];
  const bound = names
    ? bindEnum(names, options.textual && given === "" ? null : given)
    : bindScalar(property.kind as ScalarKind, given, options);
  if (bound.ok) return withinLength(binding, property, bound.value, key === undefined ? pointer : `${pointer}/${key}`);
  return addViolation(binding, key === undefined ? pointer : `${pointer}/${key}`, bound.wanted, given);
}

/** Copies of messages, which may be longer: they are cut. */
const COPIES: ReadonlySet<string> = new Set(["FirstMessage", "LastMessage"]);

/** A column's documented length is its limit; that longer values are refused with 400 is inferred. */
function withinLength(binding: Binding, { name, maxLength }: Property, value: unknown, pointer: string): unknown {
  if (maxLength === undefined || typeof value !== "string" || value.length <= maxLength) return value;
  if (COPIES.has(name)) return beginningOf(value, maxLength);
  return addViolation(binding, pointer, `must have at most ${maxLength} characters`, value);
}

function bindItems(binding: Binding, of: string, given: unknown, pointer: string, property: Property): unknown {
  if (!Array.isArray(given)) return addViolation(binding, pointer, "must be a list or null", given);
  return given.map((item, at) => bindItem(binding, of, item, `${pointer}/${at}`, property));
}

/** A value of a list or dictionary: a carrier, a scalar, or (`LocalizedField[]`) a list of them. */
function bindItem(binding: Binding, of: string, given: unknown, pointer: string, property: Property): unknown {
  const inner = of.replace(/\[\]$/, "");
  if (inner !== of) {
    return bindItems(binding, inner, binding.options.textual ? itemsOf(given) : given, pointer, property);
  }
  if (given === null && property.ofNullable) return null;
  if (binding.contract.types[of]) {
    if (given === null) return addViolation(binding, pointer, "must be an object", given);
    // An element without content is an empty carrier; as a property it is null.
    const item = binding.options.textual && given === "" ? {} : given;
    return bindValue(binding, { ...property, kind: "object", of }, item, pointer);
  }
  const names = binding.contract.enums[of];
  const bound = names
    ? bindEnum(names, given)
    : bindScalar(of === "byte" ? "string" : (of as ScalarKind), given, binding.options);
  return bound.ok ? bound.value : addViolation(binding, pointer, bound.wanted, given);
}

function addViolation({ violations }: Binding, pointer: string, wanted: string, given: unknown): undefined {
  if (violations.length < MOST_VIOLATIONS) {
    violations.push({ pointer: beginningOf(pointer, LONGEST_POINTER), message: `${wanted}, not ${describe(given)}` });
  }
  return undefined;
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  // Code may pass what JSON cannot express, such as a bigint.
  const text = value === undefined ? "nothing" : shown(value);
  return text.length > 60 ? `${beginningOf(text, 57)}…` : text;
}
