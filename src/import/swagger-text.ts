import { messageOf } from "../errors.ts";
import { isCutJson } from "../values.ts";
import { readYamlData, UnreadYaml } from "../yaml.ts";

/** Descriptions are JSON, or YAML. */

/** Does it begin as JSON? */
export function isJson(text: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(text);
}

/** Is the text a Swagger or OpenAPI description? Pages are not. */
export function isSwagger(text: string): boolean {
  if (isJson(text)) return /"(?:swagger"\s*:\s*"2\.0|openapi"\s*:\s*"3\.)/.test(text);
  const key = /^["']?(?:swagger["']?\s*:\s*["']?2\.0|openapi["']?\s*:\s*["']?3\.)/m.exec(text);
  return key !== null && !isWithinPage(text.slice(0, key.index));
}

/**
 * Only a page has samples, or front matter with an end; a line with `#` is a heading in a page, but a comment in YAML.
 */
function isWithinPage(before: string): boolean {
  const lines = before.split("\n").map((line) => line.trim());
  const content = lines.findIndex((line) => line !== "" && !/^[\uFEFF#%]|^---$/.test(line));
  return lines.some((line, at) => /^(?:```|~~~)/.test(line) || (line === "---" && content >= 0 && at > content));
}

/** The description as plain data; undefined if it is neither JSON nor YAML. */
export function readDescription(text: string): unknown {
  try {
    return parseDescription(text);
  } catch {
    return undefined;
  }
}

/** Throws the parser's error for a text that is neither. */
export function parseDescription(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, "");
  return isJson(plain) ? (JSON.parse(plain) as unknown) : readYamlData(plain);
}

/** Why a source yields no operation, in one sentence. */
export function whyNothing({ name, text }: { readonly name: string; readonly text: string }): string {
  if (text.trim() === "") return "the file is empty";
  if (text.slice(0, 1000).includes("\0"))
    return "this is UTF-16 without a mark at its start, or not a text at all: save it as UTF-8";
  if (isJson(text)) {
    try {
      JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch (error) {
      return isCutJson(text, messageOf(error)) ? "the JSON ends before it is complete" : "this is not valid JSON";
    }
    if (!isSwagger(text)) return "this is JSON, but neither Swagger 2.0 nor OpenAPI 3";
    return "its paths name no operation";
  }
  if (isSwagger(text)) return whyUnread(text) ?? "its paths name no operation";
  if (/\.ya?ml$/i.test(name)) return whyUnread(text) ?? "this is YAML, but neither Swagger 2.0 nor OpenAPI 3";
  return "not a page of the reference: it shows no `METHOD /api/v1/…`";
}

/** Undefined if the YAML can be read. */
function whyUnread(text: string): string | undefined {
  try {
    parseDescription(text);
    return undefined;
  } catch (error) {
    return error instanceof UnreadYaml
      ? `this is YAML that cannot be read: ${error.message}`
      : "this is not valid YAML";
  }
}
