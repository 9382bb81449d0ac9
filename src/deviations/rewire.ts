/** Helpers that change a server by the role of a request, before or after the real answer. */

import { isRecord } from "../values.ts";
import type { Fetch } from "./deviation.ts";

export type RequestRole = "list" | "update" | "save" | "claim" | "release";
export type Json = Record<string, unknown>;
export type Deviate = (fetch: Fetch) => Fetch;

export const EVERYWHERE: readonly RequestRole[] = ["list", "update", "save", "claim", "release"];

const PATHS: readonly (readonly [RequestRole, string, RegExp])[] = [
  ["list", "POST", /\/Agents\/Chat\/ChatSessionsForUser$/],
  ["save", "POST", /\/Agents\/Chat\/SaveChatSessionEntity$/],
  ["claim", "POST", /\/Agents\/Chat\/PickUpFirstChatSession$/],
  ["release", "POST", /\/ChatSession\/-?\d+\/Reset$/],
  ["update", "PUT", /\/ChatSession\/-?\d+$/],
];

export function roleOf(request: Request): RequestRole | undefined {
  const { pathname } = new URL(request.url);
  return PATHS.find(([, method, path]) => method === request.method && path.test(pathname))?.[0];
}

export function wantsXml(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("xml");
}

export function selects(request: Request): boolean {
  return new URL(request.url).searchParams.has("$select");
}

/** Changes the answers of some roles. */
export function onAnswer(
  roles: readonly RequestRole[],
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
export function onText(roles: readonly RequestRole[], change: (text: string, request: Request) => BodyInit): Deviate {
  return onAnswer(roles, async (response, request) => {
    if (response.status !== 200 || wantsXml(request)) return response;
    const text = await response.text();
    return withText(response, text === "null" ? text : change(text, request));
  });
}

/** Changes the value of successful JSON answers. */
export function onJson(roles: readonly RequestRole[], change: (value: unknown, request: Request) => unknown): Deviate {
  return onText(roles, (text, request) => JSON.stringify(change(JSON.parse(text), request)));
}

/** Changes each session of successful JSON answers; not those under `$select`, so that there is only one fault. */
export function onSession(roles: readonly RequestRole[], change: (session: Json, index: number) => Json): Deviate {
  return onJson(roles, (value, request) => {
    if (selects(request)) return value;
    if (Array.isArray(value)) return value.map((item: Json, index) => change(item, index));
    return change(value as Json, 0);
  });
}

/** Sets a property of each session. */
export function setting(name: string, value: unknown, roles: readonly RequestRole[] = EVERYWHERE): Deviate {
  return onSession(roles, (session) => ({ ...session, [name]: value }));
}

/** Changes the XML text of successful answers. */
export function onXml(roles: readonly RequestRole[], change: (text: string) => string): Deviate {
  return onAnswer(roles, async (response, request) =>
    response.status === 200 && wantsXml(request) ? withText(response, change(await response.text())) : response,
  );
}

/** Changes requests of some roles before they are answered; a returned Response is the answer. */
export function onRequest(
  roles: readonly RequestRole[],
  change: (request: Request, fetch: Fetch) => Promise<Request | Response> | Request | Response,
): Deviate {
  return (fetch) => async (request) => {
    const role = roleOf(request);
    if (!role || !roles.includes(role)) return fetch(request);
    const changed = await change(request, fetch);
    return changed instanceof Response ? changed : fetch(changed);
  };
}

/** The same request with other headers or another body. */
export async function resend(
  request: Request,
  change: {
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly url?: string;
    readonly method?: string;
  },
): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) headers.set(name, value);
  const method = change.method ?? request.method;
  const body = change.body ?? (await request.clone().text());
  return new Request(change.url ?? request.url, { method, headers, ...(body === "" ? {} : { body }) });
}

/** Changes the session in a JSON request body of PUT or Save. */
export function onEntity(roles: readonly RequestRole[], change: (entity: Json) => Json): Deviate {
  return onRequest(roles, async (request) => {
    if (!/json/.test(request.headers.get("content-type") ?? "")) return request;
    const entity = await entityOf(request);
    return entity ? resend(request, { body: JSON.stringify(change(entity)) }) : request;
  });
}

export async function entityOf(request: Request): Promise<Json | undefined> {
  try {
    const value = JSON.parse(await request.clone().text()) as unknown;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Another operation, with the credentials of the request at hand. */
export async function call(fetch: Fetch, like: Request, role: RequestRole, id = 0, entity?: Json): Promise<Response> {
  const base = like.url.slice(0, like.url.indexOf("/api/v1"));
  const path = {
    list: "Agents/Chat/ChatSessionsForUser",
    save: "Agents/Chat/SaveChatSessionEntity",
    claim: "Agents/Chat/PickUpFirstChatSession",
    release: `ChatSession/${id}/Reset`,
    update: `ChatSession/${id}`,
  }[role];
  const headers = new Headers({ accept: "application/json" });
  const authorization = like.headers.get("authorization");
  if (authorization !== null) headers.set("authorization", authorization);
  if (entity) headers.set("content-type", "application/json");
  const method = role === "update" ? "PUT" : "POST";
  return fetch(
    new Request(`${base}/api/v1/${path}`, { method, headers, ...(entity && { body: JSON.stringify(entity) }) }),
  );
}

export async function listOf(fetch: Fetch, like: Request): Promise<readonly Json[]> {
  const value = (await (await call(fetch, like, "list")).json()) as unknown;
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}

export function idIn(request: Request): number {
  return Number(/\/ChatSession\/(-?\d+)/.exec(request.url)?.[1] ?? 0);
}

/** The writes that carry a session. */
export const WRITES: readonly RequestRole[] = ["update", "save"];

export function isNew(entity: Json): boolean {
  return Number(entity["ChatSessionId"]) === 0;
}

export function numberOf(session: Json | undefined): number {
  return Number(session?.["ChatSessionId"] ?? 0);
}

export function queued(sessions: readonly Json[]): Json[] {
  return sessions.filter((session) => session["Status"] === "InQueue");
}

/** With valid credentials: a deviation of the queue must not look like one of credentials. */
export function isOpen(request: Request): boolean {
  return /^\w+ \w{5}/.test(request.headers.get("authorization") ?? "");
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
