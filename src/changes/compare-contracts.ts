import { extendContract } from "../extend-contract.ts";
import type { Contract } from "../model.ts";
import { byText, ownValue } from "../values.ts";
import { compareEnums, compareTypes } from "./compare-types.ts";
import { compareOperations } from "./compare-operations.ts";
import { type Comparison, findUses, NOWHERE, type Uses } from "./comparison.ts";
import { type Change, CHANGE_LEVELS } from "./model.ts";

/**
 * The changes from one contract to another. Operations are matched by method and address; types and enums by where they
 * are used, then by name. Changing the meaning of a name is breaking, renaming a type is not.
 */
export function compareContracts(old: Contract, fresh: Contract): readonly Change[] {
  // Tables refer to types of other groups by name.
  const [before, after] = [extendContract(old), extendContract(fresh)];
  const found: Change[] = [];
  const uses = { old: findUses(before), new: findUses(after) };
  const types = createPairs(before.types, after.types);
  const enums = createPairs(before.enums, after.enums);
  const comparison: Comparison = {
    old: before,
    new: after,
    report: (change) => void found.push(change),
    pairTypes: types.add,
    pairEnums: enums.add,
    usesOf: (type, side): Uses => uses[side].types.get(type ?? "") ?? NOWHERE,
    usesOfEnum: (name): Uses => uses.new.enums.get(name) ?? uses.old.enums.get(name) ?? NOWHERE,
  };
  compareHeads(comparison);
  compareOperations(comparison);
  for (const name of Object.keys(before.types)) if (name in after.types) types.add(name, name);
  types.each((one, other) => compareTypes(comparison, one, other));
  for (const name of Object.keys(before.enums)) if (name in after.enums) enums.add(name, name);
  enums.each((one, other) => compareEnums(comparison, one, other));
  reportRest(comparison, "type", types);
  reportRest(comparison, "enum", enums);
  return found.sort(byPlace);
}

interface Pairs<Value> {
  readonly add: (old: string, fresh: string) => void;
  /** Also visits pairs that are added during the iteration. */
  readonly each: (visit: (old: Value, fresh: Value) => void) => void;
  readonly left: () => { readonly old: readonly string[]; readonly new: readonly string[] };
}

function createPairs<Value>(
  old: Readonly<Record<string, Value>>,
  fresh: Readonly<Record<string, Value>>,
): Pairs<Value> {
  const pairs = new Map<string, readonly [string, string]>();
  return {
    add: (one, other) => {
      if (one in old && other in fresh) pairs.set(`${one} ${other}`, [one, other]);
    },
    each: (visit) => {
      for (const [one, other] of pairs.values()) {
        const [before, after] = [ownValue(old, one), ownValue(fresh, other)];
        if (before !== undefined && after !== undefined) visit(before, after);
      }
    },
    left: () => {
      const [olds, news] = [0, 1].map((side) => new Set([...pairs.values()].map((pair) => pair[side])));
      return {
        old: Object.keys(old).filter((name) => !olds?.has(name)),
        new: Object.keys(fresh).filter((name) => !news?.has(name)),
      };
    },
  };
}

/** Where a removed carrier was used, its loss is already reported; where it was unused, no client misses it. */
function reportRest(comparison: Comparison, subject: "type" | "enum", pairs: Pairs<unknown>): void {
  const { old, new: fresh } = comparison;
  const sourceOf = (contract: Contract, name: string): { document: string; table: string; row: number } | undefined => {
    const found = ownValue<{ readonly source: { document: string; table: string } }>(
      subject === "type" ? contract.types : contract.enums,
      name,
    );
    return found && { ...found.source, row: 0 };
  };
  const { old: gone, new: added } = pairs.left();
  const word = subject === "type" ? "carrier" : "enum";
  for (const name of gone) {
    const oldSource = sourceOf(old, name);
    const what = `is no longer described: no operation has the ${word} any more`;
    comparison.report({ level: "words", subject, name, what, ...(oldSource && { oldSource }) });
  }
  for (const name of added) {
    const newSource = sourceOf(fresh, name);
    const { operations } = subject === "type" ? comparison.usesOf(name, "new") : comparison.usesOfEnum(name);
    comparison.report({
      level: "additive",
      subject,
      name,
      what: `is a new ${word}`,
      ...(newSource && { newSource }),
      operations,
    });
  }
}

const heads = (contract: Contract): readonly (readonly [name: string, text: string])[] => [
  ["title", contract.title],
  ["version", contract.version],
  ["description", contract.description],
  ["basePath", contract.basePath],
];

function compareHeads({ old, new: fresh, report }: Comparison): void {
  const name = fresh.title || "the contract";
  const news = new Map(heads(fresh));
  for (const [key, was] of heads(old)) {
    const is = news.get(key) ?? "";
    if (was === is) continue;
    const level = key === "basePath" ? "breaking" : "words";
    report({ level, subject: "contract", name, at: key, what: `has another ${key}`, old: was, new: is });
  }
  for (const scheme of old.schemes.filter((one) => !fresh.schemes.includes(one))) {
    report({ level: "breaking", subject: "contract", name, at: scheme, what: `no longer takes ${scheme} credentials` });
  }
  for (const scheme of fresh.schemes.filter((one) => !old.schemes.includes(one))) {
    report({ level: "additive", subject: "contract", name, at: scheme, what: `takes ${scheme} credentials too` });
  }
}

const SUBJECTS = ["contract", "operation", "type", "enum"];

/** Worst first, then operations before types, each by name. Changes to the same thing keep their order. */
function byPlace(one: Change, other: Change): number {
  const levels = CHANGE_LEVELS.indexOf(one.level) - CHANGE_LEVELS.indexOf(other.level);
  const subjects = SUBJECTS.indexOf(one.subject) - SUBJECTS.indexOf(other.subject);
  return levels || subjects || byText(one.name, other.name);
}
