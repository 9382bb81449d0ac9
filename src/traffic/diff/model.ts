/** The result of comparing two servers. Types only; all of it is data. */

export interface Difference {
  /** shape: which properties there are, and of which type. behaviour: everything else. */
  readonly kind: "shape" | "behaviour";
  /** What was compared, such as `User.AssociateId` or `the list as text/xml: status`. */
  readonly what: string;
  /** What the first server does, and the second. */
  readonly a: string;
  readonly b: string;
  /** True where the baseline knows it. */
  readonly known?: boolean;
}

export interface OperationDiff {
  readonly operation: string;
  /** How many points were compared, and in how many of them the two agree. */
  readonly compared: number;
  readonly equal: number;
  /** Percent; absent if nothing was compared. 100 only if all points are equal. */
  readonly score?: number;
  /** Why nothing was compared. */
  readonly reason?: string;
  readonly differences: readonly Difference[];
}

export interface Diff {
  readonly tool: { readonly name: string; readonly version: string };
  readonly a: string;
  readonly b: string;
  /** ISO 8601 with `Z`. */
  readonly startedAt: string;
  /** Percent; absent if nothing was compared, or if one of the two has no session to show. */
  readonly score?: number;
  /** How many points were compared. */
  readonly compared: number;
  /** Servers that have no session to show, so that nothing of sessions was compared. */
  readonly empty?: readonly string[];
  readonly operations: readonly OperationDiff[];
  /** Present if a run was cut short: what was not reached was not compared. */
  readonly unfinished?: { readonly target: string; readonly message: string };
  /** Present if one of the two could not be run. */
  readonly failure?: { readonly target: string; readonly message: string };
}

/** One point in which two servers can agree or differ, with a readable value. */
export interface Point {
  readonly kind: Difference["kind"];
  readonly what: string;
  readonly value: string;
}
