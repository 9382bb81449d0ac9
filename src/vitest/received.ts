import { shown } from "../arguments.ts";
import { isRecord } from "../values.ts";

/** What a test may pass: the answer of any fetch or of axios, or a parsed body. */

/** An answer in the form that the checks read. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Why the value cannot be judged, in the parts of a finding. */
interface Misuse {
  readonly check: string;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
}

interface ResponseLike {
  readonly status: number;
  readonly statusText?: string;
  readonly url?: string;
  readonly bodyUsed?: boolean;
  readonly headers: Iterable<readonly [string, string]>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly clone?: () => ResponseLike;
}

interface AxiosLike {
  readonly status: number;
  readonly statusText?: string;
  readonly headers: object;
  readonly data: unknown;
  readonly config?: { readonly url?: string };
}

/** Reads a received value; the body of a Response stays readable. */
export async function readReceived(received: unknown): Promise<ReceivedAnswer | Misuse> {
  const expected = "a Response, an answer of axios or a parsed body";
  if (received === undefined) {
    const message = "There is no answer here, only undefined; await the fetch.";
    return { check: "response", message, expected, actual: "undefined" };
  }
  if (isUnawaited(received)) {
    const message = "This is not an answer; await the fetch.";
    return { check: "response", message, expected, actual: typeof received === "function" ? "function" : "a promise" };
  }
  if (isResponse(received)) return readResponse(received);
  if (isAxios(received)) return readAxios(received);
  if (jsonOf(received) !== undefined) return parsed(received);
  const message = "The value contains itself, which no JSON does.";
  return { check: "body", message, expected, actual: "a value that contains itself" };
}

/** Is it a plain value, neither an answer nor a promise of one: a fixture or a parsed body? */
export function isPlainValue(received: unknown): boolean {
  return !isUnawaited(received) && !isResponse(received) && !isAxios(received);
}

/** Not `instanceof`: test environments have their own Response class. */
function isResponse(value: unknown): value is ResponseLike {
  const { status, headers, arrayBuffer } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof status === "number" && typeof headers === "object" && typeof arrayBuffer === "function";
}

function isAxios(value: unknown): value is AxiosLike {
  return isRecord(value) && typeof value["status"] === "number" && "data" in value && isRecord(value["headers"]);
}

function isUnawaited(value: unknown): boolean {
  const { then } = (value ?? {}) as Partial<Record<string, unknown>>;
  return value === undefined || typeof value === "function" || typeof then === "function";
}

async function readResponse(response: ResponseLike): Promise<ReceivedAnswer | Misuse> {
  if (response.bodyUsed === true) {
    const message = "Match the answer before reading it, or match a clone.";
    return { check: "body", message, expected: "an unread body", actual: "a body that has been read" };
  }
  const { status, statusText = "", url = "", headers } = response;
  const bytes = new Uint8Array(await (response.clone?.() ?? response).arrayBuffer());
  return { status, statusText, url, headers: Object.fromEntries(headers), bytes };
}

function readAxios({ status, statusText = "", headers, data, config }: AxiosLike): ReceivedAnswer {
  const lines = Object.entries(headers).filter(([, value]) => typeof value === "string" || typeof value === "number");
  const own = Object.fromEntries(lines.map(([name, value]) => [name.toLowerCase(), String(value)]));
  const { bytes } = parsed(data);
  const text = typeof data === "string" ? new TextEncoder().encode(data) : bytes;
  return { status, statusText, url: config?.url ?? "", headers: own, bytes: text };
}

function parsed(value: unknown): ReceivedAnswer {
  const bytes = new TextEncoder().encode(jsonOf(value) ?? JSON.stringify(shown(value)));
  return {
    status: 200,
    statusText: "OK",
    url: "",
    headers: { "content-type": "application/json; charset=utf-8" },
    bytes,
  };
}

/** As JSON, with the digits of a bigint; undefined for a value that contains itself. */
function jsonOf(value: unknown): string | undefined {
  const asText = (_: string, inner: unknown): unknown => (typeof inner === "bigint" ? inner.toString() : inner);
  try {
    return JSON.stringify(value, asText);
  } catch {
    return undefined;
  }
}
