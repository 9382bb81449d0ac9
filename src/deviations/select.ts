import type { Role } from "../operation-roles.ts";
import { queryValue } from "../routing/address.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { onJson, onRequest, type Deviate, withoutQuery } from "./rewire.ts";
import { resend, selects, entityOf, roleOf, type Json } from "./requests.ts";

/** `$select` that selects wrongly. */
const deviation = deviationIn("select");

const SELECTING: readonly Role[] = ["list", "update", "claim"];

function namesIn(request: Request): string[] {
  return (queryValue(request.url, "$select") ?? "").split(",");
}

/** The same request with another `$select`, or none. */
function reselect(roles: readonly Role[], change: (names: string[]) => string[] | undefined): Deviate {
  return onRequest(roles, (request) => {
    if (!selects(request)) return request;
    const names = change(namesIn(request));
    const url = withoutQuery(request.url);
    return resend(request, { url: names ? `${url}?$select=${names.join(",")}` : url });
  });
}

function onSelected(change: (session: Json, names: string[], index: number) => Json, roles = SELECTING): Deviate {
  return onJson(roles, (value, request) => {
    if (!selects(request)) return value;
    const names = namesIn(request).map((name) => name.toLowerCase());
    return Array.isArray(value)
      ? value.map((item: Json, index) => change(item, names, index))
      : change(value as Json, names, 0);
  });
}

const mapValues = (session: Json, change: (value: unknown, key: string) => unknown): Json =>
  Object.fromEntries(Object.entries(session).map(([key, value]) => [key, change(value, key)]));

