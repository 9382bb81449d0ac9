import { Hono } from "hono";
import type { Contract, Operation } from "../../model.ts";
import { behaviours } from "../behaviours/index.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import { unexpected, unknownPath, wrongMethod } from "../refusals.ts";
import type { Reply } from "../reply.ts";
import { treeRouter } from "../router.ts";
import { pathOf, pathTexts, routePath } from "../wire/address.ts";
import { parameterReader, type PathTexts } from "../wire/parameters.ts";
import type { Arrival, MockContext } from "./context.ts";
import type { RequestEnv } from "./env.ts";
import { handleOperation } from "./handle-operation.ts";
import { logRequest } from "./log-request.ts";
import { replayOperation } from "./replay-operation.ts";
import { explained, send } from "./send.ts";
import { takeBody } from "./take-body.ts";

/** The API: what its adapter says is for an operation goes there, and everything else by its address. */
export interface App {
  fetch(request: Request, env: RequestEnv | undefined): Response | Promise<Response>;
}

type OperationHandler = (arrival: Arrival) => Response | Promise<Response>;

/** One route an operation; what fits none is 404, or 405 where only the method is wrong. */
export function createApp(contract: Contract, mock: MockContext): App {
  const prefix = mock.settings.basePath.toLowerCase();
  const router = new Hono<{ Bindings: RequestEnv }>({
    router: treeRouter(),
    getPath: (request) => withoutPrefix(routePath(request.url), prefix),
  });
  const all = new Map([...behaviours, ...mock.behaviours()].map((one) => [one.operation, one]));
  const known = new Map<string, { readonly operation: Operation; readonly handle: OperationHandler }>();
  for (const operation of contract.operations) {
    const handle = handlerOf(mock, operation, all.get(operation.id));
    if (!known.has(operation.id)) known.set(operation.id, { operation, handle });
    const hasTexts = operation.path.includes("{");
    router.on(operation.method, routeOf(operation), ({ req, env }) =>
      handle({ request: req.raw, env, texts: hasTexts ? req.param() : NO_TEXTS }),
    );
  }
  router.notFound(({ req, env }) => {
    const request = req.raw;
    const load = mock.more();
    // Groups that nobody has asked for yet may know the address.
    if (load) return load().then(() => mock.serve(request, env));
    const path = withoutPrefix(routePath(request.url), prefix);
    const allowed = contract.operations
      .filter((operation) => patternOf(operation).test(path))
      .map(({ method }) => method);
    const reply =
      allowed.length > 0
        ? wrongMethod(request.method, [...new Set(allowed)])
        : unknownPath(request.method, pathOf(request.url).replace(/[?#].*$/, ""));
    return answerOutside(mock, { request, env, reply });
  });
  const failed = (error: unknown, request: Request, env: RequestEnv): Response | Promise<Response> => {
    mock.settings.onError(error);
    return answerOutside(mock, { request, env, reply: unexpected(undefined) });
  };
  router.onError((error, { req, env }) => failed(error, req.raw, env));
  return {
    fetch: (request, env) => {
      const direct = env?.operation === undefined ? undefined : known.get(env.operation);
      if (!env || !direct) return router.fetch(request, env);
      try {
        const texts = pathTexts(direct.operation.path, request.url);
        const response = direct.handle({ request, env, texts });
        return response instanceof Promise ? response.catch((error) => failed(error, request, env)) : response;
      } catch (error) {
        return failed(error, request, env);
      }
    },
  };
}

const NO_TEXTS: PathTexts = {};

function handlerOf(mock: MockContext, operation: Operation, behaviour: Behaviour | undefined): OperationHandler {
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

/** `/api/v1/ChatSession/{id}` as Hono writes it, in lower case. */
function routeOf({ path }: Operation): string {
  return path.toLowerCase().replace(/\{(\w+)\}/g, ":$1");
}

function patternOf({ path }: Operation): RegExp {
  return new RegExp(`^${path.toLowerCase().replace(/\{\w+\}/g, "[^/]+")}$`);
}

/** An address outside the base path fits no route. */
function withoutPrefix(path: string, prefix: string): string {
  if (prefix === "") return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : "/outside-the-base-path";
}
