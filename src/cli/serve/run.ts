import type { OpenMock } from "../../mock/open-mock.ts";
import type { Store } from "../../store/store.ts";
import { contract } from "../../contract.ts";
import { KitError } from "../../errors.ts";
import type { Clock } from "../../mock/world/clock.ts";
import type { Worlds } from "../../mock/worlds.ts";
import { DEFAULT_RATE } from "../../mock/simulator/options.ts";
import { startServer } from "../../server.ts";
import { banner, hostWarning } from "./banner.ts";
import type { CliIo } from "../shared/io.ts";
import { lazyDepartures } from "./lazy-deviations.ts";
import { keepHeapLean } from "../shared/gc-flags.ts";
import { lazyConsole } from "./lazy-console.ts";
import { chooseServed, type ServedFlags } from "../shared/served-groups.ts";
import { makeWorlds, type WorldFlags } from "./worlds.ts";
import { shownStore } from "../../store/open-store.ts";
import { withHealth } from "./health.ts";
import { storeOf } from "./store.ts";
import { isWorker, leaveWorkers, portOf, QUIET, serveWithWorkers } from "./workers.ts";
import { loadTables, watchFolders } from "../shared/spec-folder.ts";

const LEAN_SESSIONS = 10_000;

export interface ServeOptions extends WorldFlags, ServedFlags {
  readonly port: number;
  readonly host: string;
  readonly workers: number;
  readonly controlToken?: string;
  readonly spec?: string;
  readonly fixtures: string;
  readonly watch?: boolean;
  readonly open?: boolean;
  readonly from?: string;
  readonly session?: number;
}

/** Serves until SIGINT or SIGTERM. Throws KitError for options that do not go together, and what the parts throw. */
export async function serve(given: ServeOptions, io: CliIo): Promise<void> {
  if (given.store !== "memory" && given.replay) {
    const what = "a recording is replayed from the memory of one process";
    throw new KitError({ code: "store-option", what, where: "--store", todo: "leave out --store, or --from" });
  }
  if (given.workers > 1 && !isWorker()) return serveWithWorkers(given, io);
  let store: Store | undefined;
  try {
    store = await storeOf(given.store);
    await serveFrom(given, store, io);
  } finally {
    await store?.close();
    leaveWorkers();
  }
}

async function serveFrom(given: ServeOptions, store: Store | undefined, io: CliIo): Promise<void> {
  const options = { ...given, ...((given.simulate as unknown) === true ? { simulate: DEFAULT_RATE } : {}) };
  const folders = { spec: options.spec ?? "spec", fixtures: options.fixtures };
  const custom = options.spec !== undefined || options.watch === true;
  let tables = custom ? await loadTables(folders) : undefined;
  let present: Worlds | undefined;
  const departures = lazyDepartures(() => present);
  let served = await chooseServed(options, contract, tables);
  const make = (before?: OpenMock): Promise<Worlds> =>
    makeWorlds(options, io, tables, served.options, departures.faults, store, before);
  // Faults that others have ordered may be departures.
  if (store) await departures.load();
  let worlds: Worlds = (present = await make());
  // What was recorded of messages and topics is there from the beginning.
  if (options.replay) await Promise.all(worlds.opens().map((open) => open.loadGroups()));
  const everything = async (): Promise<void> => {
    await Promise.all([departures.load(), ...worlds.opens().map((open) => open.loadGroups())]);
  };
  const token = options.controlToken ?? (io.env["SO_MOCK_CONTROL_TOKEN"] || undefined);
  const page = options.control ? lazyConsole(() => worlds, token, everything) : undefined;
  const server = await startServer(
    {
      handle: (request, aside) =>
        departures.asked(request.headers)
          ? departures.load().then(() => worlds.handle(request, aside))
          : worlds.handle(request, aside),
    },
    { port: portOf(options.port, io), host: options.host, beside: withHealth(() => worlds.main.transaction, page) },
  );
  // A large world wants the room.
  if (options.sessions <= LEAN_SESSIONS) keepHeapLean();
  const driver = setInterval(() => {
    worlds.main.tick().catch(() => {});
    page?.tick();
    worlds.sweep();
  }, DRIVER_MS);
  const sweeper = store && setInterval(() => void store.sweep().catch(() => {}), SWEEP_MS);
  if (options.watch) {
    watchFolders(folders, io.signal, () => {
      loadTables(folders).then(
        async (fresh) => {
          served = await chooseServed(options, contract, fresh);
          tables = fresh;
          worlds = present = await make(worlds.main);
          io.stdout(`read ${folders.spec} and ${folders.fixtures} again\n`);
        },
        (error: unknown) => {
          const said = error instanceof Error ? error.message : String(error);
          io.stderr(`so-mock: ${folders.spec} or ${folders.fixtures} is broken, the last good one stays:\n${said}\n`);
        },
      );
    });
  }
  const consoleUrl = `${fromHere(server.url)}/_mock/`;
  const quiet = io.env[QUIET] !== undefined;
  if (quiet) {
    // Another worker has said it all.
  } else if (options.log === "json") {
    const warning = hostWarning(options.host);
    if (warning !== undefined) io.stdout(`${JSON.stringify({ event: "warning", message: warning })}\n`);
    io.stdout(`${JSON.stringify({ event: "listening", url: server.url, message: `listening on ${server.url}` })}\n`);
  } else {
    // The clock of a kept world goes on as it was, whatever the flags say.
    const kept = store
      ? { store: shownStore(options.store), clock: standsAt(worlds.main.mock.clock) }
      : { store: undefined };
    const facts = { ...options, ...kept, url: server.url + options.basePath, origin: server.url };
    io.stdout(banner(served.documented, page ? { ...facts, console: consoleUrl } : facts));
  }
  if (options.open && page && !quiet) {
    io.openPage(token === undefined ? consoleUrl : `${consoleUrl}?token=${encodeURIComponent(token)}`);
  }
  await aborted(io.signal);
  clearInterval(driver);
  clearInterval(sweeper);
  page?.close();
  await server.close();
  io.exit(0);
}

function standsAt(clock: Clock): string | undefined {
  return clock.frozen ? `${clock.now()}Z` : undefined;
}

/** A server that listens everywhere is reached from this machine by one of its own names. */
export function fromHere(url: string): string {
  return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
}

/** How often the simulation catches up with the clock while nobody asks. */
const DRIVER_MS = 250;
/** How often kept worlds that nobody uses are forgotten. */
const SWEEP_MS = 60_000;

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
