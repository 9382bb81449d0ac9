/** Contract → the text of src/generated/entities.ts: the carriers and enums as TypeScript types. */

import type { Contract, EntityType, EnumType, OperationGroup, Property, Source, TableRef } from "../model.ts";

const MADE = "// Made by `npm run contracts` from spec/. Do not edit.";

const HEAD = `
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

export function entityTypes(contract: Contract, made: string = MADE): string {
  return [`${made}\n${HEAD}`, ...declarations(contract)].join("\n");
}

/** The same for a group: what it needs of the documented types is imported from their module. */
export function groupTypes({ types, enums }: OperationGroup, documented: Contract): string {
  const text = declarations({ types, enums }).join("\n");
  const code = text.replace(/\/\*\*.*?\*\//g, "");
  const known = ["RequestOf", ...Object.keys(documented.types)].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(code),
  );
  return `${MADE}\n\nimport type { ${known.join(", ")} } from "./entities.ts";\n\n${text}`;
}

function declarations(contract: Pick<Contract, "types" | "enums">): string[] {
  const types = Object.values(contract.types);
  return [
    ...Object.values(contract.enums).map(enumType),
    ...types.map(interfaceOf),
    ...types.filter(hasRequest).map((type) => requestType(type, contract)),
  ];
}

/** A carrier that only ever is a request needs no second name for one. */
function hasRequest({ name, properties }: EntityType): boolean {
  return !name.endsWith("Request") && properties.some(isRequested);
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
  const onlyRequest = name.endsWith("Request");
  const rows = properties.map(
    (property) => `${comment("  ", describe(property), property.source)}  ${member(property, onlyRequest)}\n`,
  );
  return `${comment("", description, source)}export interface ${name} {\n${rows.join("")}}\n`;
}

/** A request may leave anything out. */
function member(property: Property, onlyRequest: boolean): string {
  const [key, type] = [keyOf(property.name), typeOf(property)];
  return onlyRequest ? `readonly ${key}?: RequestOf<${type}> | undefined;` : `${key}: ${type};`;
}

function keyOf(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}

/** Only the rows of the request's table. Flags may come as a number, which the vendor's client sends. */
function requestType({ name, properties }: EntityType, { enums }: Pick<Contract, "enums">): string {
  const flags = properties.filter((property) => enums[property.enum ?? ""]?.combinable && isRequested(property));
  const left = [...properties.filter((property) => !isRequested(property)), ...flags];
  const type =
    left.length > 0 ? `Omit<${name}, ${left.map((property) => JSON.stringify(property.name)).join(" | ")}>` : name;
  const added = flags.map(
    (property) => `  readonly ${keyOf(property.name)}?: ${typeOf(property)} | number | undefined;\n`,
  );
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
  return `${indent}/** ${description.replaceAll("*/", "* /")} (${source.document}, ${source.table}${row}) */\n`;
}

function isRequested(property: Property): boolean {
  return property.requestType !== undefined;
}
