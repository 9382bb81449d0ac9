import { HOPS } from "../../routing/hops.ts";

/** Headers as the proxy forwards them: hop-by-hop headers are dropped, and framing is left to the library. */

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

/** Names and values alternately, as on the wire. */
export type RawHeaders = readonly string[];

type Pair = readonly [name: string, value: string];

function pairsOf(raw: RawHeaders): readonly Pair[] {
  return Array.from({ length: raw.length >> 1 }, (_, at) => [raw[2 * at] ?? "", raw[2 * at + 1] ?? ""]);
}

/** All values of a name, joined. */
export function valueOf(raw: RawHeaders, name: string): string | undefined {
  const values = pairsOf(raw).flatMap(([each, value]) => (each.toLowerCase() === name ? [value] : []));
  return values.length === 0 ? undefined : values.join(", ");
}

const tokensOf = (raw: RawHeaders, name: string): readonly string[] =>
  (valueOf(raw, name) ?? "").split(",").map((token) => token.trim().toLowerCase());

/** Has the request already passed this recorder? */
export function isLoop(raw: RawHeaders, hop: string): boolean {
  return tokensOf(raw, HOPS).includes(hop);
}

/** End-to-end headers. Connection may list any header, but must not remove those that delimit the body. */
function endToEnd(raw: RawHeaders): readonly Pair[] {
  const named = tokensOf(raw, "connection").filter((name) => name !== "content-length");
  // A chunked body ends with its last chunk, whatever Content-Length says.
  const framing = valueOf(raw, "transfer-encoding") === undefined ? [] : ["content-length"];
  const dropped = new Set([...HOP_BY_HOP, ...named, ...framing]);
  return pairsOf(raw).filter(([name]) => !dropped.has(name.toLowerCase()));
}

/** Does the request have a body? The library would announce even an empty one. */
export function hasBody(raw: RawHeaders): boolean {
  return valueOf(raw, "transfer-encoding") !== undefined || !/^0*$/.test(valueOf(raw, "content-length") ?? "");
}

/** The encodings of the connection, other than the chunks that the library reads and writes; undefined if there are none. */
export function otherTransferEncoding(raw: RawHeaders): string | undefined {
  const encoding = valueOf(raw, "transfer-encoding");
  return encoding === undefined || encoding.trim().toLowerCase() === "chunked" ? undefined : encoding;
}

/** Headers for the server: its own host and origin instead of the proxy's, and the mark that reveals a loop. */
export function requestHeaders(raw: RawHeaders, upstream: URL, proxyOrigin: string, hop: string): string[] {
  const hops = valueOf(raw, HOPS);
  // The proxy has already sent "100 Continue".
  const own = new Set(["host", "expect", HOPS]);
  const sent = endToEnd(raw)
    .filter(([name]) => !own.has(name.toLowerCase()))
    .map(([name, value]): Pair => [name, value.replace(proxyOrigin, upstream.origin)]);
  const added: readonly Pair[] = [
    ["host", upstream.host],
    [HOPS, hops === undefined ? hop : `${hops}, ${hop}`],
  ];
  return [...sent, ...added].flat();
}

interface Place {
  readonly upstream: URL;
  /** The proxy's own address. */
  readonly origin: string;
  /** The part of the path that the client omitted, and that answers must omit too. */
  readonly leftOut: string;
}

/**
 * Headers for the client, with the server's spelling and order. Cookies are changed to work on this machine, and
 * redirects to the server itself to lead through the proxy.
 */
export function answerHeaders(raw: RawHeaders, status: number, place: Place): string[] {
  return endToEnd(raw).flatMap(([name, value]) => {
    const own = name.toLowerCase();
    // A client would wait for what it announces.
    if (status === 204 && own === "content-length") return [];
    if (own === "set-cookie") return [name, localCookie(value, place.leftOut)];
    return [name, own === "location" || own === "content-location" ? localAddress(value, place) : value];
  });
}

/** Relative addresses lead through the proxy unchanged. */
function localAddress(address: string, { upstream, origin, leftOut }: Place): string {
  const url = /^(?:https?:)?\/\//i.test(address) ? URL.parse(address, upstream) : null;
  if (url?.origin !== upstream.origin) return address;
  return origin + (below(leftOut, url.pathname) ?? url.pathname) + url.search + url.hash;
}

/** The path after the prefix; undefined if it does not start with it. */
function below(prefix: string, path: string): string | undefined {
  const isBelow = prefix !== "" && (path === prefix || path.startsWith(`${prefix}/`));
  return isBelow ? path.slice(prefix.length) || "/" : undefined;
}

/** Over loopback, a browser would not send a cookie for another domain or for https only. */
function localCookie(cookie: string, prefix: string): string {
  const [pair = "", ...attributes] = cookie.split(";");
  const kept = attributes.flatMap((attribute) => {
    const text = attribute.trim();
    if (/^(?:domain=.*|secure|partitioned|samesite=none)$/i.test(text)) return [];
    const path = /^path=(.*)$/i.exec(text)?.[1];
    const rest = path === undefined ? undefined : below(prefix, path);
    return [rest === undefined ? text : `Path=${rest}`];
  });
  return [pair, ...kept].join("; ");
}

/** One string per name, as checks expect. */
export function plainHeaders(raw: RawHeaders): Record<string, string> {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairsOf(raw)) {
    const key = name.toLowerCase();
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  return Object.fromEntries([...values].map(([name, lines]) => [name, lines.join(name === "cookie" ? "; " : ", ")]));
}
