import { noSuchCarrier } from "../../refusals.ts";
import type { Call, Reply } from "../../reply.ts";
import { partOf } from "../../world/parts.ts";
import type { World } from "../../world/world.ts";
import type { Hook } from "../../webhooks/hook.ts";
import { WEBHOOKS } from "../../webhooks/webhook-store.ts";
import type { WebhookStore } from "../../webhooks/webhook-store-model.ts";
import { numberOf, okNull } from "../sessions/found.ts";

/** The number of the webhook that a call is about, from the path, the query or the body. */
export function hookIdOf({ id, parameters, body }: Call): number {
  return numberOf(parameters["id"] ?? parameters["webhookId"] ?? body["WebhookId"]) || id;
}

export function storeOf(world: World): WebhookStore {
  return partOf(world, WEBHOOKS);
}

/** Whether a call may see a webhook: an app sees only its own, and those without an app. */
export function isSeen(hook: Hook, { headers }: Call): boolean {
  const app = appOf(headers);
  return hook.app === undefined || app === undefined || hook.app === app;
}

export function appOf(headers: Headers): string | undefined {
  return headers.get("so-apptoken") || undefined;
}

/** The answer about that webhook. If it is missing, a resource refuses with 404 and an agent answers null. */
export function aboutHook(call: Call, world: World, answer: (hook: Hook) => Reply): Reply {
  const id = hookIdOf(call);
  const hook = storeOf(world).get(id);
  if (hook && isSeen(hook, call)) return answer(hook);
  return call.operation.style === "resource" ? noSuchCarrier(call.operation, "webhook", id) : okNull(call);
}
