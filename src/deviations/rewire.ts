/** Changes a server by the role of a request, before or after the correct answer. */

import type { Role } from "../operation-roles.ts";
import { type Json, EVERYWHERE, roleOf, wantsXml, selects, entityOf, call, numberOf, resend } from "./requests.ts";
import type { Fetch } from "./deviation.ts";

export type Deviate = (fetch: Fetch) => Fetch;

/** Changes the answers of the given roles. */
export function onAnswer(
  roles: readonly Role[],
  change: (response: Response, request: Request) => Response | Promise<Response>,
): Deviate {
  return (fetch) => async (request) => {
    const role = roleOf(request);
    const response = await fetch(request.clone());
    return role && roles.includes(role) ? change(response, request) : response;
  };
}

/** The same answer with another body. */
export function withText(
  response: Response,
  body: BodyInit | null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const merged = new Headers(response.headers);
  merged.delete("content-length");
  for (const [name, value] of Object.entries(headers)) merged.set(name, value);
  return new Response(body, { status: response.status, statusText: response.statusText, headers: merged });
}

/** Changes the text of successful JSON answers. */
export function onText(roles: readonly Role[], change: (text: string, request: Request) => BodyInit): Deviate {
  return onAnswer(roles, async (response, request) => {
    if (response.status !== 200 || wantsXml(request)) return response;
    const text = await response.text();
    return withText(response, text === "null" ? text : change(text, request));
  });
}

/** Changes the value of successful JSON answers. */
export function onJson(roles: readonly Role[], change: (value: unknown, request: Request) => unknown): Deviate {
  return onText(roles, (text, request) => JSON.stringify(change(JSON.parse(text), request)));
}

/**
 * Changes each session in successful JSON answers. Answers with `$select` are left alone, so that there is one fault
 * only.
 */
export function onSession(roles: readonly Role[], change: (session: Json, index: number) => Json): Deviate {
  return onJson(roles, (value, request) => {
    if (selects(request)) return value;
    if (Array.isArray(value)) return value.map((item: Json, index) => change(item, index));
    return change(value as Json, 0);
  });
}

/** Sets a property of each session. */
export function setting(name: string, value: unknown, roles: readonly Role[] = EVERYWHERE): Deviate {
  return onSession(roles, (session) => ({ ...session, [name]: value }));
}

/** Changes the XML text of successful answers. */
export function onXml(roles: readonly Role[], change: (text: string) => string): Deviate {
  return onAnswer(roles, async (response, request) =>
    response.status === 200 && wantsXml(request) ? withText(response, change(await response.text())) : response,
  );
}

/** Changes requests of the given roles before they are answered; if a Response is returned, that is the answer. */
export function onRequest(
  roles: readonly Role[],
  change: (request: Request, fetch: Fetch) => Promise<Request | Response> | Request | Response,
): Deviate {
  return (fetch) => async (request) => {
    const role = roleOf(request);
    if (!role || !roles.includes(role)) return fetch(request);
    const changed = await change(request, fetch);
    return changed instanceof Response ? changed : fetch(changed);
  };
}

/** Answers requests that come at the same moment with the answer of the first. */
export function sharedAnswers(): (request: Request, fetch: Fetch) => Promise<Response> {
  let shared: Promise<string> | undefined;
  return async (request, fetch) => {
    shared ??= fetch(request).then((response) => response.text());
    const text = await shared;
    await new Promise((resolve) => setTimeout(resolve, 2));
    shared = undefined;
    return new Response(text, { headers: { "content-type": "application/json" } });
  };
}

/** Changes the session in a JSON request body of PUT or Save. */
export function onEntity(roles: readonly Role[], change: (entity: Json) => Json): Deviate {
  return onRequest(roles, async (request) => {
    if (!/json/.test(request.headers.get("content-type") ?? "")) return request;
    const entity = await entityOf(request);
    return entity ? resend(request, { body: JSON.stringify(change(entity)) }) : request;
  });
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}

/** Changes both the answer of pick-up or Reset and what it leaves in the store. */
export function leaving(role: "claim" | "release", change: (session: Json) => Json): Deviate {
  return onRequest([role], async (request, fetch) => {
    const response = await fetch(request.clone());
    if (
      response.status !== 200 ||
      (request.headers.get("accept") ?? "").includes("xml") ||
      request.url.includes("select")
    )
      return response;
    const session = (await response.clone().json()) as Json | null;
    if (!session) return response;
    const changed = await call(fetch, request, "update", numberOf(session), change(session));
    const { _Links: _links, ...rest } = (await changed.json()) as Json;
    return json(rest);
  });
}

export function jsonText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The address of a request without its query. */
export function withoutQuery(url: string): string {
  return url.split("?", 1)[0] ?? url;
}
