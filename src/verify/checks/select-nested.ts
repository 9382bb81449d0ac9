import { isRecord, ownValue } from "../../values.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { isUnset } from "../entity/session.ts";
import { citeSelect } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";
import { pairUp } from "../selection.ts";

export const selectNested: Check<"selection"> = {
  name: "select-nested",
  title: "$select takes paths into references",
  explanation:
    "The documents' own example of $select has a path, category/id: a property of a reference, in any case. Here the reference, or that property of it, is null although the full answer has a value. Whether the rest of the reference is nulled out is open.",
  severity: "error",
  restsOn: ["write-answers-asked", "claim-queued-only", "select-kept", "select-keys"],
  appliesTo: hasRole("list", "update", "claim"),
  on: "selection",
  run(fact) {
    const { call, nested = [] } = fact;
    const source = citeSelect(call.operation);
    const seen = (pairUp(fact) ?? []).flatMap(({ pointer, selected, full }) =>
      nested.flatMap((path) => {
        const [top = "", inner = ""] = path.split("/");
        const [wanted, reference] = [full?.[top], selected[top]];
        const value = isRecord(wanted) ? ownValue(wanted, inner) : undefined;
        if (isUnset(value) || (fact.stable && full && !fact.stable(full, top))) return [];
        const actual = isRecord(reference) ? ownValue(reference, inner) : reference;
        return [{ path, value, actual, pointer: `${pointer}/${top}/${inner}` }];
      }),
    );
    if (seen.length === 0) return undefined;
    return seen
      .filter(({ value, actual }) => actual !== value)
      .map(({ path, value, actual, pointer }): Verdict => {
        const message = `$select asks for ${path} but does not get its value.`;
        return { message, pointer, expected: show(value), actual: show(actual), source };
      });
  },
};
