import type { Settings } from "../options.ts";

/** What worlds must have in common that are shared between processes. */
export function worldFacts({ seed, sessions, clock }: Settings): Readonly<Record<string, unknown>> {
  return { seed, sessions, clock: kindOf(clock) };
}

/** What clocks have in common that show the same time in several processes. */
function kindOf(clock: Settings["clock"]): string {
  if (clock === "system") return "runs";
  if (typeof clock !== "object" || !("now" in clock)) return "stands";
  const { speed = 1 } = clock;
  return speed === 1 ? "runs" : `runs at speed ${speed}`;
}
