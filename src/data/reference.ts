import type { Contract } from "../model.ts";
import type { EntityType, Property } from "../type-model.ts";
import { primaryKeyOf } from "../schema/primary-key.ts";
import { instantFromMs } from "../time/instant.ts";
import { fakerFor } from "./faker.ts";
import { between, pick } from "./hash.ts";

/** A carrier with every property of its table. Dates are instants, and absent dates null. */
export type Carrier = Record<string, unknown>;

/** Dates of generated carriers are within this many days before the start of the world. */
const DAYS = 300;
const DAY = 86_400_000;

/**
 * Makes the carrier `id` of a type, with every property of the table in its order. The values in `given` are used as
 * they are; the others depend only on (seed, type, id, property).
 */
export function carrierOf(
  contract: Contract,
  typeName: string,
  id: number,
  world: { readonly seed: number; readonly startMs: number },
  given: Readonly<Carrier> = {},
): Carrier {
  const seed = between(world.seed, id, typeName, 0, 0x7fffffff);
  const carrier: Carrier = {};
  for (const { name, make } of recipesOf(contract, typeOf(contract, typeName))) {
    carrier[name] = Object.hasOwn(given, name) ? given[name] : make(seed, id, world.startMs);
  }
  return carrier;
}

/** The primary key of a carrier, or its first property if none looks like one. */
export function keyOf(type: EntityType): string {
  return primaryKeyOf(type) ?? type.properties[0]?.name ?? "";
}

function typeOf(contract: Contract, name: string): EntityType {
  const type = contract.types[name];
  if (!type) throw new Error(`The contract has no type ${name}.`);
  return type;
}

/** Derives the value of a property from the seed of the type, the id of the carrier and the start of the world. */
type Make = (seed: number, id: number, startMs: number) => unknown;

interface Recipe {
  readonly name: string;
  readonly make: Make;
}

const recipes = new WeakMap<EntityType, readonly Recipe[]>();

/** Rules are looked up once per type, not once per value. */
function recipesOf(contract: Contract, type: EntityType): readonly Recipe[] {
  const known = recipes.get(type);
  if (known) return known;
  const key = keyOf(type);
  const made = type.properties.map((property): Recipe => {
    const { name, kind } = property;
    const isKey = name === key && (kind === "int32" || kind === "int64");
    return { name, make: isKey ? (_, id) => id : makerOf(contract, property) };
  });
  recipes.set(type, made);
  return made;
}

function makerOf(contract: Contract, { name, kind, enum: enumName, maxLength }: Property): Make {
  switch (kind) {
    case "int32":
    case "int64":
      return numberMaker(name);
    case "double":
      return (seed, id) => between(seed, id, name, 0, 10_000) / 4;
    case "bool":
      return () => false;
    case "date-time":
      return (seed, id, startMs) =>
        instantFromMs(startMs - between(seed, id, name, DAY / 1000, (DAYS * DAY) / 1000) * 1000);
    case "string":
      return enumName === undefined ? textMaker(name, maxLength) : enumMaker(contract, enumName, name);
    case "dictionary":
      return () => ({});
    case "array":
      return () => [];
    default:
      return () => null;
  }
}

function enumMaker(contract: Contract, enumName: string, name: string): Make {
  const names = contract.enums[enumName]?.values.map((value) => value.name) ?? [];
  const known = names.filter((value) => value !== "Unknown" && value !== "Invalid");
  const [first, ...rest] = known.length > 0 ? known : names;
  return first === undefined ? () => null : (seed, id) => pick(seed, id, name, [first, ...rest]);
}

function numberMaker(name: string): Make {
  const most = /(Id|Idx|By)$/.test(name) ? 400 : 20;
  const numbered = /^(Rank|Num|Time|Real|Country|Business|Category|Priority|Number|Active)|(Id|Idx|By)$/.test(name);
  return numbered ? (seed, id) => between(seed, id, name, 1, most) : () => 0;
}

type Maker = (faker: ReturnType<typeof fakerFor>) => string;

/** By property name, the first match counts; a text without a rule is empty. */
const TEXTS: readonly (readonly [RegExp, Maker])[] = [
  [/email|fromaddress/i, (faker) => faker.internet.email({ provider: "example.com" }).toLowerCase()],
  [/phone|fax/i, (faker) => faker.phone.number({ style: "international" }).slice(0, 32)],
  [/^(url|urlname|www|web)|homepage/i, (faker) => `https://${faker.internet.domainWord()}.example.com`],
  [/^first_?name$|personfirstname/i, (faker) => faker.person.firstName()],
  [/lastname/i, (faker) => faker.person.lastName()],
  [/middlename|^kana|tooltip|extra/i, () => ""],
  [/^title$/i, (faker) => faker.person.jobTitle()],
  [/business/i, () => "Retail"],
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
  [/heading|title|^type/i, (faker) => faker.company.catchPhrase()],
  [/name|author|associate|createdby|ownedby/i, (faker) => faker.person.fullName()],
  [/number|key/i, (faker) => faker.string.numeric({ length: 6, allowLeadingZeros: false })],
  [/description|text/i, (faker) => faker.company.catchPhrase()],
];

function textMaker(name: string, maxLength: number | undefined): Make {
  const rule = TEXTS.find(([pattern]) => pattern.test(name));
  return rule ? (seed, id) => rule[1](fakerFor(seed, id, name)).slice(0, maxLength) : () => "";
}
