import { createConsole, type Console } from "../console/create-console.ts";
import { sendOrKeep } from "../console/inbox-address.ts";
import { deviations } from "../deviations.ts";
import { loadGroups } from "../groups/lazy.ts";
import { openMock } from "../mock/open-mock.ts";
import type { OpenMock } from "../mock/open-mock-model.ts";
import type { MockOptions } from "../mock/options.ts";
import { createWorlds, type Worlds } from "../mock/worlds.ts";
import { readWorldFile } from "../world-file/read-file.ts";

/** Options of the main world, which all other worlds share. Without a world file, its clock is the system's. */
export interface MockApiOptions extends Omit<MockOptions, "world" | "groups" | "inspect"> {
  /** A world file, as a path or as data. When the file changes, the world is reset and the page reloads. */
  readonly world?: string | MockOptions["world"] | undefined;
}

/** A development server's worlds and their console. */
export interface OpenWorlds {
  readonly worlds: Worlds;
  readonly console: Console;
}

/** Enables all groups and faults, as `so-mock serve` does. */
export async function openWorlds({ world, ...options }: MockApiOptions): Promise<OpenWorlds> {
  const file = typeof world === "string" ? await readWorldFile(world) : world;
  const shared = {
    clock: file === undefined ? ("system" as const) : undefined,
    ...options,
    ...(file && { world: file }),
    groups: await loadGroups(),
    faults: [...(options.faults ?? []), ...deviations],
    inspect: true,
  };
  const open = (seed: Partial<MockOptions>): OpenMock => {
    const made: OpenMock = openMock({
      ...shared,
      ...seed,
      webhooks: { fetch: sendOrKeep(() => made), ...options.webhooks },
    });
    return made;
  };
  const worlds = createWorlds({
    main: open({}),
    make: (_, seed) => open(file ? {} : { seed }),
    now: () => performance.now(),
  });
  return { worlds, console: createConsole({ worlds }) };
}
