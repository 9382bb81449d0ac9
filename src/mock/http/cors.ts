import { escapeRegExp } from "../../escape.ts";
import type { Mock } from "../mock.ts";
import type { RequestEnv } from "./request-env.ts";

/** Which pages may read answers, with credentials: none (`false`), those of the listed origins, or any (`true`). */
export type CorsOption = boolean | readonly string[];

/** The rule for page origins. */
interface Cors {
  readonly allows: (origin: string) => boolean;
  /** The answer, made readable for a page at `origin`; unchanged if the rule forbids that. */
  readonly share: (response: Response, origin: string | null) => Response;
}

interface CorsParts {
  readonly handle: Mock["handle"];
  /** Whether to refuse the call that a preflight announces, although its origin is allowed. */
  readonly isDenied: (request: Request, method: string) => boolean | Promise<boolean>;
  /** Answers a refused preflight. */
  readonly refuse: (request: Request, env: RequestEnv | undefined, origin: string) => Response | Promise<Response>;
}

const METHODS = "GET, POST, PUT, PATCH, DELETE";
/** Headers that a page may read in addition to the body. */
const EXPOSED = "X-Mock-Explain, Retry-After, WWW-Authenticate, Preference-Applied, SO-TimeZone, Location";
/** How long a browser may cache the answer to a preflight. */
const MAX_AGE_S = "600";

/**
 * Whether a text is valid as an origin. The vendor's CORSOrigin accepts `https://mail.google.com`, `http://localhost/`,
 * `http://localhost*` and `*`; a page without an origin sends `null`.
 */
export function isOrigin(text: unknown): boolean {
  return typeof text === "string" && /^(?:\*|null|[a-z][a-z\d+.*-]*:\/\/[^\s/?#@]+\/?)$/i.test(text);
}

export function createCors(option: CorsOption): Cors {
  const allows = allowing(option);
  return {
    allows,
    share: (response, origin) => {
      // A broken connection has no headers.
      if (option === false || origin === null || response.type === "error") return response;
      const headers = new Headers(response.headers);
      headers.append("Vary", "Origin");
      if (allows(origin)) {
        allow(headers, origin);
        headers.set("Access-Control-Expose-Headers", EXPOSED);
      }
      const { status, statusText } = response;
      return new Response(response.body, { status, statusText, headers });
    },
  };
}

/** Answers preflights and lets pages read answers. Only requests with an origin pay for it. */
export function withCors(option: CorsOption, { handle, isDenied, refuse }: CorsParts): Mock["handle"] {
  if (option === false) return handle;
  const { allows, share } = createCors(option);
  const answerPreflight = async (request: Request, env: RequestEnv | undefined, origin: string): Promise<Response> => {
    const method = request.headers.get("access-control-request-method") ?? "";
    if (!allows(origin) || (await isDenied(request, method.toUpperCase()))) return refuse(request, env, origin);
    return new Response(null, { status: 204, headers: preflightHeaders(request, origin) });
  };
  return (request, env) => {
    const origin = request.headers.get("origin") ?? env?.pageOrigin;
    if (origin === undefined || env?.internal) return handle(request, env);
    if (isPreflight(request, env?.pageOrigin)) return answerPreflight(request, env, origin);
    // Without a preflight, the page's own call is refused.
    if (env?.pageOrigin !== undefined && !allows(origin)) return refuse(request, env, origin);
    const known: RequestEnv = env ?? {};
    const sent = (response: Response): Response => (known.corsDenied ? response : share(response, origin));
    const response = handle(request, known);
    return response instanceof Promise ? response.then(sent) : sent(response);
  };
}

/**
 * A browser's question whether a page may make a call; other OPTIONS requests are ordinary calls. For a page that runs
 * in this process, as in happy-dom, the headers of a preflight may be hidden.
 */
export function isPreflight({ method, headers }: Request, pageOrigin: string | undefined): boolean {
  if (method !== "OPTIONS") return false;
  return pageOrigin !== undefined || (headers.has("origin") && headers.has("access-control-request-method"));
}

function preflightHeaders(request: Request, origin: string): Headers {
  const headers = new Headers({ Vary: "Origin, Access-Control-Request-Headers" });
  allow(headers, origin);
  headers.set("Access-Control-Allow-Methods", METHODS);
  headers.set("Access-Control-Max-Age", MAX_AGE_S);
  const wanted = request.headers.get("access-control-request-headers");
  if (wanted !== null) headers.set("Access-Control-Allow-Headers", wanted);
  return headers;
}

function allow(headers: Headers, origin: string): void {
  headers.set("Access-Control-Allow-Origin", origin);
  headers.set("Access-Control-Allow-Credentials", "true");
}

function allowing(option: CorsOption): Cors["allows"] {
  if (typeof option === "boolean") return () => option;
  const patterns = option.map((text) => text.replace(/\/$/, "").split("*").map(escapeRegExp).join(".*"));
  const listed = new RegExp(`^(?:${patterns.join("|")})$`, "i");
  return (origin) => patterns.length > 0 && listed.test(origin);
}
