import type { Fault } from "./fault.ts";
import {
  call,
  entityOf,
  idIn,
  json,
  listOf,
  onAnswer,
  onEntity,
  onRequest,
  resend,
  roleOf,
  type FaultRole,
  type Json,
  type Wrap,
} from "./rewire.ts";

/** Save and PUT that lose, bend or invent. */
function fault(name: string, title: string, checks: readonly string[], wrap: Wrap): Fault {
  return { name, group: "writes", title, checks, wrap };
}

const WRITES: readonly FaultRole[] = ["update", "save"];
const isNew = (entity: Json): boolean => Number(entity["ChatSessionId"]) === 0;
const text =
  (change: (value: string) => string): ((entity: Json) => Json) =>
  (entity) =>
    Object.fromEntries(
      Object.entries(entity).map(([key, value]) => [
        key,
        typeof value === "string" && /^Customer(Name|Company)|Message$/.test(key) ? change(value) : value,
      ]),
    );

/** A property that PUT leaves as it was. */
function forgets(name: string, roles: readonly FaultRole[] = ["update"]): Wrap {
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

export const writeFaults: readonly Fault[] = [
  fault("create-same-id", "Save with 0 answers the same id each time.", ["create-new-id"], (fetch) => {
    let first: unknown;
    return onRequest(["save"], async (request, inner) => {
      const entity = await entityOf(request);
      if (!entity || !isNew(entity)) return request;
      const response = await inner(request);
      if (response.status !== 200) return response;
      const answer = (await response.json()) as Json;
      first ??= answer["ChatSessionId"];
      return json({ ...answer, ChatSessionId: first });
    })(fetch);
  }),
  fault(
    "create-id-zero",
    "Save with 0 answers 0.",
    ["create-new-id"],
    onRequest(["save"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (!entity || !isNew(entity)) return request;
      const response = await fetch(request);
      return json({ ...((await response.json()) as Json), ChatSessionId: 0 });
    }),
  ),
  fault("create-not-stored", "Save with 0 stores nothing.", ["create-listed"], (fetch) => {
    let next = 900_000;
    return onRequest(["save"], async (request, inner) => {
      const entity = await entityOf(request);
      if (!entity || !isNew(entity)) return request;
      const [like] = await listOf(inner, request);
      return json({ ...like, ...entity, ChatSessionId: next++ });
    })(fetch);
  }),
  fault(
    "create-twice",
    "Save with 0 makes two sessions.",
    ["create-listed"],
    onRequest(["save"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (entity && isNew(entity)) await call(fetch, request, "save", 0, entity);
      return request;
    }),
  ),
  fault(
    "create-loses-name",
    "A new session has no CustomerName.",
    ["create-keeps"],
    onEntity(["save"], (entity) => (isNew(entity) ? { ...entity, CustomerName: "" } : entity)),
  ),
  fault(
    "create-other-topic",
    "A new session is in another topic.",
    ["create-keeps"],
    onEntity(["save"], (entity) => (isNew(entity) ? { ...entity, TopicId: Number(entity["TopicId"]) + 1 } : entity)),
  ),
  fault(
    "save-creates",
    "Save of a known id makes a new session.",
    ["save-creates-none", "write-answers-asked"],
    onEntity(["save"], (entity) => ({ ...entity, ChatSessionId: 0 })),
  ),
  fault(
    "save-ignores",
    "Save of a known id changes nothing.",
    ["write-kept"],
    onRequest(["save"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (!entity || isNew(entity)) return request;
      const stored = (await listOf(fetch, request)).find(
        (session) => session["ChatSessionId"] === entity["ChatSessionId"],
      );
      return stored ? json(stored) : request;
    }),
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
    fault(
      `put-forgets-${name.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()}`,
      `PUT does not keep ${name}.`,
      ["write-kept"],
      forgets(name),
    ),
  ),
  fault("save-forgets-phone", "Save does not keep CustomerPhone.", ["write-kept"], forgets("CustomerPhone", ["save"])),
  fault(
    "put-cuts-text",
    "PUT cuts texts at 100 characters.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.slice(0, 100)),
    ),
  ),
  fault(
    "put-trims",
    "PUT trims texts.",
    ["write-kept"],
    onEntity(
      WRITES,
      text((value) => value.trim()),
    ),
  ),
  fault(
    "put-ascii",
    "PUT turns letters that are not ASCII into question marks.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/[^\t\n -~]/g, "?")),
    ),
  ),
  fault(
    "put-no-emoji",
    "PUT loses characters outside the basic plane.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "")),
    ),
  ),
  fault(
    "put-escapes",
    "PUT stores texts escaped for HTML.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    ),
  ),
  fault(
    "put-unescapes",
    "PUT stores texts unescaped.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("&lt;", "<").replaceAll("&amp;", "&")),
    ),
  ),
  fault(
    "put-strips-tags",
    "PUT takes tags out of texts.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll(/<[^>]*>/g, "")),
    ),
  ),
  fault(
    "put-loses-quotes",
    "PUT doubles single quotes.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("'", "''")),
    ),
  ),
  fault(
    "put-loses-lines",
    "PUT makes one line of a text.",
    ["write-kept"],
    onEntity(
      ["update"],
      text((value) => value.replaceAll("\n", " ")),
    ),
  ),
  fault("put-false-is-nothing", "false is taken for nothing.", ["write-kept"], (fetch) =>
    forgetsWhen((value) => value === false)(fetch),
  ),
  fault("put-zero-is-nothing", "0 is taken for nothing.", ["write-kept"], (fetch) =>
    forgetsWhen((value) => value === 0)(fetch),
  ),
  fault("put-empty-is-nothing", "Empty text is taken for nothing.", ["write-kept"], (fetch) =>
    forgetsWhen((value) => value === "")(fetch),
  ),
  fault(
    "put-drops-offset",
    "Offsets are dropped: the clock face is taken for UTC.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => value.replace(/(?:Z|[+-]\d\d:\d\d)$/, "Z")),
    ),
  ),
  fault(
    "put-shifts-hour",
    "Dates are one hour late.",
    ["write-kept"],
    onEntity(
      WRITES,
      dates((value) => new Date(Date.parse(value) + 3_600_000).toISOString()),
    ),
  ),
  fault(
    "put-drops-time",
    "Dates lose their time.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => `${new Date(value).toISOString().slice(0, 10)}T00:00:00Z`),
    ),
  ),
  fault(
    "put-drops-seconds",
    "Dates lose their seconds.",
    ["write-kept"],
    onEntity(
      ["update"],
      dates((value) => `${new Date(value).toISOString().slice(0, 16)}:00Z`),
    ),
  ),
  fault(
    "put-echoes",
    "PUT repeats the request and stores nothing.",
    ["write-kept", "answer-equals-list"],
    onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      return entity && stored ? json({ ...stored, ...entity, _Links: {} }) : request;
    }),
  ),
  fault(
    "put-answers-old",
    "PUT answers the session as it was before.",
    ["write-kept", "answer-equals-list"],
    onRequest(["update"], async (request, fetch) => {
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      const response = await fetch(request);
      return stored && response.status === 200 ? json({ ...stored, _Links: {} }) : response;
    }),
  ),
  fault(
    "put-answers-other",
    "PUT answers another session.",
    ["write-answers-asked"],
    onRequest(["update"], async (request, fetch) => {
      const other = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] !== idIn(request));
      const response = await fetch(request);
      return other && response.status === 200 ? json({ ...other, _Links: {} }) : response;
    }),
  ),
  fault(
    "put-changes-others",
    "PUT gives another session the same LastMessage.",
    ["bystanders-unchanged"],
    onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      const other = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] !== idIn(request));
      if (entity && other)
        await call(fetch, request, "update", Number(other["ChatSessionId"]), {
          ...other,
          LastMessage: entity["LastMessage"],
        });
      return request;
    }),
  ),
  fault(
    "put-body-id",
    "PUT takes the id from the body.",
    ["put-path-id"],
    onRequest(["update"], async (request) => {
      const entity = await entityOf(request);
      const id = Number(entity?.["ChatSessionId"] ?? 0);
      return id > 0
        ? resend(request, { url: request.url.replace(/\/ChatSession\/\d+/, `/ChatSession/${id}`) })
        : request;
    }),
  ),
  fault(
    "put-failed-writes",
    "PUT without a body clears a text before it refuses.",
    ["broken-body-refused"],
    onRequest(["update"], async (request, fetch) => {
      if ((await request.clone().text()) !== "") return request;
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      if (stored) await call(fetch, request, "update", idIn(request), { ...stored, CustomerName: "" });
      return request;
    }),
  ),
  fault(
    "put-takes-broken-json",
    "PUT takes a body that is cut short.",
    ["broken-body-refused"],
    onRequest(["update"], async (request, fetch) => {
      const body = await request.clone().text();
      if (body === "" || (await entityOf(request)) || !/json/.test(request.headers.get("content-type") ?? ""))
        return request;
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      return stored ? json({ ...stored, _Links: {} }) : request;
    }),
  ),
  fault(
    "put-unknown-creates",
    "PUT of an unknown id makes a session.",
    ["unknown-id"],
    onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      const known = (await listOf(fetch, request)).some((session) => session["ChatSessionId"] === idIn(request));
      return known || !entity ? request : call(fetch, request, "save", 0, { ...entity, ChatSessionId: 0 });
    }),
  ),
  fault(
    "put-unknown-echoes",
    "PUT of an unknown id answers 200 with the request.",
    ["unknown-id"],
    onRequest(["update"], async (request, fetch) => {
      const [like, ...rest] = await listOf(fetch, request);
      const entity = await entityOf(request);
      if (!entity || [like, ...rest].some((session) => session?.["ChatSessionId"] === idIn(request))) return request;
      return json({ ...like, ...entity, ChatSessionId: idIn(request), _Links: {} });
    }),
  ),
  fault(
    "put-unknown-500",
    "PUT of an unknown id breaks the server.",
    ["status-documented"],
    onAnswer(["update"], (response, request) =>
      idIn(request) > 2_000_000_000 && response.status !== 200 && response.status !== 401
        ? new Response("", { status: 500 })
        : response,
    ),
  ),
  fault(
    "save-unknown-creates",
    "Save of an unknown id makes a session.",
    ["unknown-id"],
    onRequest(["save"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (!entity || isNew(entity)) return request;
      const known = (await listOf(fetch, request)).some(
        (session) => session["ChatSessionId"] === entity["ChatSessionId"],
      );
      return known ? request : resend(request, { body: JSON.stringify({ ...entity, ChatSessionId: 0 }) });
    }),
  ),
  fault(
    "reset-unknown-invents",
    "Reset of an unknown id answers a session.",
    ["unknown-id"],
    onRequest(["release"], async (request, fetch) => {
      const all = await listOf(fetch, request);
      if (
        all.some((session) => session["ChatSessionId"] === idIn(request)) ||
        request.headers.get("authorization") === null
      )
        return request;
      return json({ ...all[0], ChatSessionId: idIn(request), Status: "InQueue", User: null });
    }),
  ),
];

function forgetsWhen(isNothing: (value: unknown) => boolean): Wrap {
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
