import { between } from "../../data/hash.ts";
import { keyOf, type Carrier } from "../../data/reference.ts";
import type { EntityType, Property } from "../../type-model.ts";
import type { Language } from "../language.ts";
import { reasonText, type Reason } from "./reasons.ts";

/**
 * The parts of a carrier that only answers have: TableRight, FieldProperties and _Links, in each dialect. Documented:
 * the samples' null and one entry for a session, nothing inside references. Observed: filled in for every carrier, with
 * the masks, types and lengths of recorded answers.
 */

/** TableRight and FieldProperties of one type as in the observed dialect; the same object for the same type. */
export function observedRights(type: EntityType, language: Language | undefined): Carrier {
  const known = filled.get(type) ?? new Map<Language | undefined, Carrier>();
  filled.set(type, known);
  const rights = known.get(language) ?? {
    TableRight: tableRight(type, language),
    FieldProperties: Object.fromEntries(
      type.properties.flatMap((property) => {
        const fieldType = fieldTypeOf(property);
        if (fieldType === undefined) return [];
        const [FieldType, FieldLength] = fieldType;
        return [[property.name, { FieldRight: fieldRight(type, property, language), FieldType, FieldLength }]];
      }),
    ),
  };
  known.set(language, rights);
  return rights;
}

const filled = new WeakMap<EntityType, Map<Language | undefined, Carrier>>();

/** Whether the type has both of them. TableRight, FieldRight and the like do not. */
export function hasRights(type: EntityType): boolean {
  return hasRow(type, "FieldProperties");
}

/** Called for every carrier that is written. */
export function hasRow(type: EntityType, name: string): boolean {
  let names = rows.get(type);
  if (!names) rows.set(type, (names = new Set(type.properties.map((property) => property.name))));
  return names.has(name);
}

const rows = new WeakMap<EntityType, ReadonlySet<string>>();

/** One entry, keyed and shaped like the samples' (docs 000 to 004, sample responses). */
export function sampleField(seed: number, id: number): Carrier {
  const FieldLength = between(seed, id, "FieldLength", 1, 999);
  return (fields[FieldLength] ??= { fieldName: { FieldRight: null, FieldType: "System.Int32", FieldLength } });
}

/** The same object for the same length, so that its cached text is found. */
const fields: Carrier[] = [];

/** Recorded answers also have relations with a dot in their name. */
export function linksOf(collection: string, id: number | string, dotted: boolean): Carrier {
  const self = `${collection}/${id}`;
  return {
    Self: self,
    ...(dotted ? { "Self.Simple": `${self}?$select=ChatSessionId,Status` } : {}),
    Archive: collection,
  };
}

/** Users and people with a login cannot be deleted, as recorded; everything else can. */
function tableRight({ name }: EntityType, language: Language | undefined): Carrier {
  if (name === "Associate") return right("Select, Update", "SR_ACCESS_ASSOC_DELETE", language);
  if (name === "Person") return right("Select, Update, Insert", "SR_ACCESS_EXTERNAL_DELETE", language);
  return right("Select, Update, Insert, Delete", undefined, language);
}

/** Properties that may not be empty, by type: those marked in recorded answers, and the topic of a session. */
const MANDATORY = new Set([
  "ChatSessionEntity.TopicId",
  "ChatSessionEntityWithLinks.TopicId",
  "Contact.Name",
  "Person.Firstname",
  "Person.ContactId",
  "Project.Name",
  "Project.AssociateId",
]);

function fieldRight(type: EntityType, property: Property, language: Language | undefined): Carrier {
  if (property.name === keyOf(type)) return right("Read", "SR_ACCESS_FIELD_R_DB", language);
  if (MANDATORY.has(`${type.name}.${property.name}`)) {
    return right("Update, UIHintMandatory", "SR_ACCESS_MANDATORY", language);
  }
  return right("Update", undefined, language);
}

function right(Mask: string, reason: Reason | undefined, language: Language | undefined): Carrier {
  return { Mask, Reason: reason === undefined ? "" : reasonText(reason, language) };
}

/** .NET type names with lengths in bytes (characters for text), as recorded; undefined for types without an entry. */
function fieldTypeOf({ kind, of, enum: names, maxLength }: Property): readonly [string, number] | undefined {
  switch (kind) {
    case "int32":
      return ["System.Int32", 4];
    case "int64":
      return ["System.Int64", 8];
    case "double":
      return ["System.Double", 8];
    case "bool":
      return ["System.Boolean", 2];
    case "date-time":
      return ["System.DateTime", 16];
    case "string":
      return names === undefined ? ["System.String", maxLength ?? 255] : [`SuperOffice.Data.${names}`, 0];
    case "object":
      return of === undefined || of === "TableRight" ? undefined : [`SuperOffice.CRM.Services.${of}`, 4];
    default:
      return undefined;
  }
}
