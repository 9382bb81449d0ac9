import type { FilterColumn, FilterContext } from "./filter-column.ts";
import type { Token } from "./tokens.ts";

/** How many values an operator takes, and how it evaluates a term. */
export interface Operator {
  /** The fewest and the most values. */
  readonly values: readonly [number, number];
  readonly make: <Row>(term: OperatorTerm<Row>) => (row: Row) => boolean;
}

interface OperatorTerm<Row> {
  readonly column: FilterColumn<Row>;
  readonly values: readonly Token[];
  readonly context: FilterContext;
}

/** By name. */
export type Operators = Readonly<Record<string, Operator>>;
