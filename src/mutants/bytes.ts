import type { Mutant } from "./mutant.ts";
import { EVERYWHERE, json, onAnswer, onText, withText, type Wrap } from "./rewire.ts";

/** Answers that go wrong before anybody looks at a property. */
function mutant(name: string, title: string, checks: readonly string[], wrap: Wrap): Mutant {
  return { name, group: "bytes", title, checks, wrap };
}

const label = (roles: typeof EVERYWHERE, contentType: string | null, jsonOnly = true): Wrap =>
  onAnswer(roles, async (response, request) => {
    if (response.status !== 200 || (jsonOnly && (request.headers.get("accept") ?? "").includes("xml"))) return response;
    const labelled = withText(response, new Uint8Array(await response.arrayBuffer()));
    if (contentType === null) labelled.headers.delete("content-type");
    else labelled.headers.set("content-type", contentType);
    return labelled;
  });

const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 0x3f));

export const bytesMutants: readonly Mutant[] = [
  mutant(
    "body-empty",
    "Reset answers 200 with an empty body.",
    ["body-present"],
    onText(["release"], () => ""),
  ),
  mutant(
    "body-empty-list",
    "The list answers 200 with an empty body.",
    ["body-present"],
    onText(["list"], () => ""),
  ),
  mutant(
    "json-cut",
    "Save's JSON is cut short.",
    ["json-well-formed"],
    onText(["save"], (text) => text.slice(0, -10)),
  ),
  mutant(
    "json-trailing-comma",
    "A comma before the closing brace.",
    ["json-well-formed"],
    onText(["update"], (text) => `${text.slice(0, -1)},}`),
  ),
  mutant(
    "json-trailing-text",
    "Text behind the JSON.",
    ["json-well-formed"],
    onText(["list"], (text) => `${text}\nOK`),
  ),
  mutant(
    "json-nan",
    "Rating is NaN.",
    ["json-well-formed"],
    onText(EVERYWHERE, (text) => text.replaceAll(/"Rating":\s*\d+/g, '"Rating":NaN')),
  ),
  mutant(
    "json-single-quotes",
    "Single quotes for keys.",
    ["json-well-formed"],
    onText(["claim"], (text) => text.replaceAll('"Status"', "'Status'")),
  ),
  mutant(
    "json-in-string",
    "JSON inside a JSON string.",
    ["json-not-in-string"],
    onText(["save"], (text) => JSON.stringify(text)),
  ),
  mutant(
    "json-in-string-list",
    "The list inside a JSON string.",
    ["json-not-in-string"],
    onText(["list"], (text) => JSON.stringify(text)),
  ),
  mutant(
    "json-duplicate-key",
    "Status twice in a session.",
    ["json-duplicate-keys"],
    onText(EVERYWHERE, (text) => text.replaceAll(/"Status":\s*("\w+"|null)/g, '$&,"Status":$1')),
  ),
  mutant(
    "json-integer-fraction",
    "ChatSessionId as 427.0.",
    ["json-integers"],
    onText(EVERYWHERE, (text) => text.replaceAll(/("ChatSessionId":\s*\d+)/g, "$1.0")),
  ),
  mutant(
    "json-integer-exponent",
    "Rating with an exponent.",
    ["json-integers"],
    onText(["update"], (text) => text.replaceAll(/("Rating":\s*\d+)/g, "$1e0")),
  ),
  mutant(
    "byte-order-mark",
    "A byte-order mark before the JSON.",
    ["body-encoding"],
    onText(["list"], (text) => `\uFEFF${text}`),
  ),
  mutant(
    "byte-order-mark-pick-up",
    "A byte-order mark in pick-up's answer.",
    ["body-encoding"],
    onText(["claim"], (text) => `\uFEFF${text}`),
  ),
  mutant("bytes-latin-1", "Answers in ISO 8859-1 that say UTF-8.", ["body-encoding"], onText(EVERYWHERE, latin1)),
  mutant(
    "charset-latin-1",
    "Answers that say ISO 8859-1.",
    ["content-type"],
    label(EVERYWHERE, "application/json; charset=iso-8859-1"),
  ),
  mutant("content-type-missing", "No Content-Type.", ["content-type"], label(["update"], null)),
  mutant(
    "content-type-text",
    "JSON labelled text/plain.",
    ["content-type"],
    label(EVERYWHERE, "text/plain; charset=utf-8"),
  ),
  mutant("content-type-html", "JSON labelled text/html, by Reset.", ["content-type"], label(["release"], "text/html")),
  mutant(
    "content-type-problem",
    "JSON labelled application/problem+json.",
    ["content-type"],
    label(["claim"], "application/problem+json"),
  ),
  mutant(
    "html-for-json",
    "The list is an HTML page labelled JSON.",
    ["body-fits-label"],
    onText(["list"], () => "<!doctype html><title>Welcome</title>"),
  ),
  mutant(
    "xml-for-json",
    "Save answers XML labelled JSON.",
    ["body-fits-label"],
    onText(["save"], () => "<ChatSessionEntity><ChatSessionId>1</ChatSessionId></ChatSessionEntity>"),
  ),
  mutant(
    "login-page",
    "A login page under 200.",
    ["content-type"],
    onAnswer(
      ["list"],
      () => new Response("<!DOCTYPE html><form>Sign in</form>", { headers: { "content-type": "text/html" } }),
    ),
  ),
  mutant(
    "error-under-200",
    "An error object under 200.",
    ["no-error-under-200"],
    onAnswer(["release"], () => json({ Error: true, ErrorType: "SoException", ErrorMessage: "no", ErrorSource: "x" })),
  ),
  mutant(
    "error-under-200-agent",
    "The agents' error object under 200.",
    ["no-error-under-200"],
    onAnswer(["save"], () => json({ Error: true, ErrorType: "SoException", Message: "no" })),
  ),
];
