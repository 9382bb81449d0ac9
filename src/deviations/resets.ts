import { deviationIn, type Deviation } from "./deviation.ts";
import { json, leaving, onAnswer, onJson, onRequest, jsonText } from "./rewire.ts";
import { call, idIn, isOpen, listOf, numberOf, queued } from "./requests.ts";

/** Reset that puts the wrong session back, or none. */
const deviation = deviationIn("queue");

export const resetDeviations: readonly Deviation[] = [
  deviation(
    "reset-sets-off-bot",
    "Reset activates the chatbot.",
    ["release-hands-off"],
    leaving("release", (session) => ({ ...session, ChatbotIsActive: true })),
  ),
  deviation(
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
  deviation(
    "reset-all-of-user",
    "Reset puts back every session that the user handles.",
    ["bystanders-unchanged"],
    onRequest(["release"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      for (const session of await listOf(fetch, request)) {
        const handled = session["User"] !== null && jsonText(session["Status"]).endsWith("Last");
        if (handled && numberOf(session) !== idIn(request)) await call(fetch, request, "release", numberOf(session));
      }
      return request;
    }),
  ),
  deviation(
    "reset-not-queued",
    "Reset closes the session.",
    ["release-queued"],
    leaving("release", (session) => ({ ...session, Status: "Closed" })),
  ),
  deviation(
    "reset-invalid",
    "Reset sets Status to CustomerLast.",
    ["release-queued"],
    leaving("release", (session) => ({ ...session, Status: "CustomerLast" })),
  ),
  deviation(
    "reset-keeps-user",
    "Reset leaves the User.",
    ["release-without-user"],
    leaving("release", (session) => ({ ...session, User: { AssociateId: 5, Name: "tje" } })),
  ),
  deviation(
    "reset-stores-nothing",
    "Reset answers a waiting session and stores nothing.",
    ["release-queued", "release-stored"],
    onRequest(["release"], async (request, fetch) => {
      if (!isOpen(request)) return request;
      const stored = (await listOf(fetch, request)).find((session) => numberOf(session) === idIn(request));
      return stored ? json({ ...stored, Status: "InQueue", User: null }) : request;
    }),
  ),
  deviation(
    "reset-keeps-bot",
    "Reset leaves the chatbot active.",
    ["release-hands-off"],
    leaving("release", (session) => ({ ...session, ChatbotIsActive: true })),
  ),
  deviation(
    "reset-clears-customer",
    "Reset clears what the customer said.",
    ["release-keeps"],
    leaving("release", (session) => ({ ...session, CustomerName: "", FirstMessage: "" })),
  ),
  deviation("reset-forgets", "A session that was reset is never handed out again.", ["release-comes-back"], (fetch) => {
    const reset = new Set<number>();
    return async (request) => {
      if (request.url.endsWith("/Reset") && isOpen(request)) reset.add(idIn(request));
      return onRequest(["claim"], async (claim, inner) => {
        const [first] = isOpen(claim) ? queued(await listOf(inner, claim)) : [];
        return first && reset.has(numberOf(first)) ? json(null) : claim;
      })(fetch)(request);
    };
  }),
  deviation(
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
  deviation(
    "reset-keeps-bot-text",
    "Reset answers its session as a string.",
    ["answer-schema"],
    onJson(["release"], () => "OK"),
  ),
  deviation(
    "reset-empty-204",
    "Reset answers 204.",
    ["status-documented"],
    onAnswer(["release"], (response) => (response.status === 200 ? new Response(null, { status: 204 }) : response)),
  ),
];
