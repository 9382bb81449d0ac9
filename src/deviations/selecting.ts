import type { Role } from "../operation-roles.ts";
import { queryValue } from "../routing/address.ts";
import { onJson, onRequest, type Deviate, withoutQuery } from "./rewire.ts";
import { resend, selects, type Json } from "./requests.ts";

/** Building blocks of the deviations of `$select`. */

export const SELECTING: readonly Role[] = ["list", "update", "claim"];

/** The names that a request selects. */
export function namesIn(request: Request): string[] {
  return (queryValue(request.url, "$select") ?? "").split(",");
}

/** The same request with another `$select`, or none. */
export function reselect(roles: readonly Role[], change: (names: string[]) => string[] | undefined): Deviate {
  return onRequest(roles, (request) => {
    if (!selects(request)) return request;
    const names = change(namesIn(request));
    const url = withoutQuery(request.url);
    return resend(request, { url: names ? `${url}?$select=${names.join(",")}` : url });
  });
}

/** Changes sessions in answers to requests with `$select`. */
export function onSelected(
  change: (session: Json, names: string[], index: number) => Json,
  roles: readonly Role[] = SELECTING,
): Deviate {
  return onJson(roles, (value, request) => {
    if (!selects(request)) return value;
    const names = namesIn(request).map((name) => name.toLowerCase());
    return Array.isArray(value)
      ? value.map((item: Json, index) => change(item, names, index))
      : change(value as Json, names, 0);
  });
}

/** Changes each value by its name. */
export const mapValues = (session: Json, change: (value: unknown, key: string) => unknown): Json =>
  Object.fromEntries(Object.entries(session).map(([key, value]) => [key, change(value, key)]));
