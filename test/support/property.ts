import { appendFileSync } from "node:fs";
import process from "node:process";
import * as fc from "fast-check";
import { expect } from "vitest";

/**
 * The one way to try a property. `npm test` tries the same examples every time; `npm run fuzz` takes a random seed and
 * more of them. What fails names the command that repeats it.
 */

/** The seed of `npm test`. */
const FIXED_SEED = 20_240_612;
const SEED_STEP = 1_000_003;
/** An example that takes longer hangs, which is a find; it is never so slow, however loaded the machine is. */
const CASE_MS = 120_000;

const { FUZZ_SEED, FUZZ_PATH, FUZZ_TALLY, FUZZ_TIMES = "1", FUZZ_MS = "0" } = process.env;

interface Effort {
  /** How many examples are tried at least. */
  readonly runs: number;
  /** How long more of them are tried. */
  readonly ms: number;
  readonly now: () => number;
}

/** Rejects with the smallest example that breaks the property; `runs` times FUZZ_TIMES (vitest.config.ts) are tried. */
export async function expectProperty<Given>(
  property: fc.IAsyncProperty<Given> | fc.IProperty<Given>,
  runs: number,
): Promise<void> {
  const begin = performance.now();
  const effort = { runs: Math.ceil(runs * Number(FUZZ_TIMES)), ms: Number(FUZZ_MS), now: () => performance.now() };
  const { cases, details } = await tryProperty(property, effort);
  if (FUZZ_TALLY !== undefined) tally(FUZZ_TALLY, { cases, ms: performance.now() - begin, failed: details.failed });
  if (!details.failed) return;
  const { errorInstance: cause } = details;
  const report = (await fc.asyncDefaultReportMessage(details)) ?? "Property failed";
  const broken = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`${report}\n\n${broken}\n\nRepeat it with\n  ${commandFor(details)}\n`, { cause });
}

/** Whole runs, each with a seed of its own that repeats it, until the time is used or one has failed. */
export async function tryProperty<Given>(
  property: fc.IAsyncProperty<Given> | fc.IProperty<Given>,
  { runs, ms, now }: Effort,
): Promise<{ readonly cases: number; readonly details: fc.RunDetails<Given> }> {
  const begin = now();
  let cases = 0;
  for (let [turn, numRuns] = [0, runs]; ; turn++) {
    // eslint-disable-next-line no-await-in-loop
    const details = await fc.check(property, {
      seed: (Number(FUZZ_SEED ?? FIXED_SEED) + turn * SEED_STEP) | 0,
      numRuns,
      timeout: CASE_MS,
      ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH, endOnFailure: true }),
    });
    cases += details.numRuns;
    const used = now() - begin;
    if (details.failed || used >= ms) return { cases, details };
    numRuns = Math.ceil(((ms - used) * cases) / Math.max(used, 1));
  }
}

/** What `npm run fuzz` makes its table of. */
function tally(file: string, outcome: { readonly cases: number; readonly ms: number; readonly failed: boolean }): void {
  const { currentTestName = "" } = expect.getState();
  const property = `${testFile()}: ${currentTestName.split(" > ")[0]}`;
  appendFileSync(file, `${JSON.stringify({ property, seed: FUZZ_SEED, ...outcome })}\n`);
}

function testFile(): string {
  const { testPath = "" } = expect.getState();
  return testPath.replaceAll("\\", "/").replace(/^.*\/(?=test\/)/, "");
}

/** The command that tries the example again; a pattern without quotes means the same to every shell. */
function commandFor<Given>({ seed, counterexamplePath: path, counterexample }: fc.RunDetails<Given>): string {
  const { currentTestName = "" } = expect.getState();
  const file = testFile();
  // A list of commands shrinks by what has run before: only the whole run repeats it.
  const whole = path === null || fc.stringify(counterexample).includes("replayPath=");
  const name = currentTestName.replaceAll(" > ", ".+").replace(/[^\w .+]/g, ".");
  return `npm run fuzz -- --seed ${seed}${whole ? "" : ` --path ${path}`} -t "${name}" ${file}`;
}
