/** A server's own explanation of a refusal. */

import { isRecord, withoutPrototype } from "../values.ts";
import type { Answer } from "./call.ts";

type Refusal = Pick<Answer, "status" | "headers" | "decoded">;

const LONGEST = 200;

const NAMES = ["Message", "ErrorMessage", "message", "error_description", "detail", "title"];
const IN_MARKUP = /<(?:title|h1|(?:\w{1,20}:)?(?:(?:Error)?Message|faultstring))(?:\s[^<>]*)?>([^<]+)/i;
const DESCRIPTION = /\berror_description="((?:[^"\\]|\\.)*)"/i;

/**
 * The error's message, the description in WWW-Authenticate, the page's title, or a plain text; on one line, shortened.
 */
export function ownWords({ status, headers, decoded: { body, text } }: Refusal): string {
  // Under 200, a text is a customer's.
  const isPlain = status >= 400 && /^text\/plain\b/i.test(headers["content-type"] ?? "");
  const first = body.form === "json" ? inJson(body.value) : isPlain ? text : inMarkup(text);
  const described = DESCRIPTION.exec(headers["www-authenticate"] ?? "")?.[1]?.replaceAll(/\\(.)/g, "$1");
  const all = [first, described].flatMap((words = "") => words.replaceAll(/\s+/g, " ").trim() || []);
  return [...new Set(all)].join("; ").replaceAll(".; ", "; ").slice(0, LONGEST);
}

function inJson(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { error, errors } = value;
  const places = [value, error, Array.isArray(errors) ? errors[0] : undefined].filter(isRecord);
  const said = places.flatMap((place) => NAMES.map((name) => place[name]));
  return said.find((words) => typeof words === "string" && words.trim() !== "") as string | undefined;
}

function inMarkup(text: string): string | undefined {
  // Titles of comments and pictures are not the page's.
  const page = without(without(text, ["<!--", "-->"]), ["<svg", "</svg>"]);
  const words = IN_MARKUP.exec(page)?.[1];
  return words?.replaceAll(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => SIGNS[name] ?? "");
}

const SIGNS = withoutPrototype({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" });

function without(text: string, [from, to]: readonly [string, string]): string {
  const [first = "", ...others] = text.split(from);
  return [first, ...others.map((part) => part.split(to).slice(1).join(to))].join(" ");
}

/** The end of a sentence about a refusal; empty if the server gives no explanation. */
export function andSays(answer: Refusal): string {
  const words = ownWords(answer);
  return words === "" ? "" : `, and says "${words}"`;
}

/** The same as a sentence of its own, for what names no server before. */
export function serverSays(answer: Refusal): string {
  const words = ownWords(answer);
  return words === "" ? "" : `; the server says "${words}"`;
}
