import { code, table } from "./markdown.ts";

/** The part of JSON Schema that the kit's own schemas use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

/** A row for each property, those of nested objects and lists included: `findings[].check`. */
export function propertyTable(schema: Schema): string {
  return table(["key", "type", "meaning"], rows(schema, ""));
}

function rows(schema: Schema, prefix: string): (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const key = `${prefix}${name}`;
    const optional = schema.required?.includes(name) === true ? "" : ", optional";
    const row = [code(key), `${typeOf(property)}${optional}`, property.description ?? ""];
    return [row, ...rowsBelow(property, key)];
  });
}

function rowsBelow(schema: Schema, key: string): (readonly string[])[] {
  const { items, additionalProperties: values, anyOf } = schema;
  if (items?.properties) return rows(items, `${key}[].`);
  if (typeof values === "object" && values.properties) return rows(values, `${key}.NAME.`);
  // Of a row or null, the row; variants of one value are named by their type.
  const objects = (anyOf ?? []).filter(({ properties }) => properties !== undefined);
  const [only] = objects;
  return rows(schema.properties || objects.length !== 1 ? schema : (only ?? {}), `${key}.`);
}

export function typeOf(schema: Schema): string {
  const { type, enum: values, anyOf, items, minimum, exclusiveMinimum, maximum, $ref } = schema;
  if ($ref !== undefined) return $ref.split("/").at(-1) ?? "";
  if (values) return values.map((value) => code(String(value))).join(", ");
  if (anyOf) return anyOf.map((one) => (one.properties ? shape(one) : typeOf(one))).join(" or ");
  if (items) return `list of ${items.properties ? "objects" : typeOf(items)}`;
  if (typeof schema.additionalProperties === "object") return "map";
  const range = [
    ...(minimum === undefined ? [] : [`≥ ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`> ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`≤ ${maximum}`]),
  ];
  const name = typeof type === "string" ? type : (type ?? ["any"]).join(" or ");
  return range.length > 0 ? `${name} (${range.join(", ")})` : name;
}

function shape({ properties = {} }: Schema): string {
  return code(`{ ${Object.keys(properties).join(", ")} }`);
}
