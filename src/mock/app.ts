import { Hono } from "hono";
import type { Contract, Operation } from "../model.ts";
import { answerOperation, explained } from "./answer.ts";
import type { Kitchen, Part } from "./kitchen.ts";
import type { Aside } from "./aside.ts";
import { behaviours } from "./behaviours/index.ts";
import { note } from "./note.ts";
import { unexpected, unknownPath, wrongMethod } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import { respond } from "./respond.ts";
import { treeRouter } from "./router.ts";
import { pathOf, routePath } from "./wire/address.ts";
import { parameterReader } from "./wire/parameters.ts";

/** The Hono app: one route an operation; what fits none is 404, or 405 where only the method is wrong. */
export function createApp(contract: Contract, kitchen: Kitchen): Hono<{ Bindings: Aside }> {
  const prefix = kitchen.settings.basePath.toLowerCase();
  const app = new Hono<{ Bindings: Aside }>({
    router: treeRouter(),
    // Without an adapter there is no env, whatever its type says.
    getPath: (request, options) =>
      options?.env?.apiPath?.toLowerCase() ?? withoutPrefix(routePath(request.url), prefix),
  });
  const all = new Map([...behaviours, ...kitchen.behaviours()].map((one) => [one.operation, one]));
  for (const operation of contract.operations) {
    const behaviour = all.get(operation.id);
    const { route, idName } = routeOf(operation);
    if (!behaviour) {
      // Only imported tables have such operations: who imports none does not load what answers them.
      app.on(operation.method, route, async (context) => {
        const request = context.req.raw;
        const { genericPart } = await import("./generic/part.ts");
        const part = genericPart(kitchen, operation, request.url, context.req.param());
        return answerOperation(kitchen, part, request, undefined, context.env);
      });
      continue;
    }
    const parameters = parameterReader(operation);
    const part: Part = { operation, behave: behaviour.behave, ...(parameters ? { parameters } : {}) };
    app.on(operation.method, route, (context) => {
      const id = idName === undefined ? undefined : context.req.param(idName);
      const texts = parameters ? context.req.param() : undefined;
      return answerOperation(kitchen, part, context.req.raw, id, context.env, texts);
    });
  }
  app.notFound((context) => {
    const request = context.req.raw;
    const load = kitchen.more();
    // Groups that nobody has asked for yet may know the address.
    if (load) return load().then(() => kitchen.serve(request, context.env));
    const path = withoutPrefix(routePath(request.url), prefix);
    const allowed = contract.operations
      .filter((operation) => patternOf(operation).test(path))
      .map(({ method }) => method);
    const reply =
      allowed.length > 0
        ? wrongMethod(request.method, [...new Set(allowed)])
        : unknownPath(request.method, pathOf(request.url).replace(/[?#].*$/, ""));
    return outside(kitchen, request, reply, context.env);
  });
  app.onError((error, context) => {
    kitchen.settings.onError(error);
    return outside(kitchen, context.req.raw, unexpected(undefined), context.env);
  });
  return app;
}

/** A reply that belongs to no operation. */
function outside(
  kitchen: Kitchen,
  request: Request,
  reply: Reply,
  aside: Aside | undefined,
): Response | Promise<Response> {
  const { how } = kitchen.wishes(request.headers);
  const none = { operation: undefined, caller: undefined, body: undefined, bytes: undefined };
  const rawHeaders = aside?.req?.rawHeaders;
  const number = note(kitchen, { ...none, request, rawHeaders, reply, how, listed: ANSWERS });
  return respond(kitchen.encoder, explained(reply, number), how, request.headers.get("accept"), ANSWERS, aside);
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
function routeOf({ path }: Operation): { readonly route: string; readonly idName: string | undefined } {
  const idName = /\{(\w+)\}/.exec(path)?.[1]?.toLowerCase();
  return { route: path.toLowerCase().replace(/\{(\w+)\}/g, ":$1"), idName };
}

function patternOf({ path }: Operation): RegExp {
  return new RegExp(`^${path.toLowerCase().replace(/\{\w+\}/g, "[^/]+")}$`);
}

/** An address outside the base path fits no route. */
function withoutPrefix(path: string, prefix: string): string {
  if (prefix === "") return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : "/outside-the-base-path";
}
