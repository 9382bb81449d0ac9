import { familyOf, type FilterColumn, type FilterContext } from "./filter-column.ts";
import { type Expression, failAt, parseFilter, type Term } from "./grammar.ts";
import { findOperator, isOperatorName, operatorNames } from "./operators.ts";
import { FilterError, type Token } from "./tokens.ts";
import { decodeValues } from "./values.ts";

/** `$filter` for any list: turns text and columns into a test of rows. */

type Test<Row> = (row: Row) => boolean;

type Filter<Row> = { readonly test: Test<Row> } | { readonly problem: string };

interface FilterSource<Row> {
  /** Undefined for an unknown column. */
  readonly find: (name: string) => FilterColumn<Row> | undefined;
  readonly context: FilterContext;
}

/** Reads a filter; a problem gives its position in the text. An empty filter matches every row. */
export function readFilter<Row>(filter: string, source: FilterSource<Row>): Filter<Row> {
  if (filter.trim() === "") return { test: () => true };
  try {
    return { test: compile(parseFilter(filter), source) };
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    return { problem: `$filter, character ${error.fault.at}: ${error.fault.wanted}.` };
  }
}

function compile<Row>(expression: Expression, source: FilterSource<Row>): Test<Row> {
  if (expression.kind === "term") return compileTerm(expression, source);
  const parts = expression.parts.map((part) => compile(part, source));
  return expression.kind === "and"
    ? (row) => parts.every((part) => part(row))
    : (row) => parts.some((part) => part(row));
}

function compileTerm<Row>(term: Term, { find, context }: FilterSource<Row>): Test<Row> {
  const { column: name, operator, end } = term;
  if (!name) return failAt(end, `expected the name of a column in ${operator?.text ?? "the filter"}()`);
  // A call begins with its operator: if that is not one, a column name was expected there.
  const isCall = operator !== undefined && operator.at < name.at;
  if (isCall && !isOperatorName(operator.text)) return failAt(operator, "expected the name of a column");
  const column = find(name.text) ?? failAt(name, "expected the name of a column");
  const family = familyOf(column.restriction);
  if (!family) return failAt(name, "expected a column that can be filtered");
  const names = operatorNames(family).filter((one) => operatorFits(one, column));
  const wanted = `${column.name} takes one of ${names.join(", ")}`;
  if (!operator && family !== "flag") return failAt(end, wanted);
  const found = findOperator(family, operator?.text ?? "set");
  if (!found || !operatorFits(operator?.text, column)) return failAt(operator ?? end, wanted);
  const values = decodeValues(term.values, family);
  const [fewest, most] = found.values;
  if (values.length < fewest) return failAt(end, `expected ${countOf(found.values)} for ${operator?.text ?? "set"}`);
  if (values.length > most) {
    return failAt(values[most] as Token, `expected ${countOf(found.values)} for ${operator?.text ?? "set"}`);
  }
  return found.make({ column, values, context });
}

/** isPK needs a key, which only one type of column has. */
function operatorFits<Row>(name: string | undefined, { restriction }: FilterColumn<Row>): boolean {
  return name?.toLowerCase() !== "ispk" || restriction === "stringorPK";
}

function countOf([fewest, most]: readonly [number, number]): string {
  if (most === 0) return "no value";
  if (fewest === most) return fewest === 1 ? "one value" : `${fewest} values`;
  return fewest === 0 ? "at most one value" : "one value or more";
}
