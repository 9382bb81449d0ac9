import { isRecord } from "../values.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { json, onAnswer, onEntity, onJson, onRequest, type Deviate } from "./rewire.ts";
import { EVERYWHERE, type Json, roleOf, WRITES } from "./requests.ts";

/** Faults of what is between the API and its clients: caches, API managers and serializers of other languages. */
const deviation = deviationIn("gateways");

const everyText = (change: (text: string) => string): Deviate =>
  onEntity(WRITES, (entity) =>
    Object.fromEntries(
      Object.entries(entity).map(([name, value]) => [
        name,
        typeof value === "string" && /^Customer|Message$/.test(name) ? change(value) : value,
      ]),
    ),
  );

const without = (isLeftOut: (value: unknown) => boolean): Deviate =>
  onJson(EVERYWHERE, (value) => {
    const rest = (item: unknown): unknown =>
      isRecord(item) ? Object.fromEntries(Object.entries(item).filter(([, inner]) => !isLeftOut(inner))) : item;
    return Array.isArray(value) ? value.map(rest) : rest(value);
  });

/** Caches the list until the next write. */
const caching =
  (keyOf: (request: Request) => string): Deviate =>
  (fetch) => {
    const kept = new Map<string, Response>();
    return async (request) => {
      if (roleOf(request) !== "list") kept.clear();
      const key = `${request.headers.get("authorization")} ${keyOf(request)}`;
      const old = kept.get(key);
      if (old) return old.clone();
      const answer = await fetch(request);
      if (roleOf(request) === "list" && answer.status === 200) kept.set(key, answer.clone());
      return answer;
    };
  };

/** Answers 304 while the list is unchanged, although the request was not conditional. */
function unchanged(): Deviate {
  return (fetch) => {
    let last: string | undefined;
    return onAnswer(["list"], async (response) => {
      const text = response.status === 200 ? await response.clone().text() : undefined;
      const isSame = text !== undefined && text === last;
      last = text;
      return isSame ? new Response(null, { status: 304 }) : response;
    })(fetch);
  };
}

const onePerCustomer = (sessions: readonly Json[]): readonly Json[] => [
  ...new Map(sessions.map((session) => [session["CustomerName"] ?? session["ChatSessionId"], session])).values(),
];

export const gatewayDeviations: readonly Deviation[] = [
  deviation(
    "put-collapses-blanks",
    "Several spaces in a text become one.",
    ["write-kept", "create-keeps"],
    everyText((text) => text.replaceAll(/ {2,}/g, " ")),
  ),
  deviation(
    "put-takes-letters-apart",
    "Å is stored as A and a ring.",
    ["write-kept", "create-keeps"],
    everyText((text) => text.normalize("NFD")),
  ),
  deviation(
    "dates-to-minutes",
    "Dates are stored without seconds.",
    ["write-kept", "create-keeps"],
    onEntity(WRITES, (entity) =>
      Object.fromEntries(
        Object.entries(entity).map(([name, value]) => [
          name,
          typeof value === "string" ? value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(?:\.\d+)?/, "$1:00") : value,
        ]),
      ),
    ),
  ),
  deviation(
    "save-answers-id-alone",
    "Save answers nothing but the id.",
    ["answer-schema"],
    onJson(["save"], (value) => (isRecord(value) ? { ChatSessionId: value["ChatSessionId"] } : value)),
  ),
  deviation(
    "nulls-left-out",
    "Keys whose value is null are left out.",
    ["answer-schema", "select-keys"],
    without((value) => value === null),
  ),
  deviation(
    "defaults-left-out",
    "Keys whose value is 0, false or empty are left out.",
    ["answer-schema"],
    without((value) => value === 0 || value === false || value === ""),
  ),
  deviation(
    "list-first-8",
    "The list ends after eight sessions, and does not say so.",
    ["create-listed"],
    onJson(["list"], (value) => (Array.isArray(value) ? value.slice(0, 8) : value)),
  ),
  deviation(
    "list-one-per-customer",
    "Of sessions with the same CustomerName the list shows one.",
    ["create-listed"],
    onJson(["list"], (value) => (Array.isArray(value) ? onePerCustomer(value as readonly Json[]) : value)),
  ),
  deviation(
    "cache-without-accept",
    "A cache answers the list in the format of an earlier request.",
    ["content-type", "language-headers"],
    caching(({ url }) => url),
  ),
  deviation(
    "cache-without-query",
    "A cache answers the list with the $select of an earlier request.",
    ["select-nulled", "select-keys", "select-kept", "language-headers"],
    caching(({ url, headers }) => `${url.split("?", 1)[0]} ${headers.get("accept")}`),
  ),
  deviation(
    "not-modified-unasked",
    "A list that did not change is answered with 304.",
    ["status-documented"],
    unchanged(),
  ),
  deviation(
    "if-match-required",
    "PUT without If-Match is answered with 428.",
    ["status-documented"],
    onRequest(["update"], (request) =>
      request.headers.has("if-match") ? request : json({ Message: "If-Match is required." }, 428),
    ),
  ),
  deviation(
    "content-type-twice",
    "A proxy adds Content-Type a second time.",
    ["content-type"],
    onAnswer(EVERYWHERE, ({ body, status, headers }) => {
      const doubled = new Headers(headers);
      const label = headers.get("content-type");
      if (label !== null) doubled.append("content-type", label);
      return new Response(body, { status, headers: doubled });
    }),
  ),
];
