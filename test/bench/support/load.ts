import { connect } from "node:net";
import type { BenchServer } from "./server.ts";
import { readResponses } from "./responses.ts";

/**
 * Connections that are kept open, 32 unless it says otherwise, for a time or a number of requests. Bytes on sockets, and no HTTP client: one costs more than
 * a bare server, so that what it measured was itself.
 */

export interface Load {
  /** How many requests were answered. */
  readonly count: number;
  readonly perSecond: number;
  readonly p99Ms: number;
  /** CPU time of the server a request, in µs: the ratio that a busy neighbour on the machine disturbs least. */
  readonly cpuMicros: number;
}

/** A request of a load. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Its address on a connection whose last answer had this body, where it is not always the same. */
  readonly pathAfter?: (body: string) => string;
}

export interface LoadOptions {
  /** Sent in turn on every connection; perhaps others on each. */
  readonly requests: readonly Call[] | ((connection: number) => readonly Call[]);
  readonly connections?: number;
  readonly seconds?: number;
  readonly amount?: number;
}

const CONNECTIONS = 32;

/** Several servers take the connections in turn. */
export async function load(
  servers: BenchServer | readonly BenchServer[],
  { requests, connections = CONNECTIONS, seconds = 3, amount }: LoadOptions,
): Promise<Load> {
  const all = [servers].flat();
  const cpuSeconds = (): number => all.reduce((sum, one) => sum + one.cpuSeconds(), 0);
  const times: number[] = [];
  let sent = 0;
  let refused = 0;
  const cpuBefore = cpuSeconds();
  const before = performance.now();
  const isOver = (): boolean => (amount === undefined ? performance.now() - before > seconds * 1000 : sent >= amount);

  const converse = (nth: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const { host, hostname, port } = new URL(all[nth % all.length]?.url ?? "");
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      const calls = typeof requests === "function" ? requests(nth) : requests;
      const texts = calls.map((call) => textOf(call, host));
      let turn = 0;
      let askedMs = 0;
      const ask = (body: string): void => {
        if (isOver()) {
          socket.end();
          resolve();
          return;
        }
        sent++;
        const at = turn++ % texts.length;
        askedMs = performance.now();
        socket.write(texts[at]?.(body) ?? "");
      };
      const needsBody = calls.some(({ pathAfter }) => pathAfter);
      readResponses(socket, needsBody, (status, body) => {
        times.push(performance.now() - askedMs);
        if (status !== 200) refused++;
        ask(body);
      });
      socket.once("error", reject).once("close", () => reject(new Error("the server closed a connection")));
      ask("");
    });

  await Promise.all(Array.from({ length: connections }, (_, nth) => converse(nth)));
  const elapsed = (performance.now() - before) / 1000;
  if (refused > 0) throw new Error(`${refused} refusals of ${times.length}`);
  times.sort((one, other) => one - other);
  return {
    count: times.length,
    perSecond: times.length / elapsed,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
    cpuMicros: ((cpuSeconds() - cpuBefore) / times.length) * 1e6,
  };
}

/** The request as it is sent, made once where it is always the same. */
function textOf({ method, path, headers, body = "", pathAfter }: Call, host: string): (body: string) => string {
  const fields = Object.entries({ host, ...headers, "content-length": String(Buffer.byteLength(body)) });
  const rest = ` HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
  const whole = `${method} ${path}${rest}`;
  return pathAfter ? (answered) => `${method} ${pathAfter(answered)}${rest}` : () => whole;
}
