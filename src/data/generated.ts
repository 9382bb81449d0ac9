import { primaryKeyOf } from "../schema/primary-key.ts";
import type { Contract } from "../model.ts";
import type { EntityType, Limits, Property } from "../type-model.ts";
import { baseOf } from "../schema/base-name.ts";
import { between, hash } from "./hash.ts";
import { datesOf } from "./dates.ts";
import { MOST_ITEMS } from "./limits.ts";
import type { Carrier } from "./reference.ts";
import { enumValue, scalarOf } from "./scalars.ts";

/**
 * Generates the values of any carrier of a contract. The same (seed, entity, id) gives the same values: `Contact`,
 * `ContactEntity` and `ContactEntityWithLinks` are views of one entity.
 */

/** What the values depend on; a world provides it. */
export interface Origin {
  readonly contract: Contract;
  readonly seed: number;
  readonly startMs: number;
  /** The numbers of the associates that there are. */
  readonly staff?: readonly number[];
  /** What the world knows about a referenced thing. */
  readonly known?: (typeName: string, id: number) => Known;
  /** Of what has no number of its own: the text that identifies it, and the property with that. */
  readonly textKey?: (owner: string, id: number) => { readonly name: string; readonly text: string } | undefined;
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
  /** What its Value is known to be. */
  readonly value?: string | undefined;
  /** What contains the thing, such as the list of an item: different lists have different items. */
  readonly within?: string;
}

const DEPTH = 2;
/** Generated references have ids up to this. */
export const FRESH = 100;

/** A carrier with every property of its table. */
export function generatedOf(origin: Origin, typeName: string, id: number, options: Options = {}): Carrier {
  const { given = {}, said = given, depth = DEPTH, within, as, value } = options;
  const type = origin.contract.types[typeName];
  if (!type || type.open) return { ...given };
  const owner = within ?? baseOf(typeName);
  const seed = hash(origin.seed, id, owner) | 0;
  const carrier: Carrier = {};
  const key = primaryKeyOf(type);
  const text = key === undefined ? origin.textKey?.(owner, id) : undefined;
  const dates = datesOf({ startMs: origin.startMs, seed, id, type });
  for (const property of type.properties) {
    const { name } = property;
    if (name === key) carrier[name] = id;
    else if (Object.hasOwn(given, name)) carrier[name] = given[name];
    else if (name === text?.name) carrier[name] = text.text;
    else carrier[name] = valueOf({ origin, owner, seed, id, depth, said, dates, as, value }, property);
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
  readonly value?: string | undefined;
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
    const { minItems = 0, maxItems = Infinity } = property.limits ?? {};
    const count = Math.min(Math.max(some, of === "any" ? 0 : Math.min(minItems, MOST_ITEMS)), maxItems);
    const items = Array.from({ length: count }, (_, at) => {
      const said = at === 0 ? shortOf(place.said, name) : undefined;
      const inside = { ...place, id: id * 2 + at, depth: depth - 1, value: said };
      return numberAt(at) ?? itemOf(inside, name, of, property.limits);
    });
    const apart = [...new Set(items)];
    return apart.length < minItems ? items : apart;
  }
  if (kind === "object") return referenceIn(place, property);
  if (kind === "dictionary") return {};
  if (kind === "any" && property.of !== undefined)
    return depth > 0 ? itemOf({ ...place, depth: depth - 1 }, name, property.of, property.limits) : null;
  if (kind === "any" && nullable) return null;
  if (kind === "date-time") return place.dates(name);
  if (kind === "int32" && /[a-z]Id$/.test(name)) return refersTo(place, name, name.slice(0, -2));
  const [, refers] = /^(\w+?)_?Id$/i.exec(kind === "string" ? name : "") ?? [];
  const text = refers && origin.textKey?.(refers, refersTo(place, name, refers));
  if (text) return text.text;
  const isValue = place.as !== undefined && /^(?:Stripped)?Value$/.test(name);
  if (isValue && place.value !== undefined) return place.value;
  if (place.as !== undefined && name === "Description") return "";
  const named = isValue ? (place.as ?? name) : name;
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
  // In chat, a ticket says whose it is with CustId.
  const named = [`${name}${key}`, key ?? "", key === "PersonId" ? "CustId" : ""].map((one) => said[one]).find(isNumber);
  const refers = named ?? refersTo(place, name, baseOf(of));
  return nestedOf(origin, type, refers, { depth: depth - 1 });
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && value > 0;
}

/** Each generated thing of a kind is referenced once by each other kind, so every company has its related things. */
function refersTo(
  { origin, owner, id, seed }: Pick<Place, "origin" | "owner" | "id" | "seed">,
  name: string,
  base: string,
): number {
  const { staff = [] } = origin;
  // Whoever owns or changed it works here.
  if (/associate$|^(?:created|updated|owned|registered)by$/i.test(base) && staff.length > 0)
    return staff[hash(seed, id, name) % staff.length] ?? 1;
  return ((id * STRIDE + hash(origin.seed, 0, `${owner} ${name}`)) % FRESH) + 1;
}

/** Coprime with FRESH. */
const STRIDE = 37;

/** The first of the e-mail addresses, telephones and the like is the one that short views of the thing show. */
function shortOf(said: Readonly<Carrier>, name: string): string | undefined {
  const short = SHORT.find(([pattern]) => pattern.test(name))?.[1].map((one) => said[one]);
  return short?.find((value) => typeof value === "string" && value !== "") as string | undefined;
}

const SHORT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^e?mails$/i, ["Email", "EmailAddress"]],
  [/^mobilephones$/i, ["MobilePhone"]],
  [/^(?:office)?phones$/i, ["DirectPhone", "Phone"]],
  [/^faxes$/i, ["FaxPhone", "Fax"]],
  [/^urls$/i, ["URL"]],
];

function nestedOf(origin: Origin, type: EntityType, id: number, options: Options): Carrier {
  const known = primaryKeyOf(type) === undefined ? {} : origin.known?.(type.name, id);
  return generatedOf(origin, type.name, id, { ...known, ...options });
}

/** An item of a list: a carrier, a scalar, or (for `LocalizedField[]`) a list of these. */
function itemOf(place: Place, name: string, of: string, limits?: Limits): unknown {
  const { origin, owner, seed, id, depth } = place;
  const inner = of.replace(/\[\]$/, "");
  if (inner !== of) return [itemOf(place, name, inner, limits)];
  const type = origin.contract.types[of];
  if (type) {
    const isPlain = /mail|phone|fax|url|www|internet/i.test(name);
    const how = isPlain ? { as: name.replace(/s$/, ""), value: place.value } : {};
    return nestedOf(origin, type, between(seed, id, name, 1, FRESH), { depth, ...how });
  }
  if (origin.contract.enums[of]) return enumValue(origin.contract, of, place, name);
  return scalarOf(origin, { owner, name: name.replace(/s$/, ""), kind: of, seed, id, limits });
}
