import { describe, expect, it } from "vitest";
import type { FilterColumn } from "../../../src/mock/odata/filter/filter-column.ts";
import { readFilter } from "../../../src/mock/odata/filter/read-filter.ts";
import { findZone, OSLO } from "../../../src/time/zone-code.ts";

/** Wednesday, 12 June 2024, ten in the morning in Oslo. */
const NOW = Date.UTC(2024, 5, 12, 8);

interface Row {
  readonly id: number;
  readonly name: string | null;
  readonly when: string | null;
  readonly list: number;
  readonly ids: readonly number[];
  readonly user: number;
  readonly flag: boolean;
}

const LIST = ["Zero", "One", "Two", "Three"];
const column = (name: keyof Row, restriction: string, more: Partial<FilterColumn<Row>> = {}): FilterColumn<Row> => ({
  name,
  restriction,
  read: (row) => row[name],
  ...more,
});

const COLUMNS: ReadonlyMap<string, FilterColumn<Row>> = new Map([
  ["id", column("id", "int")],
  ["name", column("name", "stringorPK", { keyOf: ({ id }) => id })],
  ["when", column("when", "datetime")],
  [
    "list",
    column("list", "listAny", {
      textOf: ({ list }) => LIST[list] ?? "",
      ids: new Map(LIST.map((text, id) => [text.toLowerCase(), id])),
    }),
  ],
  ["ids", column("ids", "intArray")],
  ["user", column("user", "associate", { textOf: ({ user }) => (user === 5 ? "TJE0" : "ANNE") })],
  ["flag", column("flag", "bool")],
]);

const row = (id: number, name: string | null, when: string | null, more: Partial<Row> = {}): Row => ({
  id,
  name,
  when: when === null ? null : `${when}.0000000`,
  list: id % 4,
  ids: [id, id + 1],
  user: id % 2 === 0 ? 6 : 5,
  flag: id > 3,
  ...more,
});

/** Moments are in UTC; Oslo's day begins at 22:00 the evening before. */
const ROWS: readonly Row[] = [
  row(1, "Ann", "2024-06-11T21:59:59"),
  row(2, "Bob's", "2024-06-11T22:00:00"),
  row(3, "C:\\temp", "2024-06-12T08:00:00"),
  row(4, "", "2024-06-12T22:00:00"),
  row(5, null, null),
  row(6, "Ann Other", "2024-01-01T12:00:00"),
];

const found = (filter: string, zone = OSLO, rows = ROWS): readonly number[] | string => {
  const read = readFilter(filter, {
    find: (name) => COLUMNS.get(name.toLowerCase()),
    context: { nowMs: NOW, zone, callerId: 5 },
  });
  return "problem" in read ? read.problem : rows.filter(read.test).map(({ id }) => id);
};