export const selectDeviations: readonly Deviation[] = [
  deviation(
    "select-bare-dates",
    "$select takes the offsets off the dates.",
    ["select-kept"],
    onSelected((session) =>
      mapValues(session, (value, key) =>
        key.startsWith("When") && typeof value === "string" ? value.replace(/(Z|[+-]\d\d:\d\d)$/, "") : value,
      ),
    ),
  ),
  deviation(
    "select-encoded",
    "A percent-encoded $select is not decoded.",
    ["select-nulled"],
    onRequest(SELECTING, (request) =>
      request.url.includes("%24select") ? resend(request, { url: withoutQuery(request.url) }) : request,
    ),
  ),
  deviation(
    "select-documents-example",
    "The documents' own example of $select answers 500.",
    ["status-documented"],
    onRequest(["list"], (request) =>
      namesIn(request).includes("department") ? new Response("", { status: 500 }) : request,
    ),
  ),
  deviation(
    "select-distinct",
    "The list drops items that look the same under $select.",
    ["select-kept"],
    onJson(["list"], (value, request) =>
      selects(request) && Array.isArray(value)
        ? value.filter(
            (item, index) => value.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === index,
          )
        : value,
    ),
  ),
  deviation("select-pick-up-id", "Pick-up never nulls the id.", ["select-nulled"], (fetch) =>
    onRequest(["claim"], async (request, inner) => {
      if (!selects(request)) return request;
      const url = request.url.replace("$select=", "$select=ChatSessionId,");
      return inner(await resend(request, { url }));
    })(fetch),
  ),
  deviation(
    "select-put-stores-selected",
    "PUT stores only what is selected.",
    ["write-kept"],
    onRequest(["update"], async (request) => {
      const entity = selects(request) ? await entityOf(request) : undefined;
      const names = namesIn(request).map((name) => name.toLowerCase());
      return entity
        ? resend(request, {
            body: JSON.stringify(
              Object.fromEntries(
                Object.entries(entity).filter(([key]) => key === "ChatSessionId" || names.includes(key.toLowerCase())),
              ),
            ),
          })
        : request;
    }),
  ),
  deviation(
    "select-ignored",
    "$select is ignored.",
    ["select-nulled"],
    reselect(SELECTING, () => undefined),
  ),
  deviation(
    "select-ignored-put",
    "$select is ignored by PUT.",
    ["select-nulled"],
    reselect(["update"], () => undefined),
  ),
  deviation(
    "select-ignored-pick-up",
    "$select is ignored by pick-up.",
    ["select-nulled"],
    reselect(["claim"], () => undefined),
  ),
  deviation(
    "select-drops-keys",
    "Keys that are not selected are dropped.",
    ["select-keys"],
    onSelected((session, names) =>
      Object.fromEntries(Object.entries(session).filter(([key]) => names.includes(key.toLowerCase()))),
    ),
  ),
  deviation(
    "select-drops-null-keys",
    "Pick-up drops the keys that are null.",
    ["select-keys"],
    onSelected(
      (session) => Object.fromEntries(Object.entries(session).filter(([, value]) => value !== null)),
      ["claim"],
    ),
  ),
  deviation(
    "select-first-name-only",
    "Only the first name counts.",
    ["select-kept"],
    reselect(SELECTING, (names) => names.slice(0, 1)),
  ),
  deviation(
    "select-last-name-lost",
    "The last name is ignored.",
    ["select-kept"],
    reselect(["list"], (names) => names.slice(0, -1).concat("Nothing")),
  ),
  deviation(
    "select-case-sensitive",
    "Names are case-sensitive.",
    ["select-kept"],
    reselect(SELECTING, (names) => names.map((name) => (/^[A-Z][a-z]/.test(name) ? name : "Nothing"))),
  ),
  deviation(
    "select-first-item-only",
    "$select affects only the first item of the list.",
    ["select-nulled"],
    (fetch) => async (request) => {
      const full = await onRequest(["list"], (inner) => resend(inner, { url: withoutQuery(inner.url) }))(fetch)(
        request.clone(),
      );
      const all =
        selects(request) && full.status === 200 && /json/.test(full.headers.get("content-type") ?? "")
          ? ((await full.json()) as unknown)
          : undefined;
      return onJson(["list"], (value) =>
        Array.isArray(value) && Array.isArray(all)
          ? value.map((item: unknown, index) => (index === 0 ? item : (all[index] as unknown)))
          : value,
      )(fetch)(request);
    },
  ),
  deviation(
    "select-zero-for-null",
    "Numbers that are not selected are 0.",
    ["select-nulled"],
    onSelected((session, names) =>
      mapValues(session, (value, key) =>
        value === null && !names.includes(key.toLowerCase()) && /Id$|Pos$|Level$|^Rank$|^Rating$/.test(key) ? 0 : value,
      ),
    ),
  ),
  deviation(
    "select-false-for-null",
    "Booleans that are not selected are false.",
    ["select-nulled"],
    onSelected((session) =>
      mapValues(session, (value, key) => (value === null && /^Chatbot|Consented$/.test(key) ? false : value)),
    ),
  ),
  deviation(
    "select-keeps-status",
    "Status is never nulled out.",
    ["select-nulled"],
    reselect(["list"], (names) => [...names, "Status"]),
  ),
  deviation(
    "select-nulls-selected",
    "CustomerName is null even when it is selected.",
    ["select-kept"],
    onSelected((session) => ({ ...session, CustomerName: null })),
  ),
  deviation(
    "select-turned-around",
    "Selected properties are nulled, the others are kept.",
    ["select-nulled", "select-kept"],
    reselect(["list"], (names) => {
      const chosen = new Set(names.map((name) => name.toLowerCase()));
      return ["ChatSessionId", "TopicId", "CustomerName", "Status", "Rating", "WhenRequested"].filter(
        (name) => !chosen.has(name.toLowerCase()),
      );
    }),
  ),
  deviation(
    "select-stores-null",
    "PUT with $select stores null for what is not selected.",
    ["write-kept", "answer-schema"],
    (fetch) => async (request) => {
      if (roleOf(request) !== "update" || !selects(request)) return fetch(request);
      const names = namesIn(request).map((name) => name.toLowerCase());
      const entity = (await entityOf(request)) ?? {};
      const kept = mapValues(entity, (value, key) =>
        names.includes(key.toLowerCase()) || typeof value !== "string" || !key.startsWith("Customer") ? value : "",
      );
      return fetch(await resend(request, { body: JSON.stringify(kept) }));
    },
  ),
  deviation(
    "select-fewer-items",
    "The selected list lacks its last item.",
    ["select-kept"],
    onJson(["list"], (value, request) => (selects(request) && Array.isArray(value) ? value.slice(0, -1) : value)),
  ),
];
