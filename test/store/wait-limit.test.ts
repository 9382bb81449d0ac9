import { expect, it, vi } from "vitest";
import { createWaitLimit } from "../../src/mock/persistence/wait-limit.ts";
import type { Job } from "../../src/mock/persistence/run-steps.ts";

it("ends a wait for a silent store, and none for a store that answers, however often it has to be asked", () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const waiting: Job[] = [];
    const running: Job[] = [];
    const limit = createWaitLimit(2000, { waiting, running: () => running });
    const late: string[] = [];
    const job = (name: string): Job => ({
      step: () => {},
      resolve: () => {},
      reject: () => late.push(name),
      since: limit.begin(),
    });
    running.push(job("running"));
    waiting.push(job("waiting"));
    vi.advanceTimersByTime(1500);
    limit.answered();
    vi.advanceTimersByTime(1500);
    expect(late).toEqual([]);
    waiting.push(job("waiting since later"));
    vi.advanceTimersByTime(1000);
    expect([late, waiting.length]).toEqual([["running", "waiting"], 1]);
    [running.length, waiting.length] = [0, 0];
    vi.advanceTimersByTime(1000);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
