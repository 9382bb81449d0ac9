import type { Carrier } from "../../data/reference.ts";
import { type Call, type Reply, okReply } from "../reply.ts";
import { insufficientStorage, unexpected } from "../refusals.ts";
import { readContentType } from "../wire/media.ts";
import { linkBaseOf } from "./link-base.ts";
import type { BoundBody, Execute, RequestContext, ValidInput } from "./context.ts";

const NO_BODY: BoundBody = { values: {} };

/** Binds the body and runs the behaviour. */
export const operate: Execute = (context, input) => {
  if (input.reply) return { verdict: input.reply };
  const world = context.mock.world();
  let values: Carrier | undefined;
  world.actorId = input.caller.id;
  world.events?.causedBy(context.request);
  try {
    const bound = input.body?.bind() ?? NO_BODY;
    if ("refusal" in bound) return { verdict: bound.refusal };
    if (input.body) ({ values } = bound);
    if (!hasRoom(context, input)) return { verdict: insufficientStorage(context.route.operation), values };
    const verdict = context.route.behave(callOf(context, input, bound), world);
    const raised = world.events?.takeRaised();
    if (!raised) return { verdict, values };
    const { events, notes } = raised;
    return { verdict: notes ? { ...verdict, notes: [...(verdict.notes ?? []), ...notes] } : verdict, values, events };
  } catch (error) {
    return { verdict: unexpectedly(context, error), values };
  } finally {
    world.actorId = 0;
    world.events?.causedBy(undefined);
  }
};

/** Reading and deleting need no room. */
function hasRoom({ mock, route }: RequestContext, { body }: ValidInput): boolean {
  const { effect, method } = route.operation;
  if (effect === "reads" || effect === "deletes" || (effect === undefined && method === "GET")) return true;
  return mock.memory.take(body?.bytes?.byteLength ?? 0);
}

type BoundValues = Extract<BoundBody, { readonly values: Carrier }>;

function callOf(context: RequestContext, input: ValidInput, bound: BoundValues): Call {
  const { mock, route, request, preferences } = context;
  const { caller, id, parameters } = input;
  const { language, format } = preferences;
  const { headers } = request;
  return {
    operation: route.operation,
    caller,
    id,
    body: bound.values,
    value: bound.value,
    file: bound.isFile &&
      input.body?.bytes && {
        bytes: input.body.bytes,
        mediaType: readContentType(headers.get("content-type")).mediaType,
      },
    replaces: mock.settings.put === "replace" && bound.isPatch !== true,
    language,
    parameters,
    headers,
    dialect: format.dialect,
    zone: format.zone,
    linkBase: () => linkBaseOf(context),
    prepared: input.prepared,
    url: request.url,
  };
}

/** Prepares what the behaviour needs before its step; undefined if nothing is needed. */
export async function prepareCall(context: RequestContext, input: ValidInput): Promise<unknown> {
  const bound = input.body?.bind() ?? NO_BODY;
  if ("refusal" in bound) return undefined;
  return context.route.prepare?.(callOf(context, input, bound), context.mock.world(), context.mock.webhooks);
}

/** The same request for when something replaces the operation: it is validated, but changes nothing. */
export function withoutEffect(context: RequestContext): RequestContext {
  return { ...context, route: { ...context.route, behave: succeed, prepare: undefined } };
}

function succeed({ operation }: Call): Reply {
  return okReply(operation, { kind: "emptyBody" });
}

/** An error inside the mock is answered with 500 in the API's shape; the stack only goes to the log. */
export function unexpectedly({ mock, route }: RequestContext, error: unknown): Reply {
  mock.settings.onError(error);
  return unexpected(route.operation);
}
