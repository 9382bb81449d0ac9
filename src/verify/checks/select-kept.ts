import { show, type Check, type Verdict } from "../check.ts";
import { jsonOf } from "../call.ts";
import { compareAnswers } from "../entity/compare.ts";
import { hasOffset, wallClock } from "../entity/instants.ts";
import { isUnset } from "../entity/session.ts";
import { citeSelect } from "../evidence.ts";
import { answerRows, OPERATION_OF } from "../roles.ts";
import { pairUp } from "../selection.ts";

/** Clocks of the server may tick between two answers. */
const TICKING = new Set(["WhenIdle", "WhenFetched"]);

export const selectKept: Check<"selection"> = {
  name: "select-kept",
  title: "$select keeps the selected values, on every item, for names in any case",
  explanation:
    "A selected property has another value than in the full answer, or none. Names are separated by commas and may be written in any case; every name counts, on every item.",
  severity: "error",
  appliesTo: [OPERATION_OF.list, OPERATION_OF.update, OPERATION_OF.claim],
  on: "selection",
  run(fact, contract) {
    const { call, names, full } = fact;
    const source = citeSelect(call.operation);
    const value = jsonOf(call);
    if (Array.isArray(full) && Array.isArray(value) && full.length !== value.length) {
      const [expected, actual] = [`${full.length} items`, `${value.length} items`];
      return [{ message: "$select changes how many sessions are listed.", expected, actual, kind: "count", source }];
    }
    const rows = answerRows(contract, call.operation).filter(({ name }) => names.includes(name));
    return pairUp(fact)?.flatMap(({ pointer, selected, full }): Verdict[] => {
      if (!full) return [];
      const steady = rows.filter(({ name }) => fact.steady?.(full, name) ?? true);
      // The list has no links; for PUT it is enough that they are there.
      const bare = steady.filter(
        ({ name, kind }) =>
          kind === "date-time" &&
          hasOffset(full[name]) &&
          !isUnset(full[name]) &&
          wallClock(selected[name]) !== undefined &&
          !hasOffset(selected[name]),
      );
      const withoutOffset = bare.map(({ name }): Verdict => ({
        message: `$select takes the offset off ${name}.`,
        pointer: `${pointer}/${name}`,
        expected: show(full[name]),
        actual: show(selected[name]),
        kind: "offset",
        source,
      }));
      const differences = compareAnswers(steady, full, selected, TICKING).filter(
        ({ property }) => !bare.includes(property),
      );
      const others = differences.map(({ property, expected, actual }) => ({
        message: `$select asks for ${property.name} and does not get its value.`,
        pointer: `${pointer}/${property.name}`,
        expected: show(expected),
        actual: show(actual),
        source,
      }));
      return [...withoutOffset, ...others];
    });
  },
};
