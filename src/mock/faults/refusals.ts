import type { Operation } from "../../model.ts";
import { reasonOf } from "../reasons.ts";
import { domainReply, frameworkError, unauthorized } from "../refusals.ts";
import type { Reply } from "../reply.ts";

/** Refusals that only a fault brings. */

/** 401: the credentials were once valid. */
export function expiredTicket(schemes: readonly string[]): Reply {
  return {
    ...unauthorized(schemes),
    ...frameworkError(401, "The ticket has expired.", "Ask for a new one, then send the request again."),
  };
}

/** 403, 404, 409, 500: the API itself refuses. */
export function domainError(operation: Operation, status: 403 | 404 | 409 | 500): Reply {
  const [type, message] = DOMAIN_ERRORS[status];
  return domainReply(operation, status, type, message);
}

const DOMAIN_ERRORS = {
  403: ["SoSecurityException", "The user has no right to do this."],
  404: ["SoNotFoundException", "The chat session does not exist any more."],
  409: ["SoConcurrencyException", "The chat session was changed by somebody else."],
  500: ["SoException", "The server could not carry out the request."],
} as const;

/** 421, 429, 500, 503: a gateway in front of the API refuses. */
export function gatewayError(status: 421 | 429 | 500 | 503): Reply {
  const [message, detail, retryAfter] = GATEWAY_ERRORS[status];
  const reply = frameworkError(status, message, detail);
  return retryAfter === undefined ? reply : { ...reply, headers: { "Retry-After": retryAfter } };
}

const GATEWAY_ERRORS: Readonly<Record<421 | 429 | 500 | 503, readonly [string, string, string?]>> = {
  421: ["The tenant is served by another host.", "Ask the status of the tenant for its address."],
  429: ["Too many requests.", "Wait as long as Retry-After says.", "2"],
  500: ["An error has occurred.", "The server could not carry out the request."],
  503: ["The service is being maintained.", "Try again later.", "30"],
};

/** 200 with an error: agents have no HTTP errors, according to the vendor's page on them. */
export function errorObject(): Reply {
  return frameworkError(200, "The data is invalid.", "The call was not carried out.");
}

interface ForcedCall {
  readonly operation: Operation;
  readonly schemes: readonly string[];
  readonly url: string;
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** A status that a fault forces: an error in the API's own shape, or below 400 an answer without a body. */
export function forcedStatus({ operation, schemes, url }: ForcedCall, status: number): Reply {
  const reason = reasonOf(status);
  if (REDIRECTS.includes(status)) {
    // To the same address: a client that follows it gets an answer once the fault is over.
    return { status, reason, content: { kind: "emptyBody" }, headers: { Location: url } };
  }
  if (status < 400) return { status, reason, content: { kind: "emptyBody" } };
  if (status === 401) return unauthorized(schemes);
  const reply = domainReply(operation, status, "SoException", `The mock was told to answer ${status} here.`);
  return status === 429 || status === 503
    ? { ...reply, reason, headers: { "Retry-After": "1" } }
    : { ...reply, reason };
}
