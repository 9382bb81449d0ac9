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
  // Connection may name any header, but a length that were dropped would make a body a request of its own.
  const extra = named.map((name) => name.trim().toLowerCase()).filter((name) => name !== "content-length");
  return [...HOP_BY_HOP, ...extra];
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
  // The body keeps its framing, whatever the method: Node would leave it out for GET, DELETE and OPTIONS.
  if (headers["transfer-encoding"] !== undefined) {
    delete sent["content-length"];
    sent["transfer-encoding"] = "chunked";
  }
  sent["host"] = upstream.host;
  const hops = ownValue(headers, HOPS);
  sent[HOPS] = hops === undefined ? hop : `${String(hops)}, ${hop}`;
  return sent;
}

/** Headers for the client, spelled and ordered as by the server. Cookies are changed so that they work on this machine. */
export function answerHeaders(raw: readonly string[], headers: Headers, prefix: string): string[] {
  const own = hopByHopNames(headers);
  const sent: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = "", value = ""] = [raw[at], raw[at + 1]];
    if (own.includes(name.toLowerCase())) continue;
    sent.push(name, name.toLowerCase() === "set-cookie" ? localCookie(value, prefix) : value);
  }
  return sent;
}

/** A browser would not send a cookie of another domain, or of https only, over loopback. */
function localCookie(cookie: string, prefix: string): string {
  const [pair = "", ...attributes] = cookie.split(";");
  const kept = attributes.flatMap((attribute) => {
    const text = attribute.trim();
    if (/^(?:domain=.*|secure|partitioned|samesite=none)$/i.test(text)) return [];
    // Clients may leave the base path out.
    const path = /^path=(.*)$/i.exec(text)?.[1];
    const isBelow = path !== undefined && prefix !== "" && (path === prefix || path.startsWith(`${prefix}/`));
    return [isBelow ? `Path=${path.slice(prefix.length) || "/"}` : text];
  });
  return [pair, ...kept].join("; ");
}

/** Why a request is not passed on; undefined where it is. Only this machine's own programs and pages may use the recorder. */
export function refusedUse(url: string, headers: Headers, origin: string): readonly [400 | 403, string] | undefined {
  if (!url.startsWith("/"))
    return [400, `This is a recorder of one server, not a forward proxy. Send requests to ${origin}.`];
  const host = String(headers["host"] ?? "");
  if (!isOwn(`http://${host}`)) return [403, "The Host is not this machine."];
  const from = headers["origin"];
  if (from !== undefined && !isOwn(String(from))) return [403, "Pages of other machines may not use the recorder."];
  return undefined;
}

function isOwn(url: string): boolean {
  const name = URL.parse(url)?.hostname.toLowerCase() ?? "";
  return name === "localhost" || name.endsWith(".localhost") || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/** One string per name, as the checks expect it. */
export function plainHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(", ")]],
    ),
  );
}
