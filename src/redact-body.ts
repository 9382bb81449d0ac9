import { DEEPEST, isSecretProperty, MASK } from "./redact.ts";
import { isLabelledSecret, labelOf, redactJson } from "./redact-json.ts";
import { redactLines } from "./redact-lines.ts";
import { redactText } from "./redact-text.ts";
import { redactXml } from "./redact-xml.ts";
import { isRecord } from "./values.ts";

/** Redacts secrets in bodies, as text or as values. */

/**
 * Masks values in a body of any format that have a secret's name or look like credentials. The body may be malformed.
 */
export function redactBody(text: string, mark: string = MASK, depth = 0): string {
  const start = text.replace(/^[\s\uFEFF]{1,100}/, "").slice(0, 200);
  if (/^--[^\r\n]{1,100}\r?\nContent-/i.test(start)) return redactParts(text, mark, depth);
  if (start.startsWith("<")) return redactXml(redactText(text, mark), mark);
  const inner = (value: string): string => {
    return depth < DEEPEST && /^\s*[[{<]/.test(value) ? redactBody(value, mark, depth + 1) : redactText(value, mark);
  };
  if (/^[[{"']/.test(start)) return redactText(redactJson(text, inner, mark), mark);
  return redactLines(redactText(`?${text}`, mark).slice(1), mark);
}

/** The parts of a form, each by its name and its own format. */
function redactParts(text: string, mark: string, depth: number): string {
  const boundary = /^\s*(--[^\r\n]{1,100})/.exec(text)?.[1] ?? "--";
  const parts = text.split(boundary).map((part) => {
    const blank = /\r?\n\r?\n/.exec(part);
    if (!blank) return part;
    const head = part.slice(0, blank.index + blank[0].length);
    const [, content = "", end = ""] = /^([^]*?)(\r?\n)?$/.exec(part.slice(head.length)) ?? [];
    const name = /\bname="?([^";\r\n]{1,200})/i.exec(head)?.[1] ?? "";
    if (content === "") return part;
    const isSecret = isSecretProperty(name, content);
    return head + (isSecret || depth === DEEPEST ? mark : redactBody(content, mark, depth + 1)) + end;
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
    return /^\s*[[{<]/.test(value) ? redactBody(value) : redactText(value);
  }
  if (typeof value === "number") return isSecret || isSecretProperty(name, String(value)) ? MASK : value;
  const isBelow = isSecret || isSecretProperty(name, "");
  if (Array.isArray(value)) return value.map((item) => redactNamed(item, name, isBelow));
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
