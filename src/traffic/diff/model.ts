/** The result of comparing two servers. Types only; all of it is data. */

export interface Difference {
  /** shape: which properties exist, and their types. behaviour: everything else. */
  readonly kind: "shape" | "behaviour";
  /** The point compared, such as `User.AssociateId` or `the list as text/xml: status`. */
  readonly what: string;
  /** The behaviour of the first server, then of the second. */
  readonly a: string;
  readonly b: string;
  /** True if the baseline contains it. */
  readonly known?: boolean;
}

export interface OperationDiff {
  readonly operation: string;
  /** The number of points compared, and of those in which the two agree. */
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
  /** Percent; absent if nothing was compared, or if one server has no session. */
  readonly score?: number;
  /** The number of points compared. */
  readonly compared: number;
  /** Servers without a session, so that nothing about sessions was compared. */
  readonly empty?: readonly string[];
  readonly operations: readonly OperationDiff[];
  /** Present if a run was cut short: points it did not reach were not compared. */
  readonly unfinished?: { readonly target: string; readonly message: string };
  /** Present if one of the two runs could not start. */
  readonly failure?: { readonly target: string; readonly message: string };
}

/** One point of comparison, with a readable value. */
export interface Point {
  readonly kind: Difference["kind"];
  readonly what: string;
  readonly value: string;
}
