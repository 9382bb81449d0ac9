import { deviationIn, type Deviation } from "./deviation.ts";
import { leaving, onSession } from "./rewire.ts";
import type { Json } from "./requests.ts";

/** Pick-up and Reset that change properties they should leave alone. */
const deviation = deviationIn("queue");

const LATER = "2024-06-12T10:30:00+02:00";

const REFERENCES = ["Person", "Contact", "Project", "Sale", "Ticket"];

const onReferences =
  (change: (reference: Json, name: string) => Json | null) =>
  (session: Json): Json => ({
    ...session,
    ...Object.fromEntries(REFERENCES.map((name) => [name, session[name] && change(session[name] as Json, name)])),
  });

/** Reduces references to their keys. */
const cut = onReferences((reference, name) => ({ [`${name}Id`]: reference[`${name}Id`] }));

const changes: readonly (readonly [string, string, (session: Json) => Json])[] = [
  ["rating", "Rating", (session) => ({ ...session, Rating: 0 })],
  ["rating-up", "Rating", (session) => ({ ...session, Rating: Number(session["Rating"]) + 1 })],
  ["requested", "WhenRequested", (session) => ({ ...session, WhenRequested: LATER })],
  ["ended", "WhenEnded", (session) => ({ ...session, WhenEnded: LATER })],
  ["key", "SessionKey", (session) => ({ ...session, SessionKey: "0123456789abcdef" })],
  [
    "consent",
    "CustomerConsented",
    (session) => ({ ...session, CustomerConsented: session["CustomerConsented"] !== true }),
  ],
  ["topic", "TopicId", (session) => ({ ...session, TopicId: Number(session["TopicId"]) + 1 })],
  ["bot-on", "ChatbotIsActive", (session) => ({ ...session, ChatbotIsActive: true })],
  ["references", "the references to null", onReferences(() => null)],
];

export const untouchedDeviations: readonly Deviation[] = [
  deviation(
    "pick-up-cuts-references",
    "Pick-up answers references cut off.",
    ["claim-keeps"],
    onSession(["claim"], cut),
  ),
  deviation(
    "reset-cuts-references",
    "Reset answers references cut off.",
    ["release-keeps"],
    onSession(["release"], cut),
  ),
  ...changes.flatMap(([name, what, change]) => [
    deviation(`pick-up-changes-${name}`, `Pick-up changes ${what}.`, ["claim-keeps"], leaving("claim", change)),
    deviation(
      `reset-changes-${name}`,
      `Reset changes ${what}.`,
      name === "bot-on" ? ["release-hands-off"] : ["release-keeps"],
      leaving("release", change),
    ),
  ]),
];
