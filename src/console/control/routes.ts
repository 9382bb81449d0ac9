import type { AnswerName } from "./schemas/answers.ts";
import type { InputName } from "./schemas/inputs.ts";

/** The control API as data: its OpenAPI file, its routes and the table of docs/reference/control-api.md are made from this list. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/_mock`. */
  readonly path: string;
  readonly summary: string;
  /** Schema of the body; `Session` is any part of a ChatSessionEntity, bound like a request of the API. */
  readonly input?: InputName | "Session" | "Entity";
  readonly query?: Readonly<Record<string, string>>;
  /** Schema of the answer, or its media type if it is not JSON; null for 204. */
  readonly answer: AnswerName | { readonly mediaType: string } | null;
  readonly status?: 201;
  /** When the call is refused with 409. */
  readonly conflict?: string;
}

const FILTERS = {
  operation: "Only requests to this operation.",
  status: "Only answers with this status, such as 404, or of this class, such as 4xx.",
  valid: "true or false: only requests that match the documents, or only those that do not.",
  verdict: "violates (the answer breaks the contract), fault, refused, warning, or documented (nothing to say).",
  text: "Only requests whose address, caller, body, problem, fault or warning contains this text, in any case.",
  number: "Only the entry of this number.",
  limit: "The number of entries, the latest; default 100.",
};

export type RouteName =
  | "readState"
  | "listSessions"
  | "addSession"
  | "readSession"
  | "changeSession"
  | "removeSession"
  | "act"
  | "listTopics"
  | "addTopic"
  | "changeTopic"
  | "removeTopic"
  | "listMembers"
  | "setMember"
  | "removeMember"
  | "listAgents"
  | "addAgent"
  | "removeAgent"
  | "listEntities"
  | "addEntity"
  | "readEntity"
  | "changeEntity"
  | "removeEntity"
  | "reset"
  | "listSnapshots"
  | "takeSnapshot"
  | "restoreSnapshot"
  | "dropSnapshot"
  | "readClock"
  | "changeClock"
  | "listFaults"
  | "addFault"
  | "removeFault"
  | "clearFaults"
  | "listScenarios"
  | "playScenario"
  | "readSimulator"
  | "changeSimulator"
  | "listWebhooks"
  | "addWebhook"
  | "removeWebhook"
  | "testWebhook"
  | "listDeliveries"
  | "sendAgain"
  | "listInbox"
  | "clearInbox"
  | "readJournal"
  | "findRequests"
  | "explain"
  | "clearJournal"
  | "exportHar"
  | "exportVitest"
  | "events"
  | "listWorlds"
  | "dropWorld"
  | "readDescription";

