import { deviationIn, type Deviation } from "./deviation.ts";
import { json, onRequest } from "./rewire.ts";
import { isOpen, listOf, queued } from "./requests.ts";

/** Pick-up that hands out sessions that are not waiting, or none of those that are. */
const deviation = deviationIn("queue");

export const emptyQueueDeviations: readonly Deviation[] = [
  deviation(
    "pick-up-closed-ones",
    "When the queue is empty, pick-up hands out a closed session.",
    ["claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const all = await listOf(fetch, request);
      const closed = all.find((session) => session["Status"] === "Closed");
      return queued(all).length === 0 && closed ? json(closed) : request;
    }),
  ),
  deviation(
    "pick-up-running-ones",
    "When the queue is empty, pick-up hands out a session that an agent has.",
    ["claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const all = await listOf(fetch, request);
      const running = all.find((session) => session["Status"] === "UserLast");
      return queued(all).length === 0 && running ? json(running) : request;
    }),
  ),
  deviation(
    "pick-up-closed-first",
    "Pick-up ignores Status.",
    ["claim-queued-only", "claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const closed = (await listOf(fetch, request)).find((session) => session["Status"] === "Closed");
      return closed ? json({ ...closed, Status: "UserLast", User: { AssociateId: 5, Name: "tje" } }) : request;
    }),
  ),
  deviation(
    "pick-up-invents",
    "When the queue is empty, pick-up makes up a session.",
    ["claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const all = await listOf(fetch, request);
      return queued(all).length === 0 ? json({ ...all[0], ChatSessionId: 700_000, Status: "UserLast" }) : request;
    }),
  ),
  deviation(
    "pick-up-empty-500",
    "When the queue is empty, pick-up answers 500.",
    ["status-documented"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      return queued(await listOf(fetch, request)).length === 0 ? new Response("", { status: 500 }) : request;
    }),
  ),
  deviation(
    "pick-up-always-null",
    "Pick-up never hands out a session.",
    ["claim-hands-out"],
    onRequest(["claim"], (request) => (isOpen(request) ? json(null) : request)),
  ),
];
