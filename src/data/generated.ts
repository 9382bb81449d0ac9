import type { Contract } from "../model.ts";
import type { Property } from "../type-model.ts";
import { fakerFor } from "./faker.ts";
import { between, hash, pick } from "./hash.ts";
import { type Carrier, carrierOf } from "./reference.ts";
import { primaryKeyOf } from "../schema/primary-key.ts";
import { instantFromMs } from "../time/instant.ts";

/** Generates the values of any carrier of a contract. The same (seed, type, id) gives the same values. */

/** What the values depend on; a world provides it. */
interface Origin {
  readonly contract: Contract;
  readonly seed: number;
  readonly startMs: number;
}

/** How deep carriers are nested; deeper ones are null. */
const DEPTH = 2;
const DAY = 86_400_000;

/** A carrier with every property of its table. The values in `given` are used as they are. */
export function generatedOf(
  origin: Origin,
  typeName: string,
  id: number,
  given: Readonly<Carrier> = {},
  depth: number = DEPTH,
): Carrier {
  const { contract } = origin;
  const type = contract.types[typeName];
  if (!type || type.open) return { ...given };
  const seed = hash(origin.seed, id, typeName) | 0;
  const carrier = carrierOf(contract, typeName, id, origin, given);
  const number = primaryKeyOf(type);
  for (const property of type.properties) {
    const { name } = property;
    if (Object.hasOwn(given, name)) continue;
    if (name === number) carrier[name] = id;
    else if (carrier[name] === id) carrier[name] = valueOf(origin, property, seed, id, depth);
    else if (isEmpty(carrier[name])) carrier[name] = valueOf(origin, property, seed, id, depth);
  }
  return carrier;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function valueOf(origin: Origin, property: Property, seed: number, id: number, depth: number): unknown {
  const { contract } = origin;
  const { name, kind, of = "string", nullable } = property;
  if (kind === "array") {
    const count = depth > 0 ? between(seed, id, `${name} count`, 1, 2) : 0;
    return Array.from({ length: count }, (_, at) => itemOf(origin, { name, of }, seed, id * 2 + at, depth - 1));
  }
  if (kind === "object") {
    if (depth <= 0 || contract.types[of]?.open || name === "TableRight") return null;
    return generatedOf(origin, of, between(seed, id, name, 1, 400), {}, depth - 1);
  }
  if (kind === "dictionary") return {};
  return kind === "any" && nullable ? null : scalarOf(name, kind, seed, id, origin);
}

/** An item of a list: a carrier, a scalar, or (for `LocalizedField[]`) a list of these. */
function itemOf(
  origin: Origin,
  { name, of }: { readonly name: string; readonly of: string },
  seed: number,
  id: number,
  depth: number,
): unknown {
  const inner = of.replace(/\[\]$/, "");
  if (inner !== of) return [itemOf(origin, { name, of: inner }, seed, id, depth)];
  if (origin.contract.types[of]) return generatedOf(origin, of, between(seed, id, name, 1, 400), {}, depth);
  return scalarOf(name.replace(/s$/, ""), of, seed, id, origin);
}

/** A single value: by its kind, or for a text by its name. */
export function scalarOf(
  name: string,
  kind: string,
  seed: number,
  id: number,
  start: Pick<Origin, "startMs">,
): unknown {
  switch (kind) {
    case "int32":
    case "int64":
      return between(seed, id, name, 1, 400);
    case "double":
      return between(seed, id, name, 0, 40_000) / 4;
    case "bool":
      return hash(seed, id, name) % 2 === 0;
    case "date-time":
      return instantFromMs(start.startMs - between(seed, id, name, DAY / 1000, (300 * DAY) / 1000) * 1000);
    case "byte":
      return PIXEL;
    case "any":
      return null;
    default:
      return textOf(name, seed, id);
  }
}

type Maker = (faker: ReturnType<typeof fakerFor>) => string;

/** By name, the first match counts: properties of companies, people, projects, sales, tickets, appointments and documents. */
const TEXTS: readonly (readonly [RegExp, Maker])[] = [
  [/e-?mail/i, (faker) => faker.internet.email({ provider: "example.com" }).toLowerCase()],
  [/phone|fax|mobile/i, (faker) => faker.phone.number({ style: "international" }).slice(0, 32)],
  [/domain|host/i, (faker) => `${faker.internet.domainWord()}.example.com`],
  [/url|href|link|website/i, (faker) => `https://${faker.internet.domainWord()}.example.com`],
  [/culture|language|locale/i, () => "en-US"],
  [/country/i, (faker) => faker.location.country()],
  [/city|location|place/i, (faker) => faker.location.city()],
  [/zip|postal/i, (faker) => faker.location.zipCode()],
  [/street|address/i, (faker) => faker.location.streetAddress()],
  [/currency/i, () => "EUR"],
  [/colou?r/i, (faker) => faker.color.rgb()],
  [/firstname/i, (faker) => faker.person.firstName()],
  [/lastname|surname/i, (faker) => faker.person.lastName()],
  [/mrmrs|salutation/i, (faker) => faker.person.prefix()],
  [/position|jobtitle/i, (faker) => faker.person.jobTitle()],
  [/company|organi[sz]ation|contactname/i, (faker) => faker.company.name()],
  [/department|category/i, (faker) => faker.commerce.department()],
  [/product|template/i, (faker) => faker.commerce.productName()],
  [/file|attachment/i, (faker) => `${faker.word.noun()}.docx`],
  [/extension|mimetype|contenttype/i, () => "application/pdf"],
  [/attention|associate|author|owner|person|fullname/i, (faker) => faker.person.fullName()],
  [/guid|uuid|uid$/i, (faker) => faker.string.uuid()],
  [
    /^(?:our|your)ref|orgnr|number|snum|key|code/i,
    (faker) => faker.string.numeric({ length: 6, allowLeadingZeros: false }),
  ],
  [/heading|header|title|subject|name|label|tooltip/i, (faker) => faker.company.catchPhrase()],
  [/agenda|description|note|message|body|text|comment|reason|explanation/i, (faker) => faker.lorem.sentence()],
];

function textOf(name: string, seed: number, id: number): string {
  const rule = TEXTS.find(([pattern]) => pattern.test(name));
  const faker = fakerFor(seed, id, name);
  return rule ? rule[1](faker) : pick(seed, id, name, ["alpha", "bravo", "delta", "sierra"]);
}

/** A PNG image of one transparent pixel, in base64. */
export const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
