import type { ChildProcess } from "node:child_process";
import cluster, { type Worker } from "node:cluster";
import { type AddressInfo, createServer } from "node:net";
import { platform } from "node:process";
import { KitError } from "../../errors.ts";
import { WORKER_ENDS_MS } from "../../shutdown-budget.ts";
import type { CliIo } from "../shared/io.ts";
import { HTTPS_FOLDER } from "./made-certificate.ts";

/** Is this process one of several workers that a primary process started? */
export function isWorker(): boolean {
  return cluster.isWorker;
}

/** Set for workers that print nothing at startup, because the first worker did. */
export const QUIET = "SO_MOCK_QUIET_WORKER";

/** The environment variable with the port that all workers share. */
const PORT = "SO_MOCK_WORKERS_PORT";

/** The port this process listens on. A worker keeps the shared port even if no other worker is left. */
export function portOf(port: number, io: CliIo): number {
  return isWorker() ? Number(io.env[PORT] ?? port) : port;
}

/** A pause before replacing a dead worker, so that one that cannot start does not keep the machine busy. */
const PAUSE_MS = 500;

interface WorkersOptions {
  readonly workers: number;
  readonly store: string;
  readonly port: number;
  readonly host: string;
}

/**
 * Runs several processes on one port until SIGINT or SIGTERM. If the first worker cannot start, the others are not
 * started. Throws KitError `serve-workers` if they would not share their sessions.
 */
export async function serveWithWorkers(options: WorkersOptions, io: CliIo): Promise<void> {
  const { workers: count, store, port, host } = options;
  if (store === "memory") {
    const what = `${count} workers would each have a world of their own`;
    const todo = "let them share one with --store file:mock.db or --store redis://HOST, or leave out --workers";
    throw new KitError({ code: "serve-workers", what, where: "--workers", todo });
  }
  const https = io.env[HTTPS_FOLDER];
  const common = {
    [PORT]: String(port === 0 ? await freePort(host) : port),
    ...(https !== undefined && { [HTTPS_FOLDER]: https }),
  };
  const workers = new Set<Worker>();
  let stopping = false;
  const code = await new Promise<number>((resolve) => {
    const start = (isFirst: boolean): void => {
      if (stopping) return;
      const worker = cluster.fork(isFirst ? common : { ...common, [QUIET]: "1" });
      workers.add(worker);
      endLostConnections(worker.process);
      let isListening = false;
      worker.once("listening", () => {
        isListening = true;
        if (isFirst) for (let nth = 1; nth < count; nth++) start(false);
      });
      worker.once("exit", (exitCode, signal) => {
        workers.delete(worker);
        if (stopping) {
          if (workers.size === 0) resolve(0);
        } else if (isFirst && !isListening) resolve(exitCode ?? 1);
        else {
          io.stderr(`so-mock: a worker ended (${signal ?? exitCode}); starting a new one\n`);
          setTimeout(start, PAUSE_MS, false);
        }
      });
    };
    const stop = (): void => {
      stopping = true;
      for (const worker of workers) stopWorker(worker);
      // One that hangs would keep all from ending.
      setTimeout(() => workers.forEach((worker) => worker.process.kill("SIGKILL")), WORKER_ENDS_MS).unref();
      if (workers.size === 0) resolve(0);
    };
    if (io.signal.aborted) return stop();
    io.signal.addEventListener("abort", stop, { once: true });
    start(true);
  });
  io.exit(code);
}

/** Node's message with a connection for a worker, and the worker's acknowledgement. */
interface HandOver {
  readonly act?: string;
  readonly seq?: number;
  readonly ack?: number;
}

/**
 * Ends connections handed to a worker that died before accepting them. Node keeps them open in the primary process,
 * where nothing reads them, so their clients would wait for ever.
 */
function endLostConnections(worker: ChildProcess): void {
  const given = new Map<number, { readonly close?: () => void }>();
  const send: (...args: unknown[]) => boolean = worker.send.bind(worker) as never;
  worker.send = (message: HandOver, handle?: object, ...rest: unknown[]): boolean => {
    if (message.act === "newconn" && message.seq !== undefined && handle) given.set(message.seq, handle);
    return send(message, handle, ...rest);
  };
  worker.on("internalMessage", ({ ack }: HandOver) => {
    if (ack !== undefined) given.delete(ack);
  });
  const end = (): void => {
    for (const connection of given.values()) connection.close?.();
    given.clear();
  };
  worker.once("disconnect", end);
  worker.once("exit", end);
}

/** The message that stops a worker where signals cannot: on Windows, `kill` ends it in the middle of an answer. */
const STOP = "so-mock: stop";

/** Lets a worker answer its pending requests, then end. */
export function stopWorker(worker: Pick<Worker, "send" | "process">, system: NodeJS.Platform = platform): void {
  if (system === "win32" && worker.process.connected) worker.send(STOP);
  else worker.process.kill("SIGTERM");
}

/** The signal that stops this process; a worker also stops with its primary process. */
export function stopSignal(signal: AbortSignal, worker: Pick<Worker, "on"> | undefined = cluster.worker): AbortSignal {
  if (!worker) return signal;
  const parent = new AbortController();
  worker.on("message", (message) => {
    if (message === STOP) parent.abort(STOP);
  });
  return AbortSignal.any([signal, parent.signal]);
}

/** Disconnects from the primary process, so that a finished worker can exit. */
export function leaveWorkers(): void {
  if (!cluster.worker) return;
  cluster.worker.exitedAfterDisconnect = true;
  process.disconnect();
}

/** A port that is currently free; 0 for an unknown host, which the server reports when it tries to listen. */
export function freePort(host: string): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(0));
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
