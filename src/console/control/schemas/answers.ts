import { activeFault, bool, delivery, entry, message, verdict, webhook } from "./answer-parts.ts";
import { count, list, object, ref, text, type Schema } from "./parts.ts";

export type AnswerName =
  | "State"
  | "Clock"
  | "Session"
  | "Sessions"
  | "Topic"
  | "Topics"
  | "Member"
  | "Members"
  | "Agent"
  | "Agents"
  | "Entity"
  | "Entities"
  | "ActiveFault"
  | "Faults"
  | "Scenarios"
  | "Snapshots"
  | "Simulator"
  | "JournalEntry"
  | "Entries"
  | "Journal"
  | "Explanation"
  | "Webhook"
  | "Webhooks"
  | "WebhookTest"
  | "Delivery"
  | "Deliveries"
  | "Inbox"
  | "Worlds"
  | "Problem";

/** Answer bodies, for the OpenAPI file. */
export const ANSWERS: Readonly<Record<AnswerName, Schema>> = {
  State: object(
    {
      world: { type: ["string", "null"], description: "Null for the main world." },
      seed: { type: "integer" },
      dialect: text,
      basePath: text,
      clock: ref("Clock"),
      queue: object({ waiting: count, longestWaitMs: count }, ["waiting", "longestWaitMs"]),
      active: count,
      requests: count,
      simulator: object({ rate: { type: ["number", "null"] } }, ["rate"]),
      faults: list(ref("ActiveFault")),
      snapshots: list(text),
    },
    [
      "world",
      "seed",
      "dialect",
      "basePath",
      "clock",
      "queue",
      "active",
      "requests",
      "simulator",
      "faults",
      "snapshots",
    ],
  ),
  Clock: object({ now: text, frozen: { type: "boolean" } }, ["now", "frozen"]),
  Session: { type: "object", description: "A ChatSessionEntity, as the API answers it.", required: ["ChatSessionId"] },
  Sessions: list(ref("Session")),
  Topic: object({ ChatTopicId: count, Name: text, Description: text, WelcomeMessage: text }, [
    "ChatTopicId",
    "Name",
    "Description",
    "WelcomeMessage",
  ]),
  Topics: list(ref("Topic")),
  Member: object({ login: text, CanListen: bool, CanRespond: bool, CanManage: bool, CanNotify: bool }, [
    "login",
    "CanListen",
    "CanRespond",
    "CanManage",
    "CanNotify",
  ]),
  Members: list(ref("Member")),
  Agent: object({ id: count, login: text, name: text, credentials: list(text) }, [
    "id",
    "login",
    "name",
    "credentials",
  ]),
  Agents: list(ref("Agent")),
  Entity: { type: "object", description: "A carrier of imported tables, as the API answers it." },
  Entities: list(ref("Entity")),
  ActiveFault: activeFault,
  Faults: object(
    {
      catalogue: list(object({ name: text, summary: text, group: text, operations: list(text) }, ["name", "summary"])),
      operations: list(text),
      active: list(ref("ActiveFault")),
    },
    ["catalogue", "operations", "active"],
  ),
  Scenarios: list(object({ name: text, summary: text }, ["name", "summary"])),
  Snapshots: list(text),
  Simulator: object({ rate: { type: ["number", "null"] } }, ["rate"]),
  JournalEntry: entry,
  Entries: list(ref("JournalEntry")),
  Journal: object(
    {
      count: {
        ...count,
        description: "Requests since the start or the last clear; with a filter, those held that fit.",
      },
      entries: list(ref("JournalEntry")),
    },
    ["count", "entries"],
  ),
  Explanation: object(
    {
      entry: ref("JournalEntry"),
      request: object({ method: text, url: text, ...message }, ["method", "url", "headers"]),
      answer: object({ status: count, reason: text, ...message }, ["status", "reason", "headers"]),
      requestVerdict: verdict,
      answerVerdict: verdict,
      why: list(text),
      nearest: object({ operation: text, method: text, path: text, distance: count }, [
        "operation",
        "method",
        "path",
        "distance",
      ]),
      curl: text,
      workingCurl: text,
    },
    ["entry", "request", "requestVerdict", "answerVerdict", "why", "curl"],
  ),
  Webhook: webhook,
  Webhooks: list(ref("Webhook")),
  WebhookTest: object({ taken: bool, answer: text }, ["taken", "answer"]),
  Delivery: delivery,
  Deliveries: list(ref("Delivery")),
  Inbox: list(
    object({ number: count, at: text, event: text, headers: { type: "object" }, body: text }, [
      "number",
      "at",
      "event",
      "headers",
      "body",
    ]),
  ),
  Worlds: list(
    object(
      {
        name: text,
        seed: { type: "integer" },
        requests: { ...count, description: "Handled by this process; absent if there were none." },
        idleMs: { type: "number" },
      },
      ["name", "seed"],
    ),
  ),
  Problem: object(
    {
      title: text,
      status: { type: "integer" },
      detail: text,
      errors: list(object({ pointer: text, message: text }, ["pointer", "message"])),
      code: { type: "string", description: "Of the kit's error, with what, where and what to do about it." },
      what: text,
      where: text,
      todo: text,
    },
    ["title", "status"],
  ),
};
