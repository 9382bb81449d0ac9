import type { ControlRoute } from "./model.ts";

export type WebhookRoute =
  | "listWebhooks"
  | "addWebhook"
  | "removeWebhook"
  | "testWebhook"
  | "listDeliveries"
  | "sendAgain"
  | "listInbox"
  | "clearInbox";

/** Webhooks, pending deliveries, and the inbox. */
export const WEBHOOK_ROUTES: Readonly<Record<WebhookRoute, ControlRoute>> = {
  listWebhooks: {
    method: "GET",
    path: "/webhooks",
    summary: "all webhooks and how their calls went",
    answer: "Webhooks",
  },
  addWebhook: {
    method: "POST",
    path: "/webhooks",
    summary: "adds a webhook, without a test call",
    input: "WebhookInput",
    stores: 0,
    answer: "Webhook",
    status: 201,
  },
  removeWebhook: { method: "DELETE", path: "/webhooks/{id}", summary: "removes a webhook", answer: null },
  testWebhook: {
    method: "POST",
    path: "/webhooks/{id}/test",
    summary: "sends a test event and tells what came back",
    answer: "WebhookTest",
    conflict: "the webhook calls a script",
  },
  listDeliveries: {
    method: "GET",
    path: "/deliveries",
    summary: "events on their way, and the last ones that are done, latest first",
    answer: "Deliveries",
  },
  sendAgain: {
    method: "POST",
    path: "/deliveries/{id}/again",
    summary: "sends an event once more",
    stores: 4096,
    answer: "Delivery",
    status: 201,
  },
  listInbox: {
    method: "GET",
    path: "/inbox",
    summary: "what the console's own receiver got, by POST to the same address, latest first",
    answer: "Inbox",
  },
  clearInbox: { method: "DELETE", path: "/inbox", summary: "empties the console's own receiver", answer: null },
};
