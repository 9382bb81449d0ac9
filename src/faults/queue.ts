import type { Fault, Fetch } from "./fault.ts";
import {
  call,
  idIn,
  json,
  listOf,
  onAnswer,
  onJson,
  onRequest,
  onSession,
  setting,
  type Json,
  type Wrap,
} from "./rewire.ts";

/** Pick-up and Reset that serve the wrong customer, or nobody. */
function fault(name: string, title: string, checks: readonly string[], wrap: Wrap): Fault {
  return { name, group: "queue", title, checks, wrap };
}

const idOf = (session: Json | undefined): number => Number(session?.["ChatSessionId"] ?? 0);
const queued = (sessions: readonly Json[]): Json[] => sessions.filter((session) => session["Status"] === "InQueue");
const isOpen = (request: Request): boolean => /^\w+ \w{5}/.test(request.headers.get("authorization") ?? "");

/** Picks up until the wanted one comes, and puts the others back. */
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

/** Bends what pick-up leaves in the store: a PUT behind it. */
function afterPickUp(change: (session: Json) => Json): Wrap {
  return onRequest(["claim"], async (request, fetch) => {
    const response = await fetch(request);
    if (response.status !== 200) return response;
    const id = Number(/"?ChatSessionId"?[:>]\s*(\d+)/.exec(await response.clone().text())?.[1] ?? 0);
    const stored = (await listOf(fetch, request)).find((session) => idOf(session) === id);
    if (stored) await call(fetch, request, "update", id, change(stored));
    return response;
  });
}

/** Bends the answer of pick-up or Reset and what it leaves in the store alike. */
function leaving(role: "claim" | "release", change: (session: Json) => Json): Wrap {
  return onRequest([role], async (request, fetch) => {
    const response = await fetch(request.clone());
    if (
      response.status !== 200 ||
      (request.headers.get("accept") ?? "").includes("xml") ||
      request.url.includes("select")
    )
      return response;
    const session = (await response.clone().json()) as Json | null;
    if (!session) return response;
    const changed = await call(fetch, request, "update", idOf(session), change(session));
    const { _Links: _links, ...rest } = (await changed.json()) as Json;
    return json(rest);
  });
}

