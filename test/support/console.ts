import { createConsole } from "../../src/console/create-console.ts";
import { isConsolePath } from "../../src/console/path.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { createWorlds, type Worlds } from "../../src/mock/worlds.ts";
import { startServer, type RunningServer } from "../../src/server.ts";

/** A mock with its console, in process: the control API as functions. */
export interface Steered {
  readonly mock: Mock;
  readonly worlds: Worlds;
  /** Calls the control API as this machine does; `path` is what comes behind `/_mock`. */
  readonly control: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** The same, the answer's JSON. */
  readonly json: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly ask: (path: string, init: RequestInit) => Promise<Response>;
}

export const HOST = "localhost:4010";

export function steered(
  options: MockOptions = {},
  { token, from = "127.0.0.1" }: { readonly token?: string; readonly from?: string } = {},
): Steered {
  const main = openMock({ inspect: true, ...options });
  const worlds = createWorlds({ main, make: (_, seed) => openMock({ inspect: true, ...options, seed }), now: () => 0 });
  const console = createConsole({ worlds, ...(token === undefined ? {} : { token }) });
  const control: Steered["control"] = (method, path, body, headers = {}) =>
    console.handle(
      new Request(`http://${HOST}${path.startsWith("/_world") ? path : `/_mock${path}`}`, {
        method,
        headers: { host: HOST, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
      from,
    );
  return {
    mock: main.mock,
    worlds,
    control,
    json: async <Answer>(method: string, path: string, body?: unknown) => {
      const response = await control(method, path, body);
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status} ${text}`);
      return (text === "" ? undefined : JSON.parse(text)) as Answer;
    },
    ask: async (path, init) => worlds.handle(new Request(`http://${HOST}${path}`, init)),
  };
}

/** The same on a port. */
export async function steeredServer(
  options: MockOptions = {},
  token?: string,
): Promise<RunningServer & { readonly mock: Mock; readonly worlds: Worlds }> {
  const main = openMock({ inspect: true, ...options });
  const worlds = createWorlds({
    main,
    make: (_, seed) => openMock({ inspect: true, ...options, seed }),
    now: () => performance.now(),
  });
  const console = createConsole({ worlds, ...(token === undefined ? {} : { token }) });
  const server = await startServer(worlds, {
    port: 0,
    extraRoutes: { owns: isConsolePath, handle: (request, address) => console.handle(request, address) },
  });
  const close = async (graceMs?: number): Promise<void> => {
    console.close();
    await server.close(graceMs);
  };
  return { ...server, close, mock: main.mock, worlds };
}
