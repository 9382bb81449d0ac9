import { show, type Check, type Verdict } from "../check.ts";
import { jsonOf } from "../call.ts";
import { compareAnswers } from "../entity/compare.ts";
import { hasOffset, wallClock } from "../entity/instants.ts";
import { isReadable } from "../entity/readable.ts";
import { isUnset } from "../entity/session.ts";
import { citeSelect } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";
import { pairUp } from "../selection.ts";

/** The server updates these by its clock, even between two answers. */
const TICKING = new Set(["WhenIdle", "WhenFetched"]);

export const selectKept: Check<"selection"> = {
  name: "select-kept",
  title: "$select keeps the selected values, on every item, for names in any case",
  explanation:
    "A selected property has no value, or a value other than in the full answer. Names are separated by commas and may be written in any case, and each of them applies to every item.",
  severity: "error",
  aboutItems: true,
  restsOn: [
    "create-listed",
    "write-answers-asked",
    "list-unique",
    "claim-queued-only",
    "write-kept/*",
    "create-keeps/*",
    "answer-equals-list/*",
  ],
  appliesTo: hasRole("list", "update", "claim"),
  on: "selection",
  run(fact, contract) {
    const { call, names, full, nested = [] } = fact;
    const source = citeSelect(call.operation);
    const value = jsonOf(call);
    if (Array.isArray(full) && Array.isArray(value) && full.length !== value.length) {
      const [expected, actual] = [`${full.length} items`, `${value.length} items`];
      return [{ message: "$select changes how many sessions are listed.", expected, actual, kind: "count", source }];
    }
    const rows = answerRows(contract, call.operation).filter(
      ({ name }) => names.includes(name) && !nested.some((path) => path.startsWith(`${name}/`)),
    );
    return pairUp(fact)?.flatMap(({ pointer, selected, full }): Verdict[] => {
      if (!full) return [];
      const stable = rows.filter(({ name }) => fact.stable?.(full, name) ?? true);
      const bare = stable.filter(
        ({ name, kind }) =>
          kind === "date-time" &&
          hasOffset(full[name]) &&
          !isUnset(full[name]) &&
          wallClock(selected[name]) !== undefined &&
          !hasOffset(selected[name]),
      );
      const withoutOffset = bare.map(({ name }): Verdict => ({
        message: `$select drops the offset of ${name}.`,
        pointer: `${pointer}/${name}`,
        expected: show(full[name]),
        actual: show(selected[name]),
        kind: "offset",
        source,
      }));
      // Null is how $select omits a property, so null is readable here for any property.
      const left = stable.filter(({ name }) => selected[name] === null && !isUnset(full[name]) && full[name] !== "");
      const nulled = left.map((property) => ({ property, expected: full[property.name], actual: null }));
      const compared = compareAnswers(stable, full, selected, TICKING);
      const differences = [...nulled, ...compared.filter(({ property }) => !left.includes(property))].filter(
        ({ property }) => !bare.includes(property) && isReadable(property, full[property.name]),
      );
      const others = differences.map(({ property, expected, actual }) => ({
        message: `$select asks for ${property.name} but does not get its value.`,
        pointer: `${pointer}/${property.name}`,
        expected: show(expected),
        actual: show(actual),
        source,
      }));
      return [...withoutOffset, ...others];
    });
  },
};
