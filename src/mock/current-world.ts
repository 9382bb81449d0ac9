import { OSLO } from "../time/zone-code.ts";
import type { Served } from "./groups/served.ts";
import type { Settings } from "./options.ts";
import type { Playback } from "./playback/playback.ts";
import type { Snapshot } from "./snapshots.ts";
import type { SessionListener } from "./store/store-model.ts";
import { createWorld, type World } from "./world/world.ts";
import type { WorldFile } from "./world-file/model.ts";
import { applyWorld } from "./world-file/apply.ts";
import type { PutEntities } from "./world-file/place.ts";

/** The world of a mock, which a reset replaces. */
export interface CurrentWorld {
  readonly world: () => World;
  /** Replaces the world with a fresh one; without a moment, at the start of the clock. */
  readonly replace: (startMs?: number) => void;
  /** Adds the parts for newly loaded groups. */
  readonly joinGroups: () => void;
  readonly capture: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
  /** Makes this the only observer of the world's changes. */
  readonly observe: (observer: WorldObserver) => void;
}

interface WorldObserver {
  readonly onSessionChange: SessionListener;
  /** Whether sessions are changing because of another process, or because changes are being undone. */
  readonly isFollowing: () => boolean;
}

/** `prepare` is called with every world before anything happens in it, and again when parts are added. */
interface WorldParts {
  readonly playback: Playback | undefined;
  readonly file: WorldFile | undefined;
  readonly putEntities: PutEntities | undefined;
  readonly prepare: (world: World, isFresh: boolean) => void;
}

export function createCurrentWorld(
  served: Served,
  settings: Settings,
  { playback, file, putEntities, prepare }: WorldParts,
): CurrentWorld {
  const { contract, addParts } = served;
  const { seed, clock } = settings;
  // Dates in this dialect have no offset; they are in the server's zone.
  const zone = settings.dialect === "observed" ? OSLO.offsetAt : undefined;
  const sessions = playback ? 0 : settings.sessions;
  let observer: WorldObserver | undefined;
  const following = (): boolean => observer?.isFollowing() ?? false;
  const onChange: SessionListener = (after, before) => observer?.onSessionChange(after, before);
  const create = (startMs?: number): World => {
    const fresh = addParts(createWorld({ contract, seed, sessions, clock, zone, startMs, following, onChange }));
    playback?.start(fresh);
    if (file) applyWorld(file, fresh, putEntities);
    // A world created elsewhere will be read from a store.
    prepare(fresh, startMs === undefined);
    return fresh;
  };
  let world = create();
  return {
    world: () => world,
    replace: (startMs) => void (world = create(startMs)),
    joinGroups: () => {
      addParts(world);
      prepare(world, false);
      playback?.join(world);
    },
    capture: () => ({
      store: world.store.capture(),
      clockMs: world.clock.nowMs(),
      parts: Object.fromEntries([...world.parts].map(([name, part]) => [name, part.capture()])),
    }),
    restore: ({ store, clockMs, parts }) => {
      world.store.restore(store);
      world.clock.set(clockMs);
      for (const [name, part] of world.parts) part.restore(parts[name]);
    },
    observe: (next) => void (observer = next),
  };
}
