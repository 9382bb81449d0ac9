import type { Mutant } from "./mutant.ts";
import { EVERYWHERE, onJson, onSession, setting, type MutantRole, type Json, type Wrap, textOf } from "./rewire.ts";

/** Answers whose properties do not fit their rows. */
function mutant(name: string, title: string, wrap: Wrap, checks: readonly string[] = ["answer-schema"]): Mutant {
  return { name, group: "schema", title, checks, wrap };
}

function without(name: string, roles: readonly MutantRole[]): Wrap {
  return onSession(roles, ({ [name]: _gone, ...rest }) => rest);
}

function renaming(from: string, to: string, roles: readonly MutantRole[]): Wrap {
  return onSession(roles, (session) =>
    Object.fromEntries(Object.entries(session).map(([key, value]) => [key === from ? to : key, value])),
  );
}

function changing(name: string, change: (value: unknown) => unknown, roles: readonly MutantRole[] = EVERYWHERE): Wrap {
  return onSession(roles, (session) => ({ ...session, [name]: change(session[name]) }));
}

function onItem(at: number | "last", change: (session: Json) => Json): Wrap {
  return onJson(["list"], (value) => {
    if (!Array.isArray(value)) return value;
    const index = at === "last" ? value.length - 1 : at;
    return value.map((item: Json, position) => (position === index ? change(item) : item));
  });
}

const dateForm =
  (form: (text: string) => unknown): ((value: unknown) => unknown) =>
  (value) =>
    typeof value === "string" ? form(value) : value;

