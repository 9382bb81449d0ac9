import { describe, expect, it } from "vitest";
import { openMock } from "../../src/mock/open-mock.ts";
import type { MockEvent } from "../../src/mock/events.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

const pickUp = { method: "POST", headers: TJE0 };

describe("a refused request", () => {
  it.each([
    ["no operation", "/nowhere", {}],
    ["the wrong method", PATHS.list, { method: "DELETE" }],
    ["no credentials", PATHS.list, { method: "POST" }],
    ["a body that does not bind", PATHS.session(9), jsonInit("PUT", { Rating: "x" })],
    ["an unknown id", PATHS.session(999), jsonInit("PUT", {})],
  ])("names the journal's entry: %s", async (_, path, init) => {
    const { mock } = openMock();
    await mock.fetch(PATHS.list, pickUp);
    const response = await mock.fetch(path, init);
    expect(response.headers.get("x-mock-explain")).toBe("2");
    expect(mock.requests.list().at(-1)).toMatchObject({ number: 2, status: response.status, valid: false });
  });

  it("alone has the header", async () => {
    const response = await openMock().mock.fetch(PATHS.list, pickUp);
    expect(response.headers.has("x-mock-explain")).toBe(false);
  });
});

describe("a mock that records", () => {
  it("gives back what was asked and answered, byte by byte", async () => {
    const { mock, recorder, render } = openMock({ inspect: true });
    const sent = jsonInit("PUT", { customerName: "Kim" });
    const answered = await mock.fetch(PATHS.session(9), sent);
    const exchange = recorder?.get(1);
    if (!exchange) throw new Error("nothing was recorded");
    expect(new TextDecoder().decode(exchange.body)).toBe(sent.body);
    expect(exchange.headers.get("content-type")).toBe("application/json");
    expect(await (await render(exchange)).text()).toBe(await answered.text());
  });

  it("keeps the last thousand, long lists and bodies shortened", async () => {
    const { mock, recorder } = openMock({ inspect: true, sessions: 200 });
    await mock.fetch(PATHS.list, pickUp);
    await mock.fetch(PATHS.session(9), jsonInit("PUT", { CustomerName: "x".repeat(100_000) }));
    expect([recorder?.get(1)?.omitted, recorder?.get(2)?.body?.byteLength]).toEqual([expect.any(Number), 16_384]);
    expect(recorder?.get(1)?.omitted).toBeGreaterThan(100);
    for (let turn = 0; turn < 1000; turn++) await mock.fetch("/nowhere");
    expect([recorder?.get(2), recorder?.get(3)?.number, recorder?.get(1002)?.number]).toEqual([undefined, 3, 1002]);
  });

  it("does so only when asked, and forgets at a reset", async () => {
    expect(openMock().recorder).toBeUndefined();
    const { mock, recorder } = openMock({ inspect: true });
    await mock.fetch(PATHS.list, pickUp);
    mock.reset();
    expect(recorder?.get(1)).toBeUndefined();
  });
});

describe("capture and restore", () => {
  it("bring sessions, queue, ranks, ids and time back", async () => {
    const { mock, capture, restore } = openMock();
    await mock.fetch(PATHS.pickUp, pickUp);
    mock.sessions.add({ CustomerName: "Kim" });
    mock.sessions.remove(2);
    const [sessions, time, taken] = [mock.sessions.list(), mock.clock.nowMs(), capture()];
    const next = async (): Promise<unknown> => (await mock.fetch(PATHS.pickUp, pickUp)).json();
    const first = await next();
    mock.sessions.add({});
    mock.sessions.remove(13);
    mock.sessions.remove(3);
    mock.sessions.update(1, { CustomerName: "Changed" });
    mock.clock.advance("1h");
    restore(taken);
    expect([mock.sessions.list(), mock.clock.nowMs()]).toEqual([sessions, time]);
    expect(await next()).toEqual(first);
    expect(mock.sessions.add({}).ChatSessionId).toBe(14);
  });
});

describe("subscribe", () => {
  it("tells of sessions, requests and resets until it is ended", async () => {
    const { mock, subscribe } = openMock();
    const seen: string[] = [];
    const end = subscribe((event: MockEvent) => seen.push(event.kind));
    await mock.fetch(PATHS.pickUp, pickUp);
    mock.sessions.remove(1);
    mock.reset();
    end();
    mock.sessions.remove(1);
    expect(seen).toEqual(["session", "request", "session", "reset"]);
  });
});
