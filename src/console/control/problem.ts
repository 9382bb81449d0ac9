import { KitError } from "../../errors.ts";

/** What does not fit, and where: a JSON pointer into the body, or the name of a parameter. */
export interface Violation {
  readonly pointer: string;
  readonly message: string;
}

/** An answer of the control API that says no, in the form of RFC 9457. */
export function problem(status: number, title: string, detail?: string, errors: readonly Violation[] = []): Response {
  const body = { title, status, ...(detail === undefined ? {} : { detail }), ...(errors.length > 0 ? { errors } : {}) };
  return Response.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}

/** A parameter of the query that does not fit. */
export function queryProblem(name: string, wanted: string): Response {
  const message = `must be ${wanted}`;
  return problem(400, "The query does not fit.", `${name} ${message}`, [{ pointer: name, message }]);
}

/** The first property of the input that each code of the kit's errors speaks of. */
const POINTERS: Readonly<Record<string, string>> = {
  "clock-duration": "/advance",
  "clock-moment": "/set",
  "unknown-operation": "/operation",
  "simulator-rate": "/rate",
};

/** Options of the mock that could not be meant; anything else is no fault of the caller's. */
export function problemOf(error: unknown, path: string): Response | undefined {
  if (!(error instanceof KitError)) return undefined;
  if (error.code.startsWith("store-")) return problem(503, "The store is away.", `${error.what}: ${error.todo}`);
  const named = error.code === "fault-option" ? /^(\w+) /.exec(error.what)?.[1] : undefined;
  const own = error.code === "clock-duration" && path === "/faults" ? "/delay" : POINTERS[error.code];
  const pointer = named === undefined ? (own ?? "") : `/${named === "status" ? "fault" : named}`;
  // Bodies of the control API call it as the console does.
  const what = pointer === "/fault" ? error.what.replace(/^status /, "fault ") : error.what;
  const message = `${what}: ${error.todo}`;
  return problem(error.code === "unknown-session" ? 404 : 400, "The request does not fit.", message, [
    { pointer, message },
  ]);
}

/** Nothing is called so; what is there. */
export function missing(what: string, key: string, known: readonly string[]): Response {
  const there = known.length > 0 ? ` There is ${known.join(", ")}.` : "";
  return problem(404, `There is no such ${what}.`, `No ${what} is called ${key}.${there}`);
}

/** Done, and nothing to tell. */
export function nothing(): Response {
  return new Response(null, { status: 204 });
}
