import { KitError } from "../../errors.ts";
import type { RedisClient } from "./connect.ts";
import type { Keys } from "./keys.ts";

const KINDS = ["hash", "stream", "zset"];

/** Throws KitError `store-foreign` if a key of a world holds data that this kit did not write; the data stays. */
export async function refuseForeign(client: RedisClient, keys: Keys, shown: string): Promise<void> {
  const kinds = await Promise.all(keys.map((key) => client.type(key)));
  const at = kinds.findIndex((kind, nth) => kind !== "none" && kind !== KINDS[nth]);
  const [state] = keys;
  const isForeign = at < 0 ? kinds[0] === "hash" && !(await client.hExists(state, ".version")) : true;
  if (!isForeign) return;
  throw new KitError({
    code: "store-foreign",
    what: `"${keys[Math.max(at, 0)]}" holds data of another program`,
    where: shown,
    todo: "give another prefix, such as ?prefix=desk",
  });
}
