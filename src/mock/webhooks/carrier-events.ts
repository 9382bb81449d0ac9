import type { Carrier } from "../../data/reference.ts";
import { isRecord } from "../../values.ts";
import type { CarrierChange } from "../world/world-events.ts";
import type { EventFacts } from "./payload.ts";

/** Events of imported carriers, as described on the page of each entity (doc WH reference/*-events). */

/** Entities whose event names differ from their carriers. */
const ENTITIES = new Map([["appointment", "activity"]]);
/**
 * When deleted through the API or in the user interface, they raise softdeleted, and deleted once they are gone; here
 * that is at once.
 */
const SOFT: ReadonlySet<string> = new Set(["contact", "person"]);
/** They have no deletion event. */
const NEVER_DELETED: ReadonlySet<string> = new Set(["ticket"]);
/** Lists defined by the vendor, whose rows are separate carriers in agents. */
const LISTS: ReadonlySet<string> = new Set(
  (
    "amountclass associate business category comptr consentpurpose consentsource contint country credited currency deliveryterms " +
    "deliverytype doctmpl ejcategory extapp intent legalbase mrmrs paymentterms paymenttype persint perspos pmembtype " +
    "pricelist priceunit priority prob productcategory productfamily producttype projstatus projtype quoteapprreason " +
    "quotedenyreason reason reasonsold reasonstalled rejectreason relationdefinition saletype saletypecat saletypestagelink " +
    "salutation searchcat source stakeholderrole subscriptionunit tags task taskmenu ticketpriority ticketstatus tickettype " +
    "udlist udlistdefinition usergroup"
  ).split(" "),
);
/** The ones that also have entity events. */
const ALSO_ENTITIES: ReadonlySet<string> = new Set(["associate"]);

const STAMPS = ["updated", "updated_associate_id"];

/** All events raised by a change, in order. */
export function carrierEvents(change: CarrierChange): readonly EventFacts[] {
  const [base = "", place = ""] = change.family.split("@", 2);
  const name = base.replace(/Entity$/, "").toLowerCase();
  if (name === "consentperson") return consentEvents(change);
  const list = listIn(place) ?? (LISTS.has(name) ? name : undefined);
  return [
    ...(list === undefined || ALSO_ENTITIES.has(name) ? entityEvents(change, name) : []),
    ...(list === undefined ? [] : listEvents(change, list, place === "" ? name : "udlist")),
  ];
}

/** `/api/v1/list/110/items`: by the name or number of the list. */
function listIn(place: string): string | undefined {
  return /\/list\/([\w-]+)/i.exec(place)?.[1]?.toLowerCase();
}

function entityEvents(change: CarrierChange, name: string): readonly EventFacts[] {
  const { what, id, values, before } = change;
  const entity = ENTITIES.get(name) ?? name;
  const key = `${name}_id`;
  const factsOf = (event: string, more: Partial<EventFacts>): EventFacts => ({
    ...more,
    Event: `${entity}.${event}`,
    PrimaryKey: id,
    Entity: entity,
  });
  if (what === "deleted") {
    if (NEVER_DELETED.has(entity)) return [];
    return [
      ...(SOFT.has(entity) && !isTrue(before?.["Deleted"])
        ? [factsOf("softdeleted", { Changes: [key, "deleted", ...STAMPS] })]
        : []),
      factsOf("deleted", { Values: { [key]: id } }),
    ];
  }
  const columns = changedIn(change, key);
  const Changes = [key, ...columns, ...(what === "changed" ? STAMPS : [])];
  const turned = (name: string, isSo: (value: unknown) => boolean): boolean =>
    Object.entries(values).some(([property, value]) => property === name && isSo(value) && !isSo(before?.[property]));
  return [
    factsOf(what, { Changes, FieldValues: fieldsOf(change, key) }),
    ...(SOFT.has(entity) && turned("Deleted", isTrue)
      ? [factsOf("softdeleted", { Changes: [key, "deleted", ...STAMPS] })]
      : []),
    // According to the page of sales, only the changed event has field values.
    ...(entity === "sale"
      ? SALE.filter(({ property, isSo }) => turned(property, isSo)).map(({ event, column }) =>
          factsOf(event, { Changes: [key, column, ...STAMPS] }),
        )
      : []),
  ];
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === "Completed";
}

