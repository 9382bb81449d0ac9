import type { Carrier } from "../../data/reference.ts";
import type { Operation } from "../../model.ts";
import { looksSecret, MASK, redactUrl } from "../../redact.ts";
import { redactProblem } from "../../redact-problem.ts";
import { endsWithSlash, pathnameOf, pathOf } from "../../routing/address.ts";
import type { Reply } from "../reply.ts";
import { memoize } from "../wire/memoize.ts";
import type { ResponseFormat } from "../wire/present.ts";
import type { Agent } from "../world/agents.ts";
import type { Bytes, MockContext, RequestContext } from "./context.ts";
import type { RequestEnv } from "./request-env.ts";
import { beginningOf } from "../../values.ts";

/** One request and its outcome. */
interface RequestRecord {
  readonly operation: Operation | undefined;
  readonly request: Request;
  /** Its adapter may have the request's headers as alternating names and values. */
  readonly env: RequestEnv | undefined;
  readonly startedMs: number;
  readonly caller: Agent | undefined;
  /** The reply that was sent. */
  readonly reply: Reply;
  /** The reply that the mock would have sent without the fault. */
  readonly verdict?: Reply;
  readonly fault?: string | undefined;
  readonly body: Carrier | undefined;
  /** Ids of the webhook events that it raised. */
  readonly events?: readonly string[] | undefined;
  readonly bytes: Bytes | undefined;
  readonly format: ResponseFormat;
  readonly listed: readonly string[];
}

type OperationResult = Omit<RequestRecord, "operation" | "request" | "env" | "startedMs" | "caller" | "listed">;

/** A violation contains its location, and a name in a body may be as long as the body itself. */
const PROBLEM = 4000;

const TRAILING_SLASH = "The address ends with a slash, which the documents do not show; it was answered as without it.";

/** Most clients ask for the same few addresses. */
const shownPath = memoize((path) => redactUrl(path));

/** Adds a journal entry and returns its number. */
export function logRequest({ journal, recorder, world }: MockContext, record: RequestRecord): number {
  const {
    operation,
    request,
    env,
    startedMs,
    caller,
    reply,
    verdict = reply,
    fault,
    body,
    bytes,
    format,
    listed,
  } = record;
  const { method, url, headers } = request;
  const path = pathOf(url);
  const error = verdict.content.kind === "error" ? verdict.content.error : undefined;
  const number = journal.next;
  const entry = {
    number,
    at: `${world().clock.now()}Z`,
    operation: operation?.id,
    method,
    path: shownPath(path),
    // Some clients send a token in place of the user.
    caller: caller && (looksSecret(caller.login) ? MASK : caller.login),
    status: reply.status,
    durationMs: Math.round((performance.now() - startedMs) * 1000) / 1000,
    valid: error === undefined,
    fault,
    problem:
      error &&
      redactProblem(
        beginningOf(
          [error.message, error.kind === "framework" ? error.detail : undefined].filter(Boolean).join(" "),
          PROBLEM,
        ),
      ),
    warning: warningOf(record, path),
    body,
    ...(record.events && { events: record.events }),
  };
  journal.add(entry, body && bytes?.byteLength);
  recorder?.add({
    number,
    operation: operation?.id,
    method,
    url,
    headers: env?.req?.rawHeaders ?? headers,
    body: bytes,
    reply,
    format,
    listed,
  });
  return number;
}

function warningOf({ operation, reply, verdict = reply }: RequestRecord, path: string): string | undefined {
  const isAsked = operation && endsWithSlash(pathnameOf(path)) && !endsWithSlash(operation.path);
  const slash = isAsked ? TRAILING_SLASH : undefined;
  if (!verdict.notes?.length) return slash;
  return [slash, ...verdict.notes].filter(Boolean).join(" ").slice(0, PROBLEM);
}

/** Adds a journal entry for an operation; 0 for an internal request of a deviating server, which is not logged. */
export function logOperation(context: RequestContext, result: OperationResult): number {
  const { mock, route, request, env, startedMs, caller } = context;
  const { operation } = route;
  const listed = operation.answer.mediaTypes;
  return env?.internal ? 0 : logRequest(mock, { ...result, operation, request, env, startedMs, caller, listed });
}
