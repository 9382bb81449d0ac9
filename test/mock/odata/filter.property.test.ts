import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FilterColumn } from "../../../src/mock/odata/filter/filter-column.ts";
import { readFilter } from "../../../src/mock/odata/filter/read-filter.ts";
import { findZone, OSLO } from "../../../src/time/zone-code.ts";
import { expectProperty } from "../../support/property.ts";

/** A naive evaluator beside the engine: filters as trees, each written as text and evaluated as what it means. */

interface Row {
  readonly num: number | null;
  readonly text: string | null;
  readonly flag: boolean;
  /** Days since 1970, at noon in UTC. */
  readonly day: number | null;
}

interface Sample {
  readonly text: string;
  readonly holds: (row: Row) => boolean;
}

const DAY_MS = 86_400_000;
const TODAY = 19_886;
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const COLUMNS: ReadonlyMap<string, FilterColumn<Row>> = new Map([
  ["num", { name: "num", restriction: "int", read: ({ num }) => num }],
  ["text", { name: "text", restriction: "string", read: ({ text }) => text }],
  ["flag", { name: "flag", restriction: "bool", read: ({ flag }) => flag }],
  [
    "day",
    { name: "day", restriction: "date", read: ({ day }) => (day === null ? null : `${isoOf(day)}T12:00:00.0000000`) },
  ],
]);