export const schemaMutants: readonly Mutant[] = [
  mutant("property-missing", "Every session lacks CustomerPhone.", without("CustomerPhone", EVERYWHERE)),
  mutant("property-missing-reset", "Only Reset's answer lacks Rating.", without("Rating", ["release"])),
  mutant(
    "property-missing-second-item",
    "The second item of the list lacks SessionKey.",
    onItem(1, ({ SessionKey: _gone, ...rest }) => rest),
  ),
  mutant(
    "property-missing-last-item",
    "The last item of the list lacks Flags.",
    onItem("last", ({ Flags: _gone, ...rest }) => rest),
  ),
  mutant("links-missing", "PUT answers without _Links.", without("_Links", ["update"])),
  mutant("links-list", "_Links is a list.", setting("_Links", ["https://www.example.com"], ["update"])),
  mutant(
    "links-objects",
    "_Links holds objects instead of addresses.",
    setting("_Links", { Self: { href: "https://www.example.com" } }, ["update"]),
  ),
  mutant("key-camel-case", "TopicId is written topicId.", renaming("TopicId", "topicId", EVERYWHERE)),
  mutant(
    "key-typo",
    "CustomerConsented is written CustomerConsent, by PUT.",
    renaming("CustomerConsented", "CustomerConsent", ["update"]),
  ),
  mutant("property-extra", "A property that no table lists.", setting("InternalNote", "x"), ["undocumented-property"]),
  mutant("number-as-text", "AlertLevel is a text.", changing("AlertLevel", String)),
  mutant("number-as-text-pick-up", "Rank is a text, in pick-up's answer only.", changing("Rank", String, ["claim"])),
  mutant("number-null", "InitialQueuePos is null.", setting("InitialQueuePos", null)),
  mutant("number-float", "Rating has a fraction.", setting("Rating", 4.5)),
  mutant(
    "number-too-large",
    "SessionKey's neighbour InitialQueuePos is larger than int32.",
    setting("InitialQueuePos", 4_294_967_296),
  ),
  mutant(
    "bool-as-number",
    "CustomerConsented is 0 or 1.",
    changing("CustomerConsented", (value) => (value === true ? 1 : 0)),
  ),
  mutant("bool-as-text", "ChatbotIsActive is a text.", changing("ChatbotIsActive", String)),
  mutant("bool-null", "CustomerConsented is null.", setting("CustomerConsented", null)),
  mutant("text-as-number", "CustomerPhone is a number.", setting("CustomerPhone", 4755501234)),
  mutant(
    "text-as-list",
    "FirstMessage is a list of texts.",
    changing("FirstMessage", (value) => [value]),
  ),
  mutant("date-null", "WhenRequested is null.", setting("WhenRequested", null)),
  mutant(
    "date-blank-for-t",
    "Dates have a blank for T.",
    changing(
      "WhenRequested",
      dateForm((text) => text.replace("T", " ")),
    ),
  ),
  mutant(
    "date-offset-without-colon",
    "An offset without its colon.",
    changing(
      "WhenIdle",
      dateForm((text) => `${text.slice(0, 19)}+0100`),
    ),
  ),
  mutant(
    "date-of-no-calendar",
    "31 February.",
    changing(
      "WhenRequested",
      dateForm((text) => `2024-02-31${text.slice(10)}`),
    ),
  ),
  mutant(
    "date-as-number",
    "Milliseconds since 1970.",
    changing(
      "WhenRequested",
      dateForm((text) => Date.parse(text)),
    ),
  ),
  mutant(
    "date-microsoft",
    "Dates in the old form of ASP.NET.",
    changing(
      "WhenFetched",
      dateForm((text) => `/Date(${Math.max(0, Date.parse(text))})/`),
    ),
  ),
  mutant(
    "date-eight-digits",
    "Eight fraction digits.",
    changing(
      "WhenRequested",
      dateForm((text) => `${text.slice(0, 19)}.12345678+01:00`),
    ),
  ),
  mutant(
    "date-only",
    "Dates without a time.",
    changing(
      "WhenRequested",
      dateForm((text) => text.slice(0, 10)),
    ),
  ),
  mutant(
    "date-words",
    "Dates in a sentence.",
    changing(
      "WhenStarted",
      dateForm((text) => new Date(Math.max(0, Date.parse(text))).toUTCString()),
    ),
  ),
  mutant("enum-unknown", "A Status that does not exist.", setting("Status", "Active", ["list"])),
  mutant(
    "enum-lower-case",
    "Status in lower case.",
    changing("Status", (value) => textOf(value).toLowerCase()),
  ),
  mutant("enum-number", "Status is a number.", setting("Status", 4)),
  mutant("enum-null", "Status is null.", setting("Status", null)),
  mutant("flags-number", "Flags is a number.", setting("Flags", 1)),
  mutant(
    "flags-list",
    "Flags is a list.",
    changing("Flags", (value) => [value]),
  ),
  mutant(
    "reference-text",
    "User is a name.",
    changing("User", (value) => (value === null ? null : "tje")),
  ),
  mutant("reference-list", "Contact is a list.", setting("Contact", [])),
  mutant(
    "nested-number-as-text",
    "AssociateId is a text where User is filled.",
    onSession(EVERYWHERE, nest("User", "AssociateId", String)),
  ),
  mutant(
    "user-camel-case",
    "What is in User has its names in camelCase.",
    onSession(EVERYWHERE, (session) => {
      const user = session["User"] as Json | null;
      return { ...session, User: user && mapKeys(user, (key) => key.charAt(0).toLowerCase() + key.slice(1)) };
    }),
  ),
  mutant("rights-text", "TableRight is a text.", setting("TableRight", "FULL")),
  mutant(
    "field-properties-list",
    "FieldProperties is a list.",
    setting("FieldProperties", [{ FieldType: "System.Int32" }]),
  ),
  mutant(
    "field-properties-entry",
    "An entry of FieldProperties has its length as a text.",
    setting("FieldProperties", { Rating: { FieldRight: null, FieldType: "System.Int32", FieldLength: "4" } }),
  ),
  mutant(
    "list-as-object",
    "The list is one object.",
    onJson(["list"], (value) => (Array.isArray(value) ? value[0] : value)),
  ),
  mutant(
    "list-wrapped",
    "The list is wrapped in an object.",
    onJson(["list"], (value) => ({ value })),
  ),
  mutant(
    "list-with-null",
    "The list holds a null.",
    onJson(["list"], (value) => (Array.isArray(value) ? [...(value as unknown[]), null] : value)),
  ),
  mutant(
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
