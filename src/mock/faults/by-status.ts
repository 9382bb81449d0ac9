import { forcedStatus } from "./refusals.ts";
import type { Fault } from "./fault.ts";

/** The fault for a plain status: an error in the API's own shape, or below 400 an answer without a body. */
export function faultOfStatus(status: number): Fault {
  return {
    name: String(status),
    summary: `${status} in the API's shape`,
    reply: (call) => forcedStatus(call, status),
  };
}
