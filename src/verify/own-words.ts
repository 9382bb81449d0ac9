/** What a server says itself when it refuses. */

import { isRecord } from "../values.ts";
import type { Answer } from "./call.ts";

const LONGEST = 200;

/** Its message, what WWW-Authenticate describes, or the title of its page; on one line, as long as a person reads. */
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

/** As the end of a sentence about a refusal; empty where the server says nothing. */
export function andSays(answer: Pick<Answer, "headers" | "decoded">): string {
  const words = ownWords(answer);
  return words === "" ? "" : `, and says "${words}"`;
}
