/** Reports the progress of the run to the caller. */

import type { Fault } from "../judge.ts";
import type { Report } from "../model.ts";
import type { ProgressEvent } from "../options.ts";
import type { Scenario } from "../scenario.ts";

interface Progress {
  readonly start: () => void;
  readonly begin: (scenario: Scenario) => void;
  readonly finding: (fault: Fault) => void;
  readonly cleanUp: () => void;
  readonly end: (report: Report) => void;
}

export function createProgress(notify: ((event: ProgressEvent) => void) | undefined, total: number): Progress {
  let done = -1;
  const tell = (event: Omit<ProgressEvent, "done" | "total">): void =>
    notify?.({ ...event, done: Math.max(0, done), total });
  return {
    start: () => tell({ kind: "start", message: "sends the first request" }),
    begin(scenario) {
      done++;
      tell({ kind: "case", message: scenario.title });
    },
    finding: ({ check, operation, verdict }) => tell({ kind: "finding", check, operation, message: verdict.message }),
    cleanUp() {
      done = total;
      tell({ kind: "cleanup", message: "removes what the run created" });
    },
    end: ({ findings }) =>
      tell({ kind: "end", message: findings.length === 1 ? "1 finding" : `${findings.length} findings` }),
  };
}
