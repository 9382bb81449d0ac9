import { setupServer } from "msw2/node";
import { afterAll, vi } from "vitest";
import { createHandlers, unhandled, type Handlers } from "../../src/msw.ts";
import { BASE_PATH } from "./cases.ts";
import { runHandlers } from "./run-handlers.ts";
import { describeParity } from "./suite.ts";

// The handlers import `msw`, which is MSW 3 here; this file gives them MSW 2 in its place.
vi.mock("msw", () => import("msw2"));
// Test files share what they have loaded: neither may this file have the others' handlers, nor they its.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());

const BASE_URL = `https://crm.example.com${BASE_PATH}`;

describeParity("MSW 2 in Node", "leaves them to MSW", () => {
  const server = setupServer();
  server.listen(unhandled({ baseUrl: BASE_URL }));
  const enforce = (handlers: Handlers): void =>
    server.resetHandlers(...(handlers as unknown as Parameters<typeof server.resetHandlers>));
  return { run: (given) => runHandlers(createHandlers, enforce, BASE_URL, given), close: () => server.close() };
});
