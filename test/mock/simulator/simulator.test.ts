import { describe, expect, it } from "vitest";
import { createMock } from "../../../src/mock/create-mock.ts";
import { openMock } from "../../../src/mock/open-mock.ts";
import type { Mock } from "../../../src/mock/mock.ts";
import { sessions } from "../../../src/groups/sessions.ts";
import { conversationOf } from "../../../src/data/conversations.ts";
import { createSimulator } from "../../../src/mock/simulator/simulator.ts";
import { validateAnswer } from "../../../src/schema/validate.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { everything } from "../../support/sample.ts";
import { itInTestAll } from "../../support/in-test-all.ts";

const [STEPS, AT_ONCE] = everything ? [["10m", "17m", "3m", "30m"], "60m"] : [["2m", "3m", "5m"], "10m"];

function played(mock: Mock, steps: readonly string[] = STEPS): string {
  for (const step of steps) mock.clock.advance(step);
  return JSON.stringify(mock.sessions.list());
}

/** Every status that each session went through, in order. */
function lives(rate: number, minutes: number): Map<number, string[]> {
  const { mock, subscribe } = openMock({ simulate: rate, sessions: 0 });
  const seen = new Map<number, string[]>();
  subscribe((event) => {
    if (event.kind !== "session" || !event.after) return;
    const { ChatSessionId: id, Status } = event.after;
    const path = seen.get(id) ?? [];
    if (path.at(-1) !== Status) path.push(String(Status));
    seen.set(id, path);
  });
  for (let minute = 0; minute < minutes; minute++) mock.clock.advance("1m");
  return seen;
}

