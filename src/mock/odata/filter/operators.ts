import { folded, isEqual, isMoment, isNothing, isOrdered, type Order } from "./compare.ts";
import { dayOperators } from "./day-operators.ts";
import type { Family, FilterContext } from "./filter-column.ts";
import type { Operator, Operators } from "./operator.ts";
import type { Token } from "./tokens.ts";
import { readNumber, readText, readValue, type FilterValue } from "./values.ts";

const MANY = 100_000;

/** Tests the value in the column. */
function unary(test: (held: unknown, context: FilterContext) => boolean): Operator {
  return {
    values: [0, 0],
    make:
      ({ column, context }) =>
      (row) =>
        test(column.read(row), context),
  };
}

/** Tests the column against all values, converted to its type. */
function valued(count: Operator["values"], test: (held: unknown, wanted: readonly FilterValue[]) => boolean): Operator {
  return {
    values: count,
    make: ({ column, values, context }) => {
      const wanted = values.map((token) => readValue(column, token, context));
      return (row) => test(column.read(row), wanted);
    },
  };
}

/** Tests which of the values the column equals. */
function matching(
  count: Operator["values"],
  test: (matches: (wanted: FilterValue) => boolean, wanted: readonly FilterValue[]) => boolean,
): Operator {
  return {
    values: count,
    make: ({ column, values, context }) => {
      const wanted = values.map((token) => readValue(column, token, context));
      return (row) => test((value) => isEqual(column.read(row), value, () => column.textOf?.(row)), wanted);
    },
  };
}

/** Tests the column's displayed text against one text. */
function textual(test: (whole: string, part: string) => boolean): Operator {
  return {
    values: [1, 1],
    make: ({ column, values }) => {
      const [token] = values as [Token];
      const part = token.kind === "name" && token.text.toLowerCase() === "null" ? "" : folded(readText(token));
      const { read, textOf = read } = column;
      return (row) => test(folded(textOf(row)), part);
    },
  };
}

function ordered(order: Order): Operator {
  return valued([1, 1], (held, [wanted = null]) => isOrdered(held, order, wanted));
}

const equal = matching([1, MANY], (matches, wanted) => wanted.some(matches));
const unequal = matching([1, MANY], (matches, wanted) => !wanted.some(matches));
const one: Operator = { ...equal, values: [1, 1] };
const other: Operator = { ...unequal, values: [1, 1] };
const between = valued([2, 2], (held, [from = null, to = null]) => {
  if (isMoment(to) && to.end !== undefined) return isOrdered(held, "ge", from) && String(held) < to.end;
  return isOrdered(held, "ge", from) && isOrdered(held, "le", to);
});

const EVERY: Operators = {
  "=": one,
  eq: one,
  equals: one,
  "!=": other,
  ne: other,
  unequals: other,
  isNull: unary(isNothing),
  isNotNull: unary((held) => !isNothing(held)),
};

const ORDERED: Operators = {
  "<": ordered("lt"),
  lt: ordered("lt"),
  less: ordered("lt"),
  "<=": ordered("le"),
  le: ordered("le"),
  ">": ordered("gt"),
  gt: ordered("gt"),
  greater: ordered("gt"),
  ">=": ordered("ge"),
  ge: ordered("ge"),
  between,
  in: equal,
};

const begins = textual((whole, part) => whole.startsWith(part));
const contains = textual((whole, part) => whole.includes(part));
const ends = textual((whole, part) => whole.endsWith(part));

const TEXTS: Operators = {
  begins,
  contains,
  ends,
  notBegins: textual((whole, part) => !whole.startsWith(part)),
  notContains: textual((whole, part) => !whole.includes(part)),
  notEnds: textual((whole, part) => !whole.endsWith(part)),
  startswith: begins,
  endswith: ends,
  substringof: contains,
};

const isEvery = matching([1, MANY], (matches, wanted) => wanted.every(matches));
const isNotEvery = matching([1, MANY], (matches, wanted) => !wanted.every(matches));

const LISTS: Operators = {
  oneOf: equal,
  notOneOf: unequal,
  allOf: isEvery,
  noneOf: unequal,
  intArrayOneOf: equal,
  intArrayNotAnyOf: unequal,
  intArrayAllOf: isEvery,
  intArrayNotAllOf: isNotEvery,
};

const PEOPLE: Operators = {
  currentAssociate: unary((held, { callerId }) => held === callerId),
  associateIsOneOf: equal,
  associateIsNotOneOf: unequal,
};

const isPK: Operator = {
  values: [1, 1],
  make: ({ column, values }) => {
    const key = readNumber(values[0] as Token);
    return (row) => column.keyOf?.(row) === key;
  },
};

/** `customerConsented set`, or the column on its own. */
const set: Operator = {
  values: [0, 1],
  make: (term) => (term.values.length > 0 ? one.make(term) : (row) => term.column.read(row) === true),
};

/** Lists of values are also compared with numbers and texts. */
const ONE_OF: Operators = { oneOf: equal, notOneOf: unequal };

/** The operators that the vendor documents; ids of lists can also be ordered, and every column has a text. */
const BY_FAMILY: Readonly<Record<Family, Operators>> = {
  number: { ...EVERY, set: one, ...ORDERED, ...ONE_OF, ...TEXTS },
  text: { ...EVERY, is: one, isNot: other, ...TEXTS, ...ORDERED, ...ONE_OF, isPK },
  list: { ...EVERY, ...LISTS, ...ORDERED, ...TEXTS },
  person: { ...EVERY, ...PEOPLE, ...LISTS, ...ORDERED, ...TEXTS },
  flag: { ...EVERY, set },
  moment: { ...EVERY, ...dayOperators, ...ORDERED },
};

const byName = new Map<Family, ReadonlyMap<string, Operator>>();

/** Finds an operator, ignoring case. */
export function findOperator(family: Family, name: string): Operator | undefined {
  const known =
    byName.get(family) ?? new Map(Object.entries(BY_FAMILY[family]).map(([key, value]) => [key.toLowerCase(), value]));
  byName.set(family, known);
  return known.get(name.toLowerCase());
}

export function operatorNames(family: Family): readonly string[] {
  return Object.keys(BY_FAMILY[family]);
}

/** Whether any type has an operator of this name. */
export function isOperatorName(name: string): boolean {
  return (Object.keys(BY_FAMILY) as Family[]).some((family) => findOperator(family, name) !== undefined);
}
