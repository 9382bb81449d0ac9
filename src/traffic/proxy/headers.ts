/** Headers as the proxy passes them on: those of a single connection are dropped. */

import { ownValue } from "../../values.ts";

const HOP_BY_HOP: readonly string[] = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** The recorders that a request came through. Not Via, because servers answer differently to requests of a proxy. */
const HOPS = "x-mock-hops";

/** Has the request passed through this recorder before? */
export function isLoop(headers: Headers, hop: string): boolean {
  return String(ownValue(headers, HOPS) ?? "")
    .split(/,\s*/)
    .includes(hop);
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

function hopByHopNames(headers: Headers): readonly string[] {
  const named = String(headers["connection"] ?? "").split(",");
  return [...HOP_BY_HOP, ...named.map((name) => name.trim().toLowerCase())];
}

/** Headers for the server: its own host and origin in place of the proxy's, and the mark that reveals a loop. */
export function requestHeaders(
  headers: Headers,
  upstream: URL,
  proxyOrigin: string,
  hop: string,
): Record<string, string | string[]> {
  const own = hopByHopNames(headers);
  const sent = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || own.includes(name)) continue;
    const lines = typeof value === "string" ? value : [...value];
    sent[name] = typeof lines === "string" ? lines.replace(proxyOrigin, upstream.origin) : lines;
  }
  sent["host"] = upstream.host;
  const hops = ownValue(headers, HOPS);
  sent[HOPS] = hops === undefined ? hop : `${String(hops)}, ${hop}`;
  return sent;
}

/** Headers for the client, spelled and ordered as by the server. Cookies are changed so that they work on this machine. */
export function answerHeaders(raw: readonly string[], headers: Headers): string[] {
  const own = hopByHopNames(headers);
  const sent: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = "", value = ""] = [raw[at], raw[at + 1]];
    if (own.includes(name.toLowerCase())) continue;
    sent.push(name, name.toLowerCase() === "set-cookie" ? localCookie(value) : value);
  }
  return sent;
}

/** A browser would not send a cookie of another domain, or of https only, over loopback. */
function localCookie(cookie: string): string {
  return cookie.replaceAll(/;\s*(?:domain=[^;]*|secure|partitioned)(?=;|$)/gi, "").replace(/;\s*samesite=none/i, "");
}

/** One string per name, as the checks expect it. */
export function plainHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(", ")]],
    ),
  );
}
