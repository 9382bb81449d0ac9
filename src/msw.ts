/** Handlers for MSW 2 and 3: one for each documented operation, each answered by the same mock. */

import * as msw from "msw";
import type { HttpHandler } from "msw";
import { contract as builtIn } from "./contract.ts";
import { KitError } from "./errors.ts";
import { type Base, readBaseUrl } from "./handlers/base-url.ts";
import { checkInstalled, readInstalled } from "./handlers/installed.ts";
import { pageOrigin } from "./handlers/page-origin.ts";
import { createMock } from "./mock/create-mock.ts";
import { isPreflight } from "./mock/http/cors.ts";
import type { RequestEnv } from "./mock/http/request-env.ts";
import type { Mock } from "./mock/mock.ts";
import type { MockGroup } from "./mock/groups/group.ts";
import { requireKnownOptions, MOCK_OPTIONS, type MockOptions } from "./mock/options.ts";
import type { Contract, HttpMethod } from "./model.ts";
import { inRouteOrder } from "./routing/route.ts";

export { unhandled } from "./handlers/unhandled.ts";
export type { UnhandledOptions, UnhandledPolicy } from "./handlers/unhandled.ts";

/** A mock of one's own, or the options of a fresh one. */
export type HandlersOptions = { readonly baseUrl?: string; readonly groups?: readonly MockGroup[] } & (
  | ({ readonly mock?: never } & Omit<MockOptions, "basePath" | "groups">)
  | { readonly mock: Mock; readonly contract?: MockOptions["contract"] }
);

/** What `setupServer(...handlers)` takes, and the mock behind it for a test's levers. */
export type Handlers = readonly HttpHandler[] & { readonly mock: Mock };

/**
 * One handler for each documented operation and for each of the given groups, so that MSW reports what is not documented; and
 * one for the preflights of pages (not with `cors: false`). `baseUrl` is
 * everything before `/api/v1`, such as `https://host/Cust12345`; default `*`, any. Throws KitError `base-url`,
 * `handlers-option`, `mock-option`, `msw-version`, `node-version`.
 */
export function createHandlers({
  baseUrl = "*",
  mock: given,
  groups = [],
  ...options
}: HandlersOptions = {}): Handlers {
  checkInstalled(readInstalled(msw));
  const base = readBaseUrl(baseUrl);
  const { contract = builtIn, ...rest } = options;
  if (given) refuse(Object.keys(rest));
  requireKnownOptions(rest, ["baseUrl", "mock", ...MOCK_OPTIONS]);
  const more = groups.length > 0 ? { groups } : {};
  const place = base.path === undefined ? {} : { basePath: base.path };
  const mock = given ?? createMock({ ...rest, ...more, contract, ...place });
  const operations = [...(contract as Contract).operations, ...groups.flatMap((group) => group.operations)];
  const handlers = inRouteOrder(operations).map(({ id, method, path }) => {
    const handle = msw.http[method.toLowerCase() as Lowercase<HttpMethod>];
    return handle(base.pattern({ path }), ({ request, cookies }) => answer(mock, request, { operation: id, cookies }));
  });
  const isShared = !("cors" in rest && rest.cors === false);
  return Object.assign(isShared ? [...handlers, preflightHandler(base, mock)] : handlers, { mock });
}

/** MSW 3 sees the preflights of jsdom and happy-dom, of any address below the base: only then does the call itself come. */
function preflightHandler(base: Base, mock: Mock): HttpHandler {
  return msw.http.options(base.everything, ({ request }) =>
    isPreflight(request, pageOrigin(request.url)) ? answer(mock, request) : undefined,
  );
}

/** What no page may read is no answer to the page that runs here: not every platform under MSW keeps it from reading. */
async function answer(mock: Mock, request: Request, given: RequestEnv = {}): Promise<Response> {
  const origin = pageOrigin(request.url);
  const env: RequestEnv = origin === undefined ? { ...given } : { ...given, pageOrigin: origin };
  const response = await mock.handle(request, env);
  return env.corsDenied && origin !== undefined ? Response.error() : response;
}

function refuse(names: readonly string[]): void {
  const [name] = names;
  if (name === undefined) return;
  throw new KitError({
    code: "handlers-option",
    what: "a mock that exists already takes no options",
    where: `createHandlers, option ${name}`,
    todo: "give it to createMock, or leave mock out",
  });
}
