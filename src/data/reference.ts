import type { Contract, EntityType, Property } from "../model.ts";
import { instantFromMs } from "../time/instant.ts";
import { fakerFor } from "./faker.ts";
import { between, pick } from "./hash.ts";

/** A carrier with every property of its table; dates are instants, absent dates null. */
export type Carrier = Record<string, unknown>;

/** Dates of generated carriers lie within this many days before the world's start. */
const DAYS = 300;
const DAY = 86_400_000;

/**
 * Makes the carrier `id` of a type: every property of the table, in its order. What `given` holds is taken as it is;
 * the rest depends on (seed, type, id, property) alone.
 */
export function carrierOf(
  contract: Contract,
  typeName: string,
  id: number,
  world: { readonly seed: number; readonly startMs: number },
  given: Readonly<Carrier> = {},
): Carrier {
  const type = typeOf(contract, typeName);
  const carrier: Carrier = {};
  for (const property of type.properties) {
    carrier[property.name] = Object.hasOwn(given, property.name)
      ? given[property.name]
      : property.name === keyOf(type)
        ? id
        : valueOf(contract, property, id, { ...world, seed: between(world.seed, id, typeName, 0, 0x7fffffff) });
  }
  return carrier;
}

/** The primary key of a carrier: its first property that ends in Id and starts with the carrier's name. */
export function keyOf(type: EntityType): string {
  const wanted = `${type.name}Id`.toLowerCase();
  const key = type.properties.find((property) => property.name.toLowerCase() === wanted);
  return (key ?? type.properties[0])?.name ?? "";
}

function typeOf(contract: Contract, name: string): EntityType {
  const type = contract.types[name];
  if (!type) throw new Error(`The contract has no type ${name}.`);
  return type;
}

function valueOf(
  contract: Contract,
  property: Property,
  id: number,
  world: { readonly seed: number; readonly startMs: number },
): unknown {
  const { seed } = world;
  const { name } = property;
  switch (property.kind) {
    case "int32":
      return numberOf(name, seed, id);
    case "double":
      return between(seed, id, name, 0, 10_000) / 4;
    case "bool":
      return false;
    case "date-time":
      return instantFromMs(world.startMs - between(seed, id, name, DAY / 1000, (DAYS * DAY) / 1000) * 1000);
    case "string":
      return property.enum ? enumValue(contract, property.enum, seed, id, name) : textOf(name, seed, id);
    case "dictionary":
      return {};
    case "array":
      return [];
    default:
      return null;
  }
}

function enumValue(contract: Contract, enumName: string, seed: number, id: number, name: string): string | null {
  const names = contract.enums[enumName]?.values.map((value) => value.name) ?? [];
  const known = names.filter((value) => value !== "Unknown" && value !== "Invalid");
  const [first, ...rest] = known.length > 0 ? known : names;
  return first === undefined ? null : pick(seed, id, name, [first, ...rest]);
}

function numberOf(name: string, seed: number, id: number): number {
  if (/(Id|Idx|By)$/.test(name)) return between(seed, id, name, 1, 400);
  if (/^(Rank|Num|Time|Real|Country|Business|Category|Priority|Number|Active)/.test(name)) {
    return between(seed, id, name, 1, 20);
  }
  return 0;
}

type Maker = (faker: ReturnType<typeof fakerFor>) => string;

/** By property name, the first that fits; text without a rule is empty. */
const TEXTS: readonly (readonly [RegExp, Maker])[] = [
  [/email|fromaddress/i, (faker) => faker.internet.email({ provider: "example.com" }).toLowerCase()],
  [/phone|fax/i, (faker) => faker.phone.number({ style: "international" }).slice(0, 32)],
  [/^(url|urlname|www|web)|homepage/i, (faker) => `https://${faker.internet.domainWord()}.example.com`],
  [/^first_?name$|personfirstname/i, (faker) => faker.person.firstName()],
  [/lastname/i, (faker) => faker.person.lastName()],
  [/middlename|^kananame|tooltip|extra/i, () => ""],
  [/contactname|company|^department/i, (faker) => faker.company.name()],
  [/category/i, (faker) => faker.commerce.department()],
  [/country/i, (faker) => faker.location.country()],
  [/language/i, () => "en"],
  [/priority/i, () => "Normal"],
  [/status/i, () => "Open"],
  [/^city|cityname/i, (faker) => faker.location.city()],
  [/zip|postal/i, (faker) => faker.location.zipCode()],
  [/address/i, (faker) => faker.location.streetAddress()],
  [/currency/i, () => "EUR"],
  [/heading|title|^type|business/i, (faker) => faker.company.catchPhrase()],
  [/name|author|associate|createdby|ownedby/i, (faker) => faker.person.fullName()],
  [/number|key/i, (faker) => faker.string.numeric({ length: 6, allowLeadingZeros: false })],
  [/description|text/i, (faker) => faker.company.catchPhrase()],
];

function textOf(name: string, seed: number, id: number): string {
  const rule = TEXTS.find(([pattern]) => pattern.test(name));
  return rule ? rule[1](fakerFor(seed, id, name)) : "";
}
