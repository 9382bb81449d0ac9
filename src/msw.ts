/** Handlers for MSW 2 and 3: one for each documented operation, each answered by the same mock. */

import * as msw from "msw";
import type { HttpHandler } from "msw";
import { reading } from "./arguments.ts";
import { extendContract } from "./extend-contract.ts";
import { type Base, readBaseUrl } from "./handlers/base-url.ts";
import { checkInstalled, readInstalled } from "./handlers/installed.ts";
import { checkOptions, type HandlersOptions } from "./handlers/options.ts";
import { pageOrigin } from "./handlers/page-origin.ts";
import { assembleMock } from "./mock/assemble-mock.ts";
import { givenContract } from "./mock/given-contract.ts";
import { isPreflight } from "./mock/http/cors.ts";
import type { RequestEnv } from "./mock/http/request-env.ts";
import type { Mock } from "./mock/mock.ts";
import { withoutWebhooks } from "./mock/webhooks/without-webhooks.ts";
import { isDescribed } from "./mock/http/describe-call.ts";
import type { HttpMethod, Operation } from "./model.ts";
import { pathnameOf } from "./routing/address.ts";
import { createRouteTree } from "./routing/route-tree.ts";
import { inRouteOrder } from "./routing/route.ts";

export type { HandlersOptions } from "./handlers/options.ts";
export { unhandled } from "./handlers/unhandled.ts";
export type { UnhandledOptions, UnhandledPolicy } from "./handlers/unhandled.ts";

/** Handlers for `setupServer(...handlers)`, and the mock behind them for a test's levers. */
export type Handlers = HttpHandler[] & { readonly mock: Mock };

/**
 * One handler for each operation of the mock, documented or in a given group, so that MSW reports requests to any
 * other; plus handlers for HEAD, for GET on an agent's address and for preflights (unless `cors: false`). Throws
 * KitError `base-url`, `handlers-option`, `mock-option`, `msw-version`, `node-version`.
 */
export function createHandlers(options: HandlersOptions = {}): Handlers {
  return reading("createHandlers", () => handlersOf(options));
}

function handlersOf(options: HandlersOptions): Handlers {
  checkInstalled(readInstalled(msw));
  checkOptions(options);
  const { baseUrl = "*", mock: given, groups = [], contract, ...rest } = options;
  const base = readBaseUrl(baseUrl);
  const mock =
    given ??
    assembleMock(
      {
        ...rest,
        ...(groups.length > 0 && { groups }),
        ...(contract && { contract }),
        ...(base.path !== undefined && { basePath: base.path }),
      },
      { webhooks: groups.find((group) => group.createWebhooks)?.createWebhooks ?? withoutWebhooks },
    ).mock;
  const answered = contract ? extendContract(givenContract(contract, groups), ...groups) : mock.contract;
  const handlers = inRouteOrder(answered.operations).map(({ id, method, path }) => {
    const handle = msw.http[method.toLowerCase() as Lowercase<HttpMethod>];
    return handle(base.pattern({ path }), ({ request, cookies }) => answer(mock, request, { operation: id, cookies }));
  });
  const isShared = !("cors" in rest && rest.cors === false);
  const all = [...handlers, ...readHandlers(base, mock, answered.operations)];
  return Object.assign(isShared ? [...all, preflightHandler(base, mock)] : all, { mock });
}

/** Answers besides the operations: GET on an agent's address, which describes the call, and HEAD wherever GET is. */
function readHandlers(base: Base, mock: Mock, operations: readonly Operation[]): HttpHandler[] {
  const described = operations.filter(isDescribed);
  const read = [...operations.filter(({ method }) => method === "GET"), ...described];
  const tree = createRouteTree(read.map(({ id, path }) => ({ id, path, method: "GET" as const })));
  const handle: Parameters<typeof msw.http.get>[1] = ({ request, cookies }) => {
    const operation = tree.findBelow("GET", pathnameOf(request.url))?.route.id;
    return answer(mock, request, operation === undefined ? { cookies } : { operation, cookies });
  };
  return [
    ...(described.length > 0 ? [msw.http.get(base.pattern(...described), handle)] : []),
    ...(read.length > 0 ? [msw.http.head(base.pattern(...read), handle)] : []),
  ];
}

/** MSW 3 sees the preflights that jsdom and happy-dom send before a call to any address below the base. */
function preflightHandler(base: Base, mock: Mock): HttpHandler {
  return msw.http.options(base.everything, ({ request }) =>
    isPreflight(request, pageOrigin(request.url)) ? answer(mock, request) : undefined,
  );
}

/** An answer that CORS forbids the page to read becomes a network error: not every platform under MSW enforces CORS. */
async function answer(mock: Mock, request: Request, given: RequestEnv = {}): Promise<Response> {
  const origin = pageOrigin(request.url);
  const env: RequestEnv = origin === undefined ? { ...given } : { ...given, pageOrigin: origin };
  const response = await mock.handle(request, env);
  return env.corsDenied && origin !== undefined ? Response.error() : response;
}
