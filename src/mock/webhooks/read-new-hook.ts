import { requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import { KitError } from "../../errors.ts";
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

/** Throws KitError `webhook-option` for what the API would refuse, too. */
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
  const hook: Hook = {
    ...store.blank(),
    Name: name,
    TargetUrl: url,
    Secret: secret ?? null,
    Events: events,
    Headers: headers,
    Properties: properties,
  };
  const refused = refusedHook(hook, hosts);
  if (refused === undefined) return hook;
  throw new KitError({ ...place, what: refused.replace(/\.$/, ""), todo: "correct it, or allow the host" });
}
