import { between } from "../../data/hash.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract, Dialect, Property } from "../../model.ts";

/** The answer-only properties: TableRight, FieldProperties and _Links, as the dialect has them. */

export interface RightsContext {
  readonly contract: Contract;
  readonly seed: number;
  readonly dialect: Dialect;
  /** Everything before `/api/v1` in links. */
  readonly linkBase: string;
}

/** The carrier with rights and links added where its type has them. */
export function withRights(typeName: string, carrier: Carrier, context: RightsContext): Carrier {
  const type = context.contract.types[typeName];
  const id = carrier["ChatSessionId"];
  if (!type || typeof id !== "number") return carrier;
  const observed = context.dialect === "observed";
  return {
    ...carrier,
    TableRight: observed ? { Mask: "Select, Update, Insert, Delete", Reason: "" } : null,
    FieldProperties: observed ? allFields(type.properties) : sampleField(context.seed, id),
    _Links: links(`${context.linkBase}${context.contract.basePath}/ChatSession`, id, observed),
  };
}

/** One entry, keyed and shaped like the samples' (docs 000 to 004, sample responses). */
function sampleField(seed: number, id: number): Carrier {
  return {
    fieldName: { FieldRight: null, FieldType: "System.Int32", FieldLength: between(seed, id, "FieldLength", 1, 999) },
  };
}

const FIELD_TYPES: Partial<Record<Property["kind"], string>> = {
  int32: "System.Int32",
  bool: "System.Boolean",
  string: "System.String",
  "date-time": "System.DateTime",
};

let fields: Carrier | undefined;

function allFields(properties: readonly Property[]): Carrier {
  fields ??= Object.fromEntries(
    properties.flatMap(({ name, kind, maxLength }) => {
      const FieldType = FIELD_TYPES[kind];
      if (FieldType === undefined) return [];
      return [[name, { FieldRight: { Mask: "FULL", Reason: "" }, FieldType, FieldLength: maxLength ?? 0 }]];
    }),
  );
  return fields;
}

/** Recorded answers also have relations with a dot in their name. */
function links(collection: string, id: number, dotted: boolean): Carrier {
  const self = `${collection}/${id}`;
  return {
    Self: self,
    ...(dotted ? { "Self.Simple": `${self}?$select=ChatSessionId,Status` } : {}),
    Archive: collection,
  };
}
