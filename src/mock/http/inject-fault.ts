import { okReply } from "../reply.ts";
import type { Execute, Respond } from "./context.ts";
import { withoutEffect } from "./execute.ts";

/**
 * Applies a fault around the execution of a request. It takes precedence over recorded answers, and most faults prevent
 * the operation.
 */
export function withFault(execute: Execute): Execute {
  return (context, input) => {
    const { mock, route, mayFail, preferredFault } = context;
    const match = mayFail ? mock.faults.match(route.operation.id) : preferredFault;
    if (!match) return execute(context, input);
    const { fault } = match;
    if (!fault) return { ...execute(context, input), fault: match };
    if (fault.deviate && !input.body?.unreadable) {
      return { fault: match, verdict: okReply(route.operation, { kind: "emptyBody" }), respond: deviate };
    }
    const faulted = { ...(fault.runsOperation ? context : withoutEffect(context)), takeRecorded: undefined };
    return { ...execute(faulted, input), fault: match };
  };
}

/** Loaded with the first deviating server. */
const deviate: Respond = async (context, outcome, taken) =>
  (await import("./deviate.ts")).deviate(context, outcome, taken);
