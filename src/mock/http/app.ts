import type { Contract, Operation } from "../../model.ts";
import { belowBase, pathnameOf, withPlainLetters } from "../../routing/address.ts";
import { createRouteTree } from "../../routing/route-tree.ts";
import { textsAt, type Route } from "../../routing/route.ts";
import { behaviours } from "../behaviours/index.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import { originRefused, serverRefusal, unexpected, unknownPath, wrongMethod } from "../refusals.ts";
import type { Reply } from "../reply.ts";
import { parameterReader, requiredHeaders } from "../wire/parameters.ts";
import type { Arrival, MockContext, OperationRoute } from "./context.ts";
import { withCors } from "./cors.ts";
import { describeCall, isDescribed } from "./describe-call.ts";
import { entityBodies } from "./entity-bodies.ts";
import type { RequestEnv } from "./request-env.ts";
import { hasLinks } from "./has-links.ts";
import { handleOperation } from "./handle-operation.ts";
import { logRequest } from "./log-request.ts";
import { withPlayback } from "./replay-operation.ts";
import { explained, send } from "./send.ts";

/** The API: calls the operation that the adapter names, or finds it by address. */
type App = (request: Request, env: RequestEnv | undefined) => Response | Promise<Response>;

/** An address and its handler. */
interface Entry extends Route {
  readonly id: string;
  readonly operation: Operation;
  readonly handle: (arrival: Arrival) => Response | Promise<Response>;
}

/** One route per operation; an unknown address is answered 404, or 405 if only the method is wrong. */
export function createApp(contract: Contract, mock: MockContext): App {
  const { basePath, onError } = mock.settings;
  const behaviourOf = new Map([...behaviours, ...mock.behaviours()].map((one) => [one.operation, one]));
  const known = new Map<string, Entry>();
  const routes = contract.operations.map((operation) => {
    const { id, method, path } = operation;
    const handle = handlerOf(mock, { operation, contract, behaviour: behaviourOf.get(id) });
    const entry: Entry = { id, method, path, operation, handle, parameters: operation.parameters };
    if (!known.has(id)) known.set(id, entry);
    return entry;
  });
  const tree = createRouteTree(routes);
  // The adapter's own matcher cannot tell twins apart.
  for (const { id, method, path } of routes) if (tree.hasTwin(method, path)) known.delete(id);
  const route = (method: string, request: Request, env: RequestEnv | undefined): Response | Promise<Response> => {
    const startedMs = performance.now();
    // Lower case makes text in the path case-insensitive; imported operations read it as it is written.
    const pathname = withPlainLetters(pathnameOf(request.url)).toLowerCase();
    const direct = env?.operation === undefined ? undefined : known.get(env.operation);
    if (direct && method === "GET" && isDescribed(direct.operation)) return describe(direct, request, env);
    if (direct) return direct.handle({ request, env, texts: textsAt(direct, pathname), startedMs });
    // A tenant's state is requested at the login host, which has no base path.
    const path = belowBase(pathname, basePath) ?? (pathname.startsWith("/api/state/") ? pathname : undefined);
    const found = path === undefined ? undefined : tree.find(method, path);
    if (found) return found.route.handle({ request, env, texts: found.texts, startedMs });
    const load = mock.more();
    // The address may belong to a group that is not loaded yet.
    if (load) return load().then(() => mock.serve(request, env));
    const described = path !== undefined && method === "GET" ? tree.find("POST", path)?.route : undefined;
    if (described && isDescribed(described.operation)) return describe(described, request, env);
    const allowed = path === undefined ? [] : tree.methodsOf(path);
    const asked = pathnameOf(request.url);
    const reply = allowed.length > 0 ? wrongMethod(request.method, asked, allowed) : unknownPath(request.method, asked);
    return answerOutside(mock, { request, env, reply });
  };
  const describe = (
    { operation }: Entry,
    request: Request,
    env: RequestEnv | undefined,
  ): Response | Promise<Response> => answerOutside(mock, { request, env, reply: describeCall(operation) });
  const failed = (error: unknown, request: Request, env: RequestEnv | undefined): Response | Promise<Response> => {
    if (!(error instanceof Error)) throw error;
    onError(error);
    return answerOutside(mock, { request, env, reply: unexpected(undefined) });
  };
  const answer: App = (request, env) => {
    if (env?.refused) return answerOutside(mock, { request, env, reply: serverRefusal(env.refused) });
    try {
      const response = route(request.method === "HEAD" ? "GET" : request.method, request, env);
      return response instanceof Promise ? response.catch((error: unknown) => failed(error, request, env)) : response;
    } catch (error) {
      return failed(error, request, env);
    }
  };
  return withCors(mock.settings.cors, {
    handle: (request, env) => (request.method === "HEAD" ? withoutBody(answer(request, env)) : answer(request, env)),
    isDenied: (request, method) => {
      const id = tree.findBelow(method, pathnameOf(request.url))?.route.id;
      if (id === undefined || !mock.faults.next(id)?.isForPages) return false;
      return mock.transaction(() => mock.faults.match(id)?.fault?.isForPages === true);
    },
    refuse: (request, env, origin) => answerOutside(mock, { request, env, reply: originRefused(origin) }),
  });
}

