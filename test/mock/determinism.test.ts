import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import { startServer } from "../../src/server.ts";
import { PATHS, TICKET, TJE0 } from "../support/agents.ts";
import { jsonInit, type Ask } from "../support/client.ts";

/** A morning at the desk: every operation, some of it refused. */
const SCRIPT: readonly (readonly [path: string, init: RequestInit])[] = [
  [PATHS.list, { method: "POST", headers: TJE0 }],
  [PATHS.pickUp, { method: "POST", headers: TICKET }],
  [PATHS.save, jsonInit("POST", { ChatSessionId: 0, CustomerName: "A" })],
  [PATHS.session(13), jsonInit("PUT", { User: { AssociateId: 99 } })],
  [PATHS.pickUp, { method: "POST", headers: TJE0 }],
  [PATHS.reset(9), { method: "POST", headers: TJE0 }],
  [PATHS.session(9), jsonInit("PUT", { Status: "Nonsense" })],
  [`${PATHS.list}?$select=status`, { method: "POST", headers: TICKET }],
];

async function transcript(ask: Ask): Promise<string> {
  let text = "";
  for (const [path, init] of SCRIPT) {
    const response = await ask(path, init);
    text += `${response.status} ${response.statusText} ${response.headers.get("content-type")}\n${await response.text()}\n`;
  }
  return text;
}

const inProcess = (options?: MockOptions): Promise<string> => {
  const mock = createMock(options);
  return transcript((path, init) => mock.fetch(path, init));
};

describe("the same seed and requests", () => {
  it("give the same bytes in two mocks, and others with another seed", async () => {
    expect(await inProcess()).toBe(await inProcess());
    expect(await inProcess({ seed: 2 })).not.toBe(await inProcess());
  });

  it("to the same address give the same bytes on two ports, and in process", async () => {
    const clock = "2025-02-03T04:05:06Z";
    const seen = [await inProcess({ clock })];
    for (let turn = 0; turn < 2; turn++) {
      const server = await startServer(createMock({ clock }), { port: 0 });
      const text = await transcript((path, init) => fetch(server.url + path, init));
      seen.push(text.replaceAll(server.url, "http://localhost"));
      await server.close(0);
    }
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
  });

  it("give the same values whatever was asked before", async () => {
    const one = createMock({ sessions: 30 });
    const other = createMock({ sessions: 30 });
    for (const id of [30, 3, 17]) other.sessions.get(id);
    expect(other.sessions.list()).toEqual(one.sessions.list());
  });

  it("give the same bytes again after a reset", async () => {
    const mock = createMock();
    const ask: Ask = (path, init) => mock.fetch(path, init);
    const first = await transcript(ask);
    expect(await transcript(ask)).not.toBe(first);
    mock.reset();
    expect(await transcript(ask)).toBe(first);
  });

  it("do not disturb a faker that the user seeds", async () => {
    const { faker } = await import("@faker-js/faker/locale/en");
    faker.seed(42);
    const alone = [faker.person.firstName(), faker.person.firstName()];
    faker.seed(42);
    const before = faker.person.firstName();
    createMock().sessions.list();
    expect([before, faker.person.firstName()]).toEqual(alone);
  });
});

describe("the clock", () => {
  it("shifts the world's times with its start", () => {
    const early = createMock({ clock: "2020-01-01T00:00:00Z" }).sessions.list();
    const late = createMock({ clock: "2020-01-02T00:00:00Z" }).sessions.list();
    for (const [at, session] of early.entries()) {
      expect(Date.parse(late[at]?.WhenRequested ?? "") - Date.parse(session.WhenRequested)).toBe(86_400_000);
    }
  });

  it("stands still unless it is moved", async () => {
    const mock = createMock();
    const start = mock.clock.nowMs();
    mock.clock.advance("90s");
    mock.clock.advance(500);
    expect(mock.clock.nowMs() - start).toBe(90_500);
    const session = (await (await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 })).json()) as {
      WhenStarted: string;
    };
    expect(Date.parse(session.WhenStarted) - start).toBe(90_500);
    mock.clock.set("2030-01-01T00:00:00+01:00");
    expect(mock.clock.now()).toBe("2029-12-31T23:00:00.0000000Z");
  });

  it("follows a source, stops and goes on", () => {
    let now = Date.parse("2024-01-01T00:00:00Z");
    const { clock } = createMock({ clock: { now: () => now } });
    now += 1000;
    expect(clock.now()).toBe("2024-01-01T00:00:01.0000000Z");
    clock.freeze();
    now += 5000;
    expect([clock.frozen, clock.now()]).toEqual([true, "2024-01-01T00:00:01.0000000Z"]);
    clock.advance("1m");
    clock.resume();
    now += 1000;
    expect([clock.frozen, clock.now()]).toEqual([false, "2024-01-01T00:01:02.0000000Z"]);
  });

  it.each(["soon", "", "5 parsecs", "-3s", Number.NaN])("refuses the duration %s", (by) => {
    expect(() => createMock().clock.advance(by)).toThrow(/clock-duration/);
  });

  it.each([
    "tomorrow",
    "2024-01-01",
    "2024-01-01T00:00:00",
    "2024-02-30T00:00:00Z",
    Number.NaN,
    1e18,
    "0001-01-01T00:00:00Z",
  ])("refuses the moment %s", (at) => {
    expect(() => createMock({ clock: at })).toThrow(/clock-moment/);
  });
});
