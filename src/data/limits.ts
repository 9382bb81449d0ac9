import type { EntityType, Limits, Property } from "../type-model.ts";
import { blankOf } from "./empty.ts";
import { fakerFor } from "./faker.ts";
import { hash } from "./hash.ts";
import type { Carrier } from "./reference.ts";

/** Made-up values that keep to what a description says of them: bounds, formats, lengths. */

interface Seeded {
  readonly name: string;
  readonly seed: number;
  readonly id: number;
}

/** The value where it is within the limits, otherwise one that is. */
export function fitted(value: unknown, limits: Limits, { name, seed, id }: Seeded): unknown {
  const { numbers, format, sample } = limits;
  if (sample !== undefined) return typeof value === "boolean" ? sample === "true" : sample;
  const chance = hash(seed, id, name);
  if (numbers && numbers.length > 0) return numbers[chance % numbers.length];
  if (typeof value === "number") return numberWithin(value, limits, chance);
  if (typeof value !== "string") return value;
  const make = format === undefined ? undefined : FORMATS.get(format);
  return ofLength(make ? make(fakerFor(seed, id, name), value) : value, limits);
}

/** A range without one end is as wide as this. */
const WIDTH = 100;

function numberWithin(value: number, limits: Limits, chance: number): number {
  const { minimum, maximum, step } = limits;
  const isWhole = Number.isInteger(value) && Number.isInteger(minimum ?? 0) && Number.isInteger(maximum ?? 0);
  const least = minimum ?? Math.min(0, (maximum ?? 0) - WIDTH);
  const most = Math.max(least, maximum ?? Math.max(WIDTH, least + WIDTH));
  const isInside = value >= (minimum ?? value) && value <= (maximum ?? value);
  if (step !== undefined) {
    const first = Math.ceil((isInside ? Math.min(value, most - step) : least) / step);
    return Number(((isInside ? Math.max(first, Math.ceil(least / step)) : first) * step).toPrecision(12));
  }
  if (isInside) return value;
  if (isWhole) return least + (chance % (Math.floor(Math.min(most - least, 2 ** 31)) + 1));
  const exact = least + ((most - least) * ((chance % 99) + 1)) / 100;
  const short = Number(exact.toPrecision(6));
  return short > least && short < most ? short : exact;
}

type Maker = (faker: ReturnType<typeof fakerFor>, value: string) => string;

const FORMATS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["uuid", (faker) => faker.string.uuid()],
  ["date", (faker) => `${faker.number.int({ min: 2019, max: 2023 })}-${two(faker, 1, 12)}-${two(faker, 1, 28)}`],
  ["time", (faker) => `${two(faker, 0, 23)}:${two(faker, 0, 59)}:00Z`],
  ["time-span", (faker) => `${two(faker, 0, 23)}:${two(faker, 0, 59)}:00`],
  ["duration", (faker) => `PT${faker.number.int({ min: 1, max: 23 })}H`],
  ["uri", (faker, value) => (URL.canParse(value) ? value : `https://${faker.internet.domainWord()}.example.com`)],
  ["email", (faker) => faker.internet.email({ provider: "example.com" }).toLowerCase()],
  ["hostname", (faker) => `${faker.internet.domainWord()}.example.com`],
  ["ipv4", (faker) => `192.0.2.${faker.number.int({ min: 1, max: 254 })}`],
  ["ipv6", (faker) => `2001:db8::${faker.number.int({ min: 1, max: 9999 })}`],
]);

function two(faker: ReturnType<typeof fakerFor>, min: number, max: number): string {
  return String(faker.number.int({ min, max })).padStart(2, "0");
}

function ofLength(value: string, { minLength = 0, maxLength = Infinity }: Limits): string {
  return value.padEnd(Math.min(minLength, LONGEST), value === "" ? "x" : value).slice(0, maxLength);
}

/** A table may ask for texts that no machine can hold. */
const LONGEST = 65_536;

/** What stands for nothing in a format that knows no empty text. */
const EMPTY: ReadonlyMap<string, string> = new Map([
  ["uuid", "00000000-0000-0000-0000-000000000000"],
  ["date", "0001-01-01"],
  ["time", "00:00:00Z"],
  ["time-span", "00:00:00"],
  ["duration", "PT0S"],
  ["uri", "about:blank"],
  ["ipv4", "0.0.0.0"],
  ["ipv6", "::"],
]);

const blanks = new WeakMap<EntityType, Readonly<Carrier>>();

/** A carrier without any data, as far as its description allows that. The same object for the same type. */
export function fittedBlank(type: EntityType): Readonly<Carrier> {
  const known = blanks.get(type);
  if (known) return known;
  const limited = type.properties.flatMap((row) => (row.limits ? [[row.name, blankWithin(row, row.limits)]] : []));
  const blank = { ...blankOf(type), ...(Object.fromEntries(limited) as Carrier) };
  blanks.set(type, blank);
  return blank;
}

/** A description may ask for many items. */
export const MOST_ITEMS = 10;

/** The number that is nearest to none. */
function leastWithin(limits: Limits, numbers: readonly number[] | undefined): number {
  if (numbers) return numbers.includes(0) ? 0 : (numbers[0] ?? 0);
  const { minimum = 0, maximum = 0 } = limits;
  return numberWithin(minimum > 0 ? minimum : Math.min(0, maximum), limits, 0);
}

function blankWithin({ name, kind, of = "", nullable, enum: listed, numbers }: Property, limits: Limits): unknown {
  const { sample } = limits;
  if (kind === "array") {
    const item =
      of === "string"
        ? (sample ?? "")
        : ["int32", "int64", "double"].includes(of)
          ? leastWithin(limits, numbers)
          : undefined;
    return item === undefined ? [] : Array<unknown>(Math.min(limits.minItems ?? 0, MOST_ITEMS)).fill(item);
  }
  if (listed !== undefined) return null;
  if (sample !== undefined) return fitted(kind === "bool" ? false : "", limits, { name, seed: 0, id: 0 });
  if (kind !== "string") return leastWithin(limits, numbers);
  const empty = EMPTY.get(limits.format ?? "");
  if (empty !== undefined) return empty;
  const isFree = limits.format === undefined && (limits.minLength ?? 0) === 0;
  return isFree ? "" : nullable ? null : fitted("", limits, { name, seed: 0, id: 0 });
}
