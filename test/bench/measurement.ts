/** The vocabulary of the bench: a measurement gives rows, a row holds figures side by side and perhaps a goal. */

export interface Goal {
  readonly at: "least" | "most";
  readonly limit: number;
}

export interface Row {
  /** What was measured, such as `list, requests a second`. */
  readonly what: string;
  readonly unit: string;
  /** Figures by whose they are, such as `so-mock`, `hono`, `node:http`. */
  readonly figures: Readonly<Record<string, number>>;
  /** What the goal is held against: a ratio of two figures, or the first figure itself. */
  readonly judged: number;
  readonly goal?: Goal;
}

export interface Measurement {
  readonly name: string;
  readonly run: (context: Context) => Promise<readonly Row[]>;
}

export interface Context {
  /** Shortens everything to a trial of the bench itself. */
  readonly quick: boolean;
  readonly progress: (line: string) => void;
}

/** A row that compares the mock with bare Hono; `judged` is the first as a multiple of the second. */
export function compared(what: string, unit: string, figures: Row["figures"], goal?: Goal): Row {
  const judged = (figures["so-mock"] ?? Number.NaN) / (figures["hono"] ?? Number.NaN);
  return goal ? { what, unit, figures, judged, goal } : { what, unit, figures, judged };
}

export function isMet({ goal, judged }: Row): boolean | undefined {
  if (!goal) return undefined;
  return goal.at === "least" ? judged >= goal.limit : judged <= goal.limit;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
