import { KitError } from "../../errors.ts";
import { withoutPrototype } from "../../values.ts";

/** A violation and its place: a JSON pointer into the body, or the name of a parameter. */
export interface Violation {
  readonly pointer: string;
  readonly message: string;
}

/** The fields of the kit's error, for clients that rethrow it as a mock in their own process would. */
export type KnownProblem = Partial<Pick<KitError, "code" | "what" | "where" | "todo">>;

/** A refusal of the control API, as problem details (RFC 9457). */
export function problem(
  status: number,
  title: string,
  detail?: string,
  errors: readonly Violation[] = [],
  known: KnownProblem = {},
): Response {
  const body = {
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(errors.length > 0 ? { errors } : {}),
    ...known,
  };
  return Response.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}

/** The refusal of an invalid query parameter. */
export function queryProblem(name: string, wanted: string): Response {
  const message = `must be ${wanted}`;
  return problem(400, "The query is invalid.", `${name} ${message}`, [{ pointer: name, message }]);
}

/** The input property that each error code of the kit concerns. */
const POINTERS: Readonly<Record<string, string>> = withoutPrototype({
  "clock-duration": "/advance",
  "clock-moment": "/set",
  "unknown-operation": "/operation",
  "simulator-rate": "/rate",
  "session-taken": "/ChatSessionId",
  "session-action": "/action",
  "session-text": "/text",
  "session-rating": "/rating",
  "snapshot-name": "name",
  "topic-taken": "/ChatTopicId",
});

/** The code of the kit's error about a property of an input. */
export function codeAt(pointer: string): string | undefined {
  return Object.keys(POINTERS).find((code) => POINTERS[code] === pointer);
}

/** Valid calls that conflict with the current state of the world. */
const CONFLICTS: Readonly<Record<string, readonly [status: number, title: string]>> = withoutPrototype({
  "session-taken": [409, "The id is taken."],
  "topic-taken": [409, "The id is taken."],
  "entity-taken": [409, "The id is taken."],
  "entity-type": [404, "There is no such type."],
  "agent-taken": [409, "An id or a credential is taken."],
  "session-action": [409, "The action is not possible."],
});

/** The problem for invalid options of the mock; undefined for any other error, which is not the caller's fault. */
export function problemOf(error: unknown, path: string): Response | undefined {
  if (!(error instanceof KitError)) return undefined;
  if (error.code.startsWith("store-")) {
    const refusal = problem(503, "The store is unavailable.", `${error.what}: ${error.todo}`);
    refusal.headers.set("Retry-After", "1");
    return refusal;
  }
  const named = error.code === "fault-option" ? /^(\w+) /.exec(error.what)?.[1] : undefined;
  const own = error.code === "clock-duration" && path === "/faults" ? "/delay" : POINTERS[error.code];
  const pointer = named === undefined ? (own ?? "") : `/${named === "status" ? "fault" : named}`;
  // The control API calls the option `status` by the console's name, `fault`.
  const { code, where, todo } = error;
  const what = pointer === "/fault" ? error.what.replace(/^status /, "fault ") : error.what;
  const message = `${what}: ${todo}`;
  const known = { code, what, ...(where === undefined ? {} : { where }), todo };
  if (/^unknown-(?!operation)/.test(code))
    return problem(404, `There is no such ${code.slice(8)}.`, message, [], known);
  const [status, title] = CONFLICTS[code] ?? [400, "The request is invalid."];
  return problem(status, title, message, [{ pointer, message }], known);
}

/** Nothing has that name; lists the names that exist. */
export function notFound(what: string, key: string, known: readonly string[]): Response {
  const there = known.length > 0 ? ` Use one of ${known.join(", ")}.` : "";
  const code = `unknown-${what}`;
  return problem(404, `There is no such ${what}.`, `There is no ${what} "${key}".${there}`, [], { code });
}

/** Success without a body. */
export function noContent(): Response {
  return new Response(null, { status: 204 });
}
