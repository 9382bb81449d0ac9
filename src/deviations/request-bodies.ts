import type { Role } from "../operation-roles.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { onRequest, type Deviate } from "./rewire.ts";
import { entityOf, idIn, listOf, numberOf, resend } from "./requests.ts";

/** Requests in formats other than JSON, and requests without a body. */
const deviation = deviationIn("formats");

const typeOf = (request: Request): string => (request.headers.get("content-type") ?? "").toLowerCase();
const WRITES: readonly Role[] = ["update", "save"];

function refuseType(pattern: RegExp, status: number, roles = WRITES): Deviate {
  return onRequest(roles, (request) => (pattern.test(typeOf(request)) ? new Response("", { status }) : request));
}

function bendBody(pattern: RegExp, change: (text: string) => string, roles = WRITES): Deviate {
  return onRequest(roles, async (request) =>
    pattern.test(typeOf(request)) ? resend(request, { body: change(await request.clone().text()) }) : request,
  );
}

export const bodyDeviations: readonly Deviation[] = [
  deviation(
    "list-label-without-body",
    "The list refuses a JSON Content-Type without a body.",
    ["status-documented"],
    refuseType(/json/, 400, ["list"]),
  ),
  deviation(
    "put-null-accepted",
    "PUT accepts null as a session.",
    ["broken-body-refused"],
    onRequest(["update"], async (request) => ((await request.clone().text()) === "null" ? Response.json({}) : request)),
  ),
  deviation(
    "put-half-on-400",
    "A PUT that is refused for one property saves the others.",
    ["broken-body-refused"],
    onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (typeof entity?.["AlertLevel"] !== "string") return request;
      const { AlertLevel: _level, ...others } = entity;
      await fetch(await resend(request, { body: JSON.stringify(others) }));
      return request;
    }),
  ),
  deviation("text-json-refused", "A text/json body is refused.", ["request-text-json"], refuseType(/text\/json/, 415)),
  deviation("xml-body-refused", "An XML body is refused.", ["request-xml"], refuseType(/xml/, 415)),
  deviation(
    "text-xml-body-refused",
    "Save refuses a text/xml body.",
    ["request-xml"],
    refuseType(/text\/xml/, 415, ["save"]),
  ),
  deviation("form-refused", "A form is refused.", ["request-form"], refuseType(/form/, 415)),
  deviation(
    "form-breaks",
    "A form is answered with 500.",
    ["request-form", "status-documented"],
    refuseType(/form/, 500),
  ),
  deviation(
    "xml-body-half",
    "The flags of an XML body are lost.",
    ["request-xml"],
    bendBody(/xml/, (text) => text.replaceAll(/<(CustomerConsented|ChatbotIsActive)>\w+</g, "<$1>false<")),
  ),
  deviation(
    "form-half",
    "The numbers of a form are lost.",
    ["request-form"],
    bendBody(/form/, (text) => text.replaceAll(/(AlertLevel|Rating)=\d+/g, "$1=0")),
  ),
  deviation(
    "form-plus",
    "A plus in a form is not decoded as a space.",
    ["request-form"],
    bendBody(/form/, (text) => text.replaceAll("+", "%2B")),
  ),
  deviation(
    "camel-case-ignored",
    "camelCase names are ignored.",
    ["request-camel-case"],
    bendBody(/json/, (text) => text.replaceAll(/"customer\w+":\s*"(?:[^"\\]|\\.)*",?/g, "")),
  ),
  deviation(
    "patch-types-refused",
    "Bodies of the two patch types are refused.",
    ["request-patch-types"],
    refuseType(/patch\+json/, 415),
  ),
  deviation(
    "merge-patch-body-refused",
    "PUT refuses application/merge-patch+json.",
    ["request-patch-types"],
    refuseType(/merge-patch/, 415, ["update"]),
  ),
  deviation(
    "json-patch-body-refused",
    "Save refuses application/json-patch+json.",
    ["request-patch-types"],
    refuseType(/json-patch/, 415, ["save"]),
  ),
  deviation(
    "json-patch-body-breaks",
    "A body of application/json-patch+json is answered with 500.",
    ["request-patch-types", "status-documented"],
    refuseType(/json-patch/, 500),
  ),
  deviation(
    "merge-patch-body-half",
    "Numbers in application/merge-patch+json are lost.",
    ["request-patch-types"],
    bendBody(/merge-patch/, (text) => text.replaceAll(/"(AlertLevel|Rating)":\s*\d+/g, '"$1":0')),
  ),
  deviation(
    "merge-patch-body-nothing",
    "A body of application/merge-patch+json is taken and changes nothing.",
    ["request-patch-types"],
    onRequest(WRITES, async (request, fetch) => {
      if (!typeOf(request).includes("merge-patch")) return request;
      const id = idIn(request) || numberOf(await entityOf(request));
      const stored = (await listOf(fetch, request)).find((session) => numberOf(session) === id);
      return stored ? Response.json({ ...stored, ...(idIn(request) > 0 && { _Links: {} }) }) : request;
    }),
  ),
  deviation(
    "put-empty-200",
    "PUT without a body answers 200.",
    ["put-without-body"],
    onRequest(["update"], async (request) =>
      (await request.clone().text()) === "" ? Response.json({ ChatSessionId: 1 }) : request,
    ),
  ),
  deviation(
    "put-empty-500",
    "PUT without a body answers 500.",
    ["put-without-body"],
    onRequest(["update"], async (request) =>
      (await request.clone().text()) === "" ? new Response("", { status: 500 }) : request,
    ),
  ),
  deviation(
    "put-cut-body-500",
    "A truncated body makes PUT answer 500.",
    ["status-documented"],
    onRequest(["update"], async (request) => {
      const text = await request.clone().text();
      return text !== "" && /json/.test(typeOf(request)) && !text.trimEnd().endsWith("}")
        ? new Response("", { status: 500 })
        : request;
    }),
  ),
];
