import { deviationIn, type Deviation } from "./deviation.ts";
import { onJson, onRequest, withoutQuery } from "./rewire.ts";
import { resend, selects, entityOf, roleOf } from "./requests.ts";
import { mapValues, namesIn, onSelected, reselect } from "./selecting.ts";

/** `$select` answered wrongly: unselected properties have values, or selected ones have none. */
const deviation = deviationIn("select");

export const selectAnswerDeviations: readonly Deviation[] = [
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
      const stored = mapValues(entity, (value, key) =>
        names.includes(key.toLowerCase()) || typeof value !== "string" || !key.startsWith("Customer") ? value : "",
      );
      return fetch(await resend(request, { body: JSON.stringify(stored) }));
    },
  ),
  deviation(
    "select-fewer-items",
    "The selected list lacks its last item.",
    ["select-kept"],
    onJson(["list"], (value, request) => (selects(request) && Array.isArray(value) ? value.slice(0, -1) : value)),
  ),
];
