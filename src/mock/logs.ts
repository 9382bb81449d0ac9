import type { Events } from "./events.ts";
import { createJournal, type WritableJournal } from "./journal.ts";
import type { Settings } from "./options.ts";
import type { Recorder } from "./recorder.ts";

/** What a mock records about requests. */
interface Logs {
  readonly journal: WritableJournal;
  /** Undefined if there is no console. */
  readonly recorder: Recorder | undefined;
  readonly clear: () => void;
}

export function createLogs({ onRequest }: Settings, events: Events, recorder: Recorder | undefined): Logs {
  const journal = createJournal((entry) => {
    onRequest?.(entry);
    events.emit({ kind: "request", entry });
  });
  const clear = (): void => {
    journal.clear();
    recorder?.clear();
  };
  return { journal, recorder, clear };
}
