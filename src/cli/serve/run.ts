import { KitError, messageOf } from "../../errors.ts";
import { oneLine, printable } from "../../printable.ts";
import { startServer } from "../../server.ts";
import { openStore } from "../../store/open-store.ts";
import type { Store } from "../../store/store.ts";
import { type Watched, watchStore } from "../../store/watch-store.ts";
import { WORLD_IDLE_MS } from "../../mock/worlds.ts";
import { limitHeapGrowth } from "../shared/gc-flags.ts";
import { aborted, unlessStopped, type CliIo } from "../shared/io.ts";
import { watchFolders } from "../shared/spec-folder.ts";
import { announce } from "./announce.ts";
import { lazyConsole, mountHealth } from "./extra-routes.ts";
import { openLiveWorlds } from "./live-worlds.ts";
import type { ServeOptions } from "./options.ts";
import { withCertificate } from "./made-certificate.ts";
import { isWorker, leaveWorkers, QUIET, portOf, serveWithWorkers, stopSignal } from "./workers.ts";

/** Serves until SIGINT or SIGTERM. Throws KitError for conflicting options, and the errors of its parts. */
export async function serve(options: ServeOptions, processIo: CliIo): Promise<void> {
  const io: CliIo = { ...processIo, signal: stopSignal(processIo.signal) };
  if (options.store !== "memory" && options.replay) {
    const what = "a recording can only be replayed from the memory of one process";
    throw new KitError({ code: "store-option", what, where: "--store", todo: "leave out --store or --from" });
  }
  return withCertificate(options, io, serveFrom);
}

async function serveFrom(options: ServeOptions, io: CliIo): Promise<void> {
  if (options.workers > 1 && !isWorker()) return serveWithWorkers(options, io);
  let store: (Store & Watched) | undefined;
  try {
    if (options.store !== "memory") {
      const limits = { idleMs: WORLD_IDLE_MS, timeoutMs: options.storeTimeout };
      const opened = await unlessStopped(openStore(options.store, Date.now, limits), io.signal);
      if (!opened) return io.exit(0);
      store = watchStore(opened, (line) => io.stderr(`so-mock: ${oneLine(line)}\n`));
    }
    await serveWorlds(options, store, io);
  } finally {
    await store?.close();
    leaveWorkers();
  }
}

/** From this many sessions on, the heap may grow freely. */
const MANY_SESSIONS = 10_000;

async function serveWorlds(options: ServeOptions, store: (Store & Watched) | undefined, io: CliIo): Promise<void> {
  const { spec, fixtures, watch, control, host } = options;
  const folders = { spec: spec ?? ["spec"], fixtures };
  const read = [...folders.spec, fixtures].join(", ");
  const isCustom = spec !== undefined || watch === true;
  const opening = openLiveWorlds({ flags: options, folders: isCustom ? folders : undefined, store }, io);
  const live = await unlessStopped(opening, io.signal);
  if (!live) return io.exit(0);
  const { worlds } = live;
  const token = options.controlToken ?? (io.env["SO_MOCK_CONTROL_TOKEN"] || undefined);
  const console = control ? lazyConsole({ worlds, token, ready: live.loadAll }) : undefined;
  // Node's cryptography takes a tenth of the start, so it is only loaded where it is asked for.
  const isTls = usesTls(options);
  const reading = isTls ? (await import("./certificate.ts")).readCertificate(options) : undefined;
  const tls = reading && (await unlessStopped(reading, io.signal));
  if (isTls && !tls) return io.exit(0);
  const server = await startServer(live, {
    tls,
    port: portOf(options.port, io),
    host,
    extraRoutes: mountHealth({ transaction: () => worlds().main.transaction, store }, console),
  });
  if (options.sessions <= MANY_SESSIONS) limitHeapGrowth();
  const driver = setInterval(() => {
    worlds()
      .main.tick()
      .catch(() => {});
    console?.tick();
    worlds().sweep();
  }, DRIVER_MS);
  const sweeper = store && setInterval(() => void store.sweep().catch(() => {}), SWEEP_MS);
  if (watch) {
    watchFolders(folders, io.signal, () => {
      live.reload().then(
        () => io.stdout(`reloaded ${oneLine(read)}\n`),
        (error: unknown) => {
          const reason = messageOf(error);
          io.stderr(
            `so-mock: one of ${oneLine(read)} is broken; the last good version stays in use:\n${printable(reason)}\n`,
          );
        },
      );
    });
  }
  const overruled = live.overruled();
  if (overruled !== undefined && io.env[QUIET] === undefined) io.stderr(`so-mock: ${oneLine(overruled)}\n`);
  announce({ options, live, url: server.url, token }, io);
  await aborted(io.signal);
  for (const open of worlds().opens()) open.webhooks.stop();
  clearInterval(driver);
  clearInterval(sweeper);
  console?.close();
  await server.close();
  io.exit(0);
}

const usesTls = ({ cert, key }: ServeOptions): boolean => cert !== undefined || key !== undefined;

/** How often the simulation catches up with the clock between requests. */
const DRIVER_MS = 250;
/** How often unused worlds are removed from the store. */
const SWEEP_MS = 60_000;
