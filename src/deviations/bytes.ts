import { deviationIn, type Deviation } from "./deviation.ts";
import { json, onAnswer, onText, withText, type Deviate } from "./rewire.ts";
import { EVERYWHERE } from "./requests.ts";

/** Answers that are malformed as text or JSON, whatever their properties. */
const deviation = deviationIn("bytes");

const label = (roles: typeof EVERYWHERE, contentType: string | null, jsonOnly = true): Deviate =>
  onAnswer(roles, async (response, request) => {
    if (response.status !== 200 || (jsonOnly && (request.headers.get("accept") ?? "").includes("xml"))) return response;
    const labelled = withText(response, new Uint8Array(await response.arrayBuffer()));
    if (contentType === null) labelled.headers.delete("content-type");
    else labelled.headers.set("content-type", contentType);
    return labelled;
  });

const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 0x3f));

export const bytesDeviations: readonly Deviation[] = [
  deviation(
    "body-empty",
    "Reset answers 200 with an empty body.",
    ["body-present"],
    onText(["release"], () => ""),
  ),
  deviation(
    "body-empty-list",
    "The list answers 200 with an empty body.",
    ["body-present"],
    onText(["list"], () => ""),
  ),
  deviation(
    "json-cut",
    "Save's JSON is truncated.",
    ["json-well-formed"],
    onText(["save"], (text) => text.slice(0, -10)),
  ),
  deviation(
    "json-trailing-comma",
    "A comma before the closing brace.",
    ["json-well-formed"],
    onText(["update"], (text) => `${text.slice(0, -1)},}`),
  ),
  deviation(
    "json-trailing-text",
    "There is text after the JSON.",
    ["json-well-formed"],
    onText(["list"], (text) => `${text}\nOK`),
  ),
  deviation(
    "json-nan",
    "Rating is NaN.",
    ["json-well-formed"],
    onText(EVERYWHERE, (text) => text.replaceAll(/"Rating":\s*\d+/g, '"Rating":NaN')),
  ),
  deviation(
    "json-single-quotes",
    "Single quotes for keys.",
    ["json-well-formed"],
    onText(["claim"], (text) => text.replaceAll('"Status"', "'Status'")),
  ),
  deviation(
    "json-in-string",
    "JSON inside a JSON string.",
    ["json-not-in-string"],
    onText(["save"], (text) => JSON.stringify(text)),
  ),
  deviation(
    "json-in-string-list",
    "The list inside a JSON string.",
    ["json-not-in-string"],
    onText(["list"], (text) => JSON.stringify(text)),
  ),
  deviation(
    "json-duplicate-key",
    "Status twice in a session.",
    ["json-duplicate-keys"],
    onText(EVERYWHERE, (text) => text.replaceAll(/"Status":\s*("\w+"|null)/g, '$&,"Status":$1')),
  ),
  deviation(
    "json-integer-fraction",
    "ChatSessionId as 427.0.",
    ["json-integers"],
    onText(EVERYWHERE, (text) => text.replaceAll(/("ChatSessionId":\s*\d+)/g, "$1.0")),
  ),
  deviation(
    "json-integer-exponent",
    "Rating with an exponent.",
    ["json-integers"],
    onText(["update"], (text) => text.replaceAll(/("Rating":\s*\d+)/g, "$1e0")),
  ),
  deviation(
    "byte-order-mark",
    "A byte-order mark before the JSON.",
    ["body-encoding"],
    onText(["list"], (text) => `\uFEFF${text}`),
  ),
  deviation(
    "byte-order-mark-pick-up",
    "A byte-order mark in pick-up's answer.",
    ["body-encoding"],
    onText(["claim"], (text) => `\uFEFF${text}`),
  ),
  deviation("bytes-latin-1", "Answers in ISO 8859-1 that say UTF-8.", ["body-encoding"], onText(EVERYWHERE, latin1)),
  deviation(
    "charset-latin-1",
    "Answers that say ISO 8859-1.",
    ["content-type"],
    label(EVERYWHERE, "application/json; charset=iso-8859-1"),
  ),
  deviation("content-type-missing", "No Content-Type.", ["content-type"], label(["update"], null)),
  deviation(
    "content-type-text",
    "JSON labelled text/plain.",
    ["content-type"],
    label(EVERYWHERE, "text/plain; charset=utf-8"),
  ),
  deviation(
    "content-type-html",
    "JSON labelled text/html, by Reset.",
    ["content-type"],
    label(["release"], "text/html"),
  ),
  deviation(
    "content-type-problem",
    "JSON labelled application/problem+json.",
    ["content-type"],
    label(["claim"], "application/problem+json"),
  ),
  deviation(
    "html-for-json",
    "The list is an HTML page labelled JSON.",
    ["body-fits-label"],
    onText(["list"], () => "<!doctype html><title>Welcome</title>"),
  ),
  deviation(
    "xml-for-json",
    "Save answers XML labelled JSON.",
    ["body-fits-label"],
    onText(["save"], () => "<ChatSessionEntity><ChatSessionId>1</ChatSessionId></ChatSessionEntity>"),
  ),
  deviation(
    "login-page",
    "A login page with status 200.",
    ["content-type"],
    onAnswer(
      ["list"],
      () => new Response("<!DOCTYPE html><form>Sign in</form>", { headers: { "content-type": "text/html" } }),
    ),
  ),
  deviation(
    "error-under-200",
    "An error object with status 200.",
    ["no-error-under-200"],
    onAnswer(["release"], () => json({ Error: true, ErrorType: "SoException", ErrorMessage: "no", ErrorSource: "x" })),
  ),
  deviation(
    "error-under-200-agent",
    "The agents' error object with status 200.",
    ["no-error-under-200"],
    onAnswer(["save"], () => json({ Error: true, ErrorType: "SoException", Message: "no" })),
  ),
];