const number = fc.integer({ min: -3, max: 3 });
const words = fc.string({ unit: fc.constantFrom("a", "B", "'", "\\", "ø", " "), maxLength: 3 });
const days = fc.integer({ min: TODAY - 100, max: TODAY + 100 });
const rows = fc.array(
  fc.record<Row>({
    num: fc.option(number),
    text: fc.option(words),
    flag: fc.boolean(),
    day: fc.option(days),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Quoted as the vendor says; both ways of escaping a quote. */
const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const low = (text: string | null): string => (text ?? "").toLowerCase();

const ofNumber = (names: readonly string[], holds: (num: number, wanted: number) => boolean) =>
  fc.tuple(fc.constantFrom(...names), number, fc.boolean()).map(([name, wanted, bare]): Sample => ({
    text: `num ${name} ${bare ? wanted : `'${wanted}'`}`,
    holds: ({ num }) => num !== null && holds(num, wanted),
  }));
const ofText = (names: readonly string[], holds: (text: string, wanted: string) => boolean) =>
  fc.tuple(fc.constantFrom(...names), words).map(([name, wanted]): Sample => ({
    text: `text ${name} ${quoted(wanted)}`,
    holds: ({ text }) => holds(low(text), low(wanted)),
  }));
const ofDay = (names: readonly string[], holds: (day: number, wanted: number) => boolean) =>
  fc.tuple(fc.constantFrom(...names), days).map(([name, wanted]): Sample => ({
    text: `day ${name} '${isoOf(wanted)}'`,
    holds: ({ day }) => day !== null && holds(day, wanted),
  }));

/** Walks day by day, month by month: slower than arithmetic, and another way. */
const sameMonths = (day: number, months: number): string => {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCFullYear()}/${Math.floor(date.getUTCMonth() / months)}`;
};
const mondayOf = (day: number): number => {
  let monday = day;
  while (new Date(monday * DAY_MS).getUTCDay() !== 1) monday--;
  return monday;
};
const PERIODS = [
  ["day", String],
  ["weeks", (day: number) => String(mondayOf(day))],
  ["mon", (day: number) => sameMonths(day, 1)],
  ["quarter", (day: number) => sameMonths(day, 3)],
  ["5", (day: number) => sameMonths(day, 6)],
  ["years", (day: number) => sameMonths(day, 12)],
] as const;
/** The name of the n-th period before (below 0) or after the one of today. */
const nth = (nameOf: (day: number) => string, count: number): string => {
  let [day, left] = [TODAY, Math.abs(count)];
  while (left > 0) {
    const before = nameOf(day);
    day += Math.sign(count);
    if (nameOf(day) !== before) left--;
  }
  return nameOf(day);
};
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
const ofPeriod = fc
  .tuple(fc.constantFrom(...PERIODS), fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 1, 2, 3, 4, 5), fc.boolean())
  .map(([[period, nameOf], count, kind, call]): Sample => {
    const [name, offsets, counted] = (
      [
        ["thisPeriod", [0], false],
        ["nextPeriod", range(1, count), true],
        ["previousPeriod", range(-count, -1), true],
        ["thisAndNext", range(0, count), true],
        ["thisAndPrevious", range(-count, 0), true],
        ["thisPreviousAndNext", [-1, 0, 1], false],
      ] as const
    )[kind] as [string, readonly number[], boolean];
    const wanted = offsets.map((offset) => nth(nameOf, offset));
    const values = counted ? `${count}, '${period}'` : `'${period}'`;
    return {
      text: call ? `${name}(day, ${values})` : `day ${name} (${values})`,
      holds: ({ day }) => day !== null && wanted.includes(nameOf(day)),
    };
  });

const single: fc.Arbitrary<Sample> = fc.oneof(
  ofNumber(["eq", "=", "equals", "set"], (num, wanted) => num === wanted),
  ofNumber(["gt", ">", "greater"], (num, wanted) => num > wanted),
  ofNumber(["le", "<="], (num, wanted) => num <= wanted),
  fc.array(number, { minLength: 1, maxLength: 3 }).map((wanted): Sample => ({
    text: `num in (${wanted.join(" ,")})`,
    holds: ({ num }) => num !== null && wanted.includes(num),
  })),
  fc.tuple(number, number).map(([from, to]): Sample => ({
    text: `num between (${from},${to})`,
    holds: ({ num }) => num !== null && num >= from && num <= to,
  })),
  ofText(["begins", "startswith"], (text, wanted) => text.startsWith(wanted)),
  ofText(["notContains"], (text, wanted) => !text.includes(wanted)),
  ofText(["ends"], (text, wanted) => text.endsWith(wanted)),
  words.map((wanted): Sample => ({
    text: `text is ${quoted(wanted)}`,
    holds: ({ text }) => text !== null && low(text) === low(wanted),
  })),
  fc.constantFrom<Sample>(
    { text: "flag", holds: ({ flag }) => flag },
    { text: "flag set false", holds: ({ flag }) => !flag },
    { text: "text isNull", holds: ({ text }) => text === null || text === "" },
    { text: "num isNotNull", holds: ({ num }) => num !== null },
    { text: "day today", holds: ({ day }) => day === TODAY },
    { text: "day beforeToday", holds: ({ day }) => day !== null && day < TODAY },
    { text: "day thisWeek", holds: ({ day }) => day !== null && mondayOf(day) === mondayOf(TODAY) },
  ),
  ofDay(["before"], (day, wanted) => day < wanted),
  ofDay(["after"], (day, wanted) => day > wanted),
  ofDay(["from"], (day, wanted) => day >= wanted),
  ofDay(["to", "beforeOrEqual"], (day, wanted) => day <= wanted),
  ofDay(["date", "=", "equals"], (day, wanted) => day === wanted),
  ofPeriod,
);

const { filter } = fc.letrec<{ filter: Sample }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    single,
    fc
      .tuple(fc.constantFrom("and", "OR"), fc.array(tie("filter"), { minLength: 2, maxLength: 3 }))
      .map(([word, parts]): Sample => ({
        text: parts.map(({ text }) => `(${text})`).join(` ${word} `),
        holds: (row) =>
          word === "and" ? parts.every(({ holds }) => holds(row)) : parts.some(({ holds }) => holds(row)),
      })),
  ),
}));

const context = { nowMs: TODAY * DAY_MS + DAY_MS / 2, zone: findZone("UTC") ?? OSLO, callerId: 5 };
const find = (name: string): FilterColumn<Row> | undefined => COLUMNS.get(name.toLowerCase());

describe("a filter", () => {
  it("finds what a naive evaluator finds", async () => {
    await expectProperty(
      fc.property(filter, rows, (sample, given) => {
        const read = readFilter(sample.text, { find, context });
        if ("problem" in read) throw new Error(`${sample.text}: ${read.problem}`);
        expect(given.filter(read.test)).toEqual(given.filter(sample.holds));
      }),
      300,
    );
  });

  it("binds and before or, whatever the terms", async () => {
    await expectProperty(
      fc.property(single, single, single, rows, (one, other, third, given) => {
        const read = readFilter(`${one.text} or ${other.text} and ${third.text}`, { find, context });
        if ("problem" in read) throw new Error(read.problem);
        const wanted = given.filter((row) => one.holds(row) || (other.holds(row) && third.holds(row)));
        expect(given.filter(read.test)).toEqual(wanted);
      }),
      100,
    );
  });

  it("of any text at all is read, or refused with its place", async () => {
    const tokens = fc.array(
      fc.constantFrom("num", "text", "day", "eq", "in", "(", ")", ",", "'a'", "5", "and", "or", "today", "[A:1]", "'"),
      { maxLength: 8 },
    );
    await expectProperty(
      fc.property(
        fc.oneof(
          tokens.map((some) => some.join(" ")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const read = readFilter(text, { find, context });
          const isFine =
            "problem" in read
              ? /^\$filter, character \d+: [^]+\.$/.test(read.problem)
              : typeof read.test({ num: 1, text: "a", flag: true, day: null }) === "boolean";
          expect(isFine).toBe(true);
        },
      ),
      300,
    );
  });
});
