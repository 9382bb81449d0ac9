import { emptyOf } from "../../data/empty.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract, Dialect } from "../../model.ts";
import type { EntityType, Property } from "../../type-model.ts";
import { formatInstant, formatOffset, standardOffset, type Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone-code.ts";
import type { Language } from "../language.ts";
import { hasRights, hasRow, linksOf, observedRights, sampleField } from "./rights.ts";
import type { Selection } from "./select.ts";

/** The format of an answer: dialect, zone of its dates, language of its reasons, `$select`. */
export interface ResponseFormat {
  readonly dialect: Dialect;
  readonly zone: Zone;
  /** Whether observed dates have an offset (`includeTZOffset`). Documented ones always do. */
  readonly offsets: boolean;
  /** For the reasons in rights; undefined keeps the references to texts, as recorded. */
  readonly language: Language | undefined;
  readonly select?: Selection | undefined;
  /** Everything before `/api/v1` in links; empty if the answer has none. */
  readonly linkBase: string;
}

/** What all answers of a mock share. */
export interface PresentContext {
  readonly contract: Contract;
  readonly seed: number;
}

/** A carrier as in an answer: every property of the table in order that answers have, dates as text, unselected values null. */
export function presentCarrier(
  context: PresentContext,
  typeName: string,
  carrier: Readonly<Carrier>,
  format: ResponseFormat,
): Carrier {
  const type = context.contract.types[typeName];
  if (!type) return { ...carrier };
  const whole = { ...carrier, ...sessionParts(context, type, carrier, format) };
  return presentObject(context, type, whole, format, format.select);
}

/** The parts that only the server sets; for a session, with the sample's FieldProperties entry and doc 000's links. */
export function sessionParts(
  { contract, seed }: PresentContext,
  type: EntityType,
  carrier: Readonly<Carrier>,
  format: ResponseFormat,
): Readonly<Carrier> | undefined {
  const id = carrier["ChatSessionId"];
  const rights = rightsIn(type, format);
  const topicId = type.name === "ChatTopicEntityWithLinks" ? carrier["ChatTopicId"] : undefined;
  if (typeof topicId === "number") {
    const links = linksOf(`${format.linkBase}${contract.basePath}/ChatTopic`, topicId, format.dialect === "observed");
    return { ...rights, _Links: links };
  }
  if (typeof id !== "number" || !hasRights(type)) return rights;
  const parts = rights ?? { TableRight: null, FieldProperties: sampleField(seed, id) };
  if (!hasRow(type, "_Links")) return parts;
  const isObserved = format.dialect === "observed";
  return { ...parts, _Links: linksOf(`${format.linkBase}${contract.basePath}/ChatSession`, id, isObserved) };
}

/** The same for any carrier: the observed dialect fills in its rights. */
export function rightsIn(type: EntityType, { dialect, language }: ResponseFormat): Readonly<Carrier> | undefined {
  return dialect === "observed" && hasRights(type) ? observedRights(type, language) : undefined;
}

function presentObject(
  context: PresentContext,
  type: EntityType,
  carrier: Readonly<Carrier>,
  format: ResponseFormat,
  select: Selection | undefined,
): Carrier {
  const answer: Carrier = {};
  for (const property of type.properties) {
    if (property.writeOnly) continue;
    const chosen = select?.get(property.name.toLowerCase());
    answer[property.name] =
      select && !chosen ? null : presentValue(context, property, carrier[property.name], format, chosen);
  }
  return answer;
}

function presentValue(
  context: PresentContext,
  property: Property,
  held: unknown,
  format: ResponseFormat,
  select: Selection | undefined,
): unknown {
  if (property.kind === "date-time") return presentDate((held ?? null) as Instant | null, format);
  const value = held ?? emptyOf(property);
  if (value === null) return null;
  const nested = property.of === undefined ? undefined : context.contract.types[property.of.replace("[]", "")];
  const inside = select && select.size > 0 ? select : undefined;
  if (!nested || nested.open) return property.of === "date-time" ? presentDates(value, format) : value;
  const present = (item: Carrier): Carrier =>
    presentObject(context, nested, { ...item, ...rightsIn(nested, format) }, format, inside);
  if (property.kind === "object") return present(value as Carrier);
  if (property.kind === "array") return (value as unknown[]).map((item) => presentItem(item, present));
  const entries = Object.entries(value as Record<string, Carrier>);
  return Object.fromEntries(entries.map(([name, item]) => [name, item && present(item)]));
}

/** An item of a list, or a list of items: LocalizedAddress has lines of fields. */
function presentItem(item: unknown, present: (item: Carrier) => Carrier): unknown {
  return Array.isArray(item) ? item.map((inner) => presentItem(inner, present)) : item && present(item as Carrier);
}

/** A list or map of moments. */
export function presentDates(values: unknown, format: ResponseFormat): unknown {
  if (Array.isArray(values)) return values.map((item: unknown) => presentDate(item as Instant | null, format));
  const entries = Object.entries(values as Record<string, Instant | null>);
  return Object.fromEntries(entries.map(([name, item]) => [name, presentDate(item, format)]));
}

/** Documented: an offset and up to seven digits. Observed: to the second, with an offset if requested. */
export function presentDate(instant: Instant | null, { dialect, zone, offsets }: ResponseFormat): string {
  const documented = dialect === "documented";
  const form = { offset: documented || offsets, fraction: documented, utcAsZ: zone.name === "UTC" };
  if (instant !== null) return formatInstant(instant, zone.offsetAt, form);
  return form.offset
    ? `0001-01-01T00:00:00${formatOffset(standardOffset(zone.offsetAt), form.utcAsZ)}`
    : "0001-01-01T00:00:00";
}
