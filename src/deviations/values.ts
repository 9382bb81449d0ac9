import { deviationIn, type Deviation } from "./deviation.ts";
import {
  WRITES,
  entityOf,
  idIn,
  isNew,
  json,
  listOf,
  onEntity,
  onRequest,
  resend,
  roleOf,
  type RequestRole,
  type Json,
  type Deviate,
} from "./rewire.ts";

/** PUT and Save that lose or change values. */
const deviation = deviationIn("writes");

const text =
  (change: (value: string) => string): ((entity: Json) => Json) =>
  (entity) =>
    Object.fromEntries(
      Object.entries(entity).map(([key, value]) => [
        key,
        typeof value === "string" && /^Customer(Name|Company)|Message$/.test(key) ? change(value) : value,
      ]),
    );

/** A property that PUT does not change. */
function forgets(name: string, roles: readonly RequestRole[] = ["update"]): Deviate {
  return onRequest(roles, async (request, fetch) => {
    const entity = await entityOf(request);
    if (!entity || isNew(entity)) return request;
    const id = roleOf(request) === "update" ? idIn(request) : Number(entity["ChatSessionId"]);
    const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === id);
    return stored ? resend(request, { body: JSON.stringify({ ...entity, [name]: stored[name] }) }) : request;
  });
}

const dates =
  (change: (value: string) => string): ((entity: Json) => Json) =>
  (entity) =>
    Object.fromEntries(
      Object.entries(entity).map(([key, value]) => [
        key,
        key.startsWith("When") && typeof value === "string" ? change(value) : value,
      ]),
    );

function throughSeconds(value: string): string {
  const seconds = Math.floor(Date.parse(value) / 1000);
  return seconds === (seconds | 0) ? value : new Date((seconds | 0) * 1000).toISOString();
}

function forgetsWhen(isNothing: (value: unknown) => boolean): Deviate {
  return onRequest(["update"], async (request, fetch) => {
    const entity = await entityOf(request);
    const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
    if (!entity || !stored) return request;
    const kept = Object.fromEntries(
      Object.entries(entity).map(([key, value]) => [key, isNothing(value) ? stored[key] : value]),
    );
    return resend(request, { body: JSON.stringify(kept) });
  });
}

export const valueDeviations: readonly Deviation[] = [
  deviation(
    "flags-one-of-two",
    "Only the first of two flags is stored.",
    ["write-kept"],
    onEntity(WRITES, (entity) => ({ ...entity, Flags: String(entity["Flags"]).split(",")[0] })),
  ),
  deviation("forgets-contact", "PUT does not store Contact.", ["write-kept"], forgets("Contact")),
  deviation(
    "dates-after-2038",
    "Dates whose seconds exceed 32 bits overflow.",
    ["write-kept"],
    onEntity(WRITES, dates(throughSeconds)),
  ),
  deviation(
    "dates-before-1970",
    "Dates before 1970 are not set.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => (Date.parse(value) < 0 ? "0001-01-01T00:00:00" : value)),
    ),
  ),
  deviation(
    "put-16-bits",
    "PUT keeps 16 bits of a number.",
    ["write-kept"],
    onEntity(["update"], (entity) => ({ ...entity, AlertLevel: (Number(entity["AlertLevel"]) << 16) >> 16 })),
  ),
  deviation(
    "put-without-sign",
    "PUT loses the sign of a number.",
    ["write-kept"],
    onEntity(["update"], (entity) => ({ ...entity, Rating: Math.abs(Number(entity["Rating"])) })),
  ),
  deviation("put-forgets-topic", "PUT does not store the topic.", ["write-kept"], forgets("TopicId")),
  deviation(
    "put-email-lower",
    "PUT changes e-mail addresses to lower case.",
    ["write-kept"],
    onEntity(["update"], (entity) =>
      typeof entity["CustomerEmail"] === "string"
        ? { ...entity, CustomerEmail: entity["CustomerEmail"].toLowerCase() }
        : entity,
    ),
  ),
  deviation(
    "put-summer-hour",
    "PUT shifts dates in summer by an hour.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => (/-0[4-9]-/.test(value) ? new Date(Date.parse(value) + 3_600_000).toISOString() : value)),
    ),
  ),
  ...[
    "Rating",
    "CustomerCompanyName",
    "CustomerConsented",
    "WhenEnded",
    "WhenIdle",
    "Flags",
    "LastMessage",
    "Status",
    "AlertLevel",
  ].map((name) =>
    deviation(
      `put-forgets-${name.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()}`,
      `PUT does not keep ${name}.`,
      ["write-kept"],
      forgets(name),
    ),
  ),
  deviation(
    "save-forgets-phone",
    "Save does not store CustomerPhone.",
    ["write-kept"],
    forgets("CustomerPhone", ["save"]),
  ),
  deviation(
    "put-cuts-text",
    "PUT cuts texts at 100 characters.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.slice(0, 100)),
    ),
  ),
  deviation(
    "put-trims",
    "PUT trims texts.",
    ["write-kept"],
    onEntity(
      WRITES,
      text((value) => value.trim()),
    ),
  ),
  deviation(
    "put-ascii",
    "PUT replaces non-ASCII letters with question marks.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/[^\t\n -~]/g, "?")),
    ),
  ),
  deviation(
    "put-no-emoji",
    "PUT loses characters outside the Basic Multilingual Plane.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "")),
    ),
  ),
  deviation(
    "put-escapes",
    "PUT stores texts escaped for HTML.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    ),
  ),
  deviation(
    "put-unescapes",
    "PUT stores texts unescaped.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("&lt;", "<").replaceAll("&amp;", "&")),
    ),
  ),
  deviation(
    "put-strips-tags",
    "PUT removes tags from texts.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/<[^>]*>/g, "")),
    ),
  ),
  deviation(
    "put-loses-quotes",
    "PUT doubles single quotes.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("'", "''")),
    ),
  ),
  deviation(
    "put-loses-lines",
    "PUT joins the lines of a text.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("\n", " ")),
    ),
  ),
  deviation("put-false-is-nothing", "false is treated as unset.", ["write-kept"], (fetch) =>
    forgetsWhen((value) => value === false)(fetch),
  ),
  deviation("put-zero-is-nothing", "0 is treated as unset.", ["write-kept"], (fetch) =>
    forgetsWhen((value) => value === 0)(fetch),
  ),
  deviation("put-empty-is-nothing", "An empty string is treated as unset.", ["write-kept"], (fetch) =>
    forgetsWhen((value) => value === "")(fetch),
  ),
  deviation(
    "put-drops-offset",
    "Offsets are dropped: local time is read as UTC.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => value.replace(/(?:Z|[+-]\d\d:\d\d)$/, "Z")),
    ),
  ),
  deviation(
    "put-shifts-hour",
    "Dates are one hour late.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => new Date(Date.parse(value) + 3_600_000).toISOString()),
    ),
  ),
  deviation(
    "put-drops-time",
    "Dates lose their time.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => `${new Date(value).toISOString().slice(0, 10)}T00:00:00Z`),
    ),
  ),
  deviation(
    "put-drops-seconds",
    "Dates lose their seconds.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => `${new Date(value).toISOString().slice(0, 16)}:00Z`),
    ),
  ),
  deviation(
    "put-echoes",
    "PUT echoes the request and stores nothing.",
    ["write-kept", "answer-equals-list"],
    onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      return entity && stored ? json({ ...stored, ...entity, _Links: {} }) : request;
    }),
  ),
];