async function withoutBody(answer: Response | Promise<Response>): Promise<Response> {
  const response = await answer;
  return response.type === "error" ? response : new Response(null, response);
}

interface ServedOperation {
  readonly operation: Operation;
  readonly contract: Contract;
  /** Undefined for operations of imported tables. */
  readonly behaviour: Behaviour | undefined;
}

function handlerOf(mock: MockContext, { operation, contract, behaviour }: ServedOperation): Entry["handle"] {
  const handle = mock.playback ? withPlayback(handleOperation) : handleOperation;
  if (behaviour) {
    const route = entityRoute(operation, contract, behaviour);
    return (arrival) => handle(mock, route, arrival);
  }
  // A mock without imported tables does not load this module.
  let generic: Promise<OperationRoute> | undefined;
  return async (arrival) => {
    generic ??= import("../generic/route.ts").then(({ genericRoute }) => genericRoute(operation, contract));
    return handle(mock, await generic, arrival);
  };
}

function entityRoute(
  operation: Operation,
  contract: Contract,
  { behave, prepare, patched }: Behaviour,
): OperationRoute {
  const names = operation.path.match(/\{\w+\}/g) ?? [];
  const idName = idNameOf(operation);
  const isIdAlone =
    names.length === (idName === undefined ? 0 : 1) &&
    operation.parameters.every((row) => row.in === "path" || row.name === "$select");
  return {
    operation,
    behave,
    prepare,
    idName,
    parameters: isIdAlone ? undefined : parameterReader(operation, contract),
    requiredHeaders: requiredHeaders(operation),
    bodies: entityBodies(operation, patched),
    hasLinks: hasLinks(operation, contract),
  };
}

/** The first path parameter, if it is a number. */
function idNameOf({ path, parameters }: Operation): string | undefined {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  const row = parameters.find((one) => one.in === "path" && one.name === name);
  return row && row.kind !== "int32" ? undefined : name?.toLowerCase();
}

interface Outside {
  readonly request: Request;
  readonly env: RequestEnv | undefined;
  readonly reply: Reply;
}

/** A reply to a request outside the operations. */
function answerOutside(mock: MockContext, { request, env, reply }: Outside): Response | Promise<Response> {
  const { format } = mock.readPreferences(request.headers);
  const none = { operation: undefined, caller: undefined, fault: undefined, body: undefined, bytes: undefined };
  const startedMs = performance.now();
  const number = logRequest(mock, { ...none, startedMs, request, env, verdict: reply, reply, format, listed: ANSWERS });
  const accept = request.headers.get("accept");
  return send(mock.encoder, explained(reply, number), { format, accept, listed: ANSWERS, env });
}

/** The media types that every operation's table lists for answers. */
const ANSWERS = [
  "application/json",
  "text/json",
  "application/xml",
  "text/xml",
  "application/json-patch+json",
  "application/merge-patch+json",
];
