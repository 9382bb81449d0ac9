import { originRefused } from "../refusals.ts";
import { domainError, errorObject, expiredTicket, gatewayError } from "./refusals.ts";
import { contract } from "../../contract.ts";
import { okReply } from "../reply.ts";
import { type Fault, WEBHOOK_CALLS } from "./fault.ts";

/** The page that the vendor's cloud shows once a caller's session has expired, with status 200. */
const LOGIN_PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Sign in</title></head>
<body><form method="post"><label>User <input name="user"></label><button>Sign in</button></form></body></html>
`;

/** The names in the catalogue. */
export type FaultName =
  | "expired-ticket"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "wrong-tenant"
  | "throttled"
  | "server-error-rest"
  | "server-error-agent"
  | "server-error-framework"
  | "error-object"
  | "unavailable"
  | "html-login"
  | "null-pick-up"
  | "empty-body"
  | "truncated"
  | "slow"
  | "network"
  | "cors-denied";

/** The names of webhook faults. */
export type WebhookFaultName =
  | "webhook-duplicate"
  | "webhook-echo"
  | "webhook-late"
  | "webhook-out-of-order"
  | "webhook-deleted"
  | "webhook-wrong-signature"
  | "webhook-test"
  | "webhook-burst";

/** A fault of webhook calls; the API's operations are not affected. */
function ofWebhooks(summary: string): Omit<Fault, "name"> {
  return { summary, operations: [WEBHOOK_CALLS], reply: ({ original }) => original };
}

/** To add a fault, add its name above and an entry here, in listing order. */
const FAULTS: Readonly<Record<FaultName | WebhookFaultName, Omit<Fault, "name">>> = {
  "expired-ticket": {
    summary: "401: the credentials were good once and are no longer",
    reply: ({ schemes }) => expiredTicket(schemes),
  },
  forbidden: {
    summary: "403: the user has no right to do this",
    reply: ({ operation }) => domainError(operation, 403),
  },
  "not-found": {
    summary: "404: the session is gone",
    reply: ({ operation }) => domainError(operation, 404),
  },
  conflict: {
    summary: "409: another user was faster",
    reply: ({ operation }) => domainError(operation, 409),
  },
  "wrong-tenant": {
    summary: "421: this host does not serve the tenant",
    reply: () => gatewayError(421),
  },
  throttled: {
    summary: "429 with Retry-After: too many requests",
    reply: () => gatewayError(429),
  },
  "server-error-rest": {
    summary: "500 in the shape of REST resources (ErrorMessage)",
    reply: ({ operation }) => domainError({ ...operation, style: "resource" }, 500),
  },
  "server-error-agent": {
    summary: "500 in the shape of agents (Message)",
    reply: ({ operation }) => domainError({ ...operation, style: "agent" }, 500),
  },
  "server-error-framework": {
    summary: "500 in the shape of what cannot be bound (Message, MessageDetail)",
    reply: () => gatewayError(500),
  },
  "error-object": {
    summary: "200 with Message and MessageDetail, as agents answer invalid data",
    reply: () => errorObject(),
  },
  unavailable: {
    summary: "503 with Retry-After: closed for maintenance",
    reply: () => gatewayError(503),
  },
  "html-login": {
    summary: "200 with a login page in HTML, whatever was asked for",
    reply: () => ({ status: 200, reason: "OK", content: { kind: "raw", mediaType: "text/html", text: LOGIN_PAGE } }),
  },
  "null-pick-up": {
    summary: "200 with null, though a customer waits",
    operations: contract.operations.filter(({ effect }) => effect === "claims").map(({ id }) => id),
    reply: ({ operation }) => okReply(operation, { kind: "null" }),
  },
  "empty-body": {
    summary: "the operation happens, but its answer has no body",
    runsOperation: true,
    reply: ({ original }) => ({ ...original, content: { kind: "emptyBody" } }),
  },
  truncated: {
    summary: "the operation happens, but only the first half of its answer arrives",
    runsOperation: true,
    reply: ({ original }) => ({ ...original, cut: true }),
  },
  slow: {
    summary: "the answer comes after six seconds, or as late as a delay says",
    runsOperation: true,
    delay: 6000,
    reply: ({ original }) => original,
  },
  network: {
    summary: "no answer: the connection breaks, and the operation does not happen",
    reply: () => ({ status: 0, reason: "", content: { kind: "networkError" } }),
  },
  "cors-denied": {
    summary: "403 that no page may read, and a refused preflight: the origin is not allowed",
    isForPages: true,
    reply: () => originRefused(undefined),
  },
  "webhook-duplicate": ofWebhooks("each event is delivered twice, with the same id"),
  "webhook-echo": ofWebhooks("each event comes once more, as if the webhook's own user had made the change"),
  "webhook-late": ofWebhooks("each event comes a minute late, or as late as a delay says, after newer ones"),
  "webhook-out-of-order": ofWebhooks("an event comes after the one that follows it"),
  "webhook-deleted": ofWebhooks("what an event is about is gone before the event arrives"),
  "webhook-wrong-signature": ofWebhooks("calls are signed with another secret"),
  "webhook-test": ofWebhooks("a test event comes before each event"),
  "webhook-burst": ofWebhooks("each event comes as twenty, each with an id of its own"),
};

/** The named faults. */
export const faultCatalogue: readonly Fault[] = Object.entries(FAULTS).map(([name, fault]) => ({ name, ...fault }));
