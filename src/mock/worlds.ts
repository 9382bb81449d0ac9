import { hash } from "../data/hash.ts";
import { createCors } from "./http/cors.ts";
import type { RequestEnv } from "./http/request-env.ts";
import type { OpenMock } from "./open-mock-model.ts";
import { frameworkError } from "./refusals.ts";
import { errorValue } from "./wire/encode.ts";
import { pathOf } from "../routing/address.ts";
import { isWorldName, WORLD_NAME_TODO } from "../routing/world-name.ts";

/**
 * Many worlds on one server: a request that names one, with the header `X-Mock-World: NAME` or the path prefix
 * `/_world/NAME`, has its own sessions, clock, faults and journal. A world is created when it is first named, with a
 * seed derived from its name, and dropped after it has been idle for a while.
 */
export interface Worlds {
  /** The world of requests that name none. */
  readonly main: OpenMock;
  handle(request: Request, env?: RequestEnv): Response | Promise<Response>;
  /** The world that a request names, created if it is new; or the answer that refuses it. */
  choose(request: Pick<Request, "url" | "headers">): Chosen | { readonly refusal: Response };
  /** The main world, and the named ones in this process. */
  opens(): readonly OpenMock[];
  list(): readonly WorldFacts[];
  /** The same, plus shared worlds that only other processes have used. */
  listAll(): Promise<readonly WorldFacts[]>;
  /** Marks a world as in use, for example while it is watched. */
  touch(name: string): void;
  /** Drops a world in every process that shares it; false if there is none of that name. */
  drop(name: string): Promise<boolean>;
  /** Drops the worlds that have been idle for long and returns their names. */
  sweep(): readonly string[];
}

interface Chosen {
  /** Undefined for the main world. */
  readonly name: string | undefined;
  readonly open: OpenMock;
  /** What precedes the API's path, such as `/_world/NAME`. */
  readonly prefix: string;
}

interface WorldFacts {
  readonly name: string;
  readonly seed: number;
  /** How many reached this process; undefined if none did. */
  readonly requests?: number;
  /** Milliseconds since the last one. */
  readonly idleMs?: number;
}

interface WorldsOptions {
  readonly main: OpenMock;
  readonly make: (name: string, seed: number) => OpenMock;
  /** Worlds stored outside this process. */
  readonly shared?: SharedWorlds | undefined;
  /** The clock that measures idleness, in milliseconds. */
  readonly now: () => number;
  /** The most worlds in addition to the main one; default 100. */
  readonly limit?: number;
  /** Called with the name of a world that was dropped to make room for a new one. */
  readonly onEvicted?: (name: string) => void;
  /** How long a world may be idle before it is dropped; default ten minutes. */
  readonly idleMs?: number;
}

interface SharedWorlds {
  worlds(): Promise<readonly string[]>;
  drop(name: string): Promise<void>;
}

const PREFIX = /^\/_world\/([^/?#]*)/;
/** How long an idle world is kept. */
export const WORLD_IDLE_MS = 600_000;

export function createWorlds({
  main,
  make,
  now,
  shared,
  limit = 100,
  idleMs = WORLD_IDLE_MS,
  onEvicted,
}: WorldsOptions): Worlds {
  const cors = createCors(main.settings.cors);
  const worlds = new Map<string, { readonly open: OpenMock; usedAt: number }>();
  const remove = (name: string): boolean => {
    worlds.get(name)?.open.end();
    return worlds.delete(name);
  };
  const sweep = (leastIdleMs: number): string[] => {
    const gone = [...worlds].filter(([, { usedAt }]) => now() - usedAt >= leastIdleMs).map(([name]) => name);
    for (const name of gone) remove(name);
    return gone;
  };
  const find = (name: string): OpenMock => {
    const known = worlds.get(name);
    if (known) {
      known.usedAt = now();
      return known.open;
    }
    if (worlds.size >= limit) sweep(idleMs);
    if (worlds.size >= limit) dropIdlest();
    const open = make(name, seedOf(name));
    worlds.set(name, { open, usedAt: now() });
    return open;
  };
  const seedOf = (name: string): number => hash(main.settings.seed, 0, name) | 0;
  const dropIdlest = (): void => {
    const [idlest] = [...worlds].sort(([, one], [, other]) => one.usedAt - other.usedAt);
    if (!idlest) return;
    remove(idlest[0]);
    onEvicted?.(idlest[0]);
  };
  const list = (): WorldFacts[] =>
    [...worlds].map(([name, { open, usedAt }]) => ({
      name,
      seed: open.settings.seed,
      requests: open.mock.requests.count,
      idleMs: Math.round(now() - usedAt),
    }));
  const choose: Worlds["choose"] = (request) => {
    const header = request.headers.get("x-mock-world");
    const inPath = PREFIX.exec(pathOf(request.url));
    if (header === null && !inPath) return { name: undefined, open: main, prefix: "" };
    const name = inPath ? decoded(inPath[1] ?? "") : (header ?? "");
    if (!isWorldName(name)) {
      const detail = `The world "${name}" has an invalid name: ${WORLD_NAME_TODO}.`;
      return { refusal: refuse(400, "The request is invalid.", detail) };
    }
    const open = find(name);
    return { name, open, prefix: inPath?.[0] ?? "" };
  };
  return {
    main,
    choose,
    opens: () => [main, ...[...worlds.values()].map(({ open }) => open)],
    handle: (request, env) => {
      const chosen = choose(request);
      if ("refusal" in chosen) return cors.share(chosen.refusal, request.headers.get("origin"));
      const { open, prefix } = chosen;
      if (prefix === "") return open.mock.handle(request, env);
      const inside: RequestEnv = env ?? {};
      inside.prefix = prefix;
      return open.mock.handle(withoutPrefix(request, prefix), inside);
    },
    list,
    listAll: async () => {
      const own = list();
      const others = (await shared?.worlds()) ?? [];
      const unseen = others.filter((name) => !own.some((one) => one.name === name));
      return [...own, ...unseen.map((name) => ({ name, seed: seedOf(name) }))];
    },
    touch: (name) => {
      const known = worlds.get(name);
      if (known) known.usedAt = now();
    },
    drop: async (name) => {
      const isKnown = remove(name);
      if (!shared || (!isKnown && !(await shared.worlds()).includes(name))) return isKnown;
      await shared.drop(name);
      return true;
    },
    sweep: () => sweep(idleMs),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function withoutPrefix(request: Request, prefix: string): Request {
  const at = request.url.indexOf(prefix);
  const rest = request.url.slice(at + prefix.length);
  return new Request(request.url.slice(0, at) + (rest.startsWith("/") ? rest : `/${rest}`), request);
}

function refuse(status: number, message: string, detail: string): Response {
  const { content } = frameworkError(status, message, detail);
  const body = content.kind === "error" ? errorValue(content.error, "documented") : {};
  return Response.json(body, { status, headers: { "Content-Type": "application/json; charset=utf-8" } });
}
