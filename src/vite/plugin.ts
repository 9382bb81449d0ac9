import { KitError } from "../errors.ts";
import { reading, requireObject } from "../arguments.ts";
import { isConsolePath } from "../console/path.ts";
import { nodeHandlerOf, type NodeHandler } from "../server/node-handler.ts";
import { answerWith } from "../server/answer.ts";
import { openWorlds, type MockApiOptions, type OpenWorlds } from "./worlds.ts";

/** The part of Vite's server that the plugin uses, declared here so that Vite's types are not loaded. */
interface DevServer {
  readonly middlewares: { use(handler: NodeHandler): unknown };
  readonly watcher: { add(file: string): unknown; on(event: "change", listener: (file: string) => void): unknown };
  readonly ws: { send(message: { type: "full-reload" }): void };
}

export interface MockApiPlugin {
  readonly name: string;
  readonly apply: "serve";
  readonly configureServer: (server: DevServer) => Promise<void>;
}

/**
 * A Vite plugin: the development server answers `/api/v1` (below `basePath`) and the console's `/_mock`. The world
 * survives hot reloads, and server restarts with the same options. Throws KitError `mock-option`.
 */
export function mockApi(options: MockApiOptions = {}): MockApiPlugin {
  reading("mockApi", () => requireObject(options, { code: "mock-option", where: "mockApi" }));
  return {
    name: "superoffice-mock-kit",
    apply: "serve",
    configureServer: async ({ middlewares, watcher, ws }) => {
      let open = await kept(options);
      const base = (options.basePath ?? "").toLowerCase();
      const handler = nodeHandlerOf({
        owns: (path) => isOwn(path, base),
        answer: (request, env) =>
          isConsolePath(new URL(request.url).pathname)
            ? open.console.handle(request, env.incoming.socket.remoteAddress)
            : answerWith(open.worlds)(request, env),
      });
      middlewares.use(handler);
      const { world } = options;
      if (typeof world !== "string") return;
      watcher.add(world);
      watcher.on("change", (file) => {
        if (!file.replaceAll("\\", "/").endsWith(world.replaceAll("\\", "/").replace(/^\.\//, ""))) return;
        openWorlds(options).then(
          (fresh) => {
            open = fresh;
            ws.send({ type: "full-reload" });
          },
          (error: unknown) => console.error(error instanceof KitError ? error.message : error),
        );
      });
    },
  };
}

/** Worlds by their options: Vite creates the plugin again whenever it restarts its server. */
const worlds = new Map<string, Promise<OpenWorlds>>();

function kept(options: MockApiOptions): Promise<OpenWorlds> {
  const key = JSON.stringify(options, (_, value: unknown) => (typeof value === "function" ? String(value) : value));
  const known = worlds.get(key) ?? openWorlds(options);
  worlds.set(key, known);
  // A failed start is retried.
  known.catch(() => worlds.delete(key));
  return known;
}

function isOwn(path: string, base: string): boolean {
  const own = path.replace(/^\/_world\/[^/?#]+/, "").toLowerCase();
  return isConsolePath(path) || (own.startsWith(base) && /^\/api\/v1(?:[/?]|$)/.test(own.slice(base.length)));
}
