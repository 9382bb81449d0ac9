import type { ControlRoute } from "./model.ts";

export type WorldRoute =
  | "readState"
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
  | "events"
  | "listWorlds"
  | "dropWorld"
  | "readDescription";

/** A world as a whole: its state, clock, faults, scenarios and simulator. */
export const WORLD_ROUTES: Readonly<Record<WorldRoute, ControlRoute>> = {
  readState: {
    method: "GET",
    path: "/state",
    summary: "queue, clock, faults and simulator at a glance",
    answer: "State",
  },
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
  playScenario: {
    method: "POST",
    path: "/scenarios/{name}",
    summary: "plays a scenario",
    stores: 16_384,
    answer: "State",
  },
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
