import { KitError } from "../errors.ts";
import type { RedisPlace } from "./redis/redis-store.ts";
import type { Store, StoreLimits } from "./store.ts";

/**
 * Opens the store named by `--store`, other than `memory`; worlds other than the main one are deleted after being idle
 * for `idleMs`. Throws KitError `store-option`, `store-file`, `store-refused`, `store-unreachable`.
 */
export async function openStore(text: string, realMs: () => number, limits: StoreLimits): Promise<Store> {
  const path = /^file:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  if (path !== undefined) return (await import("./file/file-store.ts")).openFileStore(path, realMs, limits);
  const place = readRedis(text);
  return (await import("./redis/redis-store.ts")).openRedisStore(place, realMs, limits);
}

/** What may be shown of an address: scheme, host, port and number of the database. A file is shown as it was given. */
export function shownStore(text: string): string {
  if (/^(?:file:|(?:[a-z]:[/\\])?[\w.~/\\ -]{1,200}$)/i.test(text)) return text;
  const [, scheme = "", rest = ""] = /^((?:[a-z]{1,12}:\/\/|rediss?:)?)(.*)$/is.exec(text) ?? [];
  // A password may contain a slash, a question mark or another `@`: everything up to the last one may be part of it.
  const end = rest.lastIndexOf("@");
  const [place = ""] = PLACE.exec(rest.slice(end + 1)) ?? [];
  const query = rest.search(/[?#]/);
  return place === "" || (query >= 0 && query < end) ? `${scheme}…` : scheme + place;
}

const PLACE = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?(?:\/\d{0,9}(?!\w))?/i;

/** `redis://USER:PASSWORD@HOST:PORT/NUMBER?prefix=TEXT`, or `rediss:` with TLS; all but the scheme is optional. */
function readRedis(text: string): RedisPlace {
  const shown = shownStore(text);
  const refuse = (what: string, todo: string): KitError =>
    new KitError({ code: "store-option", what: `"${shown}" ${what}`, where: "--store", todo });
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) {
    throw refuse("is not a store", "give memory, file:PATH such as file:mock.db, or redis://HOST:PORT/NUMBER");
  }
  const url = new URL(text);
  if ([url.username, url.password].some((part) => !isEncoded(part)))
    throw refuse("has a user or password with a bare percent sign", "write it as %25");
  const { prefix = "so-mock", ...rest } = Object.fromEntries(url.searchParams);
  const [strange] = Object.entries(rest);
  if (strange) {
    const [name, value] = strange;
    // A word without a value may be anything.
    const said = value !== "" && /^[a-z]{1,20}$/i.test(name) ? ` ${name}` : "";
    throw refuse(`has an unknown parameter${said}`, "use only prefix after the question mark");
  }
  if (!/^[\w.:-]{1,64}$/.test(prefix)) {
    throw refuse("has an invalid prefix", "use 1 to 64 letters, digits, dots, colons, hyphens, underscores");
  }
  if (!/^(?:\/\d*)?$/.test(url.pathname)) throw refuse("does not name a database", "give its number, such as /0");
  url.search = "";
  return { url: url.href, shown, prefix };
}

/** The client throws for anything else. */
function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
