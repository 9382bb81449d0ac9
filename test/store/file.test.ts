import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { conformance } from "./conformance.ts";
import { openPersisted } from "./persisted-world.ts";
import { sharing } from "./sharing.ts";

/** A file that is opened anew for every process. */
async function place(): Promise<ReturnType<typeof made>> {
  return made(mkdtempSync(join(tmpdir(), "so-mock-store-")));
}

function made(folder: string) {
  const stores: ReturnType<typeof openFileStore>[] = [];
  const store = (realMs: () => number = () => 0) => {
    const opened = openFileStore(join(folder, "mock.db"), realMs, { idleMs: 600_000, timeoutMs: 2000 });
    stores.push(opened);
    return opened;
  };
  return {
    store,
    open: (options = {}, world?: string) => openPersisted(store().log(world), options),
    close: async () => {
      for (const one of stores) await one.close();
      rmSync(folder, { recursive: true });
    },
  };
}

conformance("a file", place);
sharing("a file", place);
