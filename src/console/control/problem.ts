import { KitError } from "../../errors.ts";
import { withoutPrototype } from "../../values.ts";

/** What is wrong, and where: a JSON pointer into the body, or the name of a parameter. */
export interface Violation {
  readonly pointer: string;
  readonly message: string;
}

/** A refusal of the control API, as problem details (RFC 9457). */
export function problem(status: number, title: string, detail?: string, errors: readonly Violation[] = []): Response {
  const body = { title, status, ...(detail === undefined ? {} : { detail }), ...(errors.length > 0 ? { errors } : {}) };
  return Response.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}

/** A parameter of the query is invalid. */
export function queryProblem(name: string, wanted: string): Response {
  const message = `must be ${wanted}`;
  return problem(400, "The query is invalid.", `${name} ${message}`, [{ pointer: name, message }]);
}

/** The property of the input that each code of the kit's errors is about. */
const POINTERS: Readonly<Record<string, string>> = withoutPrototype({
  "clock-duration": "/advance",
  "clock-moment": "/set",
  "unknown-operation": "/operation",
  "simulator-rate": "/rate",
});

/** Invalid options of the mock; undefined for any other error, which is not the caller's fault. */
export function problemOf(error: unknown, path: string): Response | undefined {
  if (!(error instanceof KitError)) return undefined;
  if (error.code.startsWith("store-")) return problem(503, "The store is unavailable.", `${error.what}: ${error.todo}`);
  const named = error.code === "fault-option" ? /^(\w+) /.exec(error.what)?.[1] : undefined;
  const own = error.code === "clock-duration" && path === "/faults" ? "/delay" : POINTERS[error.code];
  const pointer = named === undefined ? (own ?? "") : `/${named === "status" ? "fault" : named}`;
  // Bodies of the control API call it as the console does.
  const what = pointer === "/fault" ? error.what.replace(/^status /, "fault ") : error.what;
  const message = `${what}: ${error.todo}`;
  return problem(error.code === "unknown-session" ? 404 : 400, "The request is invalid.", message, [
    { pointer, message },
  ]);
}

/** There is nothing of that name; says what there is. */
export function notFound(what: string, key: string, known: readonly string[]): Response {
  const there = known.length > 0 ? ` Use one of ${known.join(", ")}.` : "";
  return problem(404, `There is no such ${what}.`, `There is no ${what} "${key}".${there}`);
}

/** Done; there is nothing to answer. */
export function noContent(): Response {
  return new Response(null, { status: 204 });
}
