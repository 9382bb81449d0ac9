import { selectIn } from "../../routing/address.ts";
import { storeUnavailable } from "../refusals.ts";
import type { Reply } from "../reply.ts";
import type { ResponseFormat } from "../wire/present.ts";
import { readSelect } from "../wire/select.ts";
import type { Arrival, Bytes, Input, MockContext, OperationRoute, Outcome, RequestContext } from "./context.ts";
import { delayResponse } from "./delay-response.ts";
import { operate, prepareCall } from "./execute.ts";
import { withFault } from "./inject-fault.ts";
import { linkBaseOf, withLinkBase } from "./link-base.ts";
import { logOperation } from "./log-request.ts";
import { readHeaders, validateRequest } from "./read-request.ts";
import { withRecorded } from "./replay-operation.ts";
import { explained, send } from "./send.ts";
import type { takeBody as TakeBody } from "./take-body.ts";

/**
 * Handles a request to an operation in stages: authenticate and read the preferences, validate, receive the body;
 * execute, as one transaction; then present, log and send. It is asynchronous only for a body, a store, or a delay.
 */
export function handleOperation(
  mock: MockContext,
  route: OperationRoute,
  arrival: Arrival,
): Response | Promise<Response> {
  const context = readHeaders(mock, route, arrival);
  const input = receive(context, validateRequest(context));
  return input instanceof Promise ? input.then((received) => proceed(context, received)) : proceed(context, input);
}

/** Receives the body, or the documented sample, which replaces the whole operation. */
function receive(context: RequestContext, valid: Input): Input | Promise<Input> {
  const { mock, route, preferences } = context;
  const { operation } = route;
  if (valid.reply) return valid;
  if (preferences.example) return mock.sample(operation).then((reply) => (reply ? { reply } : valid));
  if (!operation.body) return valid;
  return takeBody ? takeBody(context, valid, operation.body) : takeFirstBody(context, valid, operation.body);
}

let takeBody: typeof TakeBody | undefined;

/** The module that reads bodies is loaded with the first body. */
async function takeFirstBody(...body: Parameters<typeof TakeBody>): Promise<Input> {
  ({ takeBody } = await import("./take-body.ts"));
  return takeBody(...body);
}

/** The step on the world. Faults and recorded answers wrap the operation, which does not know of them. */
const execute = withFault(withRecorded(operate));

/** Few operations have to call others before their step on the world. */
function proceed(context: RequestContext, input: Input): Response | Promise<Response> {
  if (!context.route.prepare || input.reply) return commit(context, input);
  return prepareCall(context, input).then((prepared) => commit(context, { ...input, prepared }));
}

function commit(context: RequestContext, input: Input): Response | Promise<Response> {
  const outcome = context.mock.transaction(() => execute(context, input));
  if (!(outcome instanceof Promise)) return answer(context, input, outcome);
  return outcome.then(
    (committed) => answer(context, input, committed),
    () => answer(context, input, { fault: context.preferredFault, verdict: storeUnavailable() }),
  );
}

function answer(context: RequestContext, input: Input, outcome: Outcome): Response | Promise<Response> {
  const { fault, respond = present } = outcome;
  const response = respond(context, outcome, input.body?.bytes);
  return fault && fault.delayMs > 0 ? delayResponse(response, fault.delayMs, context.request.signal) : response;
}

/** The reply, changed by the fault, in the requested format; logged, then sent. */
function present(
  context: RequestContext,
  { fault, verdict, values, events }: Outcome,
  bytes: Bytes | undefined,
): Response | Promise<Response> {
  const { mock, route, request, env, preferences } = context;
  const { operation } = route;
  const reply =
    fault?.fault?.reply({ operation, original: verdict, schemes: mock.schemes, url: request.url }) ?? verdict;
  const select = operation.select ? readSelect(selectIn(request.url)) : undefined;
  const own = route.hasLinks ? withLinkBase(preferences.format, linkBaseOf(context)) : preferences.format;
  const format: ResponseFormat = select ? { ...own, select } : own;
  const number = logOperation(context, { verdict, reply, fault: fault?.name, body: values, bytes, format, events });
  const whole = reply.content.kind === "recorded" ? reply : explained(withHeaders(reply, preferences.headers), number);
  const accept = whole.accept ?? request.headers.get("accept");
  return send(mock.encoder, whole, { format, accept, listed: operation.answer.mediaTypes, env });
}

function withHeaders(reply: Reply, headers: RequestContext["preferences"]["headers"]): Reply {
  return headers ? { ...reply, headers: { ...headers, ...reply.headers } } : reply;
}
