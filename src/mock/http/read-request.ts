import { readInt32 } from "../../values.ts";
import { whyNotTaken } from "../deployment.ts";
import { type Agent, SAMPLE_USER } from "../world/agents.ts";
import { isClosed } from "../world/tenant.ts";
import { unauthorized, badRequest, wrongHeader } from "../refusals.ts";
import { gatewayError } from "../faults/refusals.ts";
import { type GivenParameters } from "../wire/parameters.ts";
import type { Arrival, Input, MockContext, RequestContext, OperationRoute } from "./context.ts";

/** Reads the caller and the preferences from the headers. */
export function readHeaders(mock: MockContext, route: OperationRoute, arrival: Arrival): RequestContext {
  const { request, env, texts, startedMs, takeRecorded } = arrival;
  const { headers } = request;
  const caller = mock.authenticate(headers, env?.cookies);
  const preferences = mock.readPreferences(headers);
  const asked = env?.internal ? undefined : mock.faults.fromPrefer(route.operation.id, headers.get("prefer"));
  const refused = asked && "refused" in asked ? asked.refused : preferences.refused;
  return {
    mock,
    route,
    request,
    env,
    texts,
    startedMs,
    // A sample or a fault that the request asks for takes precedence over the recording, even if it is refused.
    takeRecorded: refused === undefined && !preferences.example ? takeRecorded : undefined,
    caller,
    preferences,
    mayFail: asked === undefined && !env?.internal,
    preferredFault: asked && "refused" in asked ? undefined : asked,
    unmetPreference: refused === undefined ? undefined : wrongHeader("Prefer", refused),
  };
}

/** Validates everything but the body: returns the input, or a refusal for the first violation. */
export function validateRequest(context: RequestContext): Input {
  const { mock, route, request, env, caller } = context;
  if (isClosed(mock.world()) && !env?.internal && !route.operation.anonymous) return { reply: gatewayError(503) };
  if (!caller && route.operation.anonymous) return valid(context, SAMPLE_USER);
  if (!caller) {
    return { reply: unauthorized(mock.schemes, whyNotTaken(mock.settings.deployment, request.headers)) };
  }
  const tooMany = env?.internal ? undefined : mock.countCall?.(caller);
  if (tooMany) return { reply: tooMany };
  return valid(context, caller);
}

function valid(context: RequestContext, caller: Agent): Input {
  const { route, request, texts, preferences, unmetPreference } = context;
  const idText = route.idName === undefined ? "0" : (texts[route.idName] ?? "");
  const id = readInt32(idText);
  if (id === undefined) return { reply: badRequest(`"${idText}" in the path is not a 32-bit integer.`) };
  if (unmetPreference) return { reply: unmetPreference };
  if (preferences.problem !== undefined) return { reply: wrongHeader("SO-TimeZone", preferences.problem) };
  const missing = route.requiredHeaders?.find((name) => !request.headers.has(name));
  if (missing !== undefined) return { reply: badRequest(`The header ${missing} is missing.`) };
  const { values, problem } = route.parameters?.(request.url, texts) ?? NO_PARAMETERS;
  return problem === undefined ? { caller, id, parameters: values } : { reply: badRequest(problem) };
}

const NO_PARAMETERS: GivenParameters = { values: {} };
