import { deviationIn, type Deviation } from "./deviation.ts";
import { json, onAnswer, onRequest } from "./rewire.ts";
import { call, entityOf, idIn, listOf, resend } from "./requests.ts";

/** PUT that answers one thing and stores another, or changes properties it should not. */
const deviation = deviationIn("writes");

export const updateDeviations: readonly Deviation[] = [
  deviation(
    "put-answers-old",
    "PUT answers the session as it was before.",
    ["write-kept", "answer-equals-list"],
    onRequest(["update"], async (request, fetch) => {
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      const response = await fetch(request);
      return stored && response.status === 200 ? json({ ...stored, _Links: {} }) : response;
    }),
  ),
  deviation(
    "put-answers-other",
    "PUT answers another session.",
    ["write-answers-asked"],
    onRequest(["update"], async (request, fetch) => {
      const other = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] !== idIn(request));
      const response = await fetch(request);
      return other && response.status === 200 ? json({ ...other, _Links: {} }) : response;
    }),
  ),
  deviation(
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
  deviation(
    "put-body-id",
    "PUT takes the id from the body.",
    ["put-path-id"],
    onRequest(["update"], async (request) => {
      const entity = await entityOf(request);
      const id = Number(entity?.["ChatSessionId"] ?? 0);
      return id > 0 ? resend(request, { url: request.url.replace(/(?<!\d)\d+(?=\/?(?:$|\?))/, String(id)) }) : request;
    }),
  ),
  deviation(
    "put-failed-writes",
    "PUT without a body clears a text before it is refused.",
    ["broken-body-refused"],
    onRequest(["update"], async (request, fetch) => {
      if ((await request.clone().text()) !== "") return request;
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      if (stored) await call(fetch, request, "update", idIn(request), { ...stored, CustomerName: "" });
      return request;
    }),
  ),
  deviation(
    "put-takes-broken-json",
    "PUT accepts a truncated body.",
    ["broken-body-refused"],
    onRequest(["update"], async (request, fetch) => {
      const body = await request.clone().text();
      if (body === "" || (await entityOf(request)) || !/json/.test(request.headers.get("content-type") ?? ""))
        return request;
      const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
      return stored ? json({ ...stored, _Links: {} }) : request;
    }),
  ),
  deviation(
    "put-unknown-creates",
    "PUT of an unknown id creates a session.",
    ["unknown-id"],
    onRequest(["update"], async (request, fetch) => {
      const entity = await entityOf(request);
      const known = (await listOf(fetch, request)).some((session) => session["ChatSessionId"] === idIn(request));
      return known || !entity ? request : call(fetch, request, "save", 0, { ...entity, ChatSessionId: 0 });
    }),
  ),
  deviation(
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
  deviation(
    "put-unknown-500",
    "PUT of an unknown id answers 500.",
    ["status-documented"],
    onAnswer(["update"], (response, request) =>
      idIn(request) > 2_000_000_000 && response.status !== 200 && response.status !== 401
        ? new Response("", { status: 500 })
        : response,
    ),
  ),
  deviation(
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
