import { describe } from "vitest";

/** A group of tests that needs what may be missing: then it is skipped, and the output says why. */
export function describeUnless(missing: string | undefined, name: string, tests: () => void): void {
  if (missing !== undefined) process.stderr.write(`skipped: ${name}: ${missing}\n`);
  const why = missing === undefined ? "" : ` (skipped: ${missing})`;
  describe.skipIf(missing !== undefined)(`${name}${why}`, () => {
    tests();
  });
}
