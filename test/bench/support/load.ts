import autocannon, { type Request, type Result } from "autocannon";
import type { BenchServer } from "./server.ts";

/** 32 connections, kept open, for a time or a number of requests. */

export interface Load {
  readonly perSecond: number;
  readonly p99Ms: number;
  /** CPU time of the server a request, in µs: the ratio that a busy neighbour on the machine disturbs least. */
  readonly cpuMicros: number;
}

export interface LoadOptions {
  readonly requests: readonly Request[];
  readonly seconds?: number;
  readonly amount?: number;
}

const CONNECTIONS = 32;

export async function load(server: BenchServer, { requests, seconds, amount }: LoadOptions): Promise<Load> {
  const times: number[] = [];
  let refused = 0;
  const cpuBefore = server.cpuSeconds();
  const before = performance.now();
  const result = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: server.url,
        connections: CONNECTIONS,
        requests: [...requests],
        ...(amount === undefined ? { duration: seconds ?? 3 } : { amount }),
      },
      (error: Error | null, ended) => (error ? reject(error) : resolve(ended)),
    );
    instance.on("response", (_client, status, _bytes, ms) => {
      if (status !== 200) refused++;
      times.push(ms);
    });
  });
  const elapsed = (performance.now() - before) / 1000;
  if (result.errors > 0 || refused > 0) {
    throw new Error(`${result.errors} errors, ${refused} refusals of ${times.length} at ${requests[0]?.path}`);
  }
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length / elapsed,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    cpuMicros: ((server.cpuSeconds() - cpuBefore) / times.length) * 1e6,
  };
}
