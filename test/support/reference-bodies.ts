/** The reference server's reading of request bodies: JSON, XML and forms to values by table name. Undefined: no session. */

import { BOOLEANS, DATES, KEYS, NUMBERS, REFERENCES, TEXTS, type Moment, type Stored } from "./reference-world.ts";

export function readEntity(text: string, contentType: string): Stored | undefined {
  const raw = readRaw(text, contentType.split(";")[0]?.trim().toLowerCase() ?? "");
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return undefined;
  const values: Stored = {};
  for (const [key, value] of Object.entries(raw as Stored)) {
    const name = KEYS.find((known) => known.toLowerCase() === key.toLowerCase());
    if (name && name !== "TableRight" && name !== "FieldProperties") values[name] = bind(name, value);
  }
  return values;
}

function readRaw(text: string, type: string): unknown {
  if (type.endsWith("xml")) return readFlatXml(text);
  if (type.endsWith("x-www-form-urlencoded")) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Enough for a flat carrier without attributes, and on purpose not the parser that the runner reads with. */
function readFlatXml(text: string): Stored | undefined {
  const root = /<(\w+)>(.*)<\/\1>\s*$/s.exec(text.replace(/^<\?xml.*?\?>/, ""));
  if (!root) return undefined;
  const unescape = (value: string): string =>
    value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return Object.fromEntries(
    [...(root[2] ?? "").matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map((match) => [match[1] ?? "", unescape(match[2] ?? "")]),
  );
}

function bind(name: string, value: unknown): unknown {
  if (DATES.includes(name)) return bindMoment(value);
  if (NUMBERS.includes(name)) return Number(value ?? 0) || 0;
  if (BOOLEANS.includes(name)) return value === true || value === "true";
  if (name in REFERENCES) return bindReference(value);
  return TEXTS.includes(name) ? (value ?? "") : value;
}

function bindMoment(value: unknown): Moment | null {
  if (typeof value !== "string" || value === "" || value.startsWith("0001-")) return null;
  // A date without an offset is read as UTC, as it is written.
  const text = /(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`;
  return { at: Date.parse(text), text: value };
}

function bindReference(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return null;
  return Object.values(value as Stored)[0] === 0 ? null : value;
}
