import { KitError } from "../errors.ts";
import { isRecord } from "../values.ts";

/** Calls of the control API. */
export interface Wire {
  /**
   * The answer's JSON; undefined if it has no body. Throws the KitError that the mock threw, or `connect-away`,
   * `connect-control`.
   */
  readonly call: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Deletes what may not exist: false if there is no such `kind`. */
  readonly tryDelete: (kind: string, path: string) => Promise<boolean>;
}

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

interface WireOptions {
  /** The base address of the control API, such as `http://127.0.0.1:4010/_mock`. */
  readonly base: string;
  readonly token: string | undefined;
  readonly fetch: Fetch;
}

export function createWire({ base, token, fetch }: WireOptions): Wire {
  const send = async (method: string, path: string, body: unknown): Promise<Response> => {
    const headers = {
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    };
    const where = `${method} ${base}${path}`;
    const text = body === undefined ? {} : { body: written(body, where) };
    try {
      return await fetch(`${base}${path}`, { method, headers, ...text });
    } catch (error) {
      const what = "the mock cannot be reached";
      const todo = "start it with so-mock serve, and give connect the address that it prints";
      throw new KitError({ code: "connect-away", what, where, todo }, { cause: error });
    }
  };
  return {
    call: async <Answer>(method: string, path: string, body?: unknown) => {
      const response = await send(method, path, body);
      if (!response.ok) throw await refusalOf(response, `${method} ${base}${path}`);
      const text = await response.text();
      try {
        return (text === "" ? undefined : JSON.parse(text)) as Answer;
      } catch (error) {
        throw notOfControl("the answer is not JSON", `${method} ${base}${path}`, error);
      }
    },
    tryDelete: async (kind, path) => {
      const response = await send("DELETE", path, undefined);
      if (response.ok) return true;
      const refusal = await refusalOf(response, `DELETE ${base}${path}`);
      if (response.status === 404 && refusal.code === `unknown-${kind}`) return false;
      throw refusal;
    },
  };
}

function written(body: unknown, where: string): string {
  try {
    return JSON.stringify(body);
  } catch (error) {
    const what = error instanceof Error ? error.message : "it cannot be written as JSON";
    throw new KitError({ code: "connect-value", what, where, todo: "give what JSON can hold" }, { cause: error });
  }
}

function notOfControl(what: string, where: string, cause?: unknown): KitError {
  return new KitError(
    { code: "connect-control", what, where, todo: "give the address of so-mock serve, started without --no-control" },
    { cause },
  );
}

/** The error that the mock threw, if the answer says which. */
async function refusalOf(response: Response, where: string): Promise<KitError> {
  const problem: unknown = await response.json().catch(() => undefined);
  if (!isRecord(problem) || typeof problem["title"] !== "string") {
    return notOfControl(`the answer is ${response.status}, and not of the control API`, where);
  }
  const text = (name: string): string | undefined => {
    const value = problem[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const errors: unknown = problem["errors"];
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const named = isRecord(first) ? `${String(first["pointer"])} ${String(first["message"])}` : undefined;
  return new KitError({
    code: text("code") ?? "connect-refused",
    what: text("what") ?? text("detail") ?? named ?? problem["title"],
    where: text("where") ?? where,
    todo: text("todo") ?? `the control API answered ${response.status}; /_mock/openapi.json describes its calls`,
  });
}
