import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { validateAnswer } from "../../src/schema/validate.ts";
import type { ChatSessionEntity } from "../../src/generated/entities.ts";

const unset = (text: string): boolean => text.startsWith("0001-01-01T00:00:00");
const order = (...times: string[]): number[] => times.filter((text) => !unset(text)).map((text) => Date.parse(text));

describe.each([1, 2, 3, 4711, -5])("the world of seed %i", (seed) => {
  const mock = createMock({ seed, sessions: 60 });
  const sessions = mock.sessions.list();
  const having = (test: (session: ChatSessionEntity) => boolean): ChatSessionEntity[] => sessions.filter(test);

  it("has sixty sessions that validate, and every kind of them", () => {
    expect(validateAnswer("ChatSessionsForUser", sessions, { dialect: "documented", select: false })).toEqual([]);
    expect(sessions.length).toBe(60);
    for (const status of ["InQueue", "UserLast", "CustomerLast", "Closed", "ClosedFromQueue"]) {
      expect(having((session) => session.Status === status)).not.toEqual([]);
    }
  });

  it("keeps times in order, all before now", () => {
    for (const one of sessions) {
      const times = order(one.WhenRequested, one.WhenStarted, one.WhenIdle, one.WhenEnded);
      expect([one.ChatSessionId, times.toSorted((a, b) => a - b)]).toEqual([one.ChatSessionId, times]);
      expect(Math.max(...times, Date.parse(one.WhenFetched))).toBeLessThanOrEqual(mock.clock.nowMs());
    }
  });

  it("numbers the queue in order of WhenRequested", () => {
    const queued = having((session) => session.Status === "InQueue").toSorted(
      (one, other) => Date.parse(one.WhenRequested) - Date.parse(other.WhenRequested),
    );
    expect(queued.map((session) => session.InitialQueuePos)).toEqual(queued.map((_, at) => at + 1));
    for (const one of queued)
      expect([one.User, one.Rank, unset(one.WhenStarted), unset(one.WhenEnded)]).toEqual([null, 0, true, true]);
  });

  it("gives the samples' user sessions with ranks from 1, and no session shares a rank", () => {
    const active = having((session) => ["UserLast", "CustomerLast"].includes(session.Status ?? ""));
    expect(active.filter((one) => one.User?.Name === "TJE0").map((one) => one.Rank)).toEqual([1, 2, 3, 4, 5]);
    const ranks = active.map((one) => `${one.User?.Name} ${one.Rank}`);
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it("rates ended conversations, and only those", () => {
    for (const one of sessions)
      expect([one.ChatSessionId, one.Rating > 0]).toEqual([one.ChatSessionId, one.Status === "Closed"]);
  });

  it("fits names, addresses and references to each other", () => {
    for (const one of sessions) {
      const [first = ""] = (one.CustomerName ?? "").toLowerCase().split(/[^a-z]/);
      expect(one.CustomerEmail).toContain(first);
    }
    for (const one of having(({ Person }) => Person !== null)) {
      expect([one.Person?.FullName, one.Person?.ContactId]).toEqual([one.CustomerName, one.Contact?.ContactId]);
    }
    expect(having((one) => one.Person !== null).length).toBeGreaterThan(5);
    expect(having((one) => one.Person === null).length).toBeGreaterThan(5);
  });
});

describe("sizes and seeds", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 12, 100])("makes %i sessions that validate", (sessions) => {
    const list = createMock({ sessions }).sessions.list();
    expect(list.length).toBe(sessions);
    expect(validateAnswer("ChatSessionsForUser", list, { dialect: "documented", select: false })).toEqual([]);
  });

  it("gives other seeds other people", () => {
    const names = [1, 2, 3].map((seed) =>
      createMock({ seed })
        .sessions.list()
        .map((one) => one.CustomerName)
        .join(),
    );
    expect(new Set(names).size).toBe(3);
  });
});
