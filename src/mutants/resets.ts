import type { Mutant } from "./mutant.ts";
import {
  call,
  idIn,
  isOpen,
  json,
  leaving,
  listOf,
  numberOf,
  onAnswer,
  onJson,
  onRequest,
  queued,
  textOf,
  type Wrap,
} from "./rewire.ts";

/** Reset that puts the wrong session back, or none. */
function mutant(name: string, title: string, checks: readonly string[], wrap: Wrap): Mutant {
  return { name, group: "queue", title, checks, wrap };
}

export const resetMutants: readonly Mutant[] = [
  mutant(
    "reset-sets-off-bot",
    "Reset sets off a chatbot.",
    ["release-hands-off"],
    leaving("release", (session) => ({ ...session, ChatbotIsActive: true })),
  ),
  mutant(
    "reset-answers-other",
    "Reset answers another session.",
    ["release-answers-asked"],
    onRequest(["release"], async (request, fetch) => {
      const response = await fetch(request);
      const other =
        response.status === 200
          ? (await listOf(fetch, request)).find((session) => numberOf(session) !== idIn(request))
          : undefined;
      return other ? json(other) : response;
    }),
  ),
  mutant(
    "reset-all-of-user",
    "Reset puts back every session that the user handles.",
    ["bystanders-unchanged"],
    onRequest(["release"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      for (const session of await listOf(fetch, request)) {
        const handled = session["User"] !== null && textOf(session["Status"]).endsWith("Last");
        if (handled && numberOf(session) !== idIn(request)) await call(fetch, request, "release", numberOf(session));
      }
      return request;
    }),
  ),
  mutant(
    "reset-not-queued",
    "Reset closes the session.",
    ["release-queued"],
    leaving("release", (session) => ({ ...session, Status: "Closed" })),
  ),
  mutant(
    "reset-invalid",
    "Reset leaves the session with its customer.",
    ["release-queued"],
    leaving("release", (session) => ({ ...session, Status: "CustomerLast" })),
  ),
  mutant(
    "reset-keeps-user",
    "Reset leaves the User.",
    ["release-without-user"],
    leaving("release", (session) => ({ ...session, User: { AssociateId: 5, Name: "tje" } })),
  ),
  mutant(
    "reset-stores-nothing",
    "Reset answers a waiting session and stores nothing.",
    ["release-queued", "release-stored"],
    onRequest(["release"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const stored = (await listOf(fetch, request)).find((session) => numberOf(session) === idIn(request));
      return stored ? json({ ...stored, Status: "InQueue", User: null }) : request;
    }),
  ),
  mutant(
    "reset-keeps-bot",
    "Reset leaves the chatbot active.",
    ["release-hands-off"],
    leaving("release", (session) => ({ ...session, ChatbotIsActive: true })),
  ),
  mutant(
    "reset-clears-customer",
    "Reset clears what the customer said.",
    ["release-keeps"],
    leaving("release", (session) => ({ ...session, CustomerName: "", FirstMessage: "" })),
  ),
  mutant("reset-forgets", "A session that was reset is never handed out again.", ["release-comes-back"], (fetch) => {
    const reset = new Set<number>();
    return async (request) => {
      if (request.url.endsWith("/Reset") && isOpen(request)) reset.add(idIn(request));
      return onRequest(["claim"], async (claim, inner) => {
        const [first] = isOpen(claim) ? queued(await listOf(inner, claim)) : [];
        return first && reset.has(numberOf(first)) ? json(null) : claim;
      })(fetch)(request);
    };
  }),
  mutant(
    "reset-changes-others",
    "Reset puts another session back as well.",
    ["bystanders-unchanged"],
    onRequest(["release"], async (request, fetch) => {
      const other = (await listOf(fetch, request)).find(
        (session) => session["Status"] === "UserLast" && numberOf(session) !== idIn(request),
      );
      if (other) await call(fetch, request, "release", numberOf(other));
      return request;
    }),
  ),
  mutant(
    "reset-keeps-bot-text",
    "Reset answers its session as a text.",
    ["answer-schema"],
    onJson(["release"], () => "OK"),
  ),
  mutant(
    "reset-empty-204",
    "Reset answers 204.",
    ["status-documented"],
    onAnswer(["release"], (response) => (response.status === 200 ? new Response(null, { status: 204 }) : response)),
  ),
];
