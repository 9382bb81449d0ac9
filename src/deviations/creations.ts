import { deviationIn, type Deviation } from "./deviation.ts";
import { json, onEntity, onRequest, sharedAnswers } from "./rewire.ts";
import { call, entityOf, isNew, listOf, resend, type Json } from "./requests.ts";

/** Faulty Saves: with id 0, with a known id and with an unknown one. */
const deviation = deviationIn("writes");

/** Creates a session with a value other than the one sent. */
const creates = (change: (entity: Json) => Json): Deviation["deviate"] =>
  onEntity(["save"], (entity) => (isNew(entity) ? { ...entity, ...change(entity) } : entity));

const keyed = (change: (key: string) => string): Deviation["deviate"] =>
  creates(({ SessionKey }) => ({ SessionKey: typeof SessionKey === "string" ? change(SessionKey) : SessionKey }));

export const creationDeviations: readonly Deviation[] = [
  ...["UserLast", "CustomerLast", "RequestPosted", "Finished"].map((status) =>
    deviation(
      `create-as-${status.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()}`,
      `A new session is ${status}, whatever was sent.`,
      ["create-keeps"],
      creates(() => ({ Status: status })),
    ),
  ),
  ...(
    [
      ["upper", "is in capitals", (key) => key.toUpperCase()],
      ["cut", "is cut to 12 characters", (key) => key.slice(0, 12)],
      ["doubled", "is there twice", (key) => key + key],
      ["reversed", "stands backwards", (key) => Array.from(key).reverse().join("")],
      ["encoded", "is percent-encoded", (key) => key.replaceAll("-", "%2D")],
    ] as const satisfies readonly (readonly [string, string, (key: string) => string])[]
  ).map(([name, what, change]) =>
    deviation(`create-key-${name}`, `The SessionKey of a new session ${what}.`, ["create-keeps"], keyed(change)),
  ),
  deviation(
    "create-deduplicates",
    "Save with id 0 answers an existing session that looks the same.",
    ["create-new-id"],
    (fetch) => {
      const made = new Map<string, string>();
      return onRequest(["save"], async (request, inner) => {
        const entity = await entityOf(request);
        if (!entity || !isNew(entity)) return request;
        const key = JSON.stringify([entity["CustomerAlias"], entity["FirstMessage"]]);
        const known = made.get(key);
        if (known !== undefined) return json(JSON.parse(known));
        const response = await inner(request);
        if (response.status === 200) made.set(key, await response.clone().text());
        return response;
      })(fetch);
    },
  ),
  deviation(
    "create-closed",
    "A new session is closed immediately.",
    ["create-keeps"],
    onEntity(["save"], (entity) => (isNew(entity) ? { ...entity, Status: "Closed" } : entity)),
  ),
  deviation(
    "put-creates-without-id",
    "PUT without an id in its body creates a session.",
    ["save-creates-none"],
    onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      return entity?.["CustomerAlias"] !== undefined && entity["ChatSessionId"] === undefined
        ? call(fetch, request, "save", 0, { ...entity, ChatSessionId: 0 })
        : request;
    }),
  ),
  deviation(
    "put-unknown-201",
    "PUT of an unknown id answers 201.",
    ["status-documented"],
    onRequest(["update"], async (request, fetch) => {
      const response = await fetch(request);
      return response.status === 404 ? json(null, 201) : response;
    }),
  ),
  deviation("create-same-id", "Save with id 0 answers the same id each time.", ["create-new-id"], (fetch) => {
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
  deviation(
    "create-id-zero",
    "Save with id 0 answers id 0.",
    ["create-new-id"],
    onRequest(["save"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (!entity || !isNew(entity)) return request;
      const response = await fetch(request);
      return json({ ...((await response.json()) as Json), ChatSessionId: 0 });
    }),
  ),
  deviation("create-race", "Concurrent saves get the same id.", ["create-new-id", "create-listed"], (fetch) => {
    const shared = sharedAnswers();
    return onRequest(["save"], async (request, inner) => {
      const entity = await entityOf(request);
      if (!entity || !isNew(entity)) return request;
      return shared(request, inner);
    })(fetch);
  }),
  deviation("create-not-stored", "Save with id 0 stores nothing.", ["create-listed"], (fetch) => {
    let next = 900_000;
    return onRequest(["save"], async (request, inner) => {
      const entity = await entityOf(request);
      if (!entity || !isNew(entity)) return request;
      const [like] = await listOf(inner, request);
      return json({ ...like, ...entity, ChatSessionId: next++ });
    })(fetch);
  }),
  deviation(
    "create-twice",
    "Save with id 0 creates two sessions.",
    ["create-listed"],
    onRequest(["save"], async (request, fetch) => {
      const entity = await entityOf(request);
      if (entity && isNew(entity)) await call(fetch, request, "save", 0, entity);
      return request;
    }),
  ),
  deviation(
    "create-loses-name",
    "A new session has no CustomerName.",
    ["create-keeps"],
    onEntity(["save"], (entity) => (isNew(entity) ? { ...entity, CustomerName: "" } : entity)),
  ),
  deviation(
    "create-other-topic",
    "A new session is in another topic.",
    ["create-keeps"],
    onEntity(["save"], (entity) => (isNew(entity) ? { ...entity, TopicId: Number(entity["TopicId"]) + 1 } : entity)),
  ),
  deviation(
    "save-creates",
    "Save of a known id creates a new session.",
    ["save-creates-none", "write-answers-asked"],
    onEntity(["save"], (entity) => ({ ...entity, ChatSessionId: 0 })),
  ),
  deviation(
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
  deviation(
    "save-unknown-creates",
    "Save of an unknown id creates a session.",
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
];
