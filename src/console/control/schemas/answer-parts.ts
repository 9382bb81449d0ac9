import { count, delay, list, object, text, type Schema } from "./parts.ts";

/** What several answers hold, or one that is long. */

export const activeFault: Schema = object(
  {
    id: count,
    operation: text,
    fault: text,
    left: { type: "integer", description: "Calls that the fault still applies to; absent if unlimited." },
    share: { type: "number" },
    delay,
    struck: count,
  },
  ["id", "operation", "fault", "share", "struck"],
);
const check = object({ pointer: text, message: text, source: { type: "object" } }, ["pointer", "message"]);
export const verdict: Schema = object({ valid: { type: "boolean" }, checks: list(check), note: text }, [
  "valid",
  "checks",
]);
export const entry: Schema = {
  type: "object",
  properties: {
    number: count,
    at: text,
    operation: text,
    method: text,
    path: text,
    caller: text,
    status: count,
    durationMs: { type: "number", minimum: 0, description: "How long the mock took, without what a fault waited." },
    valid: { type: "boolean", description: "Does the request match the documents?" },
    answerValid: { type: "boolean", description: "Does the answer match the documents? Of the last 1,000 requests." },
    curl: { type: "string", description: "A curl command that repeats the request, secrets masked." },
    fault: text,
    problem: text,
    warning: { type: "string", description: "What was accepted here and may be refused elsewhere." },
    body: { type: "object" },
    events: { type: "array", items: text, description: "Ids of the events for webhooks that it caused." },
  },
  required: ["number", "at", "method", "path", "status", "durationMs", "valid"],
};
export const bool: Schema = { type: "boolean" };
export const message: Readonly<Record<string, Schema>> = { headers: { type: "object" }, body: text, omitted: count };

export const webhook: Schema = object(
  {
    id: count,
    name: text,
    url: text,
    events: list(text),
    state: { enum: ["Unknown", "Active", "Stopped", "TooManyErrors"] },
    signed: { type: "boolean", description: "Whether it has a secret." },
    calls: count,
    errors: count,
    consecutiveErrors: count,
  },
  ["id", "name", "url", "events", "state", "signed", "calls", "errors", "consecutiveErrors"],
);
const attempt = object(
  { at: text, eventId: text, retry: count, status: count, error: text, answer: text, durationMs: count },
  ["at", "eventId", "retry", "answer", "durationMs"],
);
export const delivery: Schema = object(
  {
    id: count,
    webhookId: count,
    event: text,
    eventId: text,
    status: { enum: ["pending", "delivered", "discarded"] },
    url: text,
    body: text,
    attempts: list(attempt),
    nextAttempt: { type: "string", description: "When it is tried again, in the world's time." },
    fault: text,
  },
  ["id", "webhookId", "event", "eventId", "status", "url", "body", "attempts"],
);