describe("the simulator", () => {
  it("gives the same sessions for the same seed, and others for another", () => {
    const run = (seed: number): string => played(createMock({ seed, simulate: 3 }));
    expect(run(7)).toBe(run(7));
    expect(run(7)).not.toBe(run(8));
  });

  it("does not depend on the steps in which the clock moves", () => {
    expect(played(createMock({ simulate: 3 }), [AT_ONCE])).toBe(played(createMock({ simulate: 3 })));
  });

  it("stands still as long as the clock does", async () => {
    const mock = createMock({ simulate: 60 });
    const before = JSON.stringify(mock.sessions.list());
    await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
    expect(JSON.stringify(mock.sessions.list())).toBe(before);
  });

  it("plays before a request is answered when the clock runs", async () => {
    let now = Date.parse("2024-01-01T00:00:00Z");
    const mock = createMock({ simulate: 60, sessions: 0, clock: { now: () => now } });
    now += 120_000;
    const response = await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
    expect(((await response.json()) as unknown[]).length).toBeGreaterThan(50);
  });

  it("lets customers arrive at the rate, as a Poisson process", () => {
    const minutes = everything ? 120 : 30;
    for (const rate of [1, 10]) {
      const { size } = lives(rate, minutes);
      // Three standard deviations.
      expect(Math.abs(size - rate * minutes)).toBeLessThan(3 * Math.sqrt(rate * minutes));
    }
  });

  it("follows the lifecycle: nothing happens that its rules do not know", () => {
    const after: Readonly<Record<string, readonly string[]>> = {
      PreChatForm: ["InQueue", "ClosedFromQueue"],
      InQueue: ["CustomerLast", "ClosedFromQueue"],
      UserLast: ["CustomerLast", "Finished", "Closed"],
      CustomerLast: ["UserLast", "Finished", "Closed"],
      ClosedFromQueue: [],
      Finished: [],
      Closed: [],
    };
    const seen = lives(6, everything ? 120 : 60);
    for (const [id, path] of seen) {
      expect([id, path[0]]).toEqual([id, "PreChatForm"]);
      for (const [at, status] of path.slice(1).entries()) {
        expect([id, path[at], after[path[at] ?? ""]?.includes(status)]).toEqual([id, path[at], true]);
      }
    }
    const all = new Set([...seen.values()].flat());
    expect(Object.keys(after).filter((status) => !all.has(status))).toEqual([]);
  });

  it("keeps every session a valid answer, times in order, ranks unique, alerts by waiting", () => {
    const mock = createMock({ simulate: 6, sessions: 0 });
    const found = { typing: false, alert: false, rated: false, userTyping: false };
    const wrong: string[] = [];
    for (let minute = 0; minute < 60; minute++) {
      mock.clock.advance("1m");
      const sessions = mock.sessions.list();
      expect(validateAnswer("ChatSessionsForUser", sessions)).toEqual([]);
      const ranks = new Set<string>();
      for (const one of sessions) {
        const [asked, started, ended] = [one.WhenRequested, one.WhenStarted, one.WhenEnded].map((at) => Date.parse(at));
        const demand = (holds: boolean, what: string): void => {
          if (!holds) wrong.push(`minute ${minute}, session ${one.ChatSessionId}: ${what}`);
        };
        demand(!one.User || Number(asked) <= Number(started), "started before it was asked for");
        demand(one.Status !== "Closed" || Number(started) <= Number(ended), "ended before it was started");
        if (one.Status === "InQueue") {
          demand(mock.clock.nowMs() - Number(asked) < 310_000 || one.AlertLevel > 0, "no alert after five minutes");
          demand(one.InitialQueuePos > 0, "no place in the queue");
          demand(mock.clock.nowMs() - Date.parse(one.WhenFetched) < 10_000, "not fetched");
        }
        if (one.User && ["UserLast", "CustomerLast"].includes(String(one.Status))) {
          const rank = `${one.User.AssociateId} ${one.Rank}`;
          demand(!ranks.has(rank), "rank taken twice");
          ranks.add(rank);
        }
        found.typing ||= one.Flags === "CustomerIsTyping" && one.Status === "UserLast";
        found.userTyping ||= one.Flags?.includes("UserIsTyping") ?? false;
        found.alert ||= one.AlertLevel > 0;
        found.rated ||= one.Rating > 0;
      }
    }
    expect(wrong).toEqual([]);
    expect(found).toEqual({ typing: true, alert: true, rated: true, userTyping: true });
  });

  it("lets customers of the API's user write too, and closes what no agent answers", async () => {
    const mock = createMock({ simulate: 0 });
    const answer = await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    const { ChatSessionId: id } = (await answer.json()) as { ChatSessionId: number };
    const seen = new Set<string>();
    for (let turn = 0; turn < 80; turn++) {
      mock.clock.advance("10s");
      seen.add(String(mock.sessions.get(id)?.Status));
    }
    expect(seen.has("CustomerLast") || seen.has("Finished")).toBe(true);
    expect(["Closed", "Finished"]).toContain(mock.sessions.get(id)?.Status);
  });

  itInTestAll("keeps conversations in order: each answer fits what was asked, and the goodbye comes last", () => {
    const { mock, subscribe } = openMock({ simulate: 2, sessions: 0 });
    const said = new Map<number, string[]>();
    subscribe((event) => {
      if (event.kind !== "session" || !event.after || event.after.LastMessage === event.before?.LastMessage) return;
      const { ChatSessionId: id, LastMessage } = event.after;
      said.set(id, [...(said.get(id) ?? []), String(LastMessage)]);
    });
    for (let minute = 0; minute < 60; minute++) mock.clock.advance("1m");
    let whole = 0;
    for (const [id, lines] of said) {
      const { opening, turns, goodbye } = conversationOf(1, id);
      const script = [opening, ...turns.flatMap(({ customer, agent }) => [customer, agent]), goodbye];
      const ofScript = lines.filter((line) => script.includes(line));
      // As many lines as were said, from the first on, in their order, none twice.
      expect([id, ofScript]).toEqual([id, script.slice(0, ofScript.length)]);
      if (ofScript.length === script.length) whole++;
    }
    expect(whole).toBeGreaterThan(60);
  });

  it("leaves a transcript in order: welcome, conversation, end, each at its own time", async () => {
    const mock = createMock({ simulate: 2, sessions: 0, groups: [sessions] });
    mock.clock.advance("20m");
    const { ChatSessionId: id } = mock.sessions.list().findLast(({ Status }) => Status === "Closed") ?? {};
    const answer = await mock.fetch(`/api/v1/ChatSession/${id}/Messages?after=0`, { headers: TJE0 });
    const messages = (await answer.json()) as { SpecialType: string; WhenPosted: string; Message: string }[];
    const times = messages.map(({ WhenPosted }) => Date.parse(WhenPosted));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(new Set(times).size).toBeGreaterThan(5);
    const specials = messages.map(({ SpecialType }) => SpecialType).filter((type) => type !== "None");
    expect([specials, messages.at(-1)?.SpecialType]).toEqual([["Welcome", "ClosedByUser"], "ClosedByUser"]);
  });

  it("tells when each thing happened, however far the clock leaps", () => {
    const { mock, subscribe } = openMock({ simulate: 2, sessions: 0 });
    const times: number[] = [];
    subscribe((event) => {
      if (event.kind === "session") times.push(event.atMs);
    });
    const before = mock.clock.nowMs();
    mock.clock.advance("10m");
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(new Set(times).size).toBeGreaterThan(100);
    expect([Math.min(...times) > before, Math.max(...times) <= mock.clock.nowMs()]).toEqual([true, true]);
  });

  it("goes on when the clock is set back", () => {
    const mock = createMock({ simulate: 20, sessions: 0 });
    mock.clock.advance("5m");
    const { length } = mock.sessions.list();
    mock.clock.set("2020-01-01T00:00:00Z");
    mock.clock.advance("5m");
    expect(mock.sessions.list().length).toBeGreaterThan(length + 60);
  });

  it("lets everybody hold still for the rest of a leap that is too long to play", () => {
    const { world } = openMock({ sessions: 0 });
    const simulator = createSimulator(world(), 2, { mostTurns: 1000 });
    world().clock.advance("3650d");
    expect([simulator.run(), simulator.run()]).toEqual([1000, 1]);
    world().clock.advance("1m");
    expect(simulator.run()).toBeGreaterThan(5);
    expect(simulator.run()).toBe(0);
  });

  it("serves a customer that was added by hand", () => {
    const mock = createMock({ simulate: 0, sessions: 0 });
    const { ChatSessionId: id } = mock.sessions.add({ CustomerName: "Kim", TopicId: 1 });
    mock.clock.advance("2m");
    expect(mock.sessions.get(id)?.User?.Name).toMatch(/ANNE|KARI|LARS/);
  });

  it("starts over at a reset, and keeps a bounded number of ended sessions", () => {
    const mock = createMock({ simulate: everything ? 60 : 10, sessions: 0 });
    const first = played(mock, ["10m"]);
    mock.clock.advance(everything ? "50m" : "30m");
    expect(mock.sessions.list().length).toBeLessThan(2000);
    if (everything) mock.clock.advance("1h");
    expect(mock.sessions.list().length).toBeLessThan(2000);
    mock.reset();
    expect(played(mock, ["10m"])).toBe(first);
  });

  it.each([-1, 601, Number.NaN])("refuses the rate %s", (simulate) => {
    expect(() => createMock({ simulate })).toThrow(/simulator-rate/);
  });
});
