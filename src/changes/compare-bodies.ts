import type { Operation } from "../model.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareNames } from "./compare-rows.ts";
import { sameWord } from "./compare-types.ts";
import { bare, type Comparison } from "./comparison.ts";
import type { Found } from "./model.ts";

/** Where the changes of a pair of operations are reported. */
export interface Pair {
  readonly comparison: Comparison;
  readonly report: (change: Found) => void;
}

export function compareBodies({ comparison, report }: Pair, old: Operation, fresh: Operation): void {
  const [was, is] = [old.body, fresh.body];
  if (!was && !is) return;
  const at = "body";
  if (!is) report({ level: "breaking", at, what: "no longer takes a body" });
  else if (!was)
    report({
      level: is.required ? "breaking" : "additive",
      at,
      what: `takes a body${is.required ? ", which is required" : ""}`,
    });
  else {
    if (was.required !== is.required) {
      const what = is.required ? "the body is required now" : "the body can be left out now";
      report({ level: is.required ? "breaking" : "additive", at, what });
    }
    compareParts({ comparison, report }, at, was, is);
  }
}

export function compareAnswers(pair: Pair, old: Operation, fresh: Operation): void {
  compareParts(pair, "answer", old.answer, fresh.answer);
  const uses = { inBodies: false, inAnswers: true };
  compareLimits({ old: old.answer.limits, fresh: fresh.answer.limits, uses }, (level, what, values) =>
    pair.report({ level, at: "answer", what: `the answer ${what}`, ...values }),
  );
  if (old.answer.nullable === fresh.answer.nullable) return;
  const level = fresh.answer.nullable ? "breaking" : "additive";
  pair.report({
    level,
    at: "answer",
    what: `the answer can ${fresh.answer.nullable ? "now be" : "no longer be"} null`,
  });
}

interface Part {
  readonly type: string;
  readonly of?: string | undefined;
  readonly array?: boolean | undefined;
  readonly patch?: boolean | undefined;
  readonly mediaTypes: readonly string[];
}

function compareParts({ comparison, report }: Pair, at: "body" | "answer", old: Part, fresh: Part): void {
  const word = ({ type, of, array, patch }: Part): string => {
    const one = `${patch ? "a patch of " : ""}${of === undefined ? type : `a map of ${of}`}`;
    return array ? `a list of ${one}` : one;
  };
  const [was, is] = [word(old), word(fresh)];
  const same =
    sameWord(comparison, old.type, fresh.type) &&
    sameWord(comparison, old.of, fresh.of) &&
    Boolean(old.array) === Boolean(fresh.array) &&
    Boolean(old.patch) === Boolean(fresh.patch);
  if (!same) report({ level: "breaking", at, what: `the ${at} is now ${is}, and was ${was}`, old: was, new: is });
  else {
    comparison.pairTypes(bare(old.type), bare(fresh.type));
    comparison.pairTypes(bare(old.of ?? ""), bare(fresh.of ?? ""));
  }
  compareNames(old.mediaTypes, fresh.mediaTypes, (gone, name) => {
    const what = gone ? `the ${at} no longer comes as ${name}` : `the ${at} comes as ${name} too`;
    report({ level: gone ? "breaking" : "additive", at, what });
  });
}
