import type { Console } from "../../console/create-console.ts";
import { isConsolePath, wantsHtml } from "../../console/path.ts";
import type { Transaction } from "../../mock/persistence/persistence.ts";
import type { Worlds } from "../../mock/worlds.ts";
import type { ExtraRoutes } from "../../server.ts";
import type { Watched } from "../../store/watch-store.ts";

/** Routes of `so-mock serve` besides the API: the console and the server's health. */

const HEALTH = "/_mock/health";

interface HealthSources {
  readonly transaction: () => Transaction;
  readonly store: Watched | undefined;
}

/**
 * Adds the health route for container probes: 200 while requests can be answered, 503 while the store is unavailable or
 * takes no changes.
 */
export function mountHealth({ transaction, store }: HealthSources, other: ExtraRoutes | undefined): ExtraRoutes {
  return {
    owns: (path) => path === HEALTH || (other?.owns(path) ?? false),
    handle: async (request, remoteAddress) => {
      if (other && new URL(request.url).pathname !== HEALTH) return other.handle(request, remoteAddress);
      try {
        // Answers in time even behind requests that wait for the store.
        const reads = Promise.resolve(transaction()(() => true));
        const asked = Promise.all([reads, store?.takesChanges() ?? true]).then(
          (all) => !all.includes(false),
          () => false,
        );
        const isUp = await Promise.race([asked, late(LATE_MS)]);
        if (isUp) return Response.json({ status: "up" });
      } catch {
        // Treated as an unavailable store.
      }
      return Response.json({ status: "store-away" }, { status: 503 });
    },
  };
}

/** Health turns red within three seconds. */
const LATE_MS = 2500;

function late(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref());
}

interface LazyConsole extends ExtraRoutes {
  tick(): void;
  close(): void;
}

interface LazyConsoleOptions {
  /** Called for every request, since a reload replaces the worlds. */
  readonly worlds: () => Worlds;
  readonly token: string | undefined;
  /** Awaited before the first call. */
  readonly ready: () => Promise<void>;
}

/** The console, loaded on its first request. */
export function lazyConsole({ worlds, token, ready }: LazyConsoleOptions): LazyConsole {
  let loaded: { readonly worlds: Worlds; readonly console: Console } | undefined;
  const load = async (): Promise<Console> => {
    const present = worlds();
    if (loaded?.worlds === present) return loaded.console;
    const [{ createConsole }] = await Promise.all([import("../../console/create-console.ts"), ready()]);
    loaded?.console.close();
    loaded = {
      worlds: present,
      console: createConsole({ worlds: present, ...(token === undefined ? {} : { token }) }),
    };
    return loaded.console;
  };
  return {
    owns: (path) => isConsolePath(path) || path === "/" || path.startsWith("/?"),
    handle: async (request, remoteAddress) => {
      if (isConsolePath(new URL(request.url).pathname)) return (await load()).handle(request, remoteAddress);
      // A browser at the root wants the console; any other client has a wrong address.
      const isBrowser = request.method === "GET" && wantsHtml(request.headers);
      return isBrowser
        ? new Response(null, { status: 302, headers: { Location: "/_mock/" } })
        : worlds().handle(request);
    },
    tick: () => {
      if (loaded?.worlds === worlds()) return loaded.console.tick();
      loaded?.console.close();
      loaded = undefined;
    },
    close: () => loaded?.console.close(),
  };
}
