import { guarded, reading, requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import { isWorldName, WORLD_NAME_TODO } from "../routing/world-name.ts";
import type { Levers } from "../mock/levers/levers.ts";
import type { Carrier } from "../data/reference.ts";
import type { Entities } from "../mock/generic/entities.ts";
import { remoteEntities } from "./entities.ts";
import { createRemoteLevers } from "./levers.ts";
import type { Remote } from "./remote.ts";
import { createWire, type Fetch } from "./wire.ts";

export interface ConnectOptions {
  /**
   * The name of a world on the server: 1 to 64 letters, digits, dots, hyphens and underscores. It is created on first
   * use and has its own sessions, clock, faults and requests. Without a name, the main world.
   */
  readonly world?: string | undefined;
  /** The value of the server's `--control-token`. */
  readonly token?: string | undefined;
  /** Sends the requests; by default the global fetch. */
  readonly fetch?: Fetch | undefined;
}

/** The levers of a world on a server. */
export interface Connected extends Remote<Levers> {
  /** The name of the world; undefined for the main one. */
  readonly world: string | undefined;
  /** The base address of the world's API: everything before `/api/v1`. */
  readonly url: string;
  /** Headers that route a request to the world, whatever its address: `{ "X-Mock-World": NAME }`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The carriers of a type of imported tables, such as `TicketEntity`. Calls throw KitError `entity-type` for a type that the server lacks. */
  entities<Type extends object = Carrier>(type: string): Remote<Entities<Type>>;
  /** Deletes the world; false when there is none. Throws KitError `connect-world` for the main one. */
  drop(): Promise<boolean>;
}

/**
 * Connects to a mock in another process, such as `so-mock serve`, at the address `url` (its path is ignored). No
 * request is sent until a lever is used. Throws KitError `connect-url`, `connect-option`; the levers throw what those
 * of `createMock` do, and `connect-away`, `connect-control`, `connect-refused`.
 */
export function connect(url: string | URL, options: ConnectOptions = {}): Connected {
  return reading("connect", () => connectTo(url, options));
}

function connectTo(url: string | URL, options: ConnectOptions): Connected {
  const place = { code: "connect-option", where: "connect" };
  requireObject(options, place);
  requireKnownKeys(options, ["world", "token", "fetch"], { ...place, where: "connect, option" });
  const { world, token, fetch: send = globalThis.fetch.bind(globalThis) } = options;
  if (world !== undefined && !isWorldName(world)) throw optionError("world", world, WORLD_NAME_TODO);
  if (token !== undefined && typeof token !== "string") throw optionError("token", token, "give the token as text");
  if (typeof send !== "function") throw optionError("fetch", send, "give a function like the global fetch");
  const origin = originOf(url);
  const base = world === undefined ? origin : `${origin}/_world/${world}`;
  const main = createWire({ base: `${origin}/_mock`, token, fetch: send });
  const wire = createWire({ base: `${base}/_mock`, token, fetch: send });
  return {
    ...guarded(createRemoteLevers(wire), "connect"),
    entities: (type) => reading("entities", () => guarded(remoteEntities(wire, type), "entities")),
    world,
    url: base,
    headers: world === undefined ? {} : { "X-Mock-World": world },
    drop: async () => {
      if (world !== undefined) return main.tryDelete("world", `/worlds/${world}`);
      const todo = "connect with a world of its own, or use reset()";
      throw new KitError({ code: "connect-world", what: "the main world cannot be dropped", where: "drop", todo });
    },
  };
}

function originOf(url: string | URL): string {
  const text = typeof url === "string" ? url : ((url as URL | null)?.href ?? "");
  const parsed = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed.origin;
  const todo = "give the address of the server, such as http://127.0.0.1:4010";
  throw new KitError({ code: "connect-url", what: `${shown(url)} is not an address`, where: "connect", todo });
}

function optionError(name: string, value: unknown, todo: string): KitError {
  const what = `${shown(value)} is invalid`;
  return new KitError({ code: "connect-option", what, where: `connect, option ${name}`, todo });
}
