import type { Events } from "./events.ts";
import { createJournal, type WritableJournal } from "./journal.ts";
import type { Settings } from "./options.ts";
import { createRecorder, type Recorder } from "./recorder.ts";

/** What a mock remembers of requests. */
interface Logs {
  readonly journal: WritableJournal;
  /** Undefined unless the mock was made with `inspect`. */
  readonly recorder: Recorder | undefined;
  readonly clear: () => void;
}

export function createLogs({ onRequest, inspect }: Settings, events: Events): Logs {
  const journal = createJournal((entry) => {
    onRequest?.(entry);
    events.emit({ kind: "request", entry });
  });
  const recorder = inspect ? createRecorder() : undefined;
  const clear = (): void => {
    journal.clear();
    recorder?.clear();
  };
  return { journal, recorder, clear };
}
