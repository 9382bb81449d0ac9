import type { Arrival, MockContext, OperationRoute } from "./context.ts";
import { handleOperation } from "./handle-operation.ts";

/** Looks for a recorded answer first; its key depends on the body. */
export function replayOperation(
  mock: MockContext,
  route: OperationRoute,
  arrival: Arrival,
): Response | Promise<Response> {
  const found = mock.playback?.find(route.operation, arrival.request);
  if (!found) return handleOperation(mock, route, arrival);
  return found.then((takeRecorded) => handleOperation(mock, route, { ...arrival, takeRecorded }));
}
