import { primaryKeyOf } from "../schema/primary-key.ts";
import type { Contract } from "../model.ts";
import type { EntityType, Limits, Property } from "../type-model.ts";
import { instantFromMs } from "../time/instant.ts";
import { baseOf } from "../schema/base-name.ts";
import { between, hash } from "./hash.ts";
import { fitted, MOST_ITEMS } from "./limits.ts";
import type { Carrier } from "./reference.ts";
import { textOf } from "./texts.ts";

/**
 * Generates the values of any carrier of a contract. The same (seed, entity, id) gives the same values: `Contact`,
 * `ContactEntity` and `ContactEntityWithLinks` are views of one entity.
 */

/** What the values depend on; a world provides it. */
export interface Origin {
  readonly contract: Contract;
  readonly seed: number;
  readonly startMs: number;
  /** What the world knows about a referenced entity. */
  readonly known?: (typeName: string, id: number) => Known;
}

export interface Known {
  /** Values to use unchanged. */
  readonly given?: Readonly<Carrier>;
  /** Values of other views of the entity; their numbers decide what it refers to. */
  readonly said?: Readonly<Carrier>;
}

interface Options extends Known {
  /** How many levels of nested carriers are generated; deeper ones are null. */
  readonly depth?: number;
  /** The property that contains the carrier, such as Emails; decides what its Value is. */
  readonly as?: string;
  /** What contains the entity, such as the list of an item: different lists have different items. */
  readonly within?: string;
}

const DEPTH = 2;
const DAY = 86_400_000;
/** Generated references have ids up to this. */
export const FRESH = 100;

/** A carrier with every property of its table. */
export function generatedOf(origin: Origin, typeName: string, id: number, options: Options = {}): Carrier {
  const { given = {}, said = given, depth = DEPTH, within, as } = options;
  const type = origin.contract.types[typeName];
  if (!type || type.open) return { ...given };
  const owner = within ?? baseOf(typeName);
  const seed = hash(origin.seed, id, owner) | 0;
  const carrier: Carrier = {};
  const key = primaryKeyOf(type);
  const dates = datesOf(origin, seed, id);
  for (const property of type.properties) {
    const { name } = property;
    if (name === key) carrier[name] = id;
    else if (Object.hasOwn(given, name)) carrier[name] = given[name];
    else carrier[name] = valueOf({ origin, owner, seed, id, depth, said, dates, as }, property);
  }
  return carrier;
}

interface Place {
  readonly origin: Origin;
  readonly owner: string;
  readonly seed: number;
  readonly id: number;
  readonly depth: number;
  readonly said: Readonly<Carrier>;
  readonly dates: (name: string) => unknown;
  readonly as?: string | undefined;
}

/** Created before it was changed, and both before the world began. */
function datesOf({ startMs }: Origin, seed: number, id: number): (name: string) => unknown {
  const created = between(seed, id, "created", 30, 300);
  return (name) => {
    if (/(?:deadline|due|end|until|expir|publishto)/i.test(name)) {
      return instantFromMs(startMs + between(seed, id, name, 1, 60) * DAY);
    }
    const days = /^(?:created|registered|whencreated|whenregistered)/i.test(name)
      ? created
      : between(seed, id, name, 1, created - 1);
    return instantFromMs(startMs - days * DAY + (hash(seed, id, name) % (DAY / 2000)) * 1000);
  };
}

function valueOf(place: Place, property: Property): unknown {
  const { origin, seed, id, depth } = place;
  const { name, kind, of = "string", enum: listed, nullable } = property;
  if (listed !== undefined) return enumValue(origin.contract, listed, place, name);
  const { numbers } = property;
  const numberAt = (at: number): number | undefined => numbers?.[hash(seed, at, name) % numbers.length];
  if (numbers && kind !== "array") return numberAt(id);
  if (kind === "array") {
    const some = depth > 0 && of !== "any" ? between(seed, id, `${name} count`, 1, 2) : 0;
    const count = Math.max(some, of === "any" ? 0 : Math.min(property.limits?.minItems ?? 0, MOST_ITEMS));
    return Array.from(
      { length: count },
      (_, at) => numberAt(at) ?? itemOf({ ...place, id: id * 2 + at, depth: depth - 1 }, name, of, property.limits),
    );
  }
  if (kind === "object") return referenceIn(place, property);
  if (kind === "dictionary") return {};
  if (kind === "any" && property.of !== undefined)
    return depth > 0 ? itemOf({ ...place, depth: depth - 1 }, name, property.of) : null;
  if (kind === "any" && nullable) return null;
  if (kind === "date-time") return place.dates(name);
  if (kind === "int32" && /[a-z]Id$/.test(name)) return refersTo(place, name);
  const named = place.as !== undefined && /^(?:Stripped)?Value$/.test(name) ? place.as : name;
  const { limits } = property;
  const value = scalarOf(origin, { owner: place.owner, name: named, kind: property.type, seed, id, limits });
  const { maxLength } = property;
  return typeof value === "string" && maxLength !== undefined ? value.slice(0, maxLength) : value;
}

