import type { Operation } from "../model.ts";
import { baseOf } from "../schema/base-name.ts";
import { NEGOTIATE } from "./deployment.ts";
import { hintForAddress } from "./groups/group-hints.ts";
import { reasonOf } from "./reasons.ts";
import type { Reply } from "./reply.ts";
import { beginningOf } from "../values.ts";

/**
 * All refusals of the API. One function each, so that a reader finds the wording and the status here; those that only a
 * fault brings are in faults/refusals.ts.
 */

/** 401: no credentials, or none that can be read or are accepted here. */
export function unauthorized(schemes: readonly string[], why?: string): Reply {
  const taken = schemes.filter((scheme) => scheme !== NEGOTIATE).join(", ");
  return {
    ...frameworkError(
      401,
      why ?? "Authorization is missing or cannot be read.",
      `Send Authorization with one of ${taken}, or X-XSRF-TOKEN together with the cookie of the same value.`,
    ),
    headers: {
      "WWW-Authenticate": schemes
        .map((scheme) => (scheme === "Basic" ? 'Basic realm="SuperOffice"' : scheme))
        .join(", "),
    },
  };
}

/** 429: the caller has made more calls within a second than the option allows. No document shows its form. */
export function tooManyRequests(limit: number): Reply {
  const detail = `At most ${limit} calls a second from one caller. Wait as long as Retry-After says.`;
  return { ...frameworkError(429, "Too many requests.", detail), headers: { "Retry-After": "1" } };
}

/** 404: the path names no operation. */
export function unknownPath(method: string, path: string): Reply {
  const hint = hintForAddress(method, path) ?? "--group, --operation and the option groups choose what is";
  return frameworkError(404, "No operation has this address.", `${method} ${path} is not served here; ${hint}.`);
}

/** 405: the path is known, the method is not. */
export function wrongMethod(method: string, path: string, allowed: readonly string[]): Reply {
  const hint = hintForAddress(method, path);
  const detail = `This address answers ${allowed.join(", ")}${hint === undefined ? "" : `; ${hint}`}.`;
  return {
    ...frameworkError(405, `The method ${method} is not allowed here.`, detail),
    headers: { Allow: allowed.join(", ") },
  };
}

/** 400: the body or the id cannot be bound to the documented types. */
export function badRequest(detail: string): Reply {
  return frameworkError(400, "The request is invalid.", detail);
}

/** 400: a header with an invalid value. */
export function wrongHeader(name: string, detail: string): Reply {
  return { ...badRequest(detail), violations: [{ pointer: `header ${name}`, message: detail }] };
}

/** 400 of doc 000: the body does not contain the entity to save. */
export function missingEntity(operation: Operation): Reply {
  const documented = operation.statuses.find(({ status }) => status === 400);
  const message = documented?.description ?? "The entity to save is missing from the request body.";
  return domainReply(operation, 400, "SoArgumentException", message);
}

/** 400: a value that the API itself refuses, as recorded for a webhook. */
export function refusedArgument(operation: Operation, message: string): Reply {
  const error = {
    kind: "domain",
    style: operation.style,
    type: "ArgumentException",
    message,
    source: "SuperOffice.Services.Implementation",
  } as const;
  return { status: 400, reason: reasonOf(400), content: { kind: "error", error } };
}

/** 404: no session has the id. */
export function unknownSession(operation: Operation, id: number): Reply {
  return domainReply(operation, 404, "SoNotFoundException", `There is no chat session with the id ${id}.`);
}

/** 404: no carrier has the number. */
export function noSuchCarrier(operation: Operation, family: string, id: number | string): Reply {
  const message = `There is no ${family} with the id ${id}.`;
  const base = baseOf(family);
  const source = `SuperOffice.${base.charAt(0).toUpperCase()}${base.slice(1)}`;
  return domainReply(operation, 404, "SoNotFoundException", message, source);
}

/** 409: another carrier has the text that identifies it. */
export function takenCarrier(operation: Operation, family: string, key: string): Reply {
  return domainReply(operation, 409, "SoConflictException", `There is a ${family} with the id ${key} already.`);
}

/** 409: a `test` of a JSON Patch failed; nothing was changed. */
export function failedTest(operation: Operation, detail: string): Reply {
  return domainReply(operation, 409, "SoConflictException", `A test of the patch failed. ${detail}`);
}

