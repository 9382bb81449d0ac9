import { InvalidArgumentError, Option, type Command } from "commander";
import type { OpenMock } from "../mock/open-mock.ts";
import type { Store } from "../store/store.ts";
import { KitError } from "../errors.ts";
import type { Worlds } from "../mock/worlds.ts";
import { DEFAULT_RATE, MOST_RATE } from "../mock/simulator/options.ts";
import type { CliIo } from "./io.ts";
import { keepHeapLean } from "./lean-heap.ts";
import type { ServedFlags } from "./serve-groups.ts";
import { makeWorlds, type WorldFlags } from "./serve-worlds.ts";
import { shownStore } from "../store/open-store.ts";
import { withHealth } from "./serve-health.ts";
import { storeOf } from "./serve-store.ts";
import { isWorker, leaveWorkers, portOf, QUIET, serveWithWorkers } from "./serve-workers.ts";
import { loadTables, watchFolders } from "./spec-folder.ts";

const LEAN_SESSIONS = 10_000;

interface ServeOptions extends WorldFlags, ServedFlags {
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

/** `so-mock serve`: the mock on a port, until SIGINT or SIGTERM. */
export function registerServe(program: Command, io: CliIo): void {
  program
    .command("serve")
    .description("start the stub server")
    .option("--port <number>", "port to listen on, 0 for any free one", wholeNumber(0, 65_535), 4010)
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .option("--seed <number>", "decides every name, text and number", wholeNumber(-0x80000000, 0x7fffffff), 1)
    .option("--sessions <number>", "how many sessions the world starts with", wholeNumber(0, 1_000_000), 12)
    .addOption(
      new Option("--dialect <name>", "how answers are written")
        .choices(["documented", "observed"])
        .default("documented"),
    )
    .addOption(
      new Option("--auth <rule>", "are credentials needed").choices(["required", "optional"]).default("required"),
    )
    .option("--clock <iso>", "let the time stand still at this moment instead of running on from now")
    .option("--base-path <path>", "what stands before /api/v1, such as /Cust12345", "")
    .addOption(
      new Option("--log <form>", "how requests are logged").choices(["pretty", "json", "silent"]).default("pretty"),
    )
    .option("--no-control", "no control API and no page under /_mock")
    .option(
      "--control-token <token>",
      "needed to steer the mock; lets other machines in (or SO_MOCK_CONTROL_TOKEN)",
      notEmpty,
    )
    .option("--worlds <number>", "how many named worlds are kept at once", wholeNumber(1, 10_000), 100)
    .option("--store <place>", "where sessions are kept: memory, file:PATH or redis://HOST", "memory")
    .option("--workers <number>", "so many processes on one port; needs a --store", wholeNumber(1, 64), 1)
    .option("--simulate [rate]", "customers and colleagues act by themselves: customers a minute, default 2", customers)
    .option("--speed <factor>", "how fast the world's clock runs", factor, 1)
    .option("--from <folder>", "start from a recording of so-mock record, and answer its requests as recorded")
    .option("--group <name>", "answer the operations of this group only; repeatable", collect)
    .option("--operation <id>", "answer this operation only; repeatable, adds to --group", collect)
    .option("--spec <folder>", "tables of your own instead of the built-in ones")
    .option("--fixtures <folder>", "documented samples, read where --spec or --watch is given", "fixtures/documented")
    .option("--open", "open the console in a browser")
    .option("--watch", "read the tables (--spec, default spec/) and fixtures again when they change")
    .action(async (options: ServeOptions, command: Command) => {
      const isGiven = (name: string): boolean => command.getOptionValueSource(name) === "cli";
      if (options.from === undefined) return serve(options, io);
      const { fromRecording } = await import("./serve-from.ts");
      return serve(await fromRecording(options, options.from, isGiven), io);
    });
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** Commander's own error for text that is no whole number in the range. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[+-]?\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}

function notEmpty(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Give a token, or leave the option out.");
}

function customers(text: string): number {
  return decimal(text, 0, MOST_RATE, `customers a minute, from 0 to ${MOST_RATE}`);
}

function factor(text: string): number {
  return decimal(text, 0.01, 1000, "a number from 0.01 to 1000");
}

function decimal(text: string, min: number, max: number, wanted: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= min && value <= max) return value;
  throw new InvalidArgumentError(`Give ${wanted}.`);
}

async function serve(given: ServeOptions, io: CliIo): Promise<void> {
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
  // A large world wants the room.
  if (options.sessions <= LEAN_SESSIONS) keepHeapLean();
  const [
    { startServer },
    { contract },
    { banner, hostWarning },
    { lazyConsole },
    { lazyDepartures },
    { chooseServed },
  ] = await Promise.all([
    import("../server.ts"),
    import("../contract.ts"),
    import("./banner.ts"),
    import("./serve-console.ts"),
    import("./lazy-departures.ts"),
    import("./serve-groups.ts"),
  ]);
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
    { port: portOf(options.port, io), host: options.host, beside: withHealth(() => worlds.main.keep, page) },
  );
  const driver = setInterval(() => {
    worlds.main.drive().catch(() => {});
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
    const kept = store ? { store: shownStore(options.store) } : { store: undefined };
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
