import type { Hook } from "./hook.ts";
import { isOwnName } from "../../routing/own-machine.ts";
import { isLongerThan } from "../../values.ts";

/** The lengths of a webhook's database columns (doc DB). */
const LENGTHS = { Name: 400, TargetUrl: 4000, Secret: 400, ErrorsEmail: 239 } as const;
const EVENTS_LENGTH = 4000;
/** Each of its calls carries them. The documents give no length. */
const CARRIED_LENGTH = 4000;
const MOST_EVENTS = 200;
/** Every change is sent to all of them, so their number is limited. */
const MOST_WEBHOOKS = 1000;

const TYPES = ["webhook", "crmscript"];
/** `entity.verb`; custom names are allowed, as is a webhook's own state. */
const EVENT_NAME = /^[\w-]+(?:\.[\w-]+)+$/;
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
/** Headers of the call itself, which a webhook may not override. */
const OWN_HEADERS =
  /^(?:content-(?:type|length|encoding)|host|connection|transfer-encoding|x-superoffice-.*|x-hook-test)$/i;

/** Why the API does not store a webhook, in its own words; undefined if nothing is wrong. */
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
  for (const property of ["Headers", "Properties"] as const) {
    if (isLongerThan(CARRIED_LENGTH, hook[property])) {
      return `Webhook ${property} must have at most ${CARRIED_LENGTH} characters, all together.`;
    }
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

/** Only valid event names: `entity.verb`. */
export function isEventName(name: string): boolean {
  return EVENT_NAME.test(name) || name === "test";
}

/** A host as it stands in addresses, with the port if there is one; undefined for any other text. */
export function hostIn(text: string): string | undefined {
  const given = text.split(":").length > 2 && !text.startsWith("[") ? `[${text}]` : text;
  if (/[/?#@\\*\s]/.test(given) || !URL.canParse(`http://${given}`)) return undefined;
  return new URL(`http://${given}`).hostname + (/:\d{1,5}$/.exec(given)?.[0] ?? "");
}

/** Where the mock may send: to this machine, and to the hosts named in the options. */

/** Why an address may not be called; undefined if it may. */
function refusedTarget(target: string, hosts: readonly string[]): string | undefined {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return `Webhook TargetUrl must be an absolute address: '${target}'`;
  if (url.username !== "" || url.password !== "") return "Webhook TargetUrl must hold no credentials.";
  const port = url.port || (url.protocol === "http:" ? "80" : "443");
  const isNamed = hosts.some((host) => host === url.hostname || host === `${url.hostname}:${port}`);
  if (isOwnName(url.hostname) || isNamed) return undefined;
  // The first sentence is the vendor's, the second one the mock's.
  const what =
    url.protocol === "http:"
      ? `Webhook TargetUrl must be secure: 'HTTPS:' not found in '${target}'.`
      : `Webhook TargetUrl leads to ${url.hostname}.`;
  return `${what} This mock sends to this machine only; start it with --webhook-host ${url.hostname} to allow more.`;
}
