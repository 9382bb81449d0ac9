import cluster, { type Worker } from "node:cluster";
import { KitError } from "../../errors.ts";
import { freePort } from "./free-port.ts";
import type { CliIo } from "../shared/io.ts";

/** Is this process one of several that a first one has started? */
export function isWorker(): boolean {
  return cluster.isWorker;
}

/** Says nothing at its start: another worker has said it. */
export const QUIET = "SO_MOCK_QUIET_WORKER";

/** The port that all workers listen on. */
const PORT = "SO_MOCK_WORKERS_PORT";

/** Where this process is to listen: a worker there where the others do, also when they are all gone. */
export function portOf(given: number, io: CliIo): number {
  return isWorker() ? Number(io.env[PORT] ?? given) : given;
}

/** A worker that dies is started again, after a while, so that one that cannot live does not take the machine. */
const PAUSE_MS = 500;

/**
 * Several processes on one port, until SIGINT or SIGTERM. The first worker speaks for all; where it cannot start, nothing
 * does. Throws KitError `serve-workers` where they would not share their sessions.
 */
export async function serveWithWorkers({ workers: count, store, port, host }: Wanted, io: CliIo): Promise<void> {
  if (store === "memory") {
    const what = `${count} workers would have a world each`;
    const todo = "give them one with --store file:mock.db or --store redis://HOST, or leave out --workers";
    throw new KitError({ code: "serve-workers", what, where: "--workers", todo });
  }
  const common = { [PORT]: String(port === 0 ? await freePort(host) : port) };
  const workers = new Set<Worker>();
  let stopping = false;
  const code = await new Promise<number>((resolve) => {
    const start = (first: boolean): void => {
      if (stopping) return;
      const worker = cluster.fork(first ? common : { ...common, [QUIET]: "1" });
      workers.add(worker);
      let listened = false;
      worker.once("listening", () => {
        listened = true;
        if (first) for (let nth = 1; nth < count; nth++) start(false);
      });
      worker.once("exit", (exitCode, signal) => {
        workers.delete(worker);
        if (stopping) {
          if (workers.size === 0) resolve(0);
        } else if (first && !listened) resolve(exitCode ?? 1);
        else {
          io.stderr(`so-mock: a worker ended (${signal ?? exitCode}); a new one is started\n`);
          setTimeout(start, PAUSE_MS, false);
        }
      });
    };
    const stop = (): void => {
      stopping = true;
      for (const { process: child } of workers) child.kill("SIGTERM");
      if (workers.size === 0) resolve(0);
    };
    if (io.signal.aborted) return stop();
    io.signal.addEventListener("abort", stop, { once: true });
    start(true);
  });
  io.exit(code);
}

interface Wanted {
  readonly workers: number;
  readonly store: string;
  readonly port: number;
  readonly host: string;
}

/** Lets go of the first process, so that a worker that is done can end. */
export function leaveWorkers(): void {
  if (!cluster.worker) return;
  cluster.worker.exitedAfterDisconnect = true;
  process.disconnect();
}
