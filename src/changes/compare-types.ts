import { ANSWER_ONLY } from "../import/types.ts";
import type { EntityType, EnumType, Property } from "../type-model.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareText } from "./compare-text.ts";
import { bare, type Comparison, type Uses } from "./comparison.ts";
import type { Change, ChangeLevel } from "./model.ts";

/** Compares two carriers used in the same place, row by row. */
export function compareTypes(comparison: Comparison, old: EntityType, fresh: EntityType): void {
  const uses = both(comparison.usesOf(old.name, "old"), comparison.usesOf(fresh.name, "new"));
  const { operations } = uses;
  const report = (change: Omit<Change, "subject" | "name" | "operations">): void =>
    comparison.report({ subject: "type", name: fresh.name, operations, ...change });
  const tables = { oldSource: { ...old.source, row: 0 }, newSource: { ...fresh.source, row: 0 } };
  if (old.name !== fresh.name) {
    report({ level: "words", what: `was called ${old.name}`, old: old.name, new: fresh.name, ...tables });
  }
  compareText(old.description, fresh.description, (texts) => report({ ...texts, ...tables }));
  if (old.open || fresh.open) return;
  const rows = new Map(fresh.properties.map((row) => [row.name, row]));
  const [took, takes] = [takenOf(old), takenOf(fresh)];
  for (const row of old.properties) {
    const now = rows.get(row.name);
    if (now) {
      compareRows({ comparison, report, uses }, row, now);
      if (uses.inAnswers && Boolean(row.writeOnly) !== Boolean(now.writeOnly)) {
        const level = now.writeOnly ? "breaking" : "additive";
        const what = `${now.name} ${now.writeOnly ? "is no longer in answers" : "is in answers too"}`;
        report({ level, at: now.name, what, oldSource: row.source, newSource: now.source });
      }
      if (uses.inBodies && took(row) !== takes(now)) {
        const level = took(row) ? "breaking" : "additive";
        const what = `${now.name} ${took(row) ? "is no longer taken in requests" : "is taken in requests too"}`;
        report({ level, at: now.name, what, oldSource: row.source, newSource: now.source });
      }
    } else {
      const what = `no longer has the property ${row.name}`;
      report({ level: "breaking", at: row.name, what, old: wordOf(row), oldSource: row.source });
    }
    rows.delete(row.name);
  }
  for (const row of rows.values()) {
    const what = `has the new property ${row.name} (${wordOf(row)})`;
    report({ level: "additive", at: row.name, what, new: wordOf(row), newSource: row.source });
  }
}

/** What a body may carry: the rows that the table marks, and all of a table without marks. */
function takenOf({ properties }: EntityType): (row: Property) => boolean {
  const isMarked = properties.some(({ requestType }) => requestType !== undefined);
  return ({ name, requestType }) => (isMarked ? requestType !== undefined : !ANSWER_ONLY.includes(name));
}

interface Rows {
  readonly comparison: Comparison;
  readonly report: (change: Omit<Change, "subject" | "name" | "operations">) => void;
  readonly uses: Uses;
}

