import { readDateTime } from "../../time/date-time.ts";
import { isRecord } from "../../values.ts";
import { show, type Verdict } from "../../verify/check.ts";

/**
 * The body of a webhook call according to the vendor's pages (references: notification, chat events, state events, test
 * event).
 */

type Body = Readonly<Record<string, unknown>>;

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/;
const EVENT_NAME = /^(?:test|[\w-]+(?:\.[\w-]+)+)$/;
const STATE_EVENT = /^webhook\d*\.(?:started|stopped|errors)$/i;
const CHAT_EVENTS: readonly string[] = ["chatsession.created", "chatsession.changed", "chatsession.message"];
/** The page's list starts these names with a lower-case letter, its example with a capital. */
const CHAT_FIELDS: readonly string[] =
  "AlertLevel,ChatbotIsactive,Consented,ContactId,CustomerAlias,CustomerId,ProjectId,Rating,SaleId,Status,TicketId,TopicId,UserId"
    .toLowerCase()
    .split(",");
/** In the page's example these are texts, and the alias is a number. */
const ANY_SCALAR: readonly string[] = ["contactid", "customerid", "customeralias"];
const FLAGS: readonly string[] = ["chatbotisactive", "consented"];

/** Every deviation of the body from the documented shape. */
export function shapeOf(body: Body): readonly Verdict[] {
  const { Event: event, Changes: changes, Values: values, FieldValues: fields } = body;
  const name = typeof event === "string" ? event.toLowerCase() : "";
  const isState = STATE_EVENT.test(name);
  return [
    ...idOf(body),
    ...timestampOf(body["Timestamp"]),
    ...must(EVENT_NAME.test(name), "Event", event, "a name such as chatsession.created"),
    ...must(isInteger(body["PrimaryKey"]), "PrimaryKey", body["PrimaryKey"], "a whole number"),
    ...must(typeof body["Entity"] === "string" || isState, "Entity", body["Entity"], "the name of the entity"),
    ...must(typeof body["ContextIdentifier"] === "string", "ContextIdentifier", body["ContextIdentifier"], "a text"),
    ...must(
      isInteger(body["ChangedByAssociateId"]),
      "ChangedByAssociateId",
      body["ChangedByAssociateId"],
      "a whole number, 0 for customers",
    ),
    ...must(typeof body["WebhookName"] === "string", "WebhookName", body["WebhookName"], "the name of the webhook"),
    ...must(
      isListOfNames(changes) || isRecord(values),
      "Changes",
      changes,
      "a list of names, or Values of what is gone",
    ),
    ...must(fields === undefined || isRecord(fields), "FieldValues", fields, "an object"),
    ...(name === "test" ? testOf(body) : []),
    ...(name.startsWith("chatsession.") || name.startsWith("chatmessage.") ? chatOf(name, body) : []),
  ];
}

function must(holds: boolean, property: string, actual: unknown, expected: string): readonly Verdict[] {
  if (holds) return [];
  const what = actual === undefined ? "is missing" : "is not as documented";
  return [{ message: `${property} ${what}.`, pointer: `/${property}`, expected, actual: show(actual) }];
}

const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** The page's example of a deletion has no EventId. */
function idOf({ EventId: id, Values: values }: Body): readonly Verdict[] {
  if (id === undefined && values !== undefined) return [];
  return must(typeof id === "string" && GUID.test(id), "EventId", id, "a GUID");
}

function timestampOf(given: unknown): readonly Verdict[] {
  const isRight = typeof given === "string" && TIMESTAMP.test(given) && readDateTime(given) !== undefined;
  if (!isRight) return must(false, "Timestamp", given, "UTC with Z and at most seven decimals");
  if (!/\.\d*0Z$/.test(given)) return [];
  const message = "Zeros at the end of Timestamp are not trimmed.";
  const expected = given.replace(/\.?0{1,7}Z$/, "Z");
  return [{ message, severity: "warning", pointer: "/Timestamp", expected, actual: given, kind: "zeros" }];
}

function testOf({ Entity: entity, PrimaryKey: key, Changes: changes }: Body): readonly Verdict[] {
  return [
    ...must(entity === undefined || entity === "test", "Entity", entity, "test"),
    ...must(key === 0 || !isInteger(key), "PrimaryKey", key, "0"),
    ...must(!Array.isArray(changes) || changes.length === 0, "Changes", changes, "an empty list"),
  ];
}

function chatOf(name: string, { Entity: entity, FieldValues: fields }: Body): readonly Verdict[] {
  const isKnown = CHAT_EVENTS.includes(name);
  const message = `The pages describe no event ${name}: chat has ${CHAT_EVENTS.join(", ")}.`;
  return [
    ...(isKnown ? [] : [{ message, severity: "info" as const, pointer: "/Event", kind: "unknown-event" }]),
    ...must(!isKnown || entity === undefined || isEntity(entity), "Entity", entity, "chatsession"),
    ...(isKnown && isRecord(fields) ? Object.entries(fields).flatMap(fieldOf) : []),
  ];
}

const isEntity = (entity: unknown): boolean => typeof entity === "string" && entity.toLowerCase() === "chatsession";

function fieldOf([field, value]: readonly [string, unknown]): readonly Verdict[] {
  const name = field.toLowerCase();
  if (!CHAT_FIELDS.includes(name)) return [];
  const place = `FieldValues/${field}`;
  if (FLAGS.includes(name)) {
    return must(typeof value === "boolean" || value === 0 || value === 1, place, value, "true or false");
  }
  if (ANY_SCALAR.includes(name)) {
    return must(value === null || ["string", "number"].includes(typeof value), place, value, "a number or a text");
  }
  return must(isInteger(value), place, value, name === "status" ? "the number of the status" : "a whole number");
}
