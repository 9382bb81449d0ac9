import { shown } from "../arguments.ts";
import { isRecord } from "../values.ts";

/** What a test may pass: the answer of any fetch, of axios, superagent or Playwright, or a parsed body. */

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
  readonly body?: unknown;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly clone?: () => ResponseLike;
}

interface SuperagentLike {
  readonly status: number;
  readonly headers: object;
  readonly body: unknown;
  readonly text?: string;
}

interface PlaywrightLike {
  readonly status: () => number;
  readonly statusText: () => string;
  readonly url: () => string;
  readonly headers: () => object;
  readonly body: () => Promise<Uint8Array>;
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
  const expected = "a Response, an answer of axios, superagent or Playwright, or a parsed body";
  if (received === undefined) {
    const message = "There is no answer here, only undefined; await the fetch.";
    return { check: "response", message, expected, actual: "undefined" };
  }
  if (isUnawaited(received)) {
    const message = "This is not an answer; await the fetch.";
    return { check: "response", message, expected, actual: typeof received === "function" ? "function" : "a promise" };
  }
  if (isResponse(received)) return readResponse(received);
  const answer = isPlaywright(received) ? await readPlaywright(received) : received;
  // It is a stream as well, which was read.
  if (isSuperagent(answer) && !isStream(answer.body)) return readAxios({ ...answer, data: answer.text ?? answer.body });
  const { data, body } = (answer ?? {}) as Partial<Record<string, unknown>>;
  if ([answer, data, body].some(isStream)) {
    const message = "This is a stream, and no body is read from it; read and parse the body first.";
    return { check: "body", message, expected, actual: "a stream" };
  }
  if (isAxios(answer)) return readAxios(answer);
  const className = classOf(answer);
  if (className !== undefined) {
    const message = `This is ${/^[AEIOX]/.test(className) ? "an" : "a"} ${className}, neither an answer nor a parsed body.`;
    return { check: "response", message, expected, actual: className };
  }
  if (jsonOf(received) !== undefined) return parsed(received);
  const message = "The value contains itself, which no JSON does.";
  return { check: "body", message, expected, actual: "a value that contains itself" };
}

/** Is it a plain value, neither an answer nor a promise of one: a fixture or a parsed body? */
export function isPlainValue(received: unknown): boolean {
  return ![isUnawaited, isResponse, isPlaywright, isAxios, isSuperagent].some((is) => is(received));
}

/** Not `instanceof`: test environments have their own Response class. */
function isResponse(value: unknown): value is ResponseLike {
  const { status, headers, arrayBuffer } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof status === "number" && typeof headers === "object" && typeof arrayBuffer === "function";
}

function isAxios(value: unknown): value is AxiosLike {
  return isRecord(value) && typeof value["status"] === "number" && "data" in value && isRecord(value["headers"]);
}

/** Also of supertest. */
function isSuperagent(value: unknown): value is SuperagentLike {
  return isRecord(value) && typeof value["status"] === "number" && "body" in value && isRecord(value["headers"]);
}

function isPlaywright(value: unknown): value is PlaywrightLike {
  return isRecord(value) && ["status", "headers", "body"].every((name) => typeof value[name] === "function");
}

function isUnawaited(value: unknown): boolean {
  const { then } = (value ?? {}) as Partial<Record<string, unknown>>;
  return value === undefined || typeof value === "function" || typeof then === "function";
}

function isStream(value: unknown): boolean {
  const { pipe, getReader } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof pipe === "function" || typeof getReader === "function";
}

/** The class of something that JSON shows nothing of, such as a Map or an XMLHttpRequest. */
function classOf(value: unknown): string | undefined {
  if (typeof value === "symbol") return "symbol";
  if (!isRecord(value) || ArrayBuffer.isView(value) || Object.keys(value).length > 0 || "toJSON" in value) return;
  const name = (value["constructor"] as Function | undefined)?.name ?? "Object";
  return name === "Object" || name === "ArrayBuffer" ? undefined : name;
}

async function readResponse(response: ResponseLike): Promise<ReceivedAnswer | Misuse> {
  if (response.bodyUsed === true || (response.body as Partial<ReadableStream> | null)?.locked === true) {
    const message = "Match the answer before reading it, or match a clone.";
    return { check: "body", message, expected: "an unread body", actual: "a body that has been read" };
  }
  const { status, statusText = "", url = "", headers, body } = response;
  const { pipe } = (body ?? {}) as Partial<Record<string, unknown>>;
  const isOfNode = typeof pipe === "function";
  const bytes = new Uint8Array(await (isOfNode ? response : (response.clone?.() ?? response)).arrayBuffer());
  if (isOfNode) readAgain(response, bytes);
  return { status, statusText, url, headers: Object.fromEntries(headers), bytes };
}

/** A long body of node-fetch never ends for a clone alone, so the answer itself was read, and gives that from now on. */
function readAgain(response: ResponseLike, bytes: Uint8Array<ArrayBuffer>): void {
  const { status, statusText = "", headers } = response;
  const clone = (): Response =>
    new Response(bytes, { status, statusText, headers: [...headers] as [string, string][] });
  const read = (["arrayBuffer", "text", "json", "blob"] as const).map((name) => [
    name,
    { value: () => clone()[name]() },
  ]);
  Object.defineProperties(response, {
    ...Object.fromEntries(read),
    clone: { value: clone },
    body: { get: () => clone().body },
    bodyUsed: { value: false },
  });
}

function readAxios({ status, statusText = "", headers, data, config }: AxiosLike): ReceivedAnswer {
  const lines = Object.entries(headers).filter(([, value]) => typeof value === "string" || typeof value === "number");
  const own = Object.fromEntries(lines.map(([name, value]) => [name.toLowerCase(), String(value)]));
  const answer = { status, statusText, url: config?.url ?? "", headers: own };
  if (typeof data === "string") return { ...answer, bytes: new TextEncoder().encode(data) };
  return { ...answer, bytes: bytesIn(data) ?? parsed(data).bytes };
}

function bytesIn(data: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  // Not `instanceof`, for test environments.
  return Object.prototype.toString.call(data) === "[object ArrayBuffer]"
    ? new Uint8Array(data as ArrayBuffer)
    : undefined;
}

async function readPlaywright(answer: PlaywrightLike): Promise<AxiosLike> {
  const [status, statusText, headers] = [answer.status(), answer.statusText(), answer.headers()];
  return { status, statusText, headers, data: await answer.body(), config: { url: answer.url() } };
}

function parsed(value: unknown): ReceivedAnswer {
  const bytes = bytesIn(value) ?? new TextEncoder().encode(jsonOf(value) ?? JSON.stringify(shown(value)));
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
