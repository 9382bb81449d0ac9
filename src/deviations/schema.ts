import type { Role } from "../operation-roles.ts";
import type { Deviation } from "./deviation.ts";
import { onJson, onSession, setting, type Deviate, jsonText } from "./rewire.ts";
import { EVERYWHERE, type Json } from "./requests.ts";

/** Answers whose properties do not match their rows. */
function deviation(
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

function changing(name: string, change: (value: unknown) => unknown, roles: readonly Role[] = EVERYWHERE): Deviate {
  return onSession(roles, (session) => ({ ...session, [name]: change(session[name]) }));
}

function onItem(at: number | "last", change: (session: Json) => Json): Deviate {
  return onJson(["list"], (value) => {
    if (!Array.isArray(value)) return value;
    const index = at === "last" ? value.length - 1 : at;
    return value.map((item: Json, position) => (position === index ? change(item) : item));
  });
}

/** A date in another form. */
function dated(name: string, form: (text: string) => unknown): Deviate {
  return changing(name, (value) => (typeof value === "string" ? form(value) : value));
}

export const schemaDeviations: readonly Deviation[] = [
  deviation("property-missing", "Every session lacks CustomerPhone.", without("CustomerPhone", EVERYWHERE)),
  deviation("property-missing-reset", "Only Reset's answer lacks Rating.", without("Rating", ["release"])),
  deviation(
    "property-missing-second-item",
    "The second item of the list lacks SessionKey.",
    onItem(1, ({ SessionKey: _gone, ...rest }) => rest),
  ),
  deviation(
    "property-missing-last-item",
    "The last item of the list lacks Flags.",
    onItem("last", ({ Flags: _gone, ...rest }) => rest),
  ),
  deviation("links-missing", "PUT answers without _Links.", without("_Links", ["update"])),
  deviation("links-list", "_Links is a list.", setting("_Links", ["https://www.example.com"], ["update"])),
  deviation(
    "links-objects",
    "_Links holds objects instead of addresses.",
    setting("_Links", { Self: { href: "https://www.example.com" } }, ["update"]),
  ),
  deviation("key-camel-case", "TopicId is written topicId.", renaming("TopicId", "topicId", EVERYWHERE)),
  deviation(
    "key-typo",
    "CustomerConsented is written CustomerConsent, by PUT.",
    renaming("CustomerConsented", "CustomerConsent", ["update"]),
  ),
  deviation("property-extra", "A property that no table lists.", setting("InternalNote", "x"), [
    "undocumented-property",
  ]),
  deviation("number-as-text", "AlertLevel is a string.", changing("AlertLevel", String)),
  deviation(
    "number-as-text-pick-up",
    "Rank is a string, in pick-up's answer only.",
    changing("Rank", String, ["claim"]),
  ),
  deviation("number-null", "InitialQueuePos is null.", setting("InitialQueuePos", null)),
  deviation("number-float", "Rating has a fraction.", setting("Rating", 4.5)),
  deviation(
    "number-too-large",
    "SessionKey's neighbour InitialQueuePos is larger than int32.",
    setting("InitialQueuePos", 4_294_967_296),
  ),
  deviation(
    "bool-as-number",
    "CustomerConsented is 0 or 1.",
    changing("CustomerConsented", (value) => (value === true ? 1 : 0)),
  ),
  deviation("bool-as-text", "ChatbotIsActive is a string.", changing("ChatbotIsActive", String)),
  deviation("bool-null", "CustomerConsented is null.", setting("CustomerConsented", null)),
  deviation("text-as-number", "CustomerPhone is a number.", setting("CustomerPhone", 4755501234)),
  deviation(
    "text-as-list",
    "FirstMessage is a list of strings.",
    changing("FirstMessage", (value) => [value]),
  ),
  deviation("date-null", "WhenRequested is null.", setting("WhenRequested", null)),
  deviation(
    "date-blank-for-t",
    "Dates have a space instead of T.",
    dated("WhenRequested", (text) => text.replace("T", " ")),
  ),
  deviation(
    "date-offset-without-colon",
    "An offset without its colon.",
    dated("WhenIdle", (text) => `${text.slice(0, 19)}+0100`),
  ),
  deviation(
    "date-of-no-calendar",
    "31 February.",
    dated("WhenRequested", (text) => `2024-02-31${text.slice(10)}`),
  ),
  deviation(
    "date-as-number",
    "Milliseconds since 1970.",
    dated("WhenRequested", (text) => Date.parse(text)),
  ),
  deviation(
    "date-microsoft",
    "Dates are in the old ASP.NET format.",
    dated("WhenFetched", (text) => `/Date(${Math.max(0, Date.parse(text))})/`),
  ),
  deviation(
    "date-eight-digits",
    "Eight fraction digits.",
    dated("WhenRequested", (text) => `${text.slice(0, 19)}.12345678+01:00`),
  ),
  deviation(
    "date-only",
    "Dates without a time.",
    dated("WhenRequested", (text) => text.slice(0, 10)),
  ),
  deviation(
    "date-words",
    "Dates are in RFC 1123 format.",
    dated("WhenStarted", (text) => new Date(Math.max(0, Date.parse(text))).toUTCString()),
  ),
  deviation("enum-unknown", "A Status that does not exist.", setting("Status", "Active", ["list"])),
  deviation(
    "enum-lower-case",
    "Status in lower case.",
    changing("Status", (value) => jsonText(value).toLowerCase()),
  ),
  deviation("enum-number", "Status is a number.", setting("Status", 4)),
  deviation("enum-null", "Status is null.", setting("Status", null)),
  deviation("flags-number", "Flags is a number.", setting("Flags", 1)),
  deviation(
    "flags-list",
    "Flags is a list.",
    changing("Flags", (value) => [value]),
  ),
  deviation(
    "reference-text",
    "User is a name.",
    changing("User", (value) => (value === null ? null : "tje")),
  ),
  deviation("reference-list", "Contact is a list.", setting("Contact", [])),
  deviation(
    "nested-number-as-text",
    "AssociateId is a string where User is filled.",
    onSession(EVERYWHERE, nest("User", "AssociateId", String)),
  ),
  deviation(
    "user-camel-case",
    "Properties inside User are in camelCase.",
    onSession(EVERYWHERE, (session) => {
      const user = session["User"] as Json | null;
      return { ...session, User: user && mapKeys(user, (key) => key.charAt(0).toLowerCase() + key.slice(1)) };
    }),
  ),
  deviation("rights-text", "TableRight is a string.", setting("TableRight", "FULL")),
  deviation(
    "field-properties-list",
    "FieldProperties is a list.",
    setting("FieldProperties", [{ FieldType: "System.Int32" }]),
  ),
  deviation(
    "field-properties-entry",
    "An entry of FieldProperties has its length as a string.",
    setting("FieldProperties", { Rating: { FieldRight: null, FieldType: "System.Int32", FieldLength: "4" } }),
  ),
  deviation(
    "list-as-object",
    "The list is one object.",
    onJson(["list"], (value) => (Array.isArray(value) ? value[0] : value)),
  ),
  deviation(
    "list-wrapped",
    "The list is wrapped in an object.",
    onJson(["list"], (value) => ({ value })),
  ),
  deviation(
    "list-with-null",
    "The list holds a null.",
    onJson(["list"], (value) => (Array.isArray(value) ? [...(value as unknown[]), null] : value)),
  ),
  deviation(
    "object-as-list",
    "PUT answers a list of one.",
    onJson(["update"], (value) => [value]),
  ),
];

function nest(name: string, inner: string, change: (value: unknown) => unknown): (session: Json) => Json {
  return (session) => {
    const value = session[name] as Json | null;
    return value === null ? session : { ...session, [name]: { ...value, [inner]: change(value[inner]) } };
  };
}

const mapKeys = (value: Json, change: (key: string) => string): Json =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [change(key), inner]));
