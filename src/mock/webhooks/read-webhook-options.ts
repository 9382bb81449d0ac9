import { requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import { KitError } from "../../errors.ts";
import { hostIn } from "./check-hook.ts";
import type { WebhookOptions } from "./webhooks-model.ts";

const TIMEOUT_MS = 10_000;
const MOST_MS = 3_600_000;

interface ReadOptions extends Pick<WebhookOptions, "fetch"> {
  readonly subscriptions: NonNullable<WebhookOptions["subscriptions"]>;
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
}

/** Throws KitError `mock-option`. */
export function readWebhookOptions(given: WebhookOptions = {}): ReadOptions {
  const place = { code: "mock-option", where: "option webhooks" };
  requireObject(given, place);
  const within = { ...place, where: "option webhooks, option" };
  requireKnownKeys(given, ["subscriptions", "hosts", "fetch", "timeoutMs"], within);
  const { subscriptions = [], hosts = [], timeoutMs = TIMEOUT_MS, fetch } = given;
  const refuse = (option: string, value: unknown, todo: string): never => {
    throw new KitError({ ...within, where: `${within.where} ${option}`, what: `${shown(value)} is invalid`, todo });
  };
  if (!Array.isArray(subscriptions)) refuse("subscriptions", subscriptions, "give a list such as [{ url }]");
  if (!Array.isArray(hosts)) refuse("hosts", hosts, "give a list of hosts");
  if (!(Number.isFinite(timeoutMs) && timeoutMs > 0 && timeoutMs <= MOST_MS))
    refuse("timeoutMs", timeoutMs, "give milliseconds, up to an hour");
  if (fetch !== undefined && typeof fetch !== "function") refuse("fetch", fetch, "give a function");
  const read = hosts.map((host: unknown) => {
    return (
      (typeof host === "string" ? hostIn(host) : undefined) ?? refuse("hosts", host, "give one such as hooks.example")
    );
  });
  return { subscriptions, timeoutMs, fetch, hosts: read };
}
