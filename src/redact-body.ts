import { decoded } from "./decode-layers.ts";
import { DEEPEST, isSecretProperty, MASK } from "./redact.ts";
import { isLabelledSecret, isPairOfSecret, labelOf, redactJson } from "./redact-json.ts";
import { redactLines } from "./redact-lines.ts";
import { redactTable } from "./redact-table.ts";
import { redactText } from "./redact-text.ts";
import { redactXml } from "./redact-xml.ts";
import { isRecord } from "./values.ts";

/** Redacts secrets in bodies, as text or as values. */

/**
 * Masks values in a body of any format that have a secret's name or look like credentials. The body may be malformed.
 */
export function redactBody(text: string, mark: string = MASK, depth = 0): string {
  if (text.includes("\0")) {
    // Letters of two or four bytes, read as bytes. Only a text with a secret is changed beyond it.
    const plain = text.replace(/[\0\uFFFD]/g, "");
    const masked = redactBody(plain, mark, depth);
    return masked === plain ? text : masked;
  }
  const start = text.replace(/^[\s\uFEFF]{1,100}/, "").slice(0, 2000);
  const boundary = BOUNDARY.exec(start)?.[1];
  if (boundary !== undefined) return redactParts(text, boundary, mark, depth);
  if (start.startsWith("<")) return redactXml(redactText(text, mark), mark);
  const inner = (value: string): string => {
    return depth < DEEPEST && /^\s*[[{<]/.test(value) ? redactBody(value, mark, depth + 1) : redactRemark(value, mark);
  };
  if (/^[[{"']/.test(start)) {
    const masked = redactText(redactJson(text, inner, mark), mark);
    return /^["']/.test(start) ? redactTable(masked, mark) : masked;
  }
  return redactTable(redactLines(redactText(`?${text}`, mark).slice(1), mark), mark);
}

/** A text within a body may be a table. */
function redactRemark(text: string, mark: string = MASK): string {
  return redactTable(redactText(text, mark), mark);
}

/** The beginning of a form; other headers may precede `Content-Disposition`. */
const BOUNDARY = /^(--[^\r\n]{1,100})\r?\n(?:[\w-]{1,60}:[^\r\n]*\r?\n){0,20}?Content-/i;

/** The parts of a form, each by its name and its own format. */
function redactParts(text: string, boundary: string, mark: string, depth: number): string {
  const parts = text.split(boundary).map((part) => {
    const blank = /\r?\n\r?\n/.exec(part);
    if (!blank) return depth === DEEPEST ? redactText(part, mark) : redactBody(part, mark, depth + 1);
    const head = part.slice(0, blank.index + blank[0].length);
    const [, content = "", end = ""] = /^([^]*?)(\r?\n)?$/.exec(part.slice(head.length)) ?? [];
    if (content === "") return redactText(part, mark);
    // `name*=utf-8''NAME` is encoded as in an address (RFC 8187).
    const names = head.matchAll(/\bname(?:=|\*=[\w-]{1,40}'[\w-]{0,40}')"?([^";\r\n]{1,200})/gi);
    const isSecret = [...names].some(([, name = ""]) => isSecretProperty(decoded(name), content));
    return redactText(head, mark) + (isSecret || depth === DEEPEST ? mark : redactBody(content, mark, depth + 1)) + end;
  });
  return parts.join(boundary);
}

/** The same for a parsed value: returns a copy of the same shape. */
export function redactValue<Value>(value: Value): Value {
  return redactNamed(value, "", false) as Value;
}

function redactNamed(value: unknown, name: string, isSecret: boolean): unknown {
  if (typeof value === "string") {
    if (value === "") return value;
    if (isSecret || isSecretProperty(name, value)) return MASK;
    return /^\s*[[{<]/.test(value) ? redactBody(value) : redactRemark(value);
  }
  if (typeof value === "number") return isSecret || isSecretProperty(name, String(value)) ? MASK : value;
  const isBelow = isSecret || isSecretProperty(name, "");
  if (Array.isArray(value)) {
    const [first, second] = value as readonly unknown[];
    const isPair = value.length === 2 && isPairOfSecret(String(first), String(second));
    return value.map((item, at) => redactNamed(item, name, isBelow || (isPair && at === 1)));
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const label = entries.map(([key, inner]) => labelOf(key, inner)).find((one) => one !== undefined);
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      const isLabelled = isLabelledSecret(label, key, typeof inner === "string" ? inner : "");
      return [key, redactNamed(inner, key, isBelow || isLabelled)];
    }),
  );
}

/** An entry of the journal as it is shown. */
export function redactEntry<Entry extends { readonly problem?: string | undefined; readonly body?: unknown }>(
  entry: Entry,
): Entry {
  const { problem, body } = entry;
  return { ...entry, ...(problem !== undefined && { problem: redactText(problem) }), body: redactValue(body) };
}
