/** Escapes text for other languages. */

import { withoutPrototype } from "./values.ts";

/** Inside a regular expression. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

const HTML: Readonly<Record<string, string>> = withoutPrototype({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
});

/** In a text or a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign);
}

const NOT_XML = /[&<>\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const XML: Readonly<Record<string, string>> = withoutPrototype({
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
});

/**
 * In XML text. A bare carriage return would be read as a line feed; characters that XML cannot represent become U+FFFD
 * (inferred).
 */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, (sign) => XML[sign] ?? "\uFFFD");
}

/** As a token of a JSON pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function unescapePointer(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
