/** Exit codes as the help of every command and the documentation say them; those of reports: verify/exit-code.ts. */

import { EXIT_CODES, type ExitCode } from "../../verify/exit-code.ts";

type Row = readonly [code: string, meaning: string];

/** Where a command meets less than verify does. */
export const OF_CHECK: Partial<Record<ExitCode, string>> = {
  2: "invalid command line, or a file cannot be read",
  3: "could not run to the end: Ctrl-C",
  5: "nothing was verified: no exchange could be judged, or less was seen than --min-coverage asks for",
};

/** Of the commands that end with a report. */
export function reportExits(texts: Partial<Record<ExitCode, string>> = {}): readonly Row[] {
  return EXIT_CODES.map(([code, meaning]) => [String(code), texts[code] ?? meaning] as const);
}

/** Of all other commands, the strongest first. */
export const OWN_EXITS: ReadonlyMap<string, readonly Row[]> = new Map<string, readonly Row[]>([
  [
    "so-mock",
    [
      ["2", "there is no such command or option, or Node is too old"],
      ["0", "otherwise; each command's help lists its own"],
    ],
  ],
  [
    "serve",
    [
      ["1", "the port or the host cannot be used"],
      ["2", "invalid command line or configuration"],
      ["3", "the store cannot be reached or refuses the credentials"],
      ["0", "stopped by a signal"],
    ],
  ],
  [
    "init",
    [
      ["2", "there is such a file already, or it cannot be written"],
      ["0", "the file was written"],
    ],
  ],
  [
    "doctor",
    [
      ["2", "invalid command line; nothing was sent"],
      ["3", "verify could not run against this server, or Ctrl-C"],
      ["0", "verify can run"],
    ],
  ],
  [
    "import",
    [
      ["2", "invalid command line, or a source cannot be read; nothing was written"],
      ["3", "interrupted by Ctrl-C; nothing was written"],
      ["1", "under --strict: a row could not be read, or a source had nothing to import"],
      ["0", "the tables were written, or would be without --dry-run"],
    ],
  ],
  [
    "changes",
    [
      ["2", "invalid command line, or a contract cannot be read"],
      ["3", "interrupted by Ctrl-C"],
      ["1", "there are changes that --fail-on names"],
      ["0", "there are none, or --fail-on was not given"],
    ],
  ],
]);
