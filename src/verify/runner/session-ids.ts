/** Session ids in an answer of any shape: what a pick-up handed out must be found, however the server writes it. */

import { isRecord, readJson } from "../../values.ts";
import type { XmlElement } from "../../wire/xml-read.ts";
import type { Call } from "../call.ts";

/** Deeper than any envelope is nested. */
const DEEPEST = 6;

export function sessionIdsIn({ answer }: Pick<Call, "answer">): readonly number[] {
  const body = answer?.decoded.body;
  const found = new Set<number>();
  const take = (name: string, value: unknown): void => {
    const id = isKey(name) && (typeof value === "string" || typeof value === "number") ? Number(value) : 0;
    if (Number.isInteger(id) && id > 0) found.add(id);
  };
  function inJson(value: unknown, depth: number): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const item of value) inJson(item, depth + 1);
    else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) {
        take(name, inner);
        inJson(inner, depth + 1);
      }
    } else if (typeof value === "string" && /^\s*[{[]/.test(value)) inJson(readJson(value), depth + 1);
  }
  function inXml(element: XmlElement, depth: number): void {
    take(element.name, element.text.trim());
    for (const [name, value] of Object.entries(element.attributes)) take(name, value);
    if (depth < DEEPEST) for (const child of element.children) inXml(child, depth + 1);
  }
  if (body?.form === "json") inJson(body.value, 0);
  else if (body?.form === "xml") inXml(body.root, 0);
  else if (body?.form === "broken") {
    for (const [, name = "", id] of answer?.decoded.text.matchAll(IN_TEXT) ?? []) take(name, id);
  }
  return [...found];
}

const IN_TEXT = /\b(chat_?session_?id)\b\W{1,4}(\d+)/gi;

function isKey(name: string): boolean {
  return name.replaceAll(/[_-]/g, "").toLowerCase() === "chatsessionid";
}
