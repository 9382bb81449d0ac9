import { deviationIn, type Deviation, type Fetch } from "./deviation.ts";
import { emptyQueueDeviations } from "./empty-queues.ts";
import { json, leaving, onRequest, onSession, setting, sharedAnswers, type Deviate, jsonText } from "./rewire.ts";
import { call, isOpen, listOf, numberOf, queued, type Json } from "./requests.ts";

/** Pick-up that serves the wrong customer, or none. */
const deviation = deviationIn("queue");

/** Picks up sessions until the wanted one comes, then puts the others back. */
async function pickUpThis(fetch: Fetch, request: Request, id: number): Promise<Response> {
  const taken: number[] = [];
  for (let turn = 0; turn < 500; turn++) {
    const response = await fetch(request.clone());
    const text = await response.clone().text();
    const got = Number(/"?ChatSessionId"?[:>]\s*(\d+)/.exec(text)?.[1] ?? 0);
    if (got === id || got === 0) {
      for (const other of taken) await call(fetch, request, "release", other);
      return response;
    }
    taken.push(got);
  }
  return fetch(request);
}

/** Changes the session that a pick-up has stored, by a PUT after it. */
function afterPickUp(change: (session: Json) => Json): Deviate {
  return onRequest(["claim"], async (request, fetch) => {
    const response = await fetch(request);
    if (response.status !== 200) return response;
    const id = Number(/"?ChatSessionId"?[:>]\s*(\d+)/.exec(await response.clone().text())?.[1] ?? 0);
    const stored = (await listOf(fetch, request)).find((session) => numberOf(session) === id);
    if (stored) await call(fetch, request, "update", id, change(stored));
    return response;
  });
}

export const pickUpDeviations: readonly Deviation[] = [
  deviation(
    "pick-up-newest",
    "Pick-up hands out the newest session.",
    ["claim-oldest"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const waiting = queued(await listOf(fetch, request)).sort((left, right) =>
        jsonText(right["WhenRequested"]).localeCompare(jsonText(left["WhenRequested"])),
      );
      return waiting.length > 1 ? pickUpThis(fetch, request, numberOf(waiting[0])) : request;
    }),
  ),
  deviation(
    "pick-up-second",
    "Pick-up hands out the second session in the queue.",
    ["claim-oldest"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const waiting = queued(await listOf(fetch, request)).sort(
        (left, right) => Date.parse(left["WhenRequested"] as string) - Date.parse(right["WhenRequested"] as string),
      );
      return waiting.length > 1 ? pickUpThis(fetch, request, numberOf(waiting[1])) : request;
    }),
  ),
  deviation(
    "pick-up-assigns-nobody",
    "A picked-up session has no User.",
    ["claim-assigns"],
    leaving("claim", (session) => ({ ...session, User: null })),
  ),
  deviation(
    "pick-up-stays-queued",
    "A picked-up session is still waiting.",
    ["claim-assigns", "claim-once"],
    leaving("claim", (session) => ({ ...session, Status: "InQueue" })),
  ),
  deviation(
    "pick-up-closes",
    "A picked-up session is closed.",
    ["claim-assigns"],
    leaving("claim", (session) => ({ ...session, Status: "Closed" })),
  ),
  deviation("pick-up-assigns-anybody", "Pick-up assigns another user each time.", ["claim-assigns"], (fetch) => {
    let turn = 40;
    return leaving("claim", (session) => ({ ...session, User: { AssociateId: ++turn, Name: `u${turn}` } }))(fetch);
  }),
  deviation(
    "pick-up-started-when-requested",
    "Pick-up sets WhenStarted to WhenRequested.",
    ["claim-started"],
    leaving("claim", (session) => ({ ...session, WhenStarted: session["WhenRequested"] })),
  ),
  deviation(
    "pick-up-started-1970",
    "Pick-up sets WhenStarted to the start of 1970.",
    ["claim-started"],
    leaving("claim", (session) => ({ ...session, WhenStarted: "1970-01-01T00:00:00Z" })),
  ),
  deviation(
    "pick-up-closed-from-queue",
    "Pick-up hands out a session that was closed while it waited.",
    ["claim-queued-only", "claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const all = await listOf(fetch, request);
      const closed = all.find((session) => session["Status"] === "ClosedFromQueue");
      return closed ? json({ ...closed, Status: "UserLast", User: { AssociateId: 5, Name: "tje" } }) : request;
    }),
  ),
  deviation(
    "pick-up-not-started",
    "Pick-up does not set WhenStarted.",
    ["claim-started"],
    leaving("claim", (session) => ({ ...session, WhenStarted: "0001-01-01T00:00:00Z" })),
  ),
  deviation(
    "pick-up-answers-before",
    "Pick-up answers the session as it was in the queue.",
    ["claim-assigns", "claim-stored"],
    onSession(["claim"], (session) => ({ ...session, Status: "InQueue", User: null })),
  ),
  deviation(
    "pick-up-stores-nothing",
    "Pick-up answers an assigned session and stores nothing.",
    ["claim-assigns", "claim-stored", "claim-once"],
    afterPickUp((session) => ({ ...session, Status: "InQueue", User: null })),
  ),
  deviation(
    "pick-up-loses-customer",
    "Pick-up clears CustomerName.",
    ["claim-keeps"],
    leaving("claim", (session) => ({ ...session, CustomerName: "" })),
  ),
  deviation(
    "pick-up-restamps",
    "Pick-up sets WhenRequested to now.",
    ["claim-keeps"],
    leaving("claim", (session) => ({ ...session, WhenRequested: "2024-06-12T08:00:00Z" })),
  ),
  deviation("pick-up-twice", "Concurrent callers get the same session.", ["claim-once"], (fetch) => {
    const shared = sharedAnswers();
    return onRequest(["claim"], async (request, inner) => {
      if (!isOpen(request) || (request.headers.get("accept") ?? "").includes("xml") || request.url.includes("select"))
        return request;
      return shared(request, inner);
    })(fetch);
  }),
  ...emptyQueueDeviations,
  deviation(
    "pick-up-changes-others",
    "Pick-up assigns another waiting session too.",
    ["bystanders-unchanged"],
    onRequest(["claim"], async (request, fetch) => {
      const response = await fetch(request);
      const [next] = response.status === 200 ? queued(await listOf(fetch, request)) : [];
      if (next) await call(fetch, request, "update", numberOf(next), { ...next, LastMessage: "picked up as well" });
      return response;
    }),
  ),
  deviation(
    "pick-up-status-text",
    "Pick-up answers a Status that does not exist.",
    ["answer-schema"],
    setting("Status", "Assigned", ["claim"]),
  ),
];
