import type { Hook } from "./hook.ts";
import { refusedTarget } from "./target.ts";

/** Lengths of the columns behind a webhook (doc DB). */
const LENGTHS = { Name: 400, TargetUrl: 4000, Secret: 400, ErrorsEmail: 239 } as const;
const EVENTS_LENGTH = 4000;
const MOST_EVENTS = 200;
/** Each change is told to all of them. */
const MOST_WEBHOOKS = 1000;

const TYPES = ["webhook", "crmscript"];
/** `entity.verb`; names of one's own are allowed, and so is the state of a webhook. */
const EVENT_NAME = /^[\w-]+(?:\.[\w-]+)+$/;
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
/** What a call's own headers say is not for a webhook to change. */
const OWN_HEADERS =
  /^(?:content-(?:type|length|encoding)|host|connection|transfer-encoding|x-superoffice-.*|x-hook-test)$/i;

/** Why a webhook is not stored, in the words of the API; undefined where nothing is wrong. */
export function refusedHook(hook: Hook, hosts: readonly string[], stored = 0): string | undefined {
  if (hook.WebhookId === 0 && stored >= MOST_WEBHOOKS) return `There are ${stored} webhooks already; delete one first.`;
  const { Name, Events, TargetUrl, Type, Headers, State } = hook;
  if ((Name ?? "").trim() === "") return "Webhook Name must not be empty.";
  for (const [property, most] of Object.entries(LENGTHS)) {
    const text = hook[property as keyof typeof LENGTHS];
    if (typeof text === "string" && text.length > most)
      return `Webhook ${property} must have at most ${most} characters.`;
  }
  if (Events.length === 0) return "Webhook Events must name at least one event.";
  if (Events.length > MOST_EVENTS || Events.join(",").length > EVENTS_LENGTH) {
    return `Webhook Events must have at most ${EVENTS_LENGTH} characters, all names together.`;
  }
  // A list in a body may hold null.
  for (const given of Events as readonly (string | null)[]) {
    const name = given ?? "";
    if (!EVENT_NAME.test(name))
      return `Webhook Events: '${name.slice(0, 80)}' is not an event name such as contact.created.`;
  }
  if (!TYPES.includes(Type ?? "")) return `Webhook Type must be webhook or crmscript, not '${Type ?? ""}'.`;
  if (State === "Unknown") return "Webhook State must be Active or Stopped.";
  for (const [name, value] of Object.entries(Headers ?? {})) {
    if (!HEADER_NAME.test(name) || /[\r\n\0]/.test(value) || OWN_HEADERS.test(name)) {
      return `Webhook Headers: '${name.slice(0, 80)}' cannot be sent.`;
    }
  }
  if (Type === "crmscript") {
    return (TargetUrl ?? "") === "" ? "Webhook TargetUrl must name the script to run." : undefined;
  }
  return refusedTarget(TargetUrl ?? "", hosts);
}

/** Only names that can be told: `entity.verb`. */
export function isEventName(name: string): boolean {
  return EVENT_NAME.test(name) || name === "test";
}