describe("operators of $filter", () => {
  it.each([
    // Numbers.
    ["id = 2", [2]],
    ["id=2", [2]],
    ["id eq 2", [2]],
    ["id equals '2'", [2]],
    ["id set 2", [2]],
    ["id != 2", [1, 3, 4, 5, 6]],
    ["id unequals 2", [1, 3, 4, 5, 6]],
    ["id<3", [1, 2]],
    ["id less 3", [1, 2]],
    ["id <= 3", [1, 2, 3]],
    ["id greater 3", [4, 5, 6]],
    ["id >= 5", [5, 6]],
    ["id between (2,4)", [2, 3, 4]],
    ["id between ('2','4')", [2, 3, 4]],
    ["id in (1, 3,5)", [1, 3, 5]],
    ["id in ([A:1,3])", [1, 3]],
    ["id eq [I:4]", [4]],
    ["id oneOf (1,5)", [1, 5]],
    ["id notOneOf (1,5)", [2, 3, 4, 6]],
    ["name oneOf ('Ann')", [1]],
    ["notOneOf(name,'Ann','')", [2, 3, 5, 6]],
    ["id isNull", []],
    ["id isNotNull and id lt 3", [1, 2]],
    // Texts.
    ["name is 'ann'", [1]],
    ["name isNot 'Ann'", [2, 3, 4, 5, 6]],
    ["name begins 'ann'", [1, 6]],
    ["name notBegins 'ann'", [2, 3, 4, 5]],
    ["name contains 'o'", [2, 6]],
    ["name notContains 'n'", [2, 3, 4, 5]],
    ["name ends 'r'", [6]],
    ["name notEnds 'r' and id gt 4", [5]],
    ["name in ('Ann','bob\\'s')", [1, 2]],
    ["name between ('A','Ann')", [1]],
    ["name eq 'Bob''s'", [2]],
    ["name eq 'Bob\\'s'", [2]],
    ["name eq 'C:\\temp'", [3]],
    ["name isNull", [4, 5]],
    ["name eq null", [5]],
    ["name ne null and name isNotNull", [1, 2, 3, 6]],
    ["name isPK 3", [3]],
    ["substringof('other', name)", [6]],
    ["substringof(name,'other')", [6]],
    ["startswith(name,'Ann')", [1, 6]],
    ["endswith(name,'ann')", [1]],
    ["contains(name,'ann')", [1, 6]],
    // Lists.
    ["list oneOf (1,2)", [1, 2, 5, 6]],
    ["list oneOf('One','2')", [1, 2, 5, 6]],
    ["list notOneOf ('one')", [2, 3, 4, 6]],
    ["list equals 3", [3]],
    ["list eq 'Three'", [3]],
    ["list in ('three', 0)", [3, 4]],
    ["list begins 'T'", [2, 3, 6]],
    ["ids oneOf (2,7)", [1, 2, 6]],
    ["ids intArrayOneOf (2)", [1, 2]],
    ["ids allOf (2,3)", [2]],
    ["ids intArrayAllOf (2,3)", [2]],
    ["ids intArrayNotAllOf (2,3)", [1, 3, 4, 5, 6]],
    ["ids intArrayNotAnyOf (2,3)", [4, 5, 6]],
    // Users.
    ["user currentAssociate", [1, 3, 5]],
    ["user associateIsOneOf (6)", [2, 4, 6]],
    ["user associateIsNotOneOf (6)", [1, 3, 5]],
    ["user eq 'TJE0'", [1, 3, 5]],
    // Booleans.
    ["flag", [4, 5, 6]],
    ["flag set", [4, 5, 6]],
    ["flag set false", [1, 2, 3]],
    ["flag=true", [4, 5, 6]],
    ["flag eq 0", [1, 2, 3]],
    ["flag ne true", [1, 2, 3]],
    // Days and moments.
    ["when before '2024-06-12'", [1, 6]],
    ["when beforeOrEqual '2024-06-12'", [1, 2, 3, 6]],
    ["when to '2024-06-12'", [1, 2, 3, 6]],
    ["when after '2024-06-11'", [2, 3, 4]],
    ["when from '2024-06-12'", [2, 3, 4]],
    ["when date '2024-6-12'", [2, 3]],
    ["when equals '2024.6.12'", [2, 3]],
    ["when = '2024-06-12T10:00:00'", [3]],
    ["when dateBetween ('2024-06-11','2024-06-12')", [1, 2, 3]],
    ["when between ('2024-06-11','2024-06-12')", [1, 2, 3]],
    ["when beforeTime '2024-06-12T10:00:00'", [1, 2, 6]],
    ["when afterTime '2024-06-12T10:00:00'", [3, 4]],
    ["when dateTime '2024-06-12T08:00:00Z'", [3]],
    ["when gt '2024-06-12T10:00:00+0200'", [4]],
    ["when ge [DT:06/12/2024 10:00:00]", [3, 4]],
    ["when date [D:06/12/2024]", [2, 3]],
    ["when date '[D:06/12/2024]'", [2, 3]],
    ["when gt '0001-01-01'", [1, 2, 3, 4, 6]],
    ["when eq '0001-01-01T00:00:00'", [5]],
    ["when isNull", [5]],
    ["when beforeToday", [1, 6]],
    ["when today", [2, 3]],
    ["when afterToday", [4]],
    ["when thisWeek", [1, 2, 3, 4]],
    ["when lastWeek or when nextWeek", []],
    ["when thisMonth", [1, 2, 3, 4]],
    ["when thisQuarter", [1, 2, 3, 4]],
    ["when thisHalf", [1, 2, 3, 4, 6]],
    ["when thisYear", [1, 2, 3, 4, 6]],
    ["when lastQuarter", [6]],
    ["when thisPeriod 'day'", [2, 3]],
    ["this(when,'week')", [1, 2, 3, 4]],
    ["this(when, halfyear)", [1, 2, 3, 4, 6]],
    ["when nextPeriod (1,'days')", [4]],
    ["next(when, 1, 'day')", [4]],
    ["previous(when,1,'day')", [1]],
    ["when previousPeriod (1,4)", [6]],
    ["thisAndNext(when,1,'days')", [2, 3, 4]],
    ["thisAndPrevious(when, 1, 'days')", [1, 2, 3]],
    ["thisAndPreviousAndNext(when,'day')", [1, 2, 3, 4]],
    ["when thisPreviousAndNext 'qtr'", [1, 2, 3, 4, 6]],
    // Together.
    ["id eq 1 or id eq 2 and flag", [1]],
    ["(id eq 1 or id eq 5) AND flag", [5]],
    ["((flag)) Or (when TODAY)", [2, 3, 4, 5, 6]],
    ["", [1, 2, 3, 4, 5, 6]],
  ])("%s", (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it.each([
    ["day", "2024-06-11", "2024-06-12", "2024-06-13", "2024-06-14"],
    ["week", "2024-06-03", "2024-06-10", "2024-06-17", "2024-06-24"],
    ["month", "2024-05-01", "2024-06-01", "2024-07-01", "2024-08-01"],
    ["quarter", "2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"],
    ["halfyear", "2023-07-01", "2024-01-01", "2024-07-01", "2025-01-01"],
    ["year", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"],
  ])("a %s begins and ends with its first and last second", (period, previous, current, next, end) => {
    const edges = [previous, current, next, end].flatMap((day) => [Date.parse(day) - 1000, Date.parse(day)]);
    const rows = edges.map((ms, id) => row(id, null, new Date(ms).toISOString().slice(0, 19)));
    const inUtc = (filter: string): readonly number[] | string => found(filter, findZone("UTC"), rows);
    expect(inUtc(`previous(when, 1, '${period}')`)).toEqual([1, 2]);
    expect(inUtc(`this(when, '${period}')`)).toEqual([3, 4]);
    expect(inUtc(`next(when, 1, '${period}')`)).toEqual([5, 6]);
    expect(inUtc(`thisAndPrevious(when, 1, '${period}')`)).toEqual([1, 2, 3, 4]);
    expect(inUtc(`thisAndNext(when, 1, '${period}')`)).toEqual([3, 4, 5, 6]);
    expect(inUtc(`thisAndPreviousAndNext(when, '${period}')`)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("takes days as days of the request's zone", () => {
    const utc = findZone("UTC") ?? OSLO;
    expect(found("when today", utc)).toEqual([3, 4]);
  });

  it.each([
    ["when", "character 5: when takes one of =, eq"],
    [
      "flag between (1,2)",
      "character 6: flag takes one of =, eq, equals, !=, ne, unequals, isNull, isNotNull, set, not",
    ],
    ["id isPK 1", "character 4: id takes one of"],
    ["this(fortnight)", "character 6: expected the name of a column"],
    ["next(when, 'day')", "expected 2 values for next"],
    ["next(when, -1, 'day')", "character 12: expected a number of periods from 0 to"],
    ["when nextPeriod (99999999,'year')", "expected a number of periods"],
    ["list eq 'Four'", 'character 9: expected an id, or one of zero, one, two, three, not "Four"'],
    ["id in (1 2)", "character 10: expected a comma or )"],
    ["id in (1,", "character 10: expected a value, not the end"],
    ["id eq 1 id eq 2", "character 9: expected and, or or the end"],
    ["when date '2024-02-30'", "character 11: expected a day"],
    ["startswith('a','b')", "expected the name of a column"],
    ["and", "character 1: expected the name of a column"],
  ])("%s is refused with the place", (filter, problem) => {
    expect(found(filter)).toContain(problem);
  });

  it("reads a filter of a hundred thousand terms in time that grows with its length", () => {
    const filter = Array.from({ length: 20_000 }, (_, id) => `id eq ${id}`).join(" or ");
    expect(found(filter)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(found(`id in (${Array.from({ length: 100_001 }, (_, id) => id).join(",")})`)).toContain("one value or more");
  });

  it.each([
    ["nextPeriod (1000000,'days')", [4]],
    ["nextPeriod (1000000,'year')", []],
    ["previousPeriod (1000000,'quarters')", [6]],
    ["previousPeriod (9000,'quarters')", [6]],
  ])("%s ends where the calendar does", (operator, ids) => {
    expect(found(`when ${operator} and id in (4,6)`)).toEqual(ids);
  });
});
