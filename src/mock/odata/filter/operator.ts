import type { FilterColumn, FilterContext } from "./filter-column.ts";
import type { Token } from "./tokens.ts";

/** How many values an operator takes, and what it makes of a term. */
export interface Operator {
  /** Fewest and most values. */
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
