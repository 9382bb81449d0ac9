import type { Clock, WorldClock } from "./clock.ts";

/** Forwards to the clock of the current world, which a reset replaces. `moved` is called whenever it is moved. */
export function forwarding(clock: () => WorldClock, moved: () => void): Clock {
  return {
    now: () => `${clock().now()}Z`,
    nowMs: () => clock().nowMs(),
    advance: (by) => {
      clock().advance(by);
      moved();
    },
    set: (to) => {
      clock().set(to);
      moved();
    },
    freeze: () => clock().freeze(),
    resume: () => clock().resume(),
    get frozen() {
      return clock().frozen;
    },
  };
}
