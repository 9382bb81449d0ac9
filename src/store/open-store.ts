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

/** The place without its password. */
export function shownStore(text: string): string {
  // A password may contain a slash or another `@`: everything up to the last one may be part of it.
  const end = text.lastIndexOf("@");
  return /^rediss?:/i.test(text) && end >= 0 ? `${text.slice(0, text.indexOf(":"))}://${text.slice(end + 1)}` : text;
}

/** `redis://USER:PASSWORD@HOST:PORT/NUMBER?prefix=TEXT`, or `rediss:` with TLS; all but the scheme is optional. */
function readRedis(text: string): RedisPlace {
  const shown = shownStore(text);
  const refuse = (what: string, todo: string): KitError =>
    new KitError({ code: "store-option", what: `"${shown}" ${what}`, where: "--store", todo });
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) {
    throw refuse("is not a store", "give memory, file:PATH such as file:mock.db, or redis://HOST:PORT/NUMBER");
  }
  const url = new URL(text);
  const { prefix = "so-mock", ...rest } = Object.fromEntries(url.searchParams);
  const [strange] = Object.keys(rest);
  if (strange !== undefined)
    throw refuse(`has an unknown parameter ${strange}`, "use only prefix after the question mark");
  if (!/^[\w.:-]{1,64}$/.test(prefix)) {
    throw refuse("has an invalid prefix", "use 1 to 64 letters, digits, dots, colons, hyphens, underscores");
  }
  if (!/^(?:\/\d*)?$/.test(url.pathname)) throw refuse("does not name a database", "give its number, such as /0");
  url.search = "";
  return { url: url.href, shown, prefix };
}
