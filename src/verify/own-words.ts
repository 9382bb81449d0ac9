/** A server's own explanation of a refusal. */

import { isRecord } from "../values.ts";
import type { Answer } from "./call.ts";

const LONGEST = 200;

/** The error's message, the description in WWW-Authenticate, or the page's title; on one line, shortened. */
export function ownWords({ headers, decoded: { body, text } }: Pick<Answer, "headers" | "decoded">): string {
  const value = body.form === "json" && isRecord(body.value) ? body.value : undefined;
  const said = ["Message", "ErrorMessage", "message", "error_description"].map((name) => value?.[name]);
  const page = /<title[^<>]*>([^<]+)|<h1[^<>]*>([^<]+)/i.exec(body.form === "json" ? "" : text);
  const described = /\berror_description="([^"]*)"/i.exec(headers["www-authenticate"] ?? "")?.[1];
  const first = said.find((words) => typeof words === "string" && words.trim() !== "") ?? page?.[1] ?? page?.[2];
  const all = [first, described].flatMap((words) =>
    typeof words === "string" && words.trim() !== "" ? [words.replaceAll(/\s+/g, " ").trim()] : [],
  );
  return [...new Set(all)].join("; ").slice(0, LONGEST);
}

/** The end of a sentence about a refusal; empty if the server gives no explanation. */
export function andSays(answer: Pick<Answer, "headers" | "decoded">): string {
  const words = ownWords(answer);
  return words === "" ? "" : `, and says "${words}"`;
}

/** The same as a sentence of its own, for what names no server before. */
export function serverSays(answer: Pick<Answer, "headers" | "decoded">): string {
  const words = ownWords(answer);
  return words === "" ? "" : `; the server says "${words}"`;
}
