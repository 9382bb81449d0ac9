import { citeRow } from "../../schema/cite.ts";
import type { Check } from "../check.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";
import { pairUp } from "../selection.ts";

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
    return pairs?.flatMap(({ pointer, selected, full }) =>
      answerRows(contract, operation).flatMap(({ name }) =>
        // What the full answer lacks as well is no matter of $select.
        name in selected || (full && !(name in full))
          ? []
          : [
              {
                message: `$select drops the key ${name}.`,
                pointer: `${pointer}/${name}`,
                expected: "the key, with a value or null",
                actual: "no key",
                source: citeRow(operation, "answer", name),
              },
            ],
      ),
    );
  },
};
