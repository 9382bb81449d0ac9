/** Right servers whose list is not always up to date: by a replica that falls behind now and then, or by caches of app servers. */

import { call, isOpen, roleOf, wantsXml } from "../../src/deviations/requests.ts";
import type { Fetch } from "../../src/deviations/deviation.ts";

/** The time that the server lives in. */
export interface ServerTime {
  readonly now: () => number;
  readonly pass: (milliseconds: number) => void;
}

/** What a request takes. */
const ANSWER_MS = 4;

/** A write is hidden from the plain list for as many milliseconds as `lagOf` says of the nth; other forms wait for it. */
export function replica(fetch: Fetch, time: ServerTime, lagOf: (nth: number) => number): Fetch {
  let hidden: { readonly until: number; readonly before: Response }[] = [];
  let writes = 0;
  return async (request) => {
    time.pass(ANSWER_MS);
    const role = roleOf(request);
    if (role === undefined || !isOpen(request)) return fetch(request);
    if (role !== "list") {
      const before = await call(fetch, request, "list");
      hidden.push({ until: time.now() + lagOf(writes++), before });
      return fetch(request);
    }
    hidden = hidden.filter(({ until }) => until > time.now());
    const [first] = hidden;
    if (!first) return fetch(request);
    const isPlain = !request.url.includes("?") && !wantsXml(request) && !request.headers.has("so-timezone");
    if (isPlain) return first.before.clone();
    time.pass(Math.max(...hidden.map(({ until }) => until)) - time.now());
    return fetch(request);
  };
}

interface Balancer {
  readonly keptMs: number;
  /** Which of the two answers the nth request. */
  readonly choose: (nth: number) => 0 | 1;
  /** A write empties the cache of the server that took it. */
  readonly forgets?: boolean;
}

/** Two servers, each with a cache of what the list answered in each of its forms. */
export function balanced(fetch: Fetch, time: ServerTime, { keptMs, choose, forgets = false }: Balancer): Fetch {
  const caches = [new Map<string, Kept>(), new Map<string, Kept>()] as const;
  let nth = 0;
  return async (request) => {
    time.pass(ANSWER_MS);
    const cache = caches[choose(nth++)];
    if (roleOf(request) !== "list" || !isOpen(request)) {
      if (forgets) cache.clear();
      return fetch(request);
    }
    const key = JSON.stringify([request.url, ...request.headers]);
    const known = cache.get(key);
    if (known && time.now() - known.at < keptMs) return known.answer.clone();
    const answer = await fetch(request);
    cache.set(key, { at: time.now(), answer: answer.clone() });
    return answer;
  };
}

interface Kept {
  readonly at: number;
  readonly answer: Response;
}

/** Numbers from 0 to 1, always the same ones for a seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
