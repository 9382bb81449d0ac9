/**
 * Writes JavaScript and TypeScript: values cannot escape their literals, sentences cannot escape their comments, and
 * names are valid.
 */

import { isRecord } from "./values.ts";

/** A value as an expression. */
export function scriptValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(scriptValue).join(",")}]`;
  if (!isRecord(value)) return (JSON.stringify(value) ?? "undefined").replace(INVISIBLE, escaped);
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
  // A plain `__proto__` key would set the prototype.
  const keyOf = (name: string): string => (name === "__proto__" ? '["__proto__"]' : scriptValue(name));
  return `{${members.map(([name, inner]) => `${keyOf(name)}:${scriptValue(inner)}`).join(",")}}`;
}

/** Control characters that JSON does not escape, line separators, and marks that change the direction of text. */
const INVISIBLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The name of a member of an interface. */
export function scriptKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : scriptValue(name);
}

/** `/** … *\/` on one line. */
export function docComment(text: string): string {
  return `/** ${onOneLine(text).replaceAll("*/", "* /")} */`;
}

/** `// …` */
export function lineComment(text: string): string {
  return `// ${onOneLine(text)}`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]/gu, " ").replace(INVISIBLE, "");
}

/** Names with a meaning in the language, in the generated code or in the tables. */
const RESERVED: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ..."break case catch class const continue debugger default delete do else enum export extends false finally for".split(
    " ",
  ),
  ..."function if import in instanceof new null return super switch this throw true try typeof var void while".split(
    " ",
  ),
  ..."with as implements interface let package private protected public static yield await async type of".split(" "),
  ..."any unknown never object string number boolean symbol bigint undefined infer keyof readonly unique".split(" "),
  ..."int32 int64 double bool byte none array arguments eval".split(" "),
  ..."Record Readonly Omit RequestOf Selected".split(" "),
]);

const LONGEST_NAME = 200;

/** A type name: the text itself if it is a valid name. */
export function typeName(text: string): string {
  const name = text.slice(0, LONGEST_NAME).replaceAll(/\W+/g, "_");
  if (isTypeName(name)) return name;
  return RESERVED.has(name) ? `${name}Type` : `Type${name}`;
}

export function isTypeName(text: string): boolean {
  return /^_*[A-Za-z]\w*$/.test(text) && !RESERVED.has(text);
}
