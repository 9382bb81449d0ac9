import type { Fault } from "../../mock/faults/fault.ts";
import type { Worlds } from "../../mock/worlds.ts";

/** The runner's departures as faults, which most servers never need: read when the first one may be asked for. */
export interface LazyDepartures {
  /** Those read so far, for worlds that are made later. */
  readonly faults: () => readonly Fault[];
  /** Reads them once, and offers them to every world. */
  readonly load: () => Promise<void>;
  /** Does a request name one that has not been read yet? */
  readonly asked: (headers: Headers) => boolean;
}

/** `worlds` gives those there are, perhaps none yet. */
export function lazyDepartures(worlds: () => Worlds | undefined): LazyDepartures {
  let known: readonly Fault[] = [];
  let loading: Promise<void> | undefined;
  return {
    faults: () => known,
    load: () =>
      (loading ??= import("../../departures.ts").then(({ departures }) => {
        known = departures;
        for (const { faults } of worlds()?.opens() ?? []) faults.offer(known);
      })),
    asked: (headers) => known.length === 0 && (headers.get("prefer")?.includes("departure-") ?? false),
  };
}
