/** Contract → the text of src/generated/entities.ts: the carriers and enums as TypeScript types. */

import type { Contract, EntityType, EnumType, Property, Source, TableRef } from "../model.ts";

const HEAD = `// Made by \`npm run contracts\` from spec/. Do not edit.

/** What a request may say about a carrier: any part of it, at any depth. */
export type RequestOf<Type> = Type extends readonly (infer Item)[]
  ? readonly RequestOf<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]?: RequestOf<Type[Key]> | undefined }
    : Type;

/** What \`$select\` makes of a carrier: all keys are there, whatever was not asked for is null. */
export type Selected<Type> = { [Key in keyof Type]: Type[Key] | null };
`;

const SCALARS: Readonly<Record<string, string>> = {
  int32: "number",
  int64: "number",
  double: "number",
  bool: "boolean",
  string: "string",
  "date-time": "string",
  any: "unknown",
};

export function entityTypes(contract: Contract): string {
  const types = Object.values(contract.types);
  return [
    HEAD,
    ...Object.values(contract.enums).map(enumType),
    ...types.map(interfaceOf),
    ...types.filter(({ properties }) => properties.some(isRequested)).map((type) => requestType(type, contract)),
  ].join("\n");
}

function enumType({ name, description, combinable, values, source }: EnumType): string {
  const union = values.map((value) => JSON.stringify(value.name)).join(" | ");
  if (!combinable) return `${comment("", description, source)}export type ${name} = ${union};\n`;
  const single = name.replace(/s$/, "");
  return [
    `${comment("", description, source)}export type ${single} = ${union};\n`,
    `/** One name, or several joined by a comma and a blank. */`,
    `export type ${name} = ${single} | \`\${${single}}, \${string}\`;\n`,
  ].join("\n");
}

function interfaceOf({ name, description, source, properties, open }: EntityType): string {
  if (open) return `${comment("", description, source)}export type ${name} = Readonly<Record<string, unknown>>;\n`;
  const rows = properties.map(
    (property) => `${comment("  ", describe(property), property.source)}  ${property.name}: ${typeOf(property)};\n`,
  );
  return `${comment("", description, source)}export interface ${name} {\n${rows.join("")}}\n`;
}

/** Only the rows of the request's table. Flags may come as a number, which the vendor's client sends. */
function requestType({ name, properties }: EntityType, { enums }: Contract): string {
  const flags = properties.filter((property) => enums[property.enum ?? ""]?.combinable && isRequested(property));
  const left = [...properties.filter((property) => !isRequested(property)), ...flags];
  const type = left.length > 0 ? `Omit<${name}, ${left.map((property) => `"${property.name}"`).join(" | ")}>` : name;
  const added = flags.map((property) => `  readonly ${property.name}?: ${typeOf(property)} | number | undefined;\n`);
  const more = added.length > 0 ? ` & {\n${added.join("")}}` : "";
  const doc = `/** A request's ${name}: what is absent stays as it is. */`;
  return `${doc}\nexport type ${name}Request = RequestOf<${type}>${more};\n`;
}

function typeOf({ kind, of = "string", ofNullable, nullable, enum: names }: Property): string {
  const item = of.replace(/\[\]$/, "");
  const list = of === item ? "" : "[]";
  const value = `${SCALARS[item] ?? item}${list}`;
  const values = ofNullable ? `${value} | null` : value;
  const type = {
    object: item,
    dictionary: `Record<string, ${values}>`,
    array: ofNullable ? `(${values})[]` : `${value}[]`,
  }[kind as string];
  return `${names ?? type ?? SCALARS[kind] ?? "unknown"}${nullable ? " | null" : ""}`;
}

function describe({ description, maxLength }: Property): string {
  return maxLength === undefined ? description : `${description} Up to ${maxLength} characters.`;
}

function comment(indent: string, description: string, source: TableRef | Source): string {
  const row = "row" in source ? `, row ${source.row}` : "";
  return `${indent}/** ${description} (${source.document}, ${source.table}${row}) */\n`;
}

function isRequested(property: Property): boolean {
  return property.requestType !== undefined;
}
