import type { Settings } from "../options.ts";

/** The options in which worlds shared between processes must agree. */
export function worldFacts({ seed, sessions, clock }: Settings): Readonly<Record<string, unknown>> {
  return { seed, sessions, clock: kindOf(clock) };
}

/** The kind of a clock: those of one kind show the same time in several processes. */
function kindOf(clock: Settings["clock"]): string {
  if (clock === "system") return "runs";
  if (typeof clock !== "object" || !("now" in clock)) return "stands";
  const { speed = 1 } = clock;
  return speed === 1 ? "runs" : `runs at speed ${speed}`;
}
