import { requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import { KitError } from "../../errors.ts";
import { nearestFirst, unlikeness } from "../../nearest.ts";
import { isRecord } from "../../values.ts";
import { refusedHook } from "./check-hook.ts";
import { CHAT_EVENTS, type Hook, type NewWebhook } from "./hook.ts";
import type { WebhookStore } from "./webhook-store-model.ts";

const NEW_HOOK: readonly string[] = Object.keys({
  url: 0,
  secret: 0,
  events: 0,
  name: 0,
  headers: 0,
  properties: 0,
} satisfies Record<keyof NewWebhook, 0>);

const HOSTS = /--webhook-host/;

/** How many letters of a name of one's own must differ from those of an event of chat. */
const UNLIKE = 4;

/** `did you mean …?` for a name that resembles a chat event but is not one; other names may be the caller's own. */
function meant(event: string): string | undefined {
  const name = event.toLowerCase();
  if (CHAT_EVENTS.includes(name)) return undefined;
  const [nearest = ""] = nearestFirst(name, CHAT_EVENTS);
  const isOfChat = /^chat(?:session|message)\./.test(name) || unlikeness(name, nearest) <= UNLIKE;
  return isOfChat ? `did you mean "${nearest}"?` : undefined;
}

/** Throws KitError `webhook-option` for what the API would also refuse. */
export function readNewHook(given: NewWebhook, store: WebhookStore, hosts: readonly string[]): Hook {
  const place = { code: "webhook-option", where: "webhook" };
  requireObject(given, place);
  requireKnownKeys(given, NEW_HOOK, { ...place, where: "webhook, option" });
  const { url, secret, events = CHAT_EVENTS, name = "webhook", headers = {}, properties = {} } = given;
  const demand = (holds: boolean, option: string, value: unknown, todo: string): void => {
    if (!holds)
      throw new KitError({ ...place, where: `webhook, option ${option}`, what: `${shown(value)} is invalid`, todo });
  };
  demand(typeof url === "string", "url", url, "give the address of the receiver");
  demand(secret === undefined || typeof secret === "string", "secret", typeof secret, "give a text");
  demand(
    Array.isArray(events) && events.every((one) => typeof one === "string"),
    "events",
    events,
    "give a list of names such as chatsession.created",
  );
  for (const [nth, event] of events.entries()) {
    const like = meant(event);
    demand(like === undefined, `events/${nth}`, event, `${like}; the events of chat are ${CHAT_EVENTS.join(", ")}`);
  }
  demand(typeof name === "string", "name", name, "give a text");
  const areTexts = isRecord(headers) && Object.values(headers).every((value) => typeof value === "string");
  demand(areTexts, "headers", headers, "give names of headers and texts");
  demand(isRecord(properties), "properties", properties, "give names and values");
  const hook: Hook = {
    ...store.blank(),
    Name: name,
    TargetUrl: url,
    Secret: secret ?? null,
    Events: events,
    Headers: headers,
    Properties: properties,
  };
  const refused = refusedHook(hook, hosts, store.hooks().length);
  if (refused === undefined) return hook;
  throw new KitError({
    ...place,
    what: refused.replace(/\.$/, ""),
    todo: HOSTS.test(refused) ? "allow the host, or receive on this machine" : "correct it",
  });
}
