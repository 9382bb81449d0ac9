import type { Carrier } from "../../data/reference.ts";
import type { Contract, Dialect, EntityType, Property } from "../../model.ts";
import { formatInstant, type Instant, type OffsetAt } from "../../time/instant.ts";
import type { Selection } from "./select.ts";

/** How an answer is written: dialect, zone of its dates, what `$select` leaves. */
export interface Presentation {
  readonly dialect: Dialect;
  readonly zone: OffsetAt;
  readonly select?: Selection | undefined;
}

/** A carrier as it is answered: every property of the table in its order, dates as text, unselected values null. */
export function presentCarrier(contract: Contract, typeName: string, carrier: object, how: Presentation): Carrier {
  const type = contract.types[typeName];
  return type ? presentObject(contract, type, carrier as Carrier, how, how.select) : { ...carrier };
}

function presentObject(
  contract: Contract,
  type: EntityType,
  carrier: Carrier,
  how: Presentation,
  select: Selection | undefined,
): Carrier {
  const answer: Carrier = {};
  for (const property of type.properties) {
    const chosen = select?.get(property.name.toLowerCase());
    answer[property.name] =
      select && !chosen ? null : presentValue(contract, property, carrier[property.name], how, chosen);
  }
  return answer;
}

function presentValue(
  contract: Contract,
  property: Property,
  value: unknown,
  how: Presentation,
  select: Selection | undefined,
): unknown {
  if (property.kind === "date-time") return presentDate((value ?? null) as Instant | null, how);
  if (value === null || value === undefined) return null;
  const nested = property.of === undefined ? undefined : contract.types[property.of];
  const inside = select && select.size > 0 ? select : undefined;
  if (!nested) return value;
  if (property.kind === "object") return presentObject(contract, nested, value as Carrier, how, inside);
  if (property.kind === "array") {
    return (value as Carrier[]).map((item) => presentObject(contract, nested, item, how, inside));
  }
  const entries = Object.entries(value as Record<string, Carrier>);
  return Object.fromEntries(entries.map(([name, item]) => [name, presentObject(contract, nested, item, how, inside)]));
}

/** Documented: the zone's offset and up to seven digits. Observed: local time to the second, no offset. */
export function presentDate(instant: Instant | null, { dialect, zone }: Presentation): string {
  const documented = dialect === "documented";
  if (instant === null) return documented ? `0001-01-01T00:00:00${UNSET_OFFSET}` : "0001-01-01T00:00:00";
  return formatInstant(instant, zone, { offset: documented, fraction: documented });
}

/** Year 1 at the offset that the samples' zone keeps without summer time. */
const UNSET_OFFSET = "+01:00";