export const ROUTES: Readonly<Record<RouteName, ControlRoute>> = {
  readState: {
    method: "GET",
    path: "/state",
    summary: "queue, clock, faults and simulator at a glance",
    answer: "State",
  },
  listSessions: {
    method: "GET",
    path: "/sessions",
    summary: "all sessions, of every topic",
    query: { status: "Only in this status, such as InQueue.", id: "Only the one of this id." },
    answer: "Sessions",
  },
  addSession: {
    method: "POST",
    path: "/sessions",
    summary: "adds a customer made from the seed; properties in the body take precedence",
    input: "Session",
    query: { blank: "true: properties that the body leaves out stay empty." },
    answer: "Session",
    status: 201,
    conflict: "there is already a session with the id",
  },
  readSession: { method: "GET", path: "/sessions/{id}", summary: "one session", answer: "Session" },
  changeSession: {
    method: "PATCH",
    path: "/sessions/{id}",
    summary: "changes the given properties directly, bypassing the API",
    input: "Session",
    answer: "Session",
  },
  removeSession: { method: "DELETE", path: "/sessions/{id}", summary: "removes a session", answer: null },
  act: {
    method: "POST",
    path: "/sessions/{id}/actions",
    summary: "lets the customer or a colleague type, write, leave, pick up, close, rate",
    input: "ActionInput",
    answer: "Session",
    conflict: "the session's status does not allow the action",
  },
  listTopics: { method: "GET", path: "/topics", summary: "all topics", answer: "Topics" },
  addTopic: {
    method: "POST",
    path: "/topics",
    summary: "adds a topic",
    input: "TopicInput",
    answer: "Topic",
    status: 201,
    conflict: "there is already a topic with the id",
  },
  changeTopic: {
    method: "PATCH",
    path: "/topics/{id}",
    summary: "changes the given properties of a topic",
    input: "TopicInput",
    answer: "Topic",
  },
  removeTopic: { method: "DELETE", path: "/topics/{id}", summary: "removes a topic", answer: null },
  listMembers: {
    method: "GET",
    path: "/topics/{id}/members",
    summary: "the agents of a topic and their rights",
    answer: "Members",
  },
  setMember: {
    method: "PUT",
    path: "/topics/{id}/members",
    summary: "adds an agent to a topic, or changes its rights",
    input: "MemberInput",
    answer: "Member",
  },
  removeMember: {
    method: "DELETE",
    path: "/topics/{id}/members/{login}",
    summary: "removes an agent from a topic",
    answer: null,
  },
  listAgents: { method: "GET", path: "/agents", summary: "all agents and their credentials", answer: "Agents" },
  addAgent: {
    method: "POST",
    path: "/agents",
    summary: "adds an agent, or changes the one with the login",
    input: "AgentInput",
    answer: "Agent",
    status: 201,
    conflict: "another agent has the id or a credential",
  },
  removeAgent: {
    method: "DELETE",
    path: "/agents/{login}",
    summary: "removes an agent: its credentials are answered 401",
    answer: null,
  },
  listEntities: {
    method: "GET",
    path: "/entities/{type}",
    summary: "all things of a type of imported tables, such as TicketEntity",
    answer: "Entities",
  },
  addEntity: {
    method: "POST",
    path: "/entities/{type}",
    summary: "adds a thing of a type, under the next free number unless it is given one",
    input: "Entity",
    answer: "Entity",
    status: 201,
    conflict: "there is already one with the number",
  },
  readEntity: { method: "GET", path: "/entities/{type}/{id}", summary: "one thing of a type", answer: "Entity" },
  changeEntity: {
    method: "PATCH",
    path: "/entities/{type}/{id}",
    summary: "changes the given properties directly, bypassing the API",
    input: "Entity",
    answer: "Entity",
  },
  removeEntity: { method: "DELETE", path: "/entities/{type}/{id}", summary: "removes a thing", answer: null },
  reset: {
    method: "POST",
    path: "/reset",
    summary: "resets sessions, clock, faults and journal to the seed",
    answer: "State",
  },
  listSnapshots: { method: "GET", path: "/snapshots", summary: "the names of all snapshots", answer: "Snapshots" },
  takeSnapshot: {
    method: "PUT",
    path: "/snapshots/{name}",
    summary: "saves sessions and clock under a name",
    answer: "Snapshots",
  },
  restoreSnapshot: {
    method: "POST",
    path: "/snapshots/{name}/restore",
    summary: "restores a snapshot",
    answer: "State",
  },
  dropSnapshot: { method: "DELETE", path: "/snapshots/{name}", summary: "deletes a snapshot", answer: null },
  readClock: { method: "GET", path: "/clock", summary: "the world's time", answer: "Clock" },
  changeClock: {
    method: "POST",
    path: "/clock",
    summary: "advances, sets, freezes or resumes the clock",
    input: "ClockInput",
    answer: "Clock",
  },
  listFaults: {
    method: "GET",
    path: "/faults",
    summary: "the catalogue of faults, and the active ones",
    answer: "Faults",
  },
  addFault: {
    method: "POST",
    path: "/faults",
    summary: "switches a fault on: which, on what operation, how often, with what delay",
    input: "FaultInput",
    answer: "ActiveFault",
    status: 201,
  },
  removeFault: { method: "DELETE", path: "/faults/{id}", summary: "switches a fault off", answer: null },
  clearFaults: {
    method: "DELETE",
    path: "/faults",
    summary: "switches all faults off",
    query: { operation: "Only those of this operation." },
    answer: null,
  },
  listScenarios: { method: "GET", path: "/scenarios", summary: "the available scenarios", answer: "Scenarios" },
  playScenario: { method: "POST", path: "/scenarios/{name}", summary: "plays a scenario", answer: "State" },
  readSimulator: {
    method: "GET",
    path: "/simulator",
    summary: "whether it is running, and at what rate customers arrive",
    answer: "Simulator",
  },
  changeSimulator: {
    method: "PUT",
    path: "/simulator",
    summary: "starts, changes or stops the simulation",
    input: "SimulatorInput",
    answer: "Simulator",
  },
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
  readJournal: {
    method: "GET",
    path: "/journal",
    summary: "the latest requests, newest last",
    query: FILTERS,
    answer: "Journal",
  },
  findRequests: {
    method: "POST",
    path: "/journal/find",
    summary: "all requests whose fields have the given values, oldest first, without verdicts",
    input: "FindInput",
    answer: "Entries",
  },
  explain: {
    method: "GET",
    path: "/journal/{number}",
    summary: "one request in full: verdicts, failed checks with their rows, curl commands",
    answer: "Explanation",
  },
  clearJournal: { method: "DELETE", path: "/journal", summary: "empties the journal", answer: null },
  exportHar: {
    method: "GET",
    path: "/journal.har",
    summary: "the journal as an HTTP archive (HAR 1.2)",
    query: FILTERS,
    answer: { mediaType: "application/json" },
  },
  exportVitest: {
    method: "GET",
    path: "/journal.test.ts",
    summary: "the journal as a vitest test that repeats it",
    query: FILTERS,
    answer: { mediaType: "text/plain" },
  },
  events: {
    method: "GET",
    path: "/events",
    summary: "live events: session, request, faults, webhooks, reset (server-sent events)",
    answer: { mediaType: "text/event-stream" },
  },
  listWorlds: { method: "GET", path: "/worlds", summary: "all worlds but the main one", answer: "Worlds" },
  dropWorld: { method: "DELETE", path: "/worlds/{name}", summary: "deletes a world", answer: null },
  readDescription: {
    method: "GET",
    path: "/openapi.json",
    summary: "this API's OpenAPI description",
    answer: { mediaType: "application/json" },
  },
};
