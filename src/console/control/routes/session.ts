import type { ControlRoute } from "./model.ts";

export type SessionRoute = "listSessions" | "addSession" | "readSession" | "changeSession" | "removeSession" | "act";

/** Sessions, and what customers and colleagues do in them. */
export const SESSION_ROUTES: Readonly<Record<SessionRoute, ControlRoute>> = {
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
    stores: 0,
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
    stores: 0,
    answer: "Session",
  },
  removeSession: { method: "DELETE", path: "/sessions/{id}", summary: "removes a session", answer: null },
  act: {
    method: "POST",
    path: "/sessions/{id}/actions",
    summary: "lets the customer or a colleague type, write, leave, pick up, close, rate",
    input: "ActionInput",
    stores: 0,
    answer: "Session",
    conflict: "the session's status does not allow the action",
  },
};
