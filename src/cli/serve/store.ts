import type { PersistenceFactory } from "../../mock/persistence/persistence.ts";
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
export async function persistenceOf(
  store: Store,
  io: CliIo,
): Promise<(world: string | undefined) => PersistenceFactory> {
  const [{ persistWorld }, { watchLogs }] = await Promise.all([
    import("../../mock/persistence/persist-world.ts"),
    import("../../store/watch-logs.ts"),
  ]);
  const watched = watchLogs((line) => io.stderr(`so-mock: ${line}\n`));
  const process = { host: crypto.randomUUID(), realMs: Date.now };
  return (world) => (internals) => persistWorld(internals, watched(store.log(world)), process);
}
