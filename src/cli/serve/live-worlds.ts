import { contract as builtIn } from "../../contract.ts";
import type { Fault } from "../../mock/faults/fault.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import type { Worlds } from "../../mock/worlds.ts";
import type { Contract } from "../../model.ts";
import type { Store } from "../../store/store.ts";
import type { CliIo } from "../shared/io.ts";
import { chooseServed, type ServedFlags } from "../shared/served-groups.ts";
import { loadSpecs, overruledLine, type SpecFolders } from "../shared/load-specs.ts";
import type { WorldFlags } from "./options.ts";
import { makeWorlds } from "./worlds.ts";

/** A server's worlds, and the means to reload them. */
export interface LiveWorlds extends Pick<Worlds, "handle"> {
  /** The current worlds; a reload replaces them. */
  readonly worlds: () => Worlds;
  /** The operations answered, for the banner. */
  readonly shown: () => Contract;
  /** A line about imported operations that others replace. */
  readonly overruled: () => string | undefined;
  /** Loads the groups and deviations that no request has needed yet. */
  readonly loadAll: () => Promise<void>;
  /** Rereads the tables and samples and continues with them. Throws a KitError that names the broken file. */
  readonly reload: () => Promise<void>;
}

interface LiveOptions {
  readonly flags: WorldFlags & ServedFlags;
  /** Tables to use instead of the built-in ones. */
  readonly folders: SpecFolders | undefined;
  readonly store: Store | undefined;
}

export async function openLiveWorlds({ flags, folders, store }: LiveOptions, io: CliIo): Promise<LiveWorlds> {
  const deviations = lazyDeviations();
  const read = async (): Promise<Sources> => {
    const tables = folders && (await loadSpecs(folders));
    return { tables, served: await chooseServed(flags, builtIn, tables) };
  };
  const make = ({ tables, served }: Sources, before?: OpenMock): Promise<Worlds> =>
    makeWorlds({ flags, io, tables, served: served.options, faults: deviations.faults, store }, before);

  let sources = await read();
  // A fault that another process registered may be a deviation.
  if (store) await deviations.load(() => []);
  let present = await make(sources);
  const loadDeviations = (): Promise<void> => deviations.load(() => present.opens());
  const loadGroups = (): Promise<unknown> => Promise.all(present.opens().map((open) => open.loadGroups()));
  // Recorded messages and topics must exist from the start.
  if (flags.replay) await loadGroups();
  return {
    worlds: () => present,
    shown: () => sources.served.shown,
    overruled: () => sources.tables && overruledLine(sources.tables),
    loadAll: async () => void (await Promise.all([loadDeviations(), loadGroups()])),
    reload: async () => {
      const fresh = await read();
      present = await make(fresh, present.main);
      sources = fresh;
    },
    handle: (request, env) =>
      deviations.isAskedFor(request.headers)
        ? loadDeviations().then(() => present.handle(request, env))
        : present.handle(request, env),
  };
}

interface Sources {
  readonly tables: Awaited<ReturnType<typeof loadSpecs>> | undefined;
  readonly served: Awaited<ReturnType<typeof chooseServed>>;
}

interface LazyDeviations {
  /** The deviations loaded so far, for worlds created later. */
  readonly faults: () => readonly Fault[];
  /** Loads them once, and registers them with the mocks that are then open. */
  readonly load: (opens: () => readonly OpenMock[]) => Promise<void>;
  /** Does a request name a deviation that is not loaded yet? */
  readonly isAskedFor: (headers: Headers) => boolean;
}

/** The runner's deviations as faults. Most servers never need them, so they are loaded when a request may name one. */
function lazyDeviations(): LazyDeviations {
  let known: readonly Fault[] = [];
  let loading: Promise<void> | undefined;
  return {
    faults: () => known,
    load: (opens) =>
      (loading ??= import("../../deviations.ts").then(({ deviations }) => {
        known = deviations;
        for (const { faults } of opens()) faults.register(known);
      })),
    isAskedFor: (headers) => known.length === 0 && (headers.get("prefer")?.includes("deviation-") ?? false),
  };
}
