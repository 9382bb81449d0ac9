import { routedStart } from "../../routing/route.ts";
import type { ResponseFormat } from "../wire/present.ts";
import type { RequestContext } from "./context.ts";

/**
 * Everything before `/api/v1` in links: taken from the request itself, so that a link leads back here whatever host,
 * port and base path were requested. Proxy headers are trusted only if the option says so.
 */
export function linkBaseOf({ mock, route, request, env }: RequestContext): string {
  if (env?.linkBase !== undefined) return env.linkBase;
  const { url, headers } = request;
  const given = url.slice(0, routedStart(route.operation, url));
  // A tenant's state is requested at the login host, outside the base path.
  const { basePath } = mock.settings;
  const base = given.toLowerCase().endsWith(basePath.toLowerCase()) ? given : given + basePath;
  const prefix = env?.prefix ?? "";
  if (prefix === "" && !mock.settings.trustProxy) return base;
  const path = base.slice(base.indexOf("/", base.indexOf("//") + 2) >>> 0);
  const origin = base.slice(0, base.length - path.length);
  return (mock.settings.trustProxy ? forwarded(headers, origin) : origin) + prefix + path;
}

/** From the first value of each header: that of the proxy the client connected to. */
function forwarded(headers: Headers, origin: string): string {
  const first = (name: string): string => headers.get(name)?.split(",")[0]?.trim() ?? "";
  const [scheme = "http", host = ""] = origin.split("://");
  const [named, port, path] = [first("x-forwarded-host"), first("x-forwarded-port"), first("x-forwarded-prefix")];
  const authority = HOST.test(named) && URL.canParse(`http://${named}/`) ? named : host;
  const whole =
    /^\d{1,5}$/.test(port) && !/:\d+$/.test(authority) && !isUsual(port) ? `${authority}:${port}` : authority;
  const proto = first("x-forwarded-proto").toLowerCase();
  const before = /^(?:\/[\w.~-]+)+\/?$/.test(path) ? path.replace(/\/$/, "") : "";
  return `${proto === "http" || proto === "https" ? proto : scheme}://${whole}${before}`;
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

function isUsual(port: string): boolean {
  return port === "80" || port === "443";
}

const formats = new WeakMap<ResponseFormat, Map<string, ResponseFormat>>();
/** Clients choose the host name, so the number is limited. */
const MOST = 100;

/** The same object for the same base, so that cached output is found again. */
export function withLinkBase(format: ResponseFormat, linkBase: string): ResponseFormat {
  let known = formats.get(format);
  if (!known || known.size >= MOST) formats.set(format, (known = new Map()));
  let based = known.get(linkBase);
  if (!based) known.set(linkBase, (based = { ...format, linkBase }));
  return based;
}
