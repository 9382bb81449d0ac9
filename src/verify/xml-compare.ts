/**
 * Compares an XML answer with the same sessions in JSON, property by property, whatever its root, prefixes and nil
 * form.
 */

import { isRecord } from "../values.ts";
import type { Property } from "../type-model.ts";
import { isNil, type XmlElement } from "../wire/xml-read.ts";
import { instantOf, TOLERANCE, wallClock } from "./entity/instants.ts";
import { isReadable } from "./entity/readable.ts";
import { isUnset, type Session } from "./entity/session.ts";

export interface XmlDifference {
  readonly property: Property | undefined;
  /** The element's name. */
  readonly name: string;
  readonly kind: "missing" | "extra" | "value" | "filled" | "twice";
  readonly expected: unknown;
  readonly actual: string;
}

/** The server's clocks may tick between two answers. */
const TICKING = new Set(["WhenIdle", "WhenFetched"]);

export function compareXml(rows: readonly Property[], element: XmlElement, session: Session): readonly XmlDifference[] {
  const differences: XmlDifference[] = [];
  for (const property of rows) {
    const { name } = property;
    const found = element.children.filter((child) => child.name === name);
    const expected = session[name];
    if (name !== "_Links" && !isReadable(property, expected)) continue;
    const differs = (kind: XmlDifference["kind"], actual: string): void =>
      void differences.push({ property, name, kind, expected, actual });
    if (found.length > 1) differs("twice", `${found.length} elements`);
    const [child] = found;
    if (!child) {
      if (!isEmptyJson(expected) && !isFree(property)) differs("missing", "no element");
    } else if (!sameValue(property, child, expected)) {
      differs(isEmptyJson(expected) ? "filled" : "value", describe(child));
    }
  }
  const names = new Set(rows.map(({ name }) => name));
  for (const { name } of element.children) {
    if (!names.has(name))
      differences.push({ property: undefined, name, kind: "extra", expected: undefined, actual: name });
  }
  return differences;
}

/** Null, empty text, an empty map or list, an unset date: XML has no agreed form for any of them. */
function isEmptyJson(value: unknown): boolean {
  if (isUnset(value)) return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** No document says whether or how maps and lists are written in XML. */
function isFree({ kind }: Property): boolean {
  return kind === "dictionary" || kind === "array";
}

function sameValue(property: Property, element: XmlElement, expected: unknown): boolean {
  const isEmpty = isNil(element) || (element.children.length === 0 && element.text.trim() === "");
  if (element.text.includes("[object ")) return false;
  if (isFree(property) || property.name === "TableRight") return true;
  if (property.kind === "object") {
    // An unset reference may be nil, empty, or a carrier of zeros, but not a text.
    if (isEmptyJson(expected) || isZeroReference(expected)) return isEmpty || element.children.length > 0;
    return !isEmpty && sameReference(element, expected);
  }
  if (isEmptyJson(expected)) return isEmpty || isUnset(element.text.trim());
  if (isNil(element) || element.children.length > 0) return false;
  return sameScalar(property, element.text, expected);
}

function sameScalar(property: Property, text: string, expected: unknown): boolean {
  const trimmed = text.trim();
  switch (property.kind) {
    case "string":
      // Every XML parser normalises line ends.
      return text === String(expected).replaceAll(/\r\n?/g, "\n");
    case "bool":
      if (typeof expected !== "boolean") return trimmed === String(expected);
      return (trimmed === "true" || trimmed === "1") === expected && /^(true|false|0|1)$/.test(trimmed);
    case "date-time":
      return TICKING.has(property.name) ? wallClock(trimmed) !== undefined : sameDate(trimmed, expected);
    default:
      if (trimmed === String(expected)) return true;
      return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(trimmed) && Number(trimmed) === Number(expected);
  }
}

function sameDate(text: string, expected: unknown): boolean {
  // An invalid date is for the schema to judge; here it only equals itself.
  if (text === String(expected)) return true;
  const [left, right] = [instantOf(text) ?? wallClock(text), instantOf(expected) ?? wallClock(expected)];
  return left !== undefined && right !== undefined && Math.abs(left - right) < TOLERANCE;
}

function isZeroReference(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every((inner) => inner === 0 || inner === null || inner === "" || inner === false)
  );
}

/** Compares texts and numbers of a reference; deeper nesting is ignored. */
function sameReference(element: XmlElement, expected: unknown): boolean {
  if (!isRecord(expected)) return true;
  return Object.entries(expected).every(([name, value]) => {
    if (typeof value !== "number" && (typeof value !== "string" || wallClock(value) !== undefined)) return true;
    if (value === "" || value === 0) return true;
    return element.children.some((child) => child.name === name && child.text.trim() === String(value).trim());
  });
}

function describe(element: XmlElement): string {
  if (isNil(element)) return "nil";
  return element.children.length > 0
    ? `${element.children.length} elements`
    : JSON.stringify(element.text.slice(0, 80));
}
