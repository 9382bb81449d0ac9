import { isRecord } from "../../values.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { isUnset } from "../entity/session.ts";
import { citeSelect, restsOfNull } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";
import { pairUp } from "../selection.ts";

export const selectNulled: Check<"selection"> = {
  name: "select-nulled",
  title: "$select nulls out everything that is not selected",
  explanation:
    "The documents say that all other fields are nulled out to reduce the payload, numbers, booleans and dates included. Here a property that was not selected has a value.",
  severity: "error",
  aboutItems: true,
  restsOn: ["write-answers-asked", "claim-queued-only", "create-keeps/*"],
  appliesTo: hasRole("list", "update", "claim"),
  on: "selection",
  perExchange: true,
  quotesBody: false,
  volatile: "observations",
  run(fact, contract) {
    const { call, names } = fact;
    const source = citeSelect(call.operation);
    const rows = answerRows(contract, call.operation).filter(({ name }) => !names.includes(name));
    return pairUp(fact)?.flatMap(({ pointer, selected }) =>
      rows.flatMap(({ name }): Verdict[] => {
        const value = selected[name];
        if (value === null || value === undefined) return [];
        const base = {
          pointer: `${pointer}/${name}`,
          expected: "null",
          actual: show(value),
          source,
          restsOn: restsOfNull(value),
        };
        // Servers also write null as an empty text, an empty map or the year 1.
        if (isUnset(value) || (isRecord(value) && Object.keys(value).length === 0)) {
          return [{ ...base, message: `${name} is ${show(value)} when it is not selected.`, severity: "info" }];
        }
        // The platform adds links to any answer, whatever was selected.
        const severity = name === "_Links" ? ({ severity: "warning" } as const) : {};
        return [{ ...base, message: `$select keeps ${name}, which is not selected.`, ...severity }];
      }),
    );
  },
};
