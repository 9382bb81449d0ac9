import type { Arrival, Execute, MockContext, OperationRoute } from "./context.ts";
import { unexpectedly, withoutEffect } from "./execute.ts";

type Handle = (mock: MockContext, route: OperationRoute, arrival: Arrival) => Response | Promise<Response>;

/** Looks for a recorded answer before the request is handled: its key depends on the body. */
export function withPlayback(handle: Handle): Handle {
  return (mock, route, arrival) => {
    const found = mock.playback?.find(route.operation, arrival.request);
    if (!found) return handle(mock, route, arrival);
    return found.then((takeRecorded) => handle(mock, route, { ...arrival, takeRecorded }));
  };
}

/** The recorded answer, instead of the operation's own. */
export function withRecorded(execute: Execute): Execute {
  return (context, input) => {
    const recorded = context.takeRecorded?.(context.caller !== undefined);
    if (!recorded) return execute(context, input);
    const outcome = execute(recorded.runsOperation ? context : withoutEffect(context), input);
    try {
      recorded.apply(context.mock.world());
      return { ...outcome, verdict: recorded.reply };
    } catch (error) {
      return { ...outcome, verdict: unexpectedly(context, error) };
    }
  };
}