export const queueFaults: readonly Fault[] = [
  fault(
    "pick-up-newest",
    "Pick-up hands out the newest.",
    ["claim-oldest"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const waiting = queued(await listOf(fetch, request)).sort((left, right) =>
        String(right["WhenRequested"] as string).localeCompare(String(left["WhenRequested"] as string)),
      );
      return waiting.length > 1 ? pickUpThis(fetch, request, idOf(waiting[0])) : request;
    }),
  ),
  fault(
    "pick-up-second",
    "Pick-up hands out the second.",
    ["claim-oldest"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const waiting = queued(await listOf(fetch, request)).sort(
        (left, right) => Date.parse(left["WhenRequested"] as string) - Date.parse(right["WhenRequested"] as string),
      );
      return waiting.length > 1 ? pickUpThis(fetch, request, idOf(waiting[1])) : request;
    }),
  ),
  fault(
    "pick-up-assigns-nobody",
    "The session that is picked up has no User.",
    ["claim-assigns"],
    leaving("claim", (session) => ({ ...session, User: null })),
  ),
  fault(
    "pick-up-stays-queued",
    "The session that is picked up still waits.",
    ["claim-assigns", "claim-once"],
    leaving("claim", (session) => ({ ...session, Status: "InQueue" })),
  ),
  fault(
    "pick-up-closes",
    "The session that is picked up is closed.",
    ["claim-assigns"],
    leaving("claim", (session) => ({ ...session, Status: "Closed" })),
  ),
  fault(
    "pick-up-not-started",
    "Pick-up does not set WhenStarted.",
    ["claim-started"],
    leaving("claim", (session) => ({ ...session, WhenStarted: "0001-01-01T00:00:00Z" })),
  ),
  fault(
    "pick-up-answers-before",
    "Pick-up answers the session as it was in the queue.",
    ["claim-assigns", "claim-stored"],
    onSession(["claim"], (session) => ({ ...session, Status: "InQueue", User: null })),
  ),
  fault(
    "pick-up-stores-nothing",
    "Pick-up answers an assigned session and stores nothing.",
    ["claim-assigns", "claim-stored", "claim-once"],
    afterPickUp((session) => ({ ...session, Status: "InQueue", User: null })),
  ),
  fault(
    "pick-up-loses-customer",
    "Pick-up clears CustomerName.",
    ["claim-keeps"],
    leaving("claim", (session) => ({ ...session, CustomerName: "" })),
  ),
  fault(
    "pick-up-restamps",
    "Pick-up sets WhenRequested to now.",
    ["claim-keeps"],
    leaving("claim", (session) => ({ ...session, WhenRequested: "2024-06-12T08:00:00Z" })),
  ),
  fault("pick-up-twice", "Callers at the same time get the same session.", ["claim-once"], (fetch) => {
    let shared: Promise<string> | undefined;
    return onRequest(["claim"], async (request, inner) => {
      if (!isOpen(request) || (request.headers.get("accept") ?? "").includes("xml") || request.url.includes("select"))
        return request;
      const mine = shared ?? inner(request).then((response) => response.text());
      shared = mine;
      const text = await mine;
      await new Promise((resolve) => setTimeout(resolve, 2));
      shared = undefined;
      return new Response(text, { headers: { "content-type": "application/json" } });
    })(fetch);
  }),
  fault(
    "pick-up-closed-ones",
    "When nobody waits, pick-up hands out a closed session.",
    ["claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const all = await listOf(fetch, request);
      const closed = all.find((session) => session["Status"] === "Closed");
      return queued(all).length === 0 && closed ? json(closed) : request;
    }),
  ),
  fault(
    "pick-up-running-ones",
    "When nobody waits, pick-up hands out a session that an agent has.",
    ["claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const all = await listOf(fetch, request);
      const running = all.find((session) => session["Status"] === "UserLast");
      return queued(all).length === 0 && running ? json(running) : request;
    }),
  ),
  fault(
    "pick-up-closed-first",
    "Pick-up does not look at Status.",
    ["claim-queued-only", "claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const closed = (await listOf(fetch, request)).find((session) => session["Status"] === "Closed");
      return closed ? json({ ...closed, Status: "UserLast", User: { AssociateId: 5, Name: "tje" } }) : request;
    }),
  ),
  fault(
    "pick-up-invents",
    "When nobody waits, pick-up makes a session up.",
    ["claim-empty-queue"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const all = await listOf(fetch, request);
      return queued(all).length === 0 ? json({ ...all[0], ChatSessionId: 700_000, Status: "UserLast" }) : request;
    }),
  ),
  fault(
    "pick-up-empty-500",
    "When nobody waits, pick-up breaks.",
    ["status-documented"],
    onRequest(["claim"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      return queued(await listOf(fetch, request)).length === 0 ? new Response("", { status: 500 }) : request;
    }),
  ),
  fault(
    "pick-up-always-null",
    "Pick-up hands out nobody, ever.",
    ["claim-hands-out"],
    onRequest(["claim"], (request) => (isOpen(request) ? json(null) : request)),
  ),
  fault(
    "pick-up-changes-others",
    "Pick-up assigns another waiting session too.",
    ["bystanders-unchanged"],
    onRequest(["claim"], async (request, fetch) => {
      const response = await fetch(request);
      const [next] = response.status === 200 ? queued(await listOf(fetch, request)) : [];
      if (next) await call(fetch, request, "update", idOf(next), { ...next, LastMessage: "picked up as well" });
      return response;
    }),
  ),
  fault(
    "reset-answers-other",
    "Reset answers another session.",
    ["release-answers-asked"],
    onRequest(["release"], async (request, fetch) => {
      const response = await fetch(request);
      const other =
        response.status === 200
          ? (await listOf(fetch, request)).find((session) => idOf(session) !== idIn(request))
          : undefined;
      return other ? json(other) : response;
    }),
  ),
  fault(
    "reset-not-queued",
    "Reset closes the session.",
    ["release-queued"],
    leaving("release", (session) => ({ ...session, Status: "Closed" })),
  ),
  fault(
    "reset-invalid",
    "Reset leaves the session with its customer.",
    ["release-queued"],
    leaving("release", (session) => ({ ...session, Status: "CustomerLast" })),
  ),
  fault(
    "reset-keeps-user",
    "Reset leaves the User.",
    ["release-without-user"],
    leaving("release", (session) => ({ ...session, User: { AssociateId: 5, Name: "tje" } })),
  ),
  fault(
    "reset-stores-nothing",
    "Reset answers a waiting session and stores nothing.",
    ["release-queued", "release-stored"],
    onRequest(["release"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const stored = (await listOf(fetch, request)).find((session) => idOf(session) === idIn(request));
      return stored ? json({ ...stored, Status: "InQueue", User: null }) : request;
    }),
  ),
  fault(
    "reset-keeps-bot",
    "Reset leaves the chatbot active.",
    ["release-hands-off"],
    leaving("release", (session) => ({ ...session, ChatbotIsActive: true })),
  ),
  fault(
    "reset-clears-customer",
    "Reset clears what the customer said.",
    ["release-keeps"],
    leaving("release", (session) => ({ ...session, CustomerName: "", FirstMessage: "" })),
  ),
  fault("reset-forgets", "A session that was reset is never handed out again.", ["release-comes-back"], (fetch) => {
    const reset = new Set<number>();
    return async (request) => {
      if (request.url.endsWith("/Reset") && isOpen(request)) reset.add(idIn(request));
      return onRequest(["claim"], async (claim, inner) => {
        const [first] = isOpen(claim) ? queued(await listOf(inner, claim)) : [];
        return first && reset.has(idOf(first)) ? json(null) : claim;
      })(fetch)(request);
    };
  }),
  fault(
    "reset-changes-others",
    "Reset puts another session back as well.",
    ["bystanders-unchanged"],
    onRequest(["release"], async (request, fetch) => {
      const other = (await listOf(fetch, request)).find(
        (session) => session["Status"] === "UserLast" && idOf(session) !== idIn(request),
      );
      if (other) await call(fetch, request, "release", idOf(other));
      return request;
    }),
  ),
  fault(
    "reset-keeps-bot-text",
    "Reset answers its session as a text.",
    ["answer-schema"],
    onJson(["release"], () => "OK"),
  ),
  fault(
    "pick-up-status-text",
    "Pick-up answers a Status that does not exist.",
    ["answer-schema"],
    setting("Status", "Assigned", ["claim"]),
  ),
  fault(
    "reset-empty-204",
    "Reset answers 204.",
    ["status-documented"],
    onAnswer(["release"], (response) => (response.status === 200 ? new Response(null, { status: 204 }) : response)),
  ),
];
