import type { Role } from "../operation-roles.ts";
import type { Deviation } from "./deviation.ts";
import { onJson, onSession, setting, type Deviate, jsonText } from "./rewire.ts";
import { EVERYWHERE, type Json } from "./requests.ts";

/** Answers whose properties do not match their rows. */
export function schemaDeviation(
  name: string,
  title: string,
  deviate: Deviate,
  checks: readonly string[] = ["answer-schema"],
): Deviation {
  return { name, area: "schema", title, checks, deviate };
}

function without(name: string, roles: readonly Role[]): Deviate {
  return onSession(roles, ({ [name]: _gone, ...rest }) => rest);
}

function renaming(from: string, to: string, roles: readonly Role[]): Deviate {
  return onSession(roles, (session) =>
    Object.fromEntries(Object.entries(session).map(([key, value]) => [key === from ? to : key, value])),
  );
}

export function changing(
  name: string,
  change: (value: unknown) => unknown,
  roles: readonly Role[] = EVERYWHERE,
): Deviate {
  return onSession(roles, (session) => ({ ...session, [name]: change(session[name]) }));
}

function onItem(at: number | "last", change: (session: Json) => Json): Deviate {
  return onJson(["list"], (value) => {
    if (!Array.isArray(value)) return value;
    const index = at === "last" ? value.length - 1 : at;
    return value.map((item: Json, position) => (position === index ? change(item) : item));
  });
}

/** Writes a date in a different form. */
function dated(name: string, form: (text: string) => unknown): Deviate {
  return changing(name, (value) => (typeof value === "string" ? form(value) : value));
}

export const schemaDeviations: readonly Deviation[] = [
  schemaDeviation("property-missing", "Every session lacks CustomerPhone.", without("CustomerPhone", EVERYWHERE)),
  schemaDeviation("property-missing-reset", "Only Reset's answer lacks Rating.", without("Rating", ["release"])),
  schemaDeviation(
    "property-missing-second-item",
    "The second item of the list lacks SessionKey.",
    onItem(1, ({ SessionKey: _gone, ...rest }) => rest),
  ),
  schemaDeviation(
    "property-missing-last-item",
    "The last item of the list lacks Flags.",
    onItem("last", ({ Flags: _gone, ...rest }) => rest),
  ),
  schemaDeviation("links-missing", "PUT answers without _Links.", without("_Links", ["update"])),
  schemaDeviation("links-list", "_Links is a list.", setting("_Links", ["https://www.example.com"], ["update"])),
  schemaDeviation(
    "links-objects",
    "_Links holds objects instead of addresses.",
    setting("_Links", { Self: { href: "https://www.example.com" } }, ["update"]),
  ),
  schemaDeviation("key-camel-case", "TopicId is written topicId.", renaming("TopicId", "topicId", EVERYWHERE)),
  schemaDeviation(
    "key-typo",
    "CustomerConsented is written CustomerConsent, by PUT.",
    renaming("CustomerConsented", "CustomerConsent", ["update"]),
  ),
  schemaDeviation("property-extra", "A property that no table lists.", setting("InternalNote", "x"), [
    "undocumented-property",
  ]),
  schemaDeviation("number-as-text", "AlertLevel is a string.", changing("AlertLevel", String)),
  schemaDeviation(
    "number-as-text-pick-up",
    "Rank is a string, in pick-up's answer only.",
    changing("Rank", String, ["claim"]),
  ),
  schemaDeviation("number-null", "InitialQueuePos is null.", setting("InitialQueuePos", null)),
  schemaDeviation("number-float", "Rating has a fraction.", setting("Rating", 4.5)),
  schemaDeviation(
    "number-too-large",
    "SessionKey's neighbour InitialQueuePos is larger than int32.",
    setting("InitialQueuePos", 4_294_967_296),
  ),
  schemaDeviation(
    "bool-as-number",
    "CustomerConsented is 0 or 1.",
    changing("CustomerConsented", (value) => (value === true ? 1 : 0)),
  ),
  schemaDeviation("bool-as-text", "ChatbotIsActive is a string.", changing("ChatbotIsActive", String)),
  schemaDeviation("bool-null", "CustomerConsented is null.", setting("CustomerConsented", null)),
  schemaDeviation("text-as-number", "CustomerPhone is a number.", setting("CustomerPhone", 4755501234)),
  schemaDeviation(
    "text-as-list",
    "FirstMessage is a list of strings.",
    changing("FirstMessage", (value) => [value]),
  ),
  schemaDeviation("date-null", "WhenRequested is null.", setting("WhenRequested", null)),
  schemaDeviation(
    "date-blank-for-t",
    "Dates have a space instead of T.",
    dated("WhenRequested", (text) => text.replace("T", " ")),
  ),
  schemaDeviation(
    "date-offset-without-colon",
    "An offset without its colon.",
    dated("WhenIdle", (text) => `${text.slice(0, 19)}+0100`),
  ),
  schemaDeviation(
    "date-of-no-calendar",
    "31 February.",
    dated("WhenRequested", (text) => `2024-02-31${text.slice(10)}`),
  ),
  schemaDeviation(
    "date-as-number",
    "Milliseconds since 1970.",
    dated("WhenRequested", (text) => Date.parse(text)),
  ),
  schemaDeviation(
    "date-microsoft",
    "Dates are in the old ASP.NET format.",
    dated("WhenFetched", (text) => `/Date(${Math.max(0, Date.parse(text))})/`),
  ),
  schemaDeviation(
    "date-eight-digits",
    "Eight fraction digits.",
    dated("WhenRequested", (text) => `${text.slice(0, 19)}.12345678+01:00`),
  ),
  schemaDeviation(
    "date-only",
    "Dates without a time.",
    dated("WhenRequested", (text) => text.slice(0, 10)),
  ),
  schemaDeviation(
    "date-words",
    "Dates are in RFC 1123 format.",
    dated("WhenStarted", (text) => new Date(Math.max(0, Date.parse(text))).toUTCString()),
  ),
  schemaDeviation("enum-unknown", "A Status that does not exist.", setting("Status", "Active", ["list"])),
  schemaDeviation(
    "enum-lower-case",
    "Status in lower case.",
    changing("Status", (value) => jsonText(value).toLowerCase()),
  ),
  schemaDeviation("enum-number", "Status is a number.", setting("Status", 4)),
  schemaDeviation("enum-null", "Status is null.", setting("Status", null)),
  schemaDeviation("flags-number", "Flags is a number.", setting("Flags", 1)),
  schemaDeviation(
    "flags-list",
    "Flags is a list.",
    changing("Flags", (value) => [value]),
  ),
];
