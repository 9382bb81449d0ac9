import type { Clock, WorldClock } from "./clock.ts";

/** The clock of the world that is current when it is asked: a reset brings a new one. `moved` is called whenever the clock is moved. */
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
