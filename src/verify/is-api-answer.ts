/** Which answers come from the API, be they right or faulty, and which from something else at its address. Pure. */

import { isRecord, ownValue, readJson } from "../values.ts";
import type { Contract } from "../model.ts";
import { primaryKeyOf } from "../schema/primary-key.ts";
import type { EntityType } from "../type-model.ts";
import type { XmlElement } from "../wire/xml-read.ts";
import type { Answer, Call } from "./call.ts";
import { isErrorObject, isJsonText } from "./evidence.ts";

/** Names are looked for this deep, and no further than in this many objects or elements. */
const DEEPEST = 5;
const MOST_OBJECTS = 200;
const MOST_NAMES = 2000;
/** Of a body that cannot be parsed, this much is looked at. */
const MOST_TEXT = 100_000;

/**
 * A faulty answer is still an answer of the API. An undocumented status, a web page, null, an error, an echo of the
 * request, or an object without any of the documented names is not.
 */
export function isOfTheApi(call: Call, types: Contract["types"]): boolean {
  const { answer, operation, spec, request } = call;
  if (!answer) return false;
  const { body, text } = answer.decoded;
  // The API refuses invalid bodies in its own format; other software uses other statuses.
  if (answer.status === 400 && spec.expect === "rejection")
    return body.form === "json" && isErrorObject(body.value, undefined);
  if (answer.status < 200 || answer.status >= 300) return false;
  if (operation.answer.type === "none") return body.form === "empty";
  if (body.form === "html" || body.form === "empty") return false;
  // Agents answer null for an id that does not exist.
  if (spec.expect === "made-up" && operation.answer.nullable && body.form === "json" && body.value === null)
    return true;
  const type = ownValue(types, operation.answer.type);
  if (body.form === "json" && isEmptyList(body.value))
    return operation.answer.array && operation.statuses.some(({ status }) => status === answer.status);
  if (!type || type.open || type.properties.length === 0) return isPlain(call, answer);
  return text !== request.body && mentions(type, namesIn(answer));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** An answer whose properties no table names: a number, a text, a map, bytes. */
function isPlain({ operation }: Call, { decoded: { body } }: Answer): boolean {
  if (body.form !== "json") return true;
  const { type, array } = operation.answer;
  const { value } = body;
  if (value === null || isErrorObject(value, undefined)) return false;
  if (array && !Array.isArray(value)) return false;
  const items: readonly unknown[] = Array.isArray(value) && array ? value : [value];
  return /^(?:any|object)$/.test(type) || items.some((item) => looksLike(type, item));
}

/** A faulty server may write a number or a boolean as text. */
function looksLike(type: string, value: unknown): boolean {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return false;
  if (type === "bool") return /^(?:true|false|[01])$/i.test(String(value));
  return !/^(?:u?int|long|short|float|double|decimal)/.test(type) || /^[\d.,e+-]+$/i.test(String(value));
}

/** Does an answer name the type's key, or two of its properties? */
function mentions(type: EntityType, names: ReadonlySet<string>): boolean {
  const key = primaryKeyOf(type);
  if (names.has(bare(type.name)) || names.has(`arrayof${bare(type.name)}`)) return true;
  if (key !== undefined && bare(key) !== "id" && names.has(bare(key))) return true;
  const answered = type.properties.filter((row) => !row.writeOnly);
  const seen = answered.filter(({ name }) => names.has(bare(name)));
  return seen.length >= Math.min(2, answered.length);
}

/** A faulty server may write a name in other letters or with underscores. */
function bare(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

function namesIn({ decoded: { body, text } }: Answer): ReadonlySet<string> {
  const names = new Set<string>();
  if (body.form === "json") {
    const value = isJsonText(body.value) ? readJson(String(body.value)) : body.value;
    collect(value, names, { left: MOST_OBJECTS }, 0);
  } else if (body.form === "xml") collectXml(body.root, names, { left: MOST_OBJECTS }, 0);
  else {
    // UTF-16 read as UTF-8 has a NUL beside each letter.
    const readable = text.slice(0, MOST_TEXT).replaceAll("\0", "");
    for (const [, quoted, tag] of readable.matchAll(/["'](\w{1,60})["']\s{0,9}:|<(?:\w{1,30}:)?(\w{1,60})/g))
      names.add(bare(quoted ?? tag ?? ""));
  }
  return names;
}

function collect(value: unknown, names: Set<string>, budget: { left: number }, depth: number): void {
  if (depth > DEEPEST || budget.left-- <= 0) return;
  if (Array.isArray(value)) for (const item of value.slice(0, MOST_OBJECTS)) collect(item, names, budget, depth + 1);
  if (!isRecord(value)) return;
  for (const name of Object.keys(value).slice(0, MOST_NAMES)) {
    const inner = value[name];
    names.add(bare(name));
    if (typeof inner === "object") collect(inner, names, budget, depth + 1);
  }
}

function collectXml(element: XmlElement, names: Set<string>, budget: { left: number }, depth: number): void {
  if (depth > DEEPEST || budget.left-- <= 0) return;
  names.add(bare(element.name));
  for (const child of element.children.slice(0, MOST_OBJECTS)) collectXml(child, names, budget, depth + 1);
}
