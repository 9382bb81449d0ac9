import type { Deviation } from "./deviation.ts";
import { onJson, onSession, setting } from "./rewire.ts";
import { EVERYWHERE, type Json } from "./requests.ts";
import { changing, schemaDeviation as deviation } from "./schema.ts";

/** Answers with an object, a list or a text where the row has another of the three. */
export const shapeDeviations: readonly Deviation[] = [
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
    "nested-number-too-large",
    "AlertLevel is larger than int32 where Ticket is filled.",
    onSession(
      EVERYWHERE,
      nest("Ticket", "AlertLevel", () => 4_294_967_296),
    ),
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
    "list-nested",
    "The list stands in another list.",
    onJson(["list"], (value) => [value]),
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
