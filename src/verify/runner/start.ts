/** The first request of a run: does the server accept the credentials, and what does it contain? */

import { refusedCredentials } from "../refused-credentials.ts";
import { unreachable } from "../could-not-run.ts";
import type { Call } from "../call.ts";
import type { Report } from "../model.ts";
import type { Context } from "./context.ts";

/** Why the run cannot start; undefined if it can. */
export async function start(context: Context, calls: readonly Call[]): Promise<Report["failure"]> {
  const listing = await context.list("the list, as the run finds it");
  const call = calls[0];
  const { memory } = context;
  memory.baseline = listing;
  const topics = listing?.sessions.map((session) => Number(session["TopicId"])).filter((topic) => topic > 0) ?? [];
  memory.topicListed = topics.length > 0;
  memory.topic = mostFrequent(topics) ?? 1;
  const failure = call && unreachable(call);
  if (failure) return failure;
  const status = call?.answer?.status;
  if (!call || (status !== 401 && status !== 403)) return undefined;
  if (await isAcceptedElsewhere(context)) return undefined;
  return refusedCredentials(call);
}

/**
 * A server that refuses good credentials for the list alone has a fault, which must not end the run. Only a sandbox may
 * be tested further: by a PUT without a body, to an id that does not exist.
 */
async function isAcceptedElsewhere(context: Context): Promise<boolean> {
  if (context.mode !== "sandbox" || context.auth.length === 0) return false;
  const operation = context.operation("update");
  const raw = { body: "", contentType: "application/json" };
  const purpose = "PUT without a body, to see whether the credentials do elsewhere";
  const { answer } = await context.send({ operation, id: 2_147_483_001, purpose, expect: "rejection", raw });
  return answer !== undefined && answer.status !== 401 && answer.status !== 403;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}