function compareRows({ comparison, report, uses }: Rows, old: Property, fresh: Property): void {
  const place = { at: fresh.name, oldSource: old.source, newSource: fresh.source };
  const say = (level: ChangeLevel, what: string, values: { old?: string; new?: string } = {}): void =>
    report({ level, ...place, what: `${fresh.name} ${what}`, ...values });
  const [was, is] = [wordOf(old), wordOf(fresh)];
  if (old.kind !== fresh.kind || !sameWord(comparison, old.of, fresh.of)) {
    say("breaking", `is now ${is}, and was ${was}`, { old: was, new: is });
    return;
  }
  if (old.of !== undefined && fresh.of !== undefined) comparison.pairTypes(bare(old.of), bare(fresh.of));
  if (old.enum !== undefined && fresh.enum !== undefined) comparison.pairEnums(old.enum, fresh.enum);
  else if (fresh.enum !== undefined) {
    say(uses.inBodies ? "breaking" : "additive", `takes only the names of ${fresh.enum}, and took any text`);
  } else if (old.enum !== undefined) {
    say(uses.inAnswers ? "breaking" : "additive", `can be any text, and was one of ${old.enum}`);
  }
  const [once, now] = [old.numbers?.join(", "), fresh.numbers?.join(", ")];
  if (once !== now) {
    const lacks = (some: Property["numbers"], all: Property["numbers"]): boolean =>
      some !== undefined && (all === undefined || all.some((one) => !some.includes(one)));
    const isBreaking =
      (uses.inBodies && lacks(fresh.numbers, old.numbers)) || (uses.inAnswers && lacks(old.numbers, fresh.numbers));
    say(isBreaking ? "breaking" : "additive", `can be ${now ?? "any number"}, and was ${once ?? "any number"}`);
  }
  for (const [key, thing] of [
    ["nullable", ""],
    ["ofNullable", "a value of "],
  ] as const) {
    if (Boolean(old[key]) === Boolean(fresh[key])) continue;
    const level = (fresh[key] ? uses.inAnswers : uses.inBodies) ? "breaking" : "additive";
    report({ level, ...place, what: `${thing}${fresh.name} can ${fresh[key] ? "now be" : "no longer be"} null` });
  }
  if (old.maxLength !== fresh.maxLength) {
    const shorter = (fresh.maxLength ?? Infinity) < (old.maxLength ?? Infinity);
    const isBreaking = shorter ? uses.inBodies : uses.inAnswers;
    const what = `takes ${lengthOf(fresh)}, and took ${lengthOf(old)}`;
    say(isBreaking ? "breaking" : "additive", what);
  }
  compareLimits({ old: old.limits, fresh: fresh.limits, uses }, say);
  compareText(old.description, fresh.description, (texts) =>
    report({ ...texts, ...place, what: `${fresh.name}: ${texts.what}` }),
  );
}

function lengthOf({ maxLength }: Property): string {
  return maxLength === undefined ? "texts of any length" : `at most ${maxLength} characters`;
}

/** Names of carriers match if the carriers are compared with each other; other words must be equal. */
export function sameWord({ old, new: fresh }: Comparison, one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.endsWith("[]") !== other.endsWith("[]")) return false;
  return bare(one) in old.types && bare(other) in fresh.types;
}

function wordOf({ kind, of, type }: Property): string {
  if (kind === "array") return `a list of ${of ?? "any"}`;
  if (kind === "dictionary") return `a map of ${of ?? "any"}`;
  return kind === "object" ? (of ?? type) : kind;
}

function both(one: Uses, other: Uses): Uses {
  return {
    inBodies: one.inBodies || other.inBodies,
    inAnswers: one.inAnswers || other.inAnswers,
    operations: other.operations.length > 0 ? other.operations : one.operations,
  };
}

/** Compares two enums used in the same place, name by name. A name whose number changed has a new meaning. */
export function compareEnums(comparison: Comparison, old: EnumType, fresh: EnumType): void {
  const { operations } = comparison.usesOfEnum(fresh.name);
  const tables = { oldSource: { ...old.source, row: 0 }, newSource: { ...fresh.source, row: 0 } };
  const report = (change: Omit<Change, "subject" | "name" | "operations">): void =>
    comparison.report({ subject: "enum", name: fresh.name, operations, ...tables, ...change });
  if (old.name !== fresh.name) {
    report({ level: "words", what: `was called ${old.name}`, old: old.name, new: fresh.name });
  }
  const values = new Map(fresh.values.map((value) => [value.name, value]));
  for (const { name, value } of old.values) {
    const now = values.get(name);
    values.delete(name);
    if (!now) report({ level: "breaking", at: name, what: `no longer has ${name}` });
    else if (value !== undefined && now.value !== undefined && now.value !== value) {
      const numbers = { old: String(value), new: String(now.value) };
      report({ level: "breaking", at: name, what: `${name} is number ${now.value}, and was ${value}`, ...numbers });
    }
  }
  for (const { name } of values.values()) report({ level: "additive", at: name, what: `has the new name ${name}` });
  if (old.combinable !== fresh.combinable) {
    report({ level: "breaking", what: fresh.combinable ? "can now hold several names" : "holds one name only" });
  }
  compareText(old.description, fresh.description, report);
}
