/** Turns a call's specification into the parts of an HTTP request. Pure. */

import type { CallSpec } from "../call.ts";
import { encodeSession } from "../entity/encode.ts";
import { withoutPrototype } from "../../values.ts";

export interface Wire {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Caller {
  readonly baseUrl: string;
  /** The run's Authorization value. */
  readonly auth: string | undefined;
  /** The user's own headers. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that identify a signed-in user; omitted from requests without credentials. */
const CREDENTIAL_HEADER = /^(authorization|cookie|x-xsrf-token)$/i;

function queryOf(select: string, encoded: boolean): string {
  const value = encodeURIComponent(select);
  return encoded ? `?%24select=${value}` : `?$select=${value.replaceAll("%2C", ",")}`;
}

function withQuery(select: string, query: Readonly<Record<string, string>>): string {
  const rest = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return rest.length === 0 ? select : `${select === "" ? "?" : `${select}&`}${rest.join("&")}`;
}

export function buildRequest(spec: CallSpec, caller: Caller): Wire {
  const path = spec.operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(spec.path?.[name] ?? String(spec.id ?? 0)),
  );
  const select = spec.select === undefined ? "" : queryOf(spec.select, spec.encoded ?? false);
  const query = withQuery(select, spec.query ?? {});
  const content = spec.raw ?? (spec.entity ? encodeSession(spec.entity, spec.encoding ?? "json") : undefined);
  const headers: Record<string, string> = withoutPrototype({ accept: spec.accept ?? "application/json" });
  for (const [name, value] of Object.entries(caller.headers)) {
    if (spec.auth === undefined || !CREDENTIAL_HEADER.test(name)) headers[name.toLowerCase()] = value;
  }
  for (const { name, required, value } of spec.operation.headers) {
    if (required) headers[name.toLowerCase()] ??= value ?? "text";
  }
  const auth = spec.auth === undefined ? caller.auth : spec.auth;
  if (auth !== undefined && auth !== null) headers["authorization"] = auth;
  if (content) headers["content-type"] = content.contentType;
  for (const [name, value] of Object.entries(spec.headers ?? {})) headers[name.toLowerCase()] = value;
  const request = { method: spec.operation.method, url: `${caller.baseUrl}${path}${query}`, headers };
  return content ? { ...request, body: content.body } : request;
}
