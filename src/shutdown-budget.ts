/**
 * How long each part of an end may take, one after the other: together less than the two seconds within which every command ends, so
 * that a busy machine has something left.
 */
export const ENDING_MS = {
  /** Requests under way. */
  requests: 1200,
  /** The last commands to the store. */
  store: 200,
  /** A reader of the output who no longer reads. */
  output: 300,
} as const;

/** A worker that has not ended by then hangs. */
export const WORKER_ENDS_MS: number = ENDING_MS.requests + ENDING_MS.store + ENDING_MS.output + 100;
