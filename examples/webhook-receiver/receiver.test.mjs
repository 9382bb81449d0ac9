import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "superoffice-mock-kit";
import { sessions } from "superoffice-mock-kit/groups/sessions";
import { createReceiver } from "./receiver.mjs";

const SECRET = "correct horse";
const HEADERS = { Authorization: `Basic ${btoa("anne:x")}`, "Content-Type": "application/json" };

test("takes each new session once, though its event comes twice", async () => {
  const told = [];
  const app = createReceiver({ secret: SECRET, onSession: ({ PrimaryKey }) => told.push(PrimaryKey) });
  const mock = createMock({ groups: [sessions] });
  // No port is opened: the address is what the app's routes see.
  mock.webhooks.on(app.fetch, { url: "http://localhost/hook", events: ["chatsession.created"], secret: SECRET });
  mock.fail("webhook", { status: "webhook-duplicate" });
  await mock.fetch("/api/v1/ChatSession", { method: "POST", headers: HEADERS, body: "{}" });
  await mock.webhooks.settled();
  assert.deepEqual(told, [13]);
  assert.deepEqual(
    mock.webhooks.deliveries().map(({ status }) => status),
    ["delivered", "delivered"],
  );
});
