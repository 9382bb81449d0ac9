import { describe } from "vitest";

const isWindows = process.platform === "win32";

/** Why a test of signals cannot run here. */
export const noSignals: string | undefined = isWindows
  ? "Windows ends a process without a signal that it could answer"
  : undefined;

/** Why a test that types lines into a POSIX shell, or uses files that only POSIX has, cannot run here. */
export const noPosix: string | undefined = isWindows ? "Windows has no POSIX shell and no /dev" : undefined;

/** A group of tests that needs what may be missing: then it is skipped, and the output says why. */
export function describeUnless(missing: string | undefined, name: string, tests: () => void): void {
  if (missing !== undefined) process.stderr.write(`skipped: ${name}: ${missing}\n`);
  const why = missing === undefined ? "" : ` (skipped: ${missing})`;
  describe.skipIf(missing !== undefined)(`${name}${why}`, () => {
    tests();
  });
}
