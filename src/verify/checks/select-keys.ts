import { citeRow } from "../../schema/cite.ts";
import type { Property } from "../../type-model.ts";
import type { Check } from "../check.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";
import { pairUp, type SelectedPair } from "../selection.ts";

export const selectKeys: Check<"selection"> = {
  name: "select-keys",
  title: "$select keeps every key of the answer",
  explanation:
    "The documents say that fields which are not selected are nulled out: the key stays, and its value is null. A missing key breaks typed clients.",
  severity: "error",
  aboutItems: true,
  appliesTo: hasRole("list", "update", "claim"),
  on: "selection",
  perExchange: true,
  quotesBody: false,
  run(fact, contract) {
    const pairs = pairUp(fact);
    const { operation } = fact.call;
    const rows = answerRows(contract, operation);
    const restsOn = pairs && leavesOutNulls(pairs, rows) ? ["answer-schema/required"] : [];
    return pairs?.flatMap(({ pointer, selected, full }) =>
      rows.flatMap(({ name }) =>
        // What the full answer lacks too has nothing to do with $select.
        name in selected || (full && !(name in full))
          ? []
          : [
              {
                message: `$select drops the key ${name}.`,
                pointer: `${pointer}/${name}`,
                expected: "the key, with a value or null",
                actual: "no key",
                source: citeRow(operation, "answer", name),
                restsOn,
              },
            ],
      ),
    );
  },
};

/**
 * A server that omits every null does so in full answers too: the schema check reports it there, and what $select nulls
 * follows from it.
 */
function leavesOutNulls(pairs: readonly SelectedPair[], rows: readonly Property[]): boolean {
  const all = pairs.flatMap(({ selected, full }) => (full ? [selected, full] : [selected]));
  return (
    pairs.some(({ full }) => full && rows.some(({ name }) => !(name in full))) &&
    all.every((session) => !Object.values(session).includes(null))
  );
}
