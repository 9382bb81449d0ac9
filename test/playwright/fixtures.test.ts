import { env } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connected } from "../../src/connect.ts";
import { mockFixtures } from "../../src/playwright.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { steeredServer } from "../support/console.ts";

let server: Awaited<ReturnType<typeof steeredServer>>;
beforeAll(async () => void (server = await steeredServer()));
afterAll(() => server.close());

/** Runs a test as Playwright does: fixtures first, and what they do afterwards. */
async function playTest(
  testId: string,
  body: (world: Connected, headers: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const facts = { testId, retry: 0, repeatEachIndex: 0 };
  await mockFixtures.world(
    { mockUrl: server.url },
    (world) =>
      mockFixtures.extraHTTPHeaders({ world, extraHTTPHeaders: { "X-Own": "1" } }, (headers) => body(world, headers)),
    facts,
  );
}

/** In `npm run test:all`, 1,000. */
const TESTS = Number(env["FUZZ_TIMES"] ?? "1") >= 5 ? 1000 : 40;
const WORKERS = 4;

describe("mockFixtures", () => {
  it(`give each of ${TESTS} tests in ${WORKERS} workers its own world on one server, which is dropped afterwards`, async () => {
    const seen: number[] = [];
    const worker = async (nth: number): Promise<void> => {
      for (let at = nth; at < TESTS; at += WORKERS) {
        await playTest(`0123456789abcdef0123-0123456789abcdef${at}`, async (world, headers) => {
          await world.customers.arrive({ CustomerName: `Customer ${at}` });
          const sessions = await world.sessions.list();
          expect(sessions.at(-1)?.CustomerName).toBe(`Customer ${at}`);
          await fetch(server.url + PATHS.list, { method: "POST", headers: { ...TJE0, ...headers } });
          seen.push(await world.requests.count());
        });
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, nth) => worker(nth)));
    expect([seen.length, seen.every((count) => count === 1), server.worlds.list()]).toEqual([TESTS, true, []]);
    expect(server.mock.requests.count).toBe(0);
  });

  it("keep the headers that a project sets, and name a retry otherwise", async () => {
    await playTest("a", async (world, headers) => {
      expect(headers).toEqual({ "X-Own": "1", "X-Mock-World": world.world });
    });
  });

  it("are functions whose fixtures Playwright can read from their text", () => {
    expect(String(mockFixtures.world)).toMatch(/^async \(\{ mockUrl \}/);
    expect(String(mockFixtures.extraHTTPHeaders)).toMatch(/^async \(\{ extraHTTPHeaders, world \}/);
  });
});
