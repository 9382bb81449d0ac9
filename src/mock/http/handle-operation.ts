import type { Carrier } from "../../data/reference.ts";
import type { FaultMatch } from "../faults/fault.ts";
import { storeUnavailable, unexpected } from "../refusals.ts";
import { okReply, type Reply } from "../reply.ts";
import { queryValue } from "../wire/address.ts";
import type { ResponseFormat } from "../wire/present.ts";
import { readSelect } from "../wire/select.ts";
import type {
  Arrival,
  BoundBody,
  Bytes,
  Input,
  MockContext,
  RequestContext,
  OperationRoute,
  ValidInput,
} from "./context.ts";
import { delayResponse } from "./delay-response.ts";
import { deviate } from "./deviate.ts";
import { logOperation } from "./log-request.ts";
import { readHeaders, validateRequest } from "./read-request.ts";
import { explained, send } from "./send.ts";
import { takeBody } from "./take-body.ts";

/** What the step on the world gave. */
type Outcome = Answered | Deviating;

interface Answered {
  readonly fault: FaultMatch | undefined;
  /** What the request was answered, faults aside. */
  readonly verdict: Reply;
  /** What the body gave, by documented names. */
  readonly values?: Carrier | undefined;
}

/** A deviating server is to answer. */
interface Deviating {
  readonly fault: FaultMatch;
  readonly verdict?: undefined;
}

/**
 * Answers a request to an operation: authenticate, read preferences, validate, receive the body; then fault, bind and
 * behave as one transaction; then present, log and send. It is asynchronous only for a body, a store, or a delay of a
 * fault.
 */
export function handleOperation(
  mock: MockContext,
  route: OperationRoute,
  arrival: Arrival,
): Response | Promise<Response> {
  const context = readHeaders(mock, route, arrival);
  const valid = validateRequest(context);
  const input = valid.reply ? valid : receive(context, valid);
  return input instanceof Promise ? input.then((received) => commit(context, received)) : commit(context, input);
}

/** The body; or the documented sample, which replaces the whole operation. */
function receive(context: RequestContext, valid: ValidInput): Input | Promise<Input> {
  const { mock, route, preferences } = context;
  const { operation } = route;
  if (preferences.example) return mock.sample(operation).then((reply) => (reply ? { reply } : valid));
  return operation.body ? takeBody(context, valid, operation.body).then((body) => ({ ...valid, body })) : valid;
}

function commit(context: RequestContext, input: Input): Response | Promise<Response> {
  const outcome = context.mock.transaction(() => execute(context, input));
  if (!(outcome instanceof Promise)) return answer(context, input, outcome);
  return outcome.then(
    (committed) => answer(context, input, committed),
    () => answer(context, input, { fault: context.preferredFault, verdict: storeUnavailable() }),
  );
}

/** The step on the world. An error inside answers 500 in the API's shape; the stack goes to the log alone. */
function execute(context: RequestContext, input: Input): Outcome {
  const { mock, route, caller, mayFail, preferredFault, unmetPreference, preferences } = context;
  const fault = mayFail ? mock.faults.match(route.operation.id) : preferredFault;
  if (fault?.fault?.deviate && !input.body?.unreadable) return { fault };
  // A fault that is set, or a sample that is asked for, comes before what was recorded.
  const isOverridden = fault?.fault !== undefined || unmetPreference !== undefined || preferences.example;
  const recorded = isOverridden ? undefined : context.takeRecorded?.(caller !== undefined);
  let values: Carrier | undefined;
  try {
    const bound = input.body?.bind() ?? NO_BODY;
    if (bound !== NO_BODY && "values" in bound) ({ values } = bound);
    // Most faults come before the operation, which then must not happen; the request is judged for the journal even so.
    const runs = recorded ? recorded.runsOperation : !fault?.fault || fault.fault.runsOperation === true;
    const verdict = input.reply ?? ("refusal" in bound ? bound.refusal : run(context, input, runs && bound.values));
    recorded?.apply(mock.world());
    return { fault, values, verdict: recorded?.reply ?? verdict };
  } catch (error) {
    mock.settings.onError(error);
    return { fault, values, verdict: unexpected(route.operation) };
  }
}

const NO_BODY: BoundBody = { values: {} };

/** The behaviour; or nothing but success, where a fault or a recorded answer stands in for it. */
function run({ mock, route, request, preferences }: RequestContext, input: ValidInput, body: Carrier | false): Reply {
  const { operation } = route;
  if (!body) return okReply(operation, { kind: "emptyBody" });
  const { caller, id, parameters } = input;
  const { language, format } = preferences;
  const { headers } = request;
  const call = {
    operation,
    caller,
    id,
    body,
    language,
    parameters,
    headers,
    zone: format.zone,
    linkBase: mock.linkBase,
  };
  return route.behave(call, mock.world());
}

function answer(context: RequestContext, input: Input, outcome: Outcome): Response | Promise<Response> {
  const bytes = input.body?.bytes;
  const response = outcome.verdict ? present(context, outcome, bytes) : deviate(context, outcome.fault, bytes);
  const { fault } = outcome;
  return fault && fault.delayMs > 0 ? delayResponse(response, fault.delayMs, context.request.signal) : response;
}

/** The reply as the fault leaves it, in the format that the request asks for; logged, then sent. */
function present(context: RequestContext, outcome: Answered, bytes: Bytes | undefined): Response | Promise<Response> {
  const { mock, route, request, env, preferences } = context;
  const { operation } = route;
  const { fault, verdict, values } = outcome;
  const reply = fault?.fault?.reply({ operation, original: verdict, schemes: mock.schemes }) ?? verdict;
  const select = operation.select ? readSelect(queryValue(request.url, "$select")) : undefined;
  const format: ResponseFormat = select ? { ...preferences.format, select } : preferences.format;
  const number = logOperation(context, { verdict, reply, fault: fault?.name, body: values, bytes, format });
  const whole = reply.content.kind === "recorded" ? reply : explained(withHeaders(reply, preferences.headers), number);
  const accept = whole.accept ?? request.headers.get("accept");
  return send(mock.encoder, whole, { format, accept, listed: operation.answer.mediaTypes, env });
}

function withHeaders(reply: Reply, headers: RequestContext["preferences"]["headers"]): Reply {
  return headers ? { ...reply, headers: { ...headers, ...reply.headers } } : reply;
}
