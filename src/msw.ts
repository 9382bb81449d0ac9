/** Handlers for MSW 2 and 3: one for each documented operation, each answered by the same mock. */

import * as msw from "msw";
import type { HttpHandler } from "msw";
import { contract as builtIn } from "./contract.ts";
import { KitError } from "./errors.ts";
import { readBaseUrl } from "./handlers/base-url.ts";
import { checkInstalled, readInstalled } from "./handlers/installed.ts";
import { createMock } from "./mock/create-mock.ts";
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
 * One handler for each documented operation and for each of the given groups, and none beyond, so that MSW reports what is not documented. `baseUrl` is
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
    return handle(base.pattern({ path }), ({ request, cookies }) => mock.handle(request, { operation: id, cookies }));
  });
  return Object.assign(handlers, { mock });
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
