import { deviationIn, type Deviation } from "./deviation.ts";
import { onAnswer, onRequest, onXml, withText } from "./rewire.ts";
import { EVERYWHERE, resend, wantsXml } from "./requests.ts";

/** Faulty answers as XML or text/json. */
const deviation = deviationIn("formats");

const dropElement =
  (name: string): ((text: string) => string) =>
  (text) =>
    text.replaceAll(new RegExp(`<${name}>[^<]*</${name}>`, "g"), "");

export const xmlDeviations: readonly Deviation[] = [
  deviation(
    "xml-capital-booleans",
    "XML writes True and False.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) => text.replaceAll(">true<", ">True<").replaceAll(">false<", ">False<")),
  ),
  deviation(
    "xml-prefix-unbound",
    "XML uses a prefix that it binds to no namespace.",
    ["xml-well-formed"],
    onXml(EVERYWHERE, (text) => text.replaceAll(/ xmlns:\w+="[^"]*"/g, "")),
  ),
  deviation(
    "xml-late-declaration",
    "There is a line break before the XML declaration.",
    ["xml-well-formed"],
    onXml(EVERYWHERE, (text) => `\n<?xml version="1.0" encoding="utf-8"?>${text.replace(/^<\?xml[^>]*>/, "")}`),
  ),
  deviation(
    "merge-patch-406",
    "The documented type application/merge-patch+json is refused.",
    ["status-documented"],
    onRequest(["list"], (request) =>
      /merge-patch/.test(request.headers.get("accept") ?? "") ? new Response("", { status: 406 }) : request,
    ),
  ),
  deviation(
    "xml-not-available",
    "XML is answered as JSON.",
    ["content-type"],
    onRequest(EVERYWHERE, (request) =>
      wantsXml(request) ? resend(request, { headers: { accept: "application/json" } }) : request,
    ),
  ),
  deviation(
    "xml-406",
    "XML is refused with 406.",
    ["status-documented"],
    onRequest(["list"], (request) => (wantsXml(request) ? new Response("", { status: 406 }) : request)),
  ),
  deviation(
    "xml-label",
    "XML is labelled JSON.",
    ["content-type", "body-fits-label"],
    onAnswer(EVERYWHERE, async (response, request) =>
      wantsXml(request) && response.status === 200
        ? withText(response, await response.text(), { "content-type": "application/json" })
        : response,
    ),
  ),
  deviation(
    "xml-bare-ampersand",
    "& is not escaped in XML.",
    ["xml-well-formed"],
    onXml(EVERYWHERE, (text) => text.replaceAll("&amp;", "&")),
  ),
  deviation(
    "xml-cut",
    "XML is truncated.",
    ["xml-well-formed"],
    onXml(["list"], (text) => text.slice(0, -20)),
  ),
  deviation(
    "xml-escaped-twice",
    "Texts are escaped twice in XML.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) => text.replaceAll("&amp;", "&amp;amp;").replaceAll("&lt;", "&amp;lt;")),
  ),
  deviation("xml-element-missing", "XML lacks Status.", ["xml-equals-json"], onXml(EVERYWHERE, dropElement("Status"))),
  deviation(
    "xml-element-missing-put",
    "PUT's XML lacks Rating.",
    ["xml-equals-json"],
    onXml(["update"], dropElement("Rating")),
  ),
  deviation(
    "xml-bool-number",
    "Booleans are Yes and No in XML.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) => text.replaceAll(">true<", ">Yes<").replaceAll(">false<", ">No<")),
  ),
  deviation(
    "xml-other-date",
    "Dates are written in English in XML.",
    ["xml-equals-json"],
    onXml(["list"], (text) =>
      text.replaceAll(
        /<WhenRequested>([^<]+)</g,
        (_all, date: string) => `<WhenRequested>${new Date(date).toUTCString()}<`,
      ),
    ),
  ),
  deviation(
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
  deviation(
    "xml-value-shifted",
    "AlertLevel is one higher in XML.",
    ["xml-equals-json"],
    onXml(EVERYWHERE, (text) =>
      text.replaceAll(/<AlertLevel>(\d+)</g, (_all, level: string) => `<AlertLevel>${Number(level) + 1}<`),
    ),
  ),
  deviation(
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
  deviation(
    "text-json-answer-406",
    "text/json is refused as an answer.",
    ["status-documented"],
    onRequest(["list"], (request) =>
      request.headers.get("accept") === "text/json" ? new Response("", { status: 406 }) : request,
    ),
  ),
];
