import { vi } from "vitest";
import { systemClock, type Clock } from "../../src/verify/clock.ts";

/** A time that passes only when a test says so, and the timeouts of the requests of a run with it. */
export interface OwnTime {
  readonly clock: Clock;
  readonly pass: (milliseconds: number) => void;
  /** Never answers: the time until its timeout passes at once. */
  readonly hang: () => Promise<Response>;
  /** For the request that is being sent: lets its timeout pass. */
  readonly timeout: () => () => void;
}

/** Until the test is over; `restore` belongs into its clean-up. */
export function ownTime(): OwnTime & { readonly restore: () => void } {
  let now = 0;
  let latest = (): void => {};
  const spy = vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    const controller = new AbortController();
    latest = () => {
      now += milliseconds;
      controller.abort(new DOMException("too late", "TimeoutError"));
    };
    return controller.signal;
  });
  return {
    clock: { ...systemClock, now: () => now, sleep: async (milliseconds) => void (now += milliseconds) },
    pass: (milliseconds) => void (now += milliseconds),
    hang: () => {
      latest();
      return new Promise(() => {});
    },
    timeout: () => latest,
    restore: () => spy.mockRestore(),
  };
}

/** Milliseconds of this thread's CPU that the work took, whatever else the machine has to do. */
export function cpuMs(work: () => void): number {
  const { user, system } = process.threadCpuUsage();
  work();
  const after = process.threadCpuUsage();
  return (after.user - user + after.system - system) / 1000;
}
