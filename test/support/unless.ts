import { describe } from "vitest";

/** A group of tests that needs what may be missing: then it is skipped, and the output says why. */
export function describeUnless(missing: string | undefined, name: string, tests: () => void): void {
  if (missing === undefined) return void describe(name, tests);
  process.stderr.write(`skipped: ${name}: ${missing}\n`);
  describe.skip(`${name} (skipped: ${missing})`, tests);
}
