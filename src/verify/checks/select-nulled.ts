import { show, type Check, type Verdict } from "../check.ts";
import { isRecord, isUnset } from "../entity/session.ts";
import { citeSelect } from "../evidence.ts";
import { answerRows, OPERATION_OF } from "../roles.ts";
import { pairUp } from "../selection.ts";

/** What says about the carrier and not about the session: a server that keeps it is worth a word, not an alarm. */
const ABOUT_THE_CARRIER = new Set(["TableRight", "FieldProperties", "_Links"]);

export const selectNulled: Check<"selection"> = {
  name: "select-nulled",
  title: "$select nulls out everything that is not selected",
  explanation:
    "The documents say that the other fields are nulled out to reduce the payload: numbers, booleans and dates too. Here a property that was not asked for has a value.",
  severity: "error",
  appliesTo: [OPERATION_OF.list, OPERATION_OF.update, OPERATION_OF.claim],
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
        const base = { pointer: `${pointer}/${name}`, expected: "null", actual: show(value), source };
        // Empty text, an empty map and the year 1 are this server's ways of writing null.
        if (isUnset(value) || (isRecord(value) && Object.keys(value).length === 0)) {
          return [{ ...base, message: `${name} is ${show(value)} when it is not selected.`, severity: "info" }];
        }
        const severity = ABOUT_THE_CARRIER.has(name) ? ({ severity: "warning" } as const) : {};
        return [{ ...base, message: `$select leaves ${name} in, which was not asked for.`, ...severity }];
      }),
    );
  },
};
