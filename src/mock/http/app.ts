import type { Contract, Operation } from "../../model.ts";
import { belowBase, pathnameOf } from "../../routing/address.ts";
import { createRouteTree } from "../../routing/route-tree.ts";
import { textsAt, type Route } from "../../routing/route.ts";
import { behaviours } from "../behaviours/index.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import { unexpected, unknownPath, wrongMethod } from "../refusals.ts";
import type { Reply } from "../reply.ts";
import { parameterReader } from "../wire/parameters.ts";
import type { Arrival, MockContext } from "./context.ts";
import type { RequestEnv } from "./env.ts";
import { handleOperation } from "./handle-operation.ts";
import { logRequest } from "./log-request.ts";
import { replayOperation } from "./replay-operation.ts";
import { explained, send } from "./send.ts";
import { takeBody } from "./take-body.ts";

/** The API: what its adapter says is for an operation goes there, and everything else by its address. */
export type App = (request: Request, env: RequestEnv | undefined) => Response | Promise<Response>;

interface OperationRoute extends Route {
  readonly handle: (arrival: Arrival) => Response | Promise<Response>;
}

/** One route an operation; what fits none is 404, or 405 where only the method is wrong. */
export function createApp(contract: Contract, mock: MockContext): App {
  const { basePath, onError } = mock.settings;
  const all = new Map([...behaviours, ...mock.behaviours()].map((one) => [one.operation, one]));
  const known = new Map<string, OperationRoute>();
  const routes = contract.operations.map((operation) => {
    const { id, method, path } = operation;
    const route: OperationRoute = { method, path, handle: handlerOf(mock, operation, all.get(id)) };
    if (!known.has(id)) known.set(id, route);
    return route;
  });
  const tree = createRouteTree(routes);
  const route = (method: string, request: Request, env: RequestEnv | undefined): Response | Promise<Response> => {
    // In lower case, so that a text in the path gives the same answer in any case.
    const pathname = pathnameOf(request.url).toLowerCase();
    const direct = env?.operation === undefined ? undefined : known.get(env.operation);
    if (direct) return direct.handle({ request, env, texts: textsAt(direct, pathname) });
    const path = belowBase(pathname, basePath);
    const found = path === undefined ? undefined : tree.find(method, path);
    if (found) return found.route.handle({ request, env, texts: found.texts });
    const load = mock.more();
    // Groups that have not been loaded yet may know the address.
    if (load) return load().then(() => mock.serve(request, env));
    const allowed = path === undefined ? [] : tree.methodsOf(path);
    const reply =
      allowed.length > 0 ? wrongMethod(request.method, allowed) : unknownPath(request.method, pathnameOf(request.url));
    return answerOutside(mock, { request, env, reply });
  };
  const failed = (error: unknown, request: Request, env: RequestEnv | undefined): Response | Promise<Response> => {
    if (!(error instanceof Error)) throw error;
    onError(error);
    return answerOutside(mock, { request, env, reply: unexpected(undefined) });
  };
  const answer: App = (request, env) => {
    try {
      const response = route(request.method === "HEAD" ? "GET" : request.method, request, env);
      return response instanceof Promise ? response.catch((error: unknown) => failed(error, request, env)) : response;
    } catch (error) {
      return failed(error, request, env);
    }
  };
  return (request, env) => (request.method === "HEAD" ? withoutBody(answer(request, env)) : answer(request, env));
}

async function withoutBody(answer: Response | Promise<Response>): Promise<Response> {
  const response = await answer;
  return response.type === "error" ? response : new Response(null, response);
}

function handlerOf(
  mock: MockContext,
  operation: Operation,
  behaviour: Behaviour | undefined,
): OperationRoute["handle"] {
  const handle = mock.playback ? replayOperation : handleOperation;
  if (!behaviour) {
    // Only imported tables have such operations: who imports none does not load what answers them.
    return async (arrival) => {
      const { genericRoute } = await import("../generic/route.ts");
      return handle(mock, genericRoute(mock, operation, arrival), arrival);
    };
  }
  const { behave } = behaviour;
  const idName = /\{(\w+)\}/.exec(operation.path)?.[1]?.toLowerCase();
  const route = { operation, behave, idName, parameters: parameterReader(operation), takeBody };
  return (arrival) => handle(mock, route, arrival);
}

interface Outside {
  readonly request: Request;
  readonly env: RequestEnv | undefined;
  readonly reply: Reply;
}

/** A reply that belongs to no operation. */
function answerOutside(mock: MockContext, { request, env, reply }: Outside): Response | Promise<Response> {
  const { how } = mock.preferences(request.headers);
  const none = { operation: undefined, caller: undefined, fault: undefined, body: undefined, bytes: undefined };
  const number = logRequest(mock, { ...none, request, env, verdict: reply, reply, how, listed: ANSWERS });
  const accept = request.headers.get("accept");
  return send(mock.encoder, explained(reply, number), { how, accept, listed: ANSWERS, env });
}

/** What every operation's table lists for answers. */
const ANSWERS = [
  "application/json",
  "text/json",
  "application/xml",
  "text/xml",
  "application/json-patch+json",
  "application/merge-patch+json",
];
