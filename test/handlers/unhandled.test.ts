import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setupServer as setupServer3 } from "msw/node";
import { setupServer as setupServer2 } from "msw2/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { unhandled, type UnhandledPolicy } from "../../src/msw.ts";

/** A real host that must stay silent: what arrives here has left the test. */
const arrived: string[] = [];
const host = createServer(({ method, url }, response) => {
  arrived.push(`${method} ${url}`);
  response.end("from the network");
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => host.close(resolve)));

let error: MockInstance;
let warn: MockInstance;
beforeEach(() => {
  arrived.length = 0;
  error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** Listens as a recipe would; the options are each major's own. */
type Listen = (options: UnhandledPolicy | Record<string, unknown>) => { close: () => void };
const MAJORS: readonly (readonly [string, Listen])[] = [
  [
    "MSW 3",
    (options) => {
      const server = setupServer3();
      server.listen(options);
      return server;
    },
  ],
  [
    "MSW 2",
    (options) => {
      const server = setupServer2();
      server.listen(options);
      return server;
    },
  ],
];

describe.each(MAJORS)("requests that no handler takes, under %s", (name, listen) => {
  it("to the mocked API never reach the network with unhandled(), and the console says so", async () => {
    const server = listen(unhandled({ baseUrl: `${origin}/Cust1` }));
    try {
      for (const path of ["/Cust1/api/v1/Nowhere", "/cust1/api/v1/ChatSession/5.json"]) {
        await expect(fetch(origin + path)).rejects.toThrow(TypeError);
        expect(error).toHaveBeenLastCalledWith(
          expect.stringContaining(`GET ${origin}${path} belongs to the mocked API`),
        );
      }
      expect(arrived).toEqual([]);
    } finally {
      server.close();
    }
  });

  it("to others pass with a warning, or without one", async () => {
    for (const others of ["warn", "bypass"] as const) {
      warn.mockClear();
      const server = listen(unhandled({ baseUrl: `${origin}/Cust1`, others }));
      try {
        expect(await (await fetch(`${origin}/elsewhere`)).text()).toBe("from the network");
        expect(warn).toHaveBeenCalledTimes(others === "warn" ? 1 : 0);
      } finally {
        server.close();
      }
    }
  });

  it("are stopped by the major's own option; the other major's is not read", async () => {
    const own = name === "MSW 3" ? "onUnhandledFrame" : "onUnhandledRequest";
    const other = name === "MSW 3" ? "onUnhandledRequest" : "onUnhandledFrame";
    const strict = listen({ [own]: "error" });
    await expect(fetch(`${origin}/api/v1/Nowhere`)).rejects.toThrow(/fetch|Cannot bypass/i);
    strict.close();
    expect(arrived).toEqual([]);
    const ignored = listen({ [other]: "error" });
    expect(await (await fetch(`${origin}/api/v1/Nowhere`)).text()).toBe("from the network");
    expect(warn).toHaveBeenCalledTimes(1);
    ignored.close();
  });
});
