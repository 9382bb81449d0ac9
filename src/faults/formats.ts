import type { Fault } from "./fault.ts";
import {
  EVERYWHERE,
  onAnswer,
  onRequest,
  onXml,
  resend,
  wantsXml,
  withText,
  type FaultRole,
  type Wrap,
} from "./rewire.ts";

/** Answers as XML, and requests in other formats than JSON. */
function fault(name: string, title: string, checks: readonly string[], wrap: Wrap): Fault {
  return { name, group: "formats", title, checks, wrap };
}

const typeOf = (request: Request): string => (request.headers.get("content-type") ?? "").toLowerCase();
const WRITES: readonly FaultRole[] = ["update", "save"];

function refuseType(pattern: RegExp, status: number, roles = WRITES): Wrap {
  return onRequest(roles, (request) => (pattern.test(typeOf(request)) ? new Response("", { status }) : request));
}

function bendBody(pattern: RegExp, bend: (text: string) => string, roles = WRITES): Wrap {
  return onRequest(roles, async (request) =>
    pattern.test(typeOf(request)) ? resend(request, { body: bend(await request.clone().text()) }) : request,
  );
}

const dropElement =
  (name: string): ((text: string) => string) =>
  (text) =>
    text.replaceAll(new RegExp(`<${name}>[^<]*</${name}>`, "g"), "");

export const formatFaults: readonly Fault[] = [
  fault(
    "xml-not-available",
    "XML is answered as JSON.",
    ["content-type"],
    onRequest(EVERYWHERE, (request) =>
      wantsXml(request) ? resend(request, { headers: { accept: "application/json" } }) : request,
    ),
  ),
  fault(
    "xml-406",
    "XML is refused with 406.",
    ["status-documented"],
    onRequest(["list"], (request) => (wantsXml(request) ? new Response("", { status: 406 }) : request)),
  ),
  fault(
    "xml-label",
    "XML is labelled JSON.",
    ["content-type", "body-fits-label"],
    onAnswer(EVERYWHERE, async (response, request) =>
      wantsXml(request) && response.status === 200
        ? withText(response, await response.text(), { "content-type": "application/json" })
        : response,
    ),
  ),
  fault(
    "xml-bare-ampersand",
    "& is not escaped in XML.",
    ["xml-well-formed"],
    onXml(EVERYWHERE, (text) => text.replaceAll("&amp;", "&")),
  ),
  fault(
    "xml-cut",
    "XML is cut short.",
    ["xml-well-formed"],
    onXml(["list"], (text) => text.slice(0, -20)),
  ),
  fault(
    "xml-escaped-twice",
    "Texts are escaped twice in XML.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) => text.replaceAll("&amp;", "&amp;amp;").replaceAll("&lt;", "&amp;lt;")),
  ),
  fault("xml-element-missing", "XML lacks Status.", ["xml-equals-json"], onXml(EVERYWHERE, dropElement("Status"))),
  fault(
    "xml-element-missing-put",
    "PUT's XML lacks Rating.",
    ["xml-equals-json"],
    onXml(["update"], dropElement("Rating")),
  ),
  fault(
    "xml-bool-number",
    "Booleans are Yes and No in XML.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) => text.replaceAll(">true<", ">Yes<").replaceAll(">false<", ">No<")),
  ),
  fault(
    "xml-other-date",
    "Dates are in English in XML.",
    ["xml-equals-json"],
    onXml(["list"], (text) =>
      text.replaceAll(
        /<WhenRequested>([^<]+)</g,
        (_all, date: string) => `<WhenRequested>${new Date(date).toUTCString()}<`,
      ),
    ),
  ),
  fault(
    "xml-camel-case",
    "Elements are in camelCase.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) =>
      text.replaceAll(
        /(<\/?)([A-Z])(\w+)/g,
        (_all, start: string, first: string, rest: string) => start + first.toLowerCase() + rest,
      ),
    ),
  ),
  fault(
    "xml-value-shifted",
    "AlertLevel is one more in XML.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) =>
      text.replaceAll(/<AlertLevel>(\d+)</g, (_all, level: string) => `<AlertLevel>${Number(level) + 1}<`),
    ),
  ),
  fault(
    "xml-fewer-items",
    "The XML list lacks its last session.",
    ["xml-equals-json"],
    onXml(["list"], (text) => {
      const at = text.lastIndexOf("<ChatSessionEntity>");
      return at < 0
        ? text
        : text.slice(0, at) + text.slice(text.lastIndexOf("</ChatSessionEntity>") + "</ChatSessionEntity>".length);
    }),
  ),
  fault(
    "text-json-answer-406",
    "text/json is refused as an answer.",
    ["status-documented"],
    onRequest(["list"], (request) =>
      request.headers.get("accept") === "text/json" ? new Response("", { status: 406 }) : request,
    ),
  ),
  fault("text-json-refused", "A body of text/json is refused.", ["request-text-json"], refuseType(/text\/json/, 415)),
  fault("xml-body-refused", "A body of XML is refused.", ["request-xml"], refuseType(/xml/, 415)),
  fault(
    "text-xml-body-refused",
    "A body of text/xml is refused by Save.",
    ["request-xml"],
    refuseType(/text\/xml/, 415, ["save"]),
  ),
  fault("form-refused", "A form is refused.", ["request-form"], refuseType(/form/, 415)),
  fault("form-breaks", "A form breaks the server.", ["request-form", "status-documented"], refuseType(/form/, 500)),
  fault(
    "xml-body-half",
    "A body of XML loses its flags.",
    ["request-xml"],
    bendBody(/xml/, (text) => text.replaceAll(/<(CustomerConsented|ChatbotIsActive)>\w+</g, "<$1>false<")),
  ),
  fault(
    "form-half",
    "A form loses its numbers.",
    ["request-form"],
    bendBody(/form/, (text) => text.replaceAll(/(AlertLevel|Rating)=\d+/g, "$1=0")),
  ),
  fault(
    "form-plus",
    "A plus in a form stays a plus.",
    ["request-form"],
    bendBody(/form/, (text) => text.replaceAll("+", "%2B")),
  ),
  fault(
    "camel-case-ignored",
    "camelCase names are ignored.",
    ["request-camel-case"],
    bendBody(/json/, (text) => text.replaceAll(/"customer\w+":\s*"(?:[^"\\]|\\.)*",?/g, "")),
  ),
  fault(
    "put-empty-200",
    "PUT without a body is 200.",
    ["put-without-body"],
    onRequest(["update"], async (request) =>
      (await request.clone().text()) === "" ? Response.json({ ChatSessionId: 1 }) : request,
    ),
  ),
  fault(
    "put-empty-500",
    "PUT without a body is 500.",
    ["put-without-body"],
    onRequest(["update"], async (request) =>
      (await request.clone().text()) === "" ? new Response("", { status: 500 }) : request,
    ),
  ),
  fault(
    "put-cut-body-500",
    "A body that is cut short breaks PUT.",
    ["status-documented"],
    onRequest(["update"], async (request) => {
      const text = await request.clone().text();
      return text !== "" && /json/.test(typeOf(request)) && !text.trimEnd().endsWith("}")
        ? new Response("", { status: 500 })
        : request;
    }),
  ),
];
