/** What a deviating server reads from requests, and sends by itself. */

import { contract } from "../contract.ts";
import type { Operation } from "../model.ts";
import { operationOf, type Role } from "../operation-roles.ts";
import { createRouteTree } from "../routing/route-tree.ts";
import { pathnameOf, queryValue } from "../routing/address.ts";
import { isRecord } from "../values.ts";
import type { Fetch } from "./deviation.ts";

export type Json = Record<string, unknown>;

export const EVERYWHERE: readonly Role[] = ["list", "update", "save", "claim", "release"];

/** The writes whose body is a session. */
export const WRITES: readonly Role[] = ["update", "save"];

const OPERATION_OF = Object.fromEntries(EVERYWHERE.map((role) => [role, operationOf(contract, role)])) as Record<
  Role,
  Operation
>;
const tree = createRouteTree(EVERYWHERE.map((role) => ({ role, ...OPERATION_OF[role] })));

/** The role of the request's operation; undefined for operations that are not documented. */
export function roleOf({ method, url }: Request): Role | undefined {
  return tree.findBelow(method, pathnameOf(url))?.route.role;
}

/** The number in the path, or 0. */
export function idIn({ method, url }: Request): number {
  const [id = 0] = Object.values(tree.findBelow(method, pathnameOf(url))?.texts ?? {});
  return Number(id);
}

const { path } = OPERATION_OF.update;
const below = createRouteTree(
  ["", "/{step}"].map((step) => ({ method: OPERATION_OF.update.method, path: path + step })),
);

/** The part of the path after a session's own address, such as `/Messages`; undefined for other addresses. */
export function resourceOf({ url }: Request): string | undefined {
  const found = below.findBelow(OPERATION_OF.update.method, pathnameOf(url));
  if (!found) return undefined;
  const { step } = found.texts;
  return step === undefined ? "" : `/${step}`;
}

export function wantsXml(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("xml");
}

export function selects(request: Request): boolean {
  return queryValue(request.url, "$select") !== undefined;
}

export async function entityOf(request: Request): Promise<Json | undefined> {
  try {
    const value = JSON.parse(await request.clone().text()) as unknown;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Calls another operation with the credentials of the given request. */
export async function call(fetch: Fetch, like: Request, role: Role, id = 0, entity?: Json): Promise<Response> {
  const { method, path } = OPERATION_OF[role];
  const base = like.url.slice(0, like.url.indexOf(contract.basePath));
  const headers = new Headers({ accept: "application/json" });
  const authorization = like.headers.get("authorization");
  if (authorization !== null) headers.set("authorization", authorization);
  if (entity) headers.set("content-type", "application/json");
  const url = base + path.replace(/\{\w+\}/, String(id));
  return fetch(new Request(url, { method, headers, ...(entity && { body: JSON.stringify(entity) }) }));
}

export async function listOf(fetch: Fetch, like: Request): Promise<readonly Json[]> {
  const value = (await (await call(fetch, like, "list")).json()) as unknown;
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function isNew(entity: Json): boolean {
  return Number(entity["ChatSessionId"]) === 0;
}

export function numberOf(session: Json | undefined): number {
  return Number(session?.["ChatSessionId"] ?? 0);
}

export function queued(sessions: readonly Json[]): Json[] {
  return sessions.filter((session) => session["Status"] === "InQueue");
}

/** Are the credentials valid? A deviation of the queue must not look like one of credentials. */
export function isOpen(request: Request): boolean {
  const authorization = request.headers.get("authorization") ?? "";
  const [, scheme = "", value = ""] = /^(basic|bearer|soticket) (\S{5,})$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== "basic") return scheme !== "" && !value.endsWith(".invalid");
  try {
    return /^(?!.*\.invalid:).+:./.test(atob(value));
  } catch {
    return false;
  }
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