/** 404: no topic has the id. */
export function unknownTopic(operation: Operation, id: number): Reply {
  return domainReply(operation, 404, "SoNotFoundException", `There is no chat topic with the id ${id}.`);
}

/** 404: no list has the name. */
export function unknownArchive(operation: Operation, name: string): Reply {
  const detail = `There is no archive provider "${name}" here; there are ChatSession, FindChatSession and SimpleChatSession.`;
  return domainReply(operation, 404, "SoNotFoundException", detail);
}

/** 404: no MDO list has the name. */
export function unknownList(operation: Operation, name: string, known: readonly string[]): Reply {
  const detail = `There is no list "${name}" here; there are ${known.join(", ")}.`;
  return domainReply(operation, 404, "SoNotFoundException", detail);
}

/** 412: the session has changed since the caller last saw it; nothing was done. */
export function changedSince(operation: Operation, id: number, since: string): Reply {
  return domainReply(operation, 412, "SoConcurrencyException", `The chat session ${id} has changed since ${since}.`);
}

/** 4xx from the server in front of the API: the request is malformed HTTP. */
export function serverRefusal({ status, detail }: { readonly status: number; readonly detail: string }): Reply {
  return frameworkError(status, "The request is invalid.", detail);
}

/** 413: the body is larger than the limit. */
export function tooLarge(limit: number): Reply {
  return frameworkError(413, "The request body is too large.", `At most ${limit} bytes are taken.`);
}

/** 403: pages of this origin may not call the API; the documents only say that such a call fails. */
export function originRefused(origin: string | undefined): Reply {
  const message = origin === undefined ? "The origin is not allowed." : `The origin "${origin}" is not allowed.`;
  const detail = "Browsers keep the answer from pages of this origin; the option cors lists those allowed.";
  return { ...frameworkError(403, message, detail), corsDenied: true };
}

/** 415: a body in a media type that the operation does not list. */
export function unsupportedMedia(given: string, known: readonly string[]): Reply {
  return frameworkError(415, `The media type ${given} is not supported.`, `Send one of ${known.join(", ")}.`);
}

/** 415: a body in an unknown charset. */
export function unsupportedCharset(charset: string): Reply {
  const detail = "Send UTF-8, UTF-16, ISO-8859-1 or windows-1252.";
  return frameworkError(415, `The charset ${charset} is not supported.`, detail);
}

/** 415: a body in an unknown content encoding. */
export function unsupportedEncoding(encoding: string): Reply {
  return frameworkError(415, `The content encoding ${encoding} is not supported.`, "Send gzip, deflate, br or none.");
}

/** 500: an error inside the mock; only the log has the details. */
export function unexpected(operation: Operation | undefined): Reply {
  if (!operation) return frameworkError(500, "An error has occurred.");
  return domainReply(operation, 500, "SoException", "An unexpected error occurred; the log of the mock says more.");
}

/** 507: there is no room to store more. */
export function insufficientStorage(operation: Operation): Reply {
  const message = "The mock holds as much as it may. Delete sessions, or reset it.";
  return domainReply(operation, 507, "SoException", message);
}

/** 503: the store of the sessions does not answer. */
export function storeUnavailable(): Reply {
  const detail = "The store that keeps the sessions cannot be reached. Nothing was changed; try again soon.";
  return { ...frameworkError(503, "The service is unavailable.", detail), headers: { "Retry-After": "1" } };
}

/** A detail contains locations, and a name may be as long as the body; the journal keeps a thousand of them. */
const DETAIL = 4000;

/** An error of the framework in front of the API. */
export function frameworkError(status: number, message: string, detail?: string): Reply {
  const told = detail === undefined ? {} : { detail: beginningOf(detail, DETAIL) };
  const error = { kind: "framework", message, ...told } as const;
  return { status, reason: reasonOf(status), content: { kind: "error", error } };
}

/** For REST resources, the message is also the reason phrase. */
export function domainReply(
  operation: Operation,
  status: number,
  type: string,
  message: string,
  source = "SuperOffice.Chat",
): Reply {
  const error = { kind: "domain", style: operation.style, type, message, source } as const;
  const reason = operation.style === "resource" ? message : reasonOf(status);
  return { status, reason, content: { kind: "error", error } };
}
