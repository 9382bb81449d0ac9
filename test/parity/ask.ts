/** Asking and writing down what came back. Runs in Node and in a page alike. */

/** One request of a case, as data, so that it can travel into a page. */
export interface ParityRequest {
  readonly method: string;
  /** From `/api/v1` on. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Seen {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string | null>>;
  /** Byte by byte, in hexadecimal; links begin with the address that was asked, which differs from target to target. */
  readonly body: string;
}

/** What callers may rely on; lengths and connection headers are the transport's own. */
const HEADERS = [
  "content-type",
  "www-authenticate",
  "allow",
  "retry-after",
  "x-mock-explain",
  "preference-applied",
  "so-timezone",
];

/** The answer, or `no answer` where the connection broke. */
export async function ask(
  fetchIt: (url: string, init: RequestInit) => Promise<Response>,
  base: string,
  { method, path, headers = {}, body }: ParityRequest,
): Promise<Seen | "no answer"> {
  let response: Response;
  try {
    response = await fetchIt(base + path, { method, headers, ...(body === undefined ? {} : { body }) });
  } catch (error) {
    if (error instanceof TypeError) return "no answer";
    throw error;
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    reason: response.statusText,
    headers: Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)])),
    body: hexOf(bytes).replaceAll(hexOf(new TextEncoder().encode(absolute(base))), "{base}"),
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A page asks below its own origin. */
function absolute(base: string): string {
  const here = (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
  return base.startsWith("/") ? `${here ?? ""}${base}` : base;
}
