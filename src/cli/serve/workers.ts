import type { ChildProcess } from "node:child_process";
import cluster, { type Worker } from "node:cluster";
import { type AddressInfo, createServer } from "node:net";
import { platform } from "node:process";
import { KitError } from "../../errors.ts";
import type { CliIo } from "../shared/io.ts";
import { HTTPS_FOLDER } from "./made-certificate.ts";

/** Is this process one of several that a first one has started? */
export function isWorker(): boolean {
  return cluster.isWorker;
}

/** Set for workers that print nothing when they start: the first worker has printed it for all. */
export const QUIET = "SO_MOCK_QUIET_WORKER";

/** The port that all workers listen on. */
const PORT = "SO_MOCK_WORKERS_PORT";

/** Where this process is to listen. A worker stays on the common port, even when no other worker is left. */
export function portOf(port: number, io: CliIo): number {
  return isWorker() ? Number(io.env[PORT] ?? port) : port;
}

/** A worker that dies is replaced after a pause, so that one that cannot start does not take up the machine. */
const PAUSE_MS = 500;

interface WorkersOptions {
  readonly workers: number;
  readonly store: string;
  readonly port: number;
  readonly host: string;
}

/**
 * Several processes on one port, until SIGINT or SIGTERM. If the first worker cannot start, the others are not started.
 * Throws KitError `serve-workers` when they would not share their sessions.
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
      if (workers.size === 0) resolve(0);
    };
    if (io.signal.aborted) return stop();
    io.signal.addEventListener("abort", stop, { once: true });
    start(true);
  });
  io.exit(code);
}

/** What Node sends a worker along with a connection, and what the worker says once it has it. */
interface HandOver {
  readonly act?: string;
  readonly seq?: number;
  readonly ack?: number;
}

/**
 * Ends connections that a worker was given and did not take before it died. Node keeps them open in the first process, where
 * nothing ever reads them: their clients would wait for ever.
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

/** What tells a worker to stop where no signal can: on Windows, `kill` ends it in the middle of an answer. */
const STOP = "so-mock: stop";

/** It answers what is under way, and ends. */
export function stopWorker(worker: Pick<Worker, "send" | "process">, system: NodeJS.Platform = platform): void {
  if (system === "win32" && worker.process.connected) worker.send(STOP);
  else worker.process.kill("SIGTERM");
}

/** What stops this process: in a worker, also its first process. */
export function stopSignal(signal: AbortSignal, worker: Pick<Worker, "on"> | undefined = cluster.worker): AbortSignal {
  if (!worker) return signal;
  const parent = new AbortController();
  worker.on("message", (message) => {
    if (message === STOP) parent.abort(STOP);
  });
  return AbortSignal.any([signal, parent.signal]);
}

/** Detaches from the first process, so that a worker that is done can end. */
export function leaveWorkers(): void {
  if (!cluster.worker) return;
  cluster.worker.exitedAfterDisconnect = true;
  process.disconnect();
}

/** A port that is free at this moment; 0 when the host is unknown, which the server reports when it tries to listen. */
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
