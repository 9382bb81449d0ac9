import { escapeXml } from "../../escape.ts";
import Builder from "fast-xml-builder";
import type { Contract } from "../../model.ts";
import type { Property } from "../../type-model.ts";
import { encodeName } from "./xml-name.ts";

/**
 * Writes XML answers: the carrier's name as root, PascalCase elements, no namespace except that of `xsi:nil` (as in the
 * one published example). The kit's own choice where nothing is known: nil for null, a list as `ArrayOf` plus the
 * carrier's name with one element per item, a dictionary with one element per key.
 */

// Text is escaped here: the builder does not escape carriage returns and characters that XML cannot contain.
const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  // Without this, xsi:nil="true" would become a bare xsi:nil, which is not XML.
  suppressBooleanAttributes: false,
  processEntities: false,
});
const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const NIL = { "@xsi:nil": "true" };

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** Writes a plain answer of a type in the contract; for anything else, such as `Error`, its keys become elements. */
export function writeXml(contract: Contract, typeName: string, value: unknown): string {
  if (Array.isArray(value)) {
    const { open, close, none } = listParts(typeName);
    const items = value.map((item) => writeItem(contract, typeName, item));
    return items.length === 0 ? none : open + items.join("") + close;
  }
  const content = carrier(contract, typeName, value);
  const inside = typeof content === "object" ? content : { "#text": content };
  return DECLARATION + builder.build({ [typeName]: { "@xmlns:xsi": XSI, ...inside } });
}

/** One element of a list. */
export function writeItem(contract: Contract, typeName: string, value: unknown): string {
  return builder.build({ [typeName]: carrier(contract, typeName, value) });
}

/** The text around the elements of a list, or for an empty list. */
export function listParts(typeName: string): Record<"open" | "between" | "close" | "none", string> {
  const root = `ArrayOf${typeName}`;
  const start = `${DECLARATION}<${root} xmlns:xsi="${XSI}"`;
  return { open: `${start}>`, between: "", close: `</${root}>`, none: `${start}/>` };
}

type Content = string | object;

/** A value of a type: an object by the rows of its table, a scalar as text. */
function carrier(contract: Contract, typeName: string, value: unknown): Content {
  if (value === null || value === undefined) return NIL;
  if (typeof value !== "object") return scalar(value);
  const type = contract.types[typeName];
  const properties = type?.open ? undefined : type?.properties;
  if (!properties) {
    const entries = Object.entries(value).map(([name, item]) => [encodeName(name), item === null ? NIL : scalar(item)]);
    return Object.fromEntries(entries) as object;
  }
  const row = (property: Property): [string, Content] => [
    property.name,
    element(contract, property, (value as Record<string, unknown>)[property.name]),
  ];
  return Object.fromEntries(properties.filter((property) => !property.writeOnly).map(row));
}

function element(contract: Contract, { kind, of = "string" }: Property, value: unknown): Content {
  if (value === null || value === undefined) return NIL;
  if (kind === "object") return carrier(contract, of, value);
  if (kind === "dictionary") {
    const entries = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(entries.map(([key, item]) => [encodeName(key), carrier(contract, of, item)]));
  }
  return kind === "array" ? items(contract, of, value as readonly unknown[]) : scalar(value);
}

/** `LocalizedField[]` is a list of lists: `ArrayOfLocalizedField` elements with `LocalizedField` elements inside. */
function items(contract: Contract, of: string, values: readonly unknown[]): Content {
  const inner = of.replace(/\[\]$/, "");
  if (inner === of) return { [of]: values.map((item) => carrier(contract, of, item)) };
  return { [`ArrayOf${inner}`]: values.map((item) => items(contract, inner, (item ?? []) as readonly unknown[])) };
}

function scalar(value: unknown): string {
  return typeof value === "string" ? escapeXml(value) : JSON.stringify(value);
}
