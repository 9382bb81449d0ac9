import type { AnswerName } from "./schemas/answers.ts";
import type { InputName } from "./schemas/inputs.ts";

/** The control API as data: its OpenAPI file, its routes and the README's table are made from this list. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/_mock`. */
  readonly path: string;
  readonly summary: string;
  /** Schema of the body; `Session` is any part of a ChatSessionEntity, bound like a request of the API. */
  readonly input?: InputName | "Session";
  readonly query?: Readonly<Record<string, string>>;
  /** Schema of the answer, or its media type where it is no JSON; null for 204. */
  readonly answer: AnswerName | { readonly mediaType: string } | null;
  readonly status?: 201;
  /** When the call is refused with 409. */
  readonly conflict?: string;
}

const FILTERS = {
  operation: "Only of this operation.",
  status: "Only with this status.",
  valid: "true or false: only requests that were, or were not, as the documents want them.",
  limit: "At most so many, the latest; default 100.",
};

export type RouteName =
  | "readState"
  | "listSessions"
  | "addSession"
  | "readSession"
  | "changeSession"
  | "removeSession"
  | "act"
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
  | "readJournal"
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
    query: { status: "Only in this status, such as InQueue." },
    answer: "Sessions",
  },
  addSession: {
    method: "POST",
    path: "/sessions",
    summary: "a new customer by seed; what the body gives wins",
    input: "Session",
    answer: "Session",
    status: 201,
    conflict: "a session has the id already",
  },
  readSession: { method: "GET", path: "/sessions/{id}", summary: "one session", answer: "Session" },
  changeSession: {
    method: "PATCH",
    path: "/sessions/{id}",
    summary: "changes the given properties, past the API",
    input: "Session",
    answer: "Session",
  },
  removeSession: { method: "DELETE", path: "/sessions/{id}", summary: "takes a session away", answer: null },
  act: {
    method: "POST",
    path: "/sessions/{id}/actions",
    summary: "lets the customer or a colleague type, write, leave, pick up, close, rate",
    input: "ActionInput",
    answer: "Session",
    conflict: "the action does not fit the session's status",
  },
  reset: {
    method: "POST",
    path: "/reset",
    summary: "back to the seed: sessions, clock, faults, journal",
    answer: "State",
  },
  listSnapshots: { method: "GET", path: "/snapshots", summary: "names of snapshots", answer: "Snapshots" },
  takeSnapshot: {
    method: "PUT",
    path: "/snapshots/{name}",
    summary: "keeps sessions and clock under a name",
    answer: "Snapshots",
  },
  restoreSnapshot: {
    method: "POST",
    path: "/snapshots/{name}/restore",
    summary: "back to what a snapshot holds",
    answer: "State",
  },
  dropSnapshot: { method: "DELETE", path: "/snapshots/{name}", summary: "forgets a snapshot", answer: null },
  readClock: { method: "GET", path: "/clock", summary: "the world's time", answer: "Clock" },
  changeClock: {
    method: "POST",
    path: "/clock",
    summary: "advance, set, freeze or let run",
    input: "ClockInput",
    answer: "Clock",
  },
  listFaults: { method: "GET", path: "/faults", summary: "the catalogue, and what is switched on", answer: "Faults" },
  addFault: {
    method: "POST",
    path: "/faults",
    summary: "switches a fault on: which, where, how often, how late",
    input: "FaultInput",
    answer: "ActiveFault",
    status: 201,
  },
  removeFault: { method: "DELETE", path: "/faults/{id}", summary: "switches one off", answer: null },
  clearFaults: { method: "DELETE", path: "/faults", summary: "switches all off", answer: null },
  listScenarios: { method: "GET", path: "/scenarios", summary: "ready-made situations", answer: "Scenarios" },
  playScenario: { method: "POST", path: "/scenarios/{name}", summary: "sets a situation up", answer: "State" },
  readSimulator: {
    method: "GET",
    path: "/simulator",
    summary: "is it running, how fast do customers come",
    answer: "Simulator",
  },
  changeSimulator: {
    method: "PUT",
    path: "/simulator",
    summary: "starts, changes or ends the simulation",
    input: "SimulatorInput",
    answer: "Simulator",
  },
  readJournal: {
    method: "GET",
    path: "/journal",
    summary: "the last requests, latest last",
    query: FILTERS,
    answer: "Journal",
  },
  explain: {
    method: "GET",
    path: "/journal/{number}",
    summary: "one request in full: verdicts, failed checks with their rows, curls",
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
    summary: "live events: session, request, faults, reset (server-sent events)",
    answer: { mediaType: "text/event-stream" },
  },
  listWorlds: { method: "GET", path: "/worlds", summary: "worlds beside the main one", answer: "Worlds" },
  dropWorld: { method: "DELETE", path: "/worlds/{name}", summary: "forgets a world", answer: null },
  readDescription: {
    method: "GET",
    path: "/openapi.json",
    summary: "this API's OpenAPI description",
    answer: { mediaType: "application/json" },
  },
};
