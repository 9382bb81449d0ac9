import { isRecord } from "../values.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { onRequest } from "./rewire.ts";
import { mapValues, namesIn, onSelected, reselect, SELECTING } from "./selecting.ts";

/** `$select` that ignores paths such as `User/Name`, which the documents use in their own example. */
const deviation = deviationIn("select");

const isNested = (name: string): boolean => name.includes("/");

export const nestedSelectDeviations: readonly Deviation[] = [
  deviation(
    "select-nested-ignored",
    "A path in $select is dropped.",
    ["select-nested"],
    reselect(SELECTING, (names) => [...names.filter((name) => !isNested(name)), "none"]),
  ),
  deviation(
    "select-nested-list-only",
    "PUT drops a path in $select.",
    ["select-nested"],
    reselect(["update"], (names) => [...names.filter((name) => !isNested(name)), "none"]),
  ),
  deviation(
    "select-nested-refused",
    "A path in $select is answered with 400.",
    ["select-nested", "status-documented"],
    onRequest(SELECTING, (request) => (namesIn(request).some(isNested) ? new Response("", { status: 400 }) : request)),
  ),
  deviation(
    "select-nested-case",
    "A path in $select is found in its exact spelling only.",
    ["select-nested"],
    reselect(SELECTING, (names) => [
      ...names.filter((name) => !isNested(name) || /^[A-Z]\w*\/[A-Z]/.test(name)),
      "none",
    ]),
  ),
  deviation(
    "select-nested-nulls",
    "A path in $select gives the reference with nothing in it.",
    ["select-nested"],
    onSelected((session, names) =>
      mapValues(session, (value, key) =>
        isRecord(value) && names.some((name) => name.startsWith(`${key.toLowerCase()}/`))
          ? Object.fromEntries(Object.keys(value).map((inner) => [inner, null]))
          : value,
      ),
    ),
  ),
  deviation(
    "select-nested-first",
    "Of several paths in $select only the first is kept.",
    ["select-nested"],
    reselect(SELECTING, (names) => {
      const first = names.find(isNested);
      return [...names.filter((name) => !isNested(name) || name === first), "none"];
    }),
  ),
];
