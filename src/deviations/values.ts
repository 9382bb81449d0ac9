import type { Role } from "../operation-roles.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { json, onEntity, onRequest, type Deviate } from "./rewire.ts";
import { WRITES, entityOf, idIn, isNew, listOf, resend, roleOf } from "./requests.ts";

/** PUT and Save that lose or change values. */
const deviation = deviationIn("writes");

/** Makes writes ignore a property. */
function forgets(name: string, roles: readonly Role[] = ["update"]): Deviate {
  return onRequest(roles, async (request, fetch) => {
    const entity = await entityOf(request);
    if (!entity || isNew(entity)) return request;
    const id = roleOf(request) === "update" ? idIn(request) : Number(entity["ChatSessionId"]);
    const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === id);
    return stored ? resend(request, { body: JSON.stringify({ ...entity, [name]: stored[name] }) }) : request;
  });
}

function forgetsWhen(isNothing: (value: unknown) => boolean): Deviate {
  return onRequest(["update"], async (request, fetch) => {
    const entity = await entityOf(request);
    const stored = (await listOf(fetch, request)).find((session) => session["ChatSessionId"] === idIn(request));
    if (!entity || !stored) return request;
    const rest = Object.fromEntries(
      Object.entries(entity).map(([key, value]) => [key, isNothing(value) ? stored[key] : value]),
    );
    return resend(request, { body: JSON.stringify(rest) });
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
  ...["User", "Person", "Ticket", "TransferTo"].map((name) =>
    deviation(
      `put-forgets-${name.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()}`,
      `PUT does not store ${name}.`,
      ["write-kept"],
      forgets(name),
    ),
  ),
  ...["User", "Person", "Contact", "Ticket", "TransferTo"].map((name) =>
    deviation(
      `save-forgets-${name.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()}`,
      `Save does not store ${name}.`,
      ["write-kept"],
      forgets(name, ["save"]),
    ),
  ),
  deviation(
    "save-forgets-phone",
    "Save does not store CustomerPhone.",
    ["write-kept"],
    forgets("CustomerPhone", ["save"]),
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
