import type { Parameters } from "fast-check";

/**
 * How many examples a property gets: FUZZ_RUNS in all, 5,000 where nobody says more (`npm run fuzz` does). A share of
 * less than one is for properties whose every example is a conversation.
 */
export function runs(share = 1): Parameters<unknown> {
  const all = Number(process.env["FUZZ_RUNS"] ?? 5000);
  return {
    numRuns: Math.max(20, Math.round(all * share)),
    ...(process.env["FUZZ_SEED"] ? { seed: Number(process.env["FUZZ_SEED"]) } : {}),
  };
}
