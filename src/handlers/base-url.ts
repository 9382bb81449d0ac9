import { shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import { escapeRegExp } from "../escape.ts";
import { patternTextOf, type Route } from "../routing/route.ts";
import { withoutLastSlashes } from "../routing/address.ts";

/** Which addresses the handlers answer for. */
export interface Base {
  /** Fits the addresses (without query) of paths such as `/api/v1/ChatSession/{id}` below the base, in any case. */
  pattern(...routes: readonly Pick<Route, "path">[]): RegExp;
  /** Fits every address of the API that is mocked, documented or not. */
  readonly everything: RegExp;
  /** Does an address belong to the API that is mocked, documented or not? */
  covers(url: string): boolean;
  /** What stands between origin and `/api/v1`, such as `/Cust12345`; undefined where the base leaves it open. */
  readonly path: string | undefined;
}

const ANYWHERE = "*";

/**
 * Reads `https://host/Cust12345`, `https://crm.example.com/SuperOffice/WebApi`, a path of the page's own origin, or `*`.
 * A `*` inside stands for any text. `/api` or `/api/v1` at the end, as the vendor's tokens give it, is taken off.
 * Throws KitError `base-url`.
 */
export function readBaseUrl(baseUrl: string): Base {
  if (typeof baseUrl !== "string") throw notABase(shown(baseUrl));
  const text =
    baseUrl === ANYWHERE
      ? ANYWHERE
      : withoutLastSlashes(withoutLastSlashes(absolute(baseUrl)).replace(/\/api(?:\/v1)?$/i, ""));
  // No group captures: MSW 2 would decode what it captures, and stumble over ids that are not valid percent-encoding.
  const start = text === ANYWHERE ? "^[^?#]*" : `^${text.split("*").map(escapeRegExp).join("[^?#]*")}`;
  const covered = new RegExp(`${start}/api/`, "i");
  return {
    pattern: (...routes) => new RegExp(`${start}(?:${routes.map(patternTextOf).join("|")})$`, "i"),
    everything: covered,
    covers: (url) => covered.test(url),
    path: text.includes("*") ? undefined : new URL(text).pathname.replace(/\/$/, ""),
  };
}

function absolute(baseUrl: string): string {
  const here = (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
  const whole = baseUrl.startsWith("/") && here !== undefined ? here + baseUrl : baseUrl;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search + url.hash + url.username === "") return url.href;
  throw notABase(`"${baseUrl}"`);
}

function notABase(text: string): KitError {
  return new KitError({
    code: "base-url",
    what: `${text} does not say which addresses to answer`,
    where: "createHandlers, option baseUrl",
    todo: 'give everything before /api/v1, such as https://host/Cust12345, or "*" for any',
  });
}
