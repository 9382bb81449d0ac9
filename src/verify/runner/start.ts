/** The first request of a run: is there a server that accepts the credentials, and what does it hold? */

import { isRecord } from "../../values.ts";
import { refusedCredentials } from "../refused-credentials.ts";
import type { Answer, Call } from "../call.ts";
import type { Report } from "../model.ts";
import type { Context } from "./context.ts";

/** Why the run cannot be carried out; undefined when it can. */
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
  if (status !== 401 && status !== 403) return undefined;
  if (await isAcceptedElsewhere(context)) return undefined;
  return refusedCredentials(context.auth, status);
}

/** Why nothing can be asked at this address; undefined when something can. */
export function unreachable({ answer, error }: Call): Report["failure"] {
  if (error?.kind === "unreachable") {
    return { kind: "unreachable", message: `Nothing answers at this address: ${error.message}.` };
  }
  if (/does not match the HTTP\/1\.1 protocol|HPE_INVALID/.test(error?.message ?? "")) {
    return { kind: "unreachable", message: "What answers at this address does not speak HTTP; should it be https:?" };
  }
  if (answer?.status !== 421) return undefined;
  return { kind: "unreachable", message: "The server answers 421: this tenant is not at this address." };
}

/**
 * A server that refuses good credentials on the list alone has a fault, which is not a reason to end the run. Only a
 * sandbox may be asked: by a PUT without a body, to an id that does not exist.
 */
async function isAcceptedElsewhere(context: Context): Promise<boolean> {
  if (context.mode !== "sandbox" || context.auth.length === 0) return false;
  const operation = context.operation("update");
  const raw = { body: "", contentType: "application/json" };
  const purpose = "PUT without a body, to see whether the credentials do elsewhere";
  const { answer } = await context.send({ operation, id: 2_147_483_001, purpose, expect: "rejection", raw });
  return answer !== undefined && answer.status !== 401 && answer.status !== 403;
}

/** What a finished run found: no API at all, as behind a mistyped address. One operation that is missing is a finding. */
export function nothingHere(calls: readonly Call[]): Report["failure"] {
  const answers = calls.map(({ answer }) => answer);
  const isOneOfSeveral = new Set(calls.map(({ operation }) => operation.id)).size > 1;
  const isNothing = (answer: Answer | undefined): boolean =>
    answer !== undefined && (isForeign(answer) || (isOneOfSeveral && answer.status === 404));
  if (answers.length === 0 || !answers.every(isNothing)) return undefined;
  const message = "Nothing of the API is at this address: is this what stands before /api/v1?";
  return { kind: "unreachable", message };
}

/** A page, or a 404 that is in none of the API's error formats. */
function isForeign({ status, decoded: { body } }: Answer): boolean {
  if (body.form === "html") return [200, 404, 405].includes(status);
  if (status !== 404 || body.form === "xml") return false;
  return body.form !== "json" || !isRecord(body.value) || !("Message" in body.value || "ErrorMessage" in body.value);
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}
