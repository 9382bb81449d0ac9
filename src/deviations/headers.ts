import { deviationIn, type Deviation } from "./deviation.ts";
import { onAnswer, onJson, type Deviate, jsonText } from "./rewire.ts";
import type { Json } from "./requests.ts";

/** Language, culture and time zone headers that change more than they should. */
const deviation = deviationIn("headers");

function when(header: string, change: (session: Json) => Json): Deviate {
  return onJson(["list"], (value, request) =>
    request.headers.has(header) && Array.isArray(value) ? value.map((item: Json) => change(item)) : value,
  );
}

export const headerDeviations: readonly Deviation[] = [
  deviation(
    "time-zone-number-breaks",
    "A number as SO-TimeZone is answered with 500.",
    ["status-documented"],
    onAnswer(["list"], (response, request) =>
      /^\d+$/.test(request.headers.get("so-timezone") ?? "") ? new Response("", { status: 500 }) : response,
    ),
  ),
  deviation(
    "app-token-breaks",
    "SO-AppToken is answered with 500.",
    ["status-documented"],
    onAnswer(["list"], (response, request) =>
      request.headers.has("so-apptoken") && request.headers.has("authorization")
        ? new Response("", { status: 500 })
        : response,
    ),
  ),
  deviation(
    "culture-breaks",
    "SO-Culture makes the list answer 500.",
    ["status-documented"],
    onAnswer(["list"], (response, request) =>
      request.headers.has("so-culture") ? new Response("", { status: 500 }) : response,
    ),
  ),
  deviation(
    "culture-breaks-put",
    "SO-Culture makes PUT answer 500.",
    ["status-documented"],
    onAnswer(["update"], (response, request) =>
      request.headers.has("so-culture") ? new Response("", { status: 500 }) : response,
    ),
  ),
  deviation(
    "time-zone-400",
    "SO-TimeZone is refused.",
    ["status-documented"],
    onAnswer(["list"], (response, request) =>
      request.headers.has("so-timezone") ? new Response("", { status: 400 }) : response,
    ),
  ),
  deviation(
    "culture-dates",
    "SO-Culture changes dates to the German format.",
    ["answer-schema"],
    when("so-culture", (session) => ({ ...session, WhenRequested: "21.11.2024 16:32:47" })),
  ),
  deviation(
    "culture-numbers",
    "SO-Culture changes numbers to strings.",
    ["answer-schema"],
    when("so-culture", (session) => ({ ...session, AlertLevel: "1.000" })),
  ),
  deviation(
    "language-renames",
    "Accept-Language translates Status.",
    ["answer-schema", "language-headers"],
    when("so-language", (session) => ({ ...session, Status: "Geschlossen" })),
  ),
  deviation(
    "time-zone-moves",
    "SO-TimeZone changes the local time but not the offset.",
    ["language-headers"],
    when("so-timezone", (session) => ({
      ...session,
      WhenRequested: `2020-01-01${jsonText(session["WhenRequested"]).slice(10)}`,
    })),
  ),
  deviation(
    "language-hides",
    "Accept-Language hides sessions.",
    ["language-headers"],
    onJson(["list"], (value, request) =>
      Array.isArray(value) && (request.headers.get("accept-language") ?? "").startsWith("fr") ? value.slice(1) : value,
    ),
  ),
];