const SALE = [
  { event: "sold", property: "Status", column: "status", isSo: (value: unknown) => value === "Sold" || value === 2 },
  { event: "lost", property: "Status", column: "status", isSo: (value: unknown) => value === "Lost" || value === 3 },
  {
    event: "completed",
    property: "Completed",
    column: "done",
    isSo: isTrue,
  },
] as const;

/** A consent is reported as an event of its person: given or changed, and removed or marked as withdrawn. */
function consentEvents({ what, values, before }: CarrierChange): readonly EventFacts[] {
  const { PersonId: PrimaryKey, LegalBase: base = null } = { ...before, ...values };
  if (typeof PrimaryKey !== "number" || PrimaryKey <= 0) return [];
  const isGone = what === "deleted" || /"(?:Key|Name)":"withdrawn"/i.test(JSON.stringify(base));
  const columns = Object.entries(values)
    .filter(([name, value]) => !LEFT_OUT.has(name) && !name.endsWith("PersonId") && !isSame(value, before?.[name]))
    .map(([name, value]) => columnOf(name, null) + (isRecord(value) ? "_id" : ""));
  const Changes = isGone ? [] : ["consentperson_id", ...columns, ...STAMPS];
  return [{ Event: `person.${isGone ? "un" : ""}consented`, PrimaryKey, Entity: "person", Changes }];
}

/** List rows are never permanently deleted: marking one as deleted raises one event. */
function listEvents(change: CarrierChange, list: string, table: string): readonly EventFacts[] {
  const { what, values, before } = change;
  const isMarked = what === "changed" && isTrue(values["Deleted"]) && !isTrue(before?.["Deleted"]);
  const isKnown = what === "deleted" && isTrue(before?.["Deleted"]);
  return [
    ...(isKnown ? [] : [listEvent(change, list, table)]),
    ...(isMarked ? [listEvent({ ...change, what: "deleted" }, list, table)] : []),
  ];
}

/** Their events have no field values. */
function listEvent(change: CarrierChange, list: string, table: string): EventFacts {
  const { what, id } = change;
  const key = `${table}_id`;
  const isGone = what === "deleted";
  return {
    Changes: [key, ...(isGone ? ["deleted"] : changedIn(change, key)), ...(what === "created" ? [] : STAMPS)],
    Event: `list.${list}.${isGone ? "softdeleted" : what}`,
    PrimaryKey: id,
    Entity: `list.${list}`,
    FieldValues: {},
  };
}

/** The columns that were set; for a change, only those that differ, if the earlier values are known. */
function changedIn({ what, values, before }: CarrierChange, key: string): readonly string[] {
  return columnsOf(values, key)
    .filter(([property, value]) => what === "created" || !before || !isSame(value, before[property]))
    .map(([property, value]) => columnOf(property, value ?? before?.[property]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function columnsOf(values: Readonly<Carrier>, key: string): readonly (readonly [string, unknown])[] {
  return Object.entries(values).filter(([property]) => columnOf(property, null) !== key && !LEFT_OUT.has(property));
}

/** Properties that the API adds to a database row, and automatic stamps. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "_Links TableRight FieldProperties CustomFields ExtraFields UserDefinedFields UpdatedDate UpdatedBy Updated UpdatedAssociate".split(
    " ",
  ),
);

/** Only numbers and flags, which are not personal. */
function fieldsOf({ values, before }: CarrierChange, key: string): Carrier {
  const fields: Carrier = {};
  for (const [property, value] of columnsOf(values, key)) {
    const column = columnOf(property, value ?? before?.[property]);
    if (typeof value === "number") fields[column] = value;
    else if (typeof value === "boolean") fields[column] = value ? 1 : 0;
    else if (/_id[x]?$/.test(column)) fields[column] = referenceIn(value);
  }
  return fields;
}

/** Columns that refer to a list item by index. */
const INDEXED: ReadonlySet<string> = new Set(["Business", "Category", "Position"]);

/** A database column: `contact_id` for a key or a reference, otherwise the property's name in lower camel case. */
function columnOf(property: string, value: unknown): string {
  const snake = (text: string): string => text.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase();
  if (/[a-z]Id$/.test(property)) return snake(property);
  if (isRecord(value)) return `${snake(property)}_${INDEXED.has(property) ? "idx" : "id"}`;
  return property.charAt(0).toLowerCase() + property.slice(1);
}

function referenceIn(value: unknown): number {
  const [, id] =
    Object.entries(value ?? {}).find(([name, one]) => name.endsWith("Id") && typeof one === "number") ?? [];
  return typeof id === "number" ? id : 0;
}
