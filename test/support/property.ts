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

const { FUZZ_SEED, FUZZ_PATH, FUZZ_TALLY, FUZZ_TIMES = "1" } = process.env;

/** Rejects with the smallest example that breaks the property; `runs` is how many are tried in `npm test`. */
export async function expectProperty<Given>(
  property: fc.IAsyncProperty<Given> | fc.IProperty<Given>,
  runs: number,
): Promise<void> {
  const begin = performance.now();
  const details = await fc.check(property, {
    seed: Number(FUZZ_SEED ?? FIXED_SEED),
    numRuns: Math.ceil(runs * Number(FUZZ_TIMES)),
    ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH, endOnFailure: true }),
  });
  if (FUZZ_TALLY !== undefined) tally(FUZZ_TALLY, details, performance.now() - begin);
  if (!details.failed) return;
  const { errorInstance: cause } = details;
  const report = (await fc.asyncDefaultReportMessage(details)) ?? "Property failed";
  const broken = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`${report}\n\n${broken}\n\nRepeat it with\n  ${commandFor(details)}\n`, { cause });
}

/** What `npm run fuzz` makes its table of. */
function tally<Given>(file: string, { numRuns, failed }: fc.RunDetails<Given>, ms: number): void {
  const { currentTestName = "" } = expect.getState();
  appendFileSync(
    file,
    `${JSON.stringify({ property: `${testFile()}: ${currentTestName.split(" > ")[0]}`, cases: numRuns, ms, failed })}\n`,
  );
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
