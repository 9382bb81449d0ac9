import { deviationIn, type Deviation } from "./deviation.ts";
import { onJson, onRequest, withoutQuery } from "./rewire.ts";
import { resend, selects, entityOf } from "./requests.ts";
import { mapValues, namesIn, onSelected, reselect, SELECTING } from "./selecting.ts";

/** `$select` parsed wrongly. */
const deviation = deviationIn("select");

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
];
