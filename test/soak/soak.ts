import { setTimeout as delay } from "node:timers/promises";
import { cutOffClient, mixedClient, slowReader, type Clients, type Tally } from "./clients.ts";

export interface SoakOptions {
  readonly url: string;
  /** For how long; less once `enough` has happened. */
  readonly seconds: number;
  readonly enough?: (tally: Tally) => boolean;
  /** How many connections ask properly, read slowly, and break off. */
  readonly mixed: number;
  readonly slow: number;
  readonly cutOff: number;
  /** Called once a second. */
  readonly everySecond?: () => void;
}

/** Looks at what has happened, a second. */
const TICKS = 20;

export async function soak(options: SoakOptions): Promise<Tally> {
  const { url, seconds, mixed, slow, cutOff, everySecond, enough } = options;
  const tally: Tally = { answers: {}, problems: [], created: 0, removed: 0, slow: 0, cutOff: 0, reopened: 0 };
  let over = false;
  const clients: Clients = { url, tally, isOver: () => over };
  const running = [
    ...Array.from({ length: mixed }, (_, at) => mixedClient(clients, at)),
    ...Array.from({ length: slow }, () => slowReader(clients)),
    ...Array.from({ length: cutOff }, () => cutOffClient(clients)),
  ].map((client) => client.catch((error: unknown) => void tally.problems.push(String(error))));
  // By the clock: on a busy machine each delay takes longer.
  const end = performance.now() + seconds * 1000;
  for (let tick = 1; performance.now() < end; tick++) {
    await delay(1000 / TICKS);
    if (tick % TICKS === 0) everySecond?.();
    if (enough?.(tally)) break;
  }
  over = true;
  await Promise.all(running);
  return tally;
}
