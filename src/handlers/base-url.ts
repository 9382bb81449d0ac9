import { shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import { escapeRegExp } from "../escape.ts";
import { patternTextOf, type Route } from "../routing/route.ts";
import { withoutLastSlashes } from "../routing/address.ts";

/** The addresses that the handlers cover. */
export interface Base {
  /** Matches addresses (without query) of paths such as `/api/v1/ChatSession/{id}` below the base, ignoring case. */
  pattern(...routes: readonly Pick<Route, "path">[]): RegExp;
  /** Matches every address of the mocked API, documented or not. */
  readonly everything: RegExp;
  /** Whether an address belongs to the mocked API, documented or not. */
  covers(url: string): boolean;
  /** The path between the origin and `/api/v1`, such as `/Cust12345`; undefined if the base leaves it open. */
  readonly path: string | undefined;
}

const ANYWHERE = "*";

/**
 * Reads `https://host/Cust12345`, `https://crm.example.com/SuperOffice/WebApi`, a path on the page's own origin, or
 * `*`. A `*` inside matches any text. A trailing `/api` or `/api/v1`, as in the vendor's tokens, is removed. Throws
 * KitError `base-url`.
 */
export function readBaseUrl(baseUrl: string, where = "createHandlers"): Base {
  if (typeof baseUrl !== "string") throw notABase(shown(baseUrl), where);
  const text =
    baseUrl === ANYWHERE
      ? ANYWHERE
      : withoutLastSlashes(withoutLastSlashes(absolute(baseUrl, where)).replace(/\/api(?:\/v1)?$/i, ""));
  // No group captures: MSW 2 would decode the captured text, and fail on ids that are not valid percent-encoding.
  const start = text === ANYWHERE ? "^[^?#]*" : `^${text.split("*").map(escapeRegExp).join("[^?#]*")}`;
  // A tenant's state is requested at the login host as well, which has no base path.
  const login = text.includes("*") ? start : `^${escapeRegExp(new URL(text).origin)}`;
  const at = (base: string, routes: readonly Pick<Route, "path">[]): string =>
    `${base}(?:${routes.map(patternTextOf).join("|")})$`;
  const covered = new RegExp(`${start}/api/`, "i");
  return {
    pattern: (...routes) => {
      const states = routes.filter(({ path }) => path.startsWith("/api/state/"));
      return new RegExp(at(start, routes) + (states.length > 0 ? `|${at(login, states)}` : ""), "i");
    },
    everything: covered,
    covers: (url) => covered.test(url),
    path: text.includes("*") ? undefined : new URL(text).pathname.replace(/\/$/, ""),
  };
}

function absolute(baseUrl: string, where: string): string {
  const here = (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
  const whole = baseUrl.startsWith("/") && here !== undefined ? here + baseUrl : baseUrl;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search + url.hash + url.username === "") return url.href;
  throw notABase(`"${baseUrl}"`, where);
}

function notABase(text: string, where: string): KitError {
  return new KitError({
    code: "base-url",
    what: `${text} does not say which addresses to answer`,
    where: `${where}, option baseUrl`,
    todo: 'give as text everything before /api/v1, such as https://host/Cust12345, or "*" for any',
  });
}
