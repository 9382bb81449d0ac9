/** Generates src/generated/entities.ts from the contract: carriers and enums as TypeScript types. */

import { createNumbering } from "../numbered-names.ts";
import { docComment, isTypeName, scriptKey, scriptValue, typeName } from "../script-text.ts";
import { ownValue } from "../values.ts";
import type { Contract, OperationGroup } from "../model.ts";
import type { EntityType, EnumType, Property, Source, TableRef, ValueKind } from "../type-model.ts";

const MADE = "// Made by `npm run contracts` from spec/. Do not edit.";

/** What stands above the declarations. */
export const HEAD: string = `
/** What a request may say about a carrier: any part of it, at any depth. */
export type RequestOf<Type> = Type extends readonly (infer Item)[]
  ? readonly RequestOf<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]?: RequestOf<Type[Key]> | undefined }
    : Type;

/** What \`$select\` makes of a carrier: all keys are there, whatever was not asked for is null. */
export type Selected<Type> = { [Key in keyof Type]: Type[Key] | null };
`;

/** What a scalar is in TypeScript. */
export const SCALARS: Readonly<Record<string, string>> = {
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

/** The types of a group, which imports the documented types it needs. */
export function groupTypes({ types, enums }: OperationGroup, documented: Contract): string {
  const text = declarations({ types, enums }).join("\n");
  const code = text.replaceAll(/\/\*\*.*?\*\/|"[^"\n]*"/g, "");
  // A property may be named like a type.
  const known = ["RequestOf", ...Object.keys(documented.enums), ...Object.keys(documented.types)].filter((name) =>
    new RegExp(`\\b${name}\\b(?!\\??:)`).test(code),
  );
  return `${MADE}\n\nimport type { ${known.join(", ")} } from "./entities.ts";\n\n${text}`;
}

type Tables = Pick<Contract, "types" | "enums">;

export function declarations(contract: Tables, names: Names = namesOf(contract)): string[] {
  const types = Object.values(contract.types);
  return [
    ...Object.values(contract.enums).map((type) => enumType(type, names)),
    ...types.map((type) => interfaceOf(type, names)),
    ...types.filter(hasRequest).map((type) => requestType(type, contract, names)),
  ];
}

export interface Names {
  /** The declared name of a type or an enum. */
  readonly of: (name: string) => string;
  /** Another name that is not taken. */
  readonly fresh: (wanted: string) => string;
}

/** Every declaration gets a unique name, whatever the tables call it. */
export function namesOf({ types, enums }: Tables): Names {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const numbered = createNumbering("_");
  const fresh = (wanted: string): string => {
    const base = isTypeName(wanted) ? wanted : typeName(wanted);
    const name = numbered(base, (one) => taken.has(one));
    taken.add(name);
    return name;
  };
  for (const name of [...Object.keys(enums), ...Object.keys(types)]) if (!names.has(name)) names.set(name, fresh(name));
  return { of: (name) => names.get(name) ?? typeName(name), fresh };
}

/** A carrier that is only used in requests needs no second name. */
function hasRequest({ name, properties }: EntityType): boolean {
  return !name.endsWith("Request") && properties.some(isRequested);
}

function enumType({ name, description, combinable, values, source }: EnumType, names: Names): string {
  const union = values.map((value) => scriptValue(value.name)).join(" | ") || "never";
  const doc = comment("", description, source);
  if (!combinable) return `${doc}export type ${names.of(name)} = ${union};\n`;
  const single = names.fresh(name.replace(/s$/, ""));
  return [
    `${doc}export type ${single} = ${union};\n`,
    `/** One name, or several joined by a comma and a space. */`,
    `export type ${names.of(name)} = ${single} | \`\${${single}}, \${string}\`;\n`,
  ].join("\n");
}

function interfaceOf({ name, description, source, properties, open }: EntityType, names: Names): string {
  const doc = comment("", description, source);
  if (open) return `${doc}export type ${names.of(name)} = Readonly<Record<string, unknown>>;\n`;
  const onlyRequest = name.endsWith("Request");
  const rows = properties.map(
    (property) => `${comment("  ", describe(property), property.source)}  ${member(property, onlyRequest, names)}\n`,
  );
  return `${doc}export interface ${names.of(name)} {\n${rows.join("")}}\n`;
}

/** In a request, every property is optional; in an answer, what only requests carry. */
function member(property: Property, onlyRequest: boolean, names: Names): string {
  const [key, type] = [scriptKey(property.name), typeOf(property, names)];
  if (onlyRequest) return `readonly ${key}?: RequestOf<${type}> | undefined;`;
  return property.writeOnly ? `${key}?: ${type} | undefined;` : `${key}: ${type};`;
}

/** Only rows in the request's table. Flags may be a number, as the vendor's client sends them. */
function requestType({ name, properties }: EntityType, { enums }: Tables, names: Names): string {
  const isFlags = (property: Property): boolean => ownValue(enums, property.enum ?? "")?.combinable ?? false;
  const flags = properties.filter((property) => isFlags(property) && isRequested(property));
  const left = [...properties.filter((property) => !isRequested(property)), ...flags];
  const own = names.of(name);
  const omitted = left.map((property) => scriptValue(property.name)).join(" | ");
  const type = left.length > 0 ? `Omit<${own}, ${omitted}>` : own;
  const added = flags.map(
    (property) => `  readonly ${scriptKey(property.name)}?: ${typeOf(property, names)} | number | undefined;\n`,
  );
  const more = added.length > 0 ? ` & {\n${added.join("")}}` : "";
  const doc = `/** A request's ${own}: what is absent stays as it is. */`;
  return `${doc}\nexport type ${names.fresh(`${own}Request`)} = RequestOf<${type}>${more};\n`;
}

function typeOf({ kind, of = "string", ofNullable, nullable, enum: named, numbers }: Property, names: Names): string {
  const item = of.replace(/\[\]$/, "");
  const itemType = ownValue(SCALARS, item) ?? names.of(item);
  const value = of === item ? itemType : `${itemType}[]`;
  const values = ofNullable ? `${value} | null` : value;
  const ofKind: Partial<Record<ValueKind, string>> = {
    object: names.of(item),
    dictionary: `Record<string, ${values}>`,
    array: ofNullable ? `(${values})[]` : `${value}[]`,
  };
  const choice = numbers?.join(" | ");
  const plain =
    (kind === "array" && choice !== undefined ? `(${choice})[]` : choice) ??
    ofKind[kind] ??
    ownValue(SCALARS, kind) ??
    "unknown";
  const type = named === undefined ? plain : names.of(named);
  return `${type}${nullable ? " | null" : ""}`;
}

function describe({ description, maxLength }: Property): string {
  return maxLength === undefined ? description : `${description} Up to ${maxLength} characters.`;
}

function comment(indent: string, description: string, source: TableRef | Source): string {
  const row = "row" in source && source.row > 0 ? `, row ${source.row}` : "";
  return `${indent}${docComment(`${description} (${source.document}, ${source.table}${row})`)}\n`;
}

function isRequested(property: Property): boolean {
  return property.requestType !== undefined;
}
