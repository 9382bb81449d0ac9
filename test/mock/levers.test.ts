import { describe, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

describe("options", () => {
  it.each([
    ["seed", 1.5],
    ["seed", "7"],
    ["sessions", -1],
    ["sessions", 1e9],
    ["dialect", "klingon"],
    ["credentials", "none"],
    ["basePath", "Cust1"],
    ["basePath", "/Cust1/"],
  ])("%s: %j is refused with its name", (name, value) => {
    const make = (): unknown => createMock({ [name]: value });
    expect(make).toThrow(KitError);
    expect(make).toThrow(new RegExp(`option ${name}`));
  });

  it("answers below the base path only", async () => {
    const mock = createMock({ basePath: "/Cust12345" });
    const status = async (path: string): Promise<number> =>
      (await mock.fetch(path, { method: "POST", headers: TJE0 })).status;
    expect(await status(`/Cust12345${PATHS.list}`)).toBe(200);
    expect(await status(`/cust12345${PATHS.list}`)).toBe(200);
    expect(await status(PATHS.list)).toBe(404);
    expect(await status(`/Cust12345x${PATHS.list}`)).toBe(404);
  });

  it("writes dates as recorded from servers in the observed dialect", () => {
    const [session] = createMock({ dialect: "observed" }).sessions.list();
    expect(session?.WhenRequested).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(Object.keys(session?.FieldProperties ?? {}).length).toBeGreaterThan(10);
  });
});

describe("mock.sessions", () => {
  it("adds, gets, updates and removes", async () => {
    const mock = createMock({ sessions: 0 });
    const added = mock.sessions.add({ CustomerName: "Kim", WhenRequested: "2020-01-01T00:00:00Z" });
    expect(added).toMatchObject({ ChatSessionId: 1, Status: "InQueue", CustomerName: "Kim" });
    expect(mock.sessions.get(1)).toEqual(added);
    expect(mock.sessions.update(1, { Status: "Closed" }).Status).toBe("Closed");
    expect(mock.sessions.remove(1)).toBe(true);
    expect([mock.sessions.remove(1), mock.sessions.get(1), mock.sessions.list()]).toEqual([false, undefined, []]);
  });

  it("takes a given id, and goes on after it", () => {
    const mock = createMock();
    expect(mock.sessions.add({ ChatSessionId: 500 }).ChatSessionId).toBe(500);
    expect(mock.sessions.add().ChatSessionId).toBe(501);
    expect(
      mock.sessions
        .list()
        .map((session) => session.ChatSessionId)
        .slice(-2),
    ).toEqual([500, 501]);
  });

  it("finds a free id when int32 is used up", () => {
    const mock = createMock();
    mock.sessions.add({ ChatSessionId: 0x7fffffff });
    expect(mock.sessions.add().ChatSessionId).toBe(13);
  });

  it("names what does not fit", () => {
    const mock = createMock();
    expect(() => mock.sessions.add({ Rating: "high" as unknown as number })).toThrow(/\/Rating must be a whole number/);
    expect(() => mock.sessions.update(999, {})).toThrow(/unknown-session/);
    expect(mock.sessions.list().length).toBe(12);
  });

  it("does not bring a removed seeded session back", async () => {
    const mock = createMock();
    mock.sessions.remove(9);
    const response = await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    expect(await response.json()).toMatchObject({ ChatSessionId: 10 });
  });
});

describe("mock.requests", () => {
  it("tells what was asked, by whom, how it went; never the credential", async () => {
    const seen: number[] = [];
    const mock = createMock({ onRequest: ({ number }) => seen.push(number) });
    await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    await mock.fetch(PATHS.session(2), jsonInit("PUT", { customerName: "Kim" }));
    await mock.fetch(PATHS.session(2), jsonInit("PUT", { Rating: "x" }));
    await mock.fetch("/nowhere");
    expect(mock.requests.count).toBe(4);
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(mock.requests.find({ operation: "PickUpFirstChatSession" })).toMatchObject([
      { number: 1, method: "POST", path: PATHS.pickUp, caller: "TJE0", status: 200, valid: true },
    ]);
    expect(mock.requests.find({ operation: "PutChatSessionEntity", valid: true })[0]?.body).toEqual({
      CustomerName: "Kim",
    });
    expect(mock.requests.find({ valid: false })).toMatchObject([
      { status: 400, problem: expect.stringContaining("/Rating") },
      { status: 404, operation: undefined },
    ]);
    expect(JSON.stringify(mock.requests.list())).not.toContain("dGplMDpUamUw");
  });

  it("keeps the last thousand", async () => {
    const mock = createMock({ sessions: 0 });
    for (let turn = 0; turn < 2100; turn++) await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
    expect(mock.requests.list().length).toBe(1000);
    expect([mock.requests.count, mock.requests.list()[999]?.number]).toEqual([2100, 2100]);
  });
});

describe("a fault inside", () => {
  it("answers 500 in the API's shape, with the stack in the log alone", async () => {
    const logged: unknown[] = [];
    let broken = false;
    const mock = createMock({
      onError: (error) => logged.push(error),
      clock: {
        now: () => {
          if (!broken) return 0;
          broken = false;
          throw new Error("the clock fell off the wall");
        },
      },
    });
    broken = true;
    const response = await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toHaveProperty("Message");
    expect(text).not.toMatch(/wall|\.ts/);
    expect(String(logged[0])).toContain("the clock fell off the wall");
  });
});
