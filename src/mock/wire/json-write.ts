import { emptyOf } from "../../data/empty.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";
import type { EntityType, ValueKind } from "../../type-model.ts";
import type { Instant } from "../../time/instant.ts";
import {
  presentDate,
  presentDates,
  rightsIn,
  sessionParts,
  type PresentContext,
  type ResponseFormat,
} from "./present.ts";

/**
 * Writes a whole carrier as JSON, directly from its table: the text of `JSON.stringify(presentCarrier(…))` without the
 * intermediate objects, in half the time. Every answer of the five operations is written here or cached from here.
 */
export function writeCarrier(
  context: PresentContext,
  typeName: string,
  carrier: Readonly<Carrier>,
  format: ResponseFormat,
): string {
  const type = context.contract.types[typeName];
  if (!type) return JSON.stringify(carrier);
  return writeObject(context.contract, type, carrier, wayOf(format), sessionParts(context, type, carrier, format));
}

/**
 * Recently written texts of one presentation: dates, and carriers nested in sessions, which are never changed in place.
 * Few, since those of the observed dialect are long.
 */
interface Way {
  readonly format: ResponseFormat;
  readonly unset: string;
  dates: Map<Instant, string>;
  carriers: Map<object, string>;
}

const MOST_TEXTS = 500;
const ways = new WeakMap<ResponseFormat, Way>();

function wayOf(format: ResponseFormat): Way {
  let way = ways.get(format);
  if (!way) {
    way = { format, unset: `"${presentDate(null, format)}"`, dates: new Map(), carriers: new Map() };
    ways.set(format, way);
  }
  return way;
}

const ANSWER_ONLY: ReadonlySet<string> = new Set(["TableRight", "FieldProperties", "_Links"]);

/** A row, with everything that can be prepared without its value. */
interface Slot {
  readonly name: string;
  readonly kind: ValueKind;
  readonly isDate: boolean;
  /** Whether it is a list or map of moments. */
  readonly holdsDates: boolean;
  /** Undefined for values that are not carriers with documented rows. */
  readonly nested: EntityType | undefined;
  /** Whether it is one of the three rows that only the server sets. */
  readonly isAnswerOnly: boolean;
  /** The text before the value: `{` or `,` and the key. */
  readonly lead: string;
  /** The same, followed by the value for an empty row. */
  readonly blank: string;
}

const slots = new WeakMap<EntityType, readonly Slot[]>();

function slotsOf(contract: Contract, type: EntityType): readonly Slot[] {
  const known = slots.get(type);
  if (known) return known;
  const answered = type.properties.filter((property) => !property.writeOnly);
  const found = answered.map((property, at): Slot => {
    const { name, kind, of } = property;
    const nested = of === undefined ? undefined : contract.types[of.replace("[]", "")];
    const lead = `${at === 0 ? "{" : ","}${JSON.stringify(name)}:`;
    return {
      name,
      kind,
      isDate: kind === "date-time",
      holdsDates: of === "date-time",
      nested: nested?.open ? undefined : nested,
      isAnswerOnly: ANSWER_ONLY.has(name),
      lead,
      blank: lead + JSON.stringify(emptyOf(property)),
    };
  });
  slots.set(type, found);
  return found;
}

/** For rows that only the server sets, `parts` takes precedence over the carrier's own values. */
function writeObject(
  contract: Contract,
  type: EntityType,
  carrier: Readonly<Carrier>,
  way: Way,
  parts: Readonly<Carrier> | undefined,
): string {
  let text = "";
  for (const slot of slotsOf(contract, type)) {
    const own = parts && slot.isAnswerOnly ? parts[slot.name] : undefined;
    const held = own === undefined ? carrier[slot.name] : own;
    if (slot.isDate) text += slot.lead + writeDate((held ?? null) as Instant | null, way);
    else if (held === null || held === undefined) text += slot.blank;
    else text += slot.lead + writeValue(contract, slot, held, way);
  }
  return text === "" ? "{}" : `${text}}`;
}

function writeValue(contract: Contract, { kind, holdsDates, nested }: Slot, held: unknown, way: Way): string {
  if (holdsDates) return JSON.stringify(presentDates(held, way.format));
  return nested ? writeNested(contract, kind, nested, held as object, way) : writePlain(held);
}

/** Separate from single values, which are frequent: the closures in here are created at every call. */
function writeNested(contract: Contract, kind: ValueKind, nested: EntityType, value: object, way: Way): string {
  const write = (item: unknown): string => {
    if (Array.isArray(item)) return `[${item.map(write).join(",")}]`;
    return item
      ? writeObject(contract, nested, item as Carrier, way, rightsIn(nested, way.format))
      : JSON.stringify(item ?? null);
  };
  switch (kind) {
    case "object":
      return once(way, value, write);
    case "dictionary":
      return once(way, value, (entries) => {
        const written = Object.entries(entries).map(([name, item]) => `${JSON.stringify(name)}:${write(item)}`);
        return `{${written.join(",")}}`;
      });
    default:
      return write(value);
  }
}

/** Writes a value again only if it is not among the latest. */
function once(way: Way, value: object, write: (value: object) => string): string {
  let text = way.carriers.get(value);
  if (text === undefined) {
    if (way.carriers.size >= MOST_TEXTS) way.carriers = new Map();
    text = write(value);
    way.carriers.set(value, text);
  }
  return text;
}

function writeDate(instant: Instant | null, way: Way): string {
  if (instant === null) return way.unset;
  let text = way.dates.get(instant);
  if (text === undefined) {
    if (way.dates.size >= MOST_TEXTS) way.dates = new Map();
    text = `"${presentDate(instant, way.format)}"`;
    way.dates.set(instant, text);
  }
  return text;
}

/** The result of JSON.stringify; most values are short texts without escapes, or small numbers. */
function writePlain(value: unknown): string {
  if (typeof value === "string" && !ESCAPED.test(value)) return `"${value}"`;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isSafeInteger(value))) return String(value);
  return JSON.stringify(value);
}

const ESCAPED = /[^\x20\x21\x23-\x5b\x5d-\x7e\xa0-\ud7ff]/;
