import { KitError } from "../errors.ts";
import { readBytes } from "../read-bytes.ts";
import { isRecord } from "../values.ts";

/** Calls of the control API. */
export interface Wire {
  /**
   * The answer's JSON, which must be of that shape; undefined if it has no body. Throws the KitError that the mock threw, or
   * `connect-away`, `connect-control`.
   */
  readonly call: <Answer>(method: string, path: string, body: unknown, shape: Shape) => Promise<Answer>;
  /** Deletes what may not exist: false if there is no such `kind`. */
  readonly tryDelete: (kind: string, path: string) => Promise<boolean>;
}

/** `any` is not looked at. */
type Shape = "list" | "object" | "any";

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
      return await fetch(`${base}${path}`, { method, headers, redirect: "manual", ...text });
    } catch (error) {
      const what = "the mock cannot be reached";
      const todo = "start it with so-mock serve, and give connect the address that it prints";
      throw new KitError({ code: "connect-away", what, where, todo }, { cause: error });
    }
  };
  return {
    call: async <Answer>(method: string, path: string, body: unknown, shape: Shape) => {
      const where = `${method} ${base}${path}`;
      const response = await send(method, path, body);
      if (!response.ok) throw await refusalOf(response, where);
      const value = await jsonOf(response, where);
      if (fits(value, shape)) return value as Answer;
      throw notOfControl(`the answer is not ${shape === "list" ? "a list" : "an object"}`, where);
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

function fits(value: unknown, shape: Shape): boolean {
  if (shape === "list") return Array.isArray(value);
  return shape === "any" || isRecord(value);
}

async function jsonOf(response: Response, where: string): Promise<unknown> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readBytes(response));
  } catch (error) {
    throw notOfControl(error instanceof Error ? error.message : "the answer breaks off", where, error);
  }
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch (error) {
    throw notOfControl("the answer is not JSON", where, error);
  }
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
  const problem: unknown = await jsonOf(response, where).catch(() => undefined);
  if (!isRecord(problem) || typeof problem["title"] !== "string") {
    return notOfControl(
      `the answer is ${response.type === "opaqueredirect" ? "a redirect" : response.status}, and not of the control API`,
      where,
    );
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
