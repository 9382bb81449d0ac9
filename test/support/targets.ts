import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { startServer } from "../../src/server.ts";
import { createClient, type Client } from "./client.ts";

/** A fresh mock behind one of the ways to reach it. */
export interface Started {
  readonly mock: Mock;
  readonly client: Client;
  readonly close: () => Promise<void>;
}

export interface TargetKind {
  readonly name: string;
  readonly start: (options?: MockOptions) => Promise<Started>;
}

/** The same cases run over each of these. */
export const TARGETS: readonly TargetKind[] = [
  {
    name: "in process",
    start: async (options) => {
      const mock = createMock(options);
      return { mock, client: createClient((path, init) => mock.fetch(path, init)), close: async () => {} };
    },
  },
  {
    name: "over a port",
    start: async (options) => {
      const mock = createMock(options);
      const server = await startServer(mock, { port: 0 });
      return {
        mock,
        client: createClient((path, init) => fetch(server.url + path, init)),
        close: () => server.close(0),
      };
    },
  },
];