/** The entity that a property refers to, as the world knows it. */
function referenceIn(place: Place, { name, of = "" }: Property): unknown {
  const { origin, depth, said } = place;
  const type = origin.contract.types[of];
  if (depth <= 0 || !type || type.open || name === "TableRight") return null;
  const key = primaryKeyOf(type);
  const named = key === undefined ? undefined : said[key];
  const refers = typeof named === "number" && named > 0 ? named : refersTo(place, name);
  return nestedOf(origin, type, refers, depth - 1);
}

/** Each generated entity of a kind is referenced once by each other kind, so every company has its related entities. */
function refersTo({ origin, owner, id }: Pick<Place, "origin" | "owner" | "id">, name: string): number {
  return ((id * STRIDE + hash(origin.seed, 0, `${owner} ${name}`)) % FRESH) + 1;
}

/** Coprime with FRESH. */
const STRIDE = 37;

function nestedOf(origin: Origin, type: EntityType, id: number, depth: number, as?: string): Carrier {
  const known = primaryKeyOf(type) === undefined ? {} : origin.known?.(type.name, id);
  return generatedOf(origin, type.name, id, { ...known, depth, ...(as !== undefined && { as }) });
}

/** An item of a list: a carrier, a scalar, or (for `LocalizedField[]`) a list of these. */
function itemOf(place: Place, name: string, of: string, limits?: Limits): unknown {
  const { origin, owner, seed, id, depth } = place;
  const inner = of.replace(/\[\]$/, "");
  if (inner !== of) return [itemOf(place, name, inner, limits)];
  const type = origin.contract.types[of];
  if (type) {
    const as = /mail|phone|fax|url|www|internet/i.test(name) ? name.replace(/s$/, "") : undefined;
    return nestedOf(origin, type, between(seed, id, name, 1, FRESH), depth, as);
  }
  if (origin.contract.enums[of]) return enumValue(origin.contract, of, place, name);
  return scalarOf(origin, { owner, name: name.replace(/s$/, ""), kind: of, seed, id, limits });
}

function enumValue(
  { enums }: Contract,
  listed: string,
  { seed, id }: Pick<Place, "seed" | "id">,
  name: string,
): unknown {
  const names = enums[listed]?.values.map((value) => value.name) ?? [];
  const known = names.filter((value) => value !== "Unknown" && value !== "Invalid");
  const from = known.length > 0 ? known : names;
  return from[hash(seed, id, name) % from.length] ?? null;
}

interface Single {
  readonly owner: string;
  readonly name: string;
  /** A scalar kind, or the name of an enum. */
  readonly kind: string;
  readonly seed: number;
  readonly id: number;
  readonly limits?: Limits | undefined;
}

/** A single value, from its kind or, for text, from its name. */
export function scalarOf(origin: Pick<Origin, "startMs" | "contract">, single: Single): unknown {
  const value = plainScalar(origin, single);
  return single.limits ? fitted(value, single.limits, single) : value;
}

function plainScalar(origin: Pick<Origin, "startMs" | "contract">, single: Single): unknown {
  const { owner, name, kind, seed, id } = single;
  if (Object.hasOwn(origin.contract.enums, kind)) return enumValue(origin.contract, kind, single, name);
  switch (kind) {
    case "int32":
    case "int64":
      return between(seed, id, name, 1, FRESH);
    case "double":
      return between(seed, id, name, 0, 40_000) / 4;
    case "bool":
      return hash(seed, id, name) % 2 === 0;
    case "date-time":
      return instantFromMs(origin.startMs - between(seed, id, name, DAY / 1000, (300 * DAY) / 1000) * 1000);
    case "byte":
      return PIXEL;
    case "any":
      return null;
    default:
      return textOf(owner, name, seed, id);
  }
}

/** A PNG image of one transparent pixel, in base64. */
export const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
