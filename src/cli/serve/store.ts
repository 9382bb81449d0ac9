import type { Keeping } from "../../mock/keep/keep.ts";
import { WORLD_IDLE_MS } from "../../mock/worlds.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import type { CliIo } from "../shared/io.ts";

/** Opens what `--store` names; undefined for memory, of which nothing is loaded. */
export async function storeOf(text: string): Promise<Store | undefined> {
  if (text === "memory") return undefined;
  return openStore(text, Date.now, WORLD_IDLE_MS);
}

/** Worlds that are kept in the store: by name, undefined for the main one. */
export async function keepingOf(store: Store, io: CliIo): Promise<(world: string | undefined) => Keeping> {
  const [{ keepWorld }, { watchLogs }] = await Promise.all([
    import("../../mock/keep/keep-world.ts"),
    import("../../store/watched.ts"),
  ]);
  const watched = watchLogs((line) => io.stderr(`so-mock: ${line}\n`));
  const keeper = { host: crypto.randomUUID(), realMs: Date.now };
  return (world) => (inside) => keepWorld(inside, watched(store.log(world)), keeper);
}
