import process from "node:process";

/** How often a property is tried: few in everyday runs, more with FUZZ_RUNS. */
export function runs(usual: number): number {
  return Number(process.env["FUZZ_RUNS"] ?? usual);
}
