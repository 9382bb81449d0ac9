/** What the four checks of request formats share. */

import { compareWithSent } from "./entity/compare.ts";
import { MANAGED, splitByOwner } from "./entity/writable.ts";
import { show, type Verdict } from "./check.ts";
import { citeHeader } from "./evidence.ts";
import type { BindingFact } from "./facts.ts";
import { answerRows } from "./roles.ts";
import type { Contract } from "../model.ts";

/** The values of the request against the answer and the list; what a server counts or stamps itself is not looked at. */
export function judgeBinding(fact: BindingFact, contract: Contract): readonly Verdict[] | undefined {
  const { call, sent, echoed, listed } = fact;
  const encoding = call.spec.encoding ?? "json";
  const source = citeHeader(call.operation, "Content-Type");
  const status = call.answer?.status;
  if (status === undefined || status === 401 || status === 403) return undefined;
  if (status !== 200) {
    const message = `${call.operation.id} does not take a session as ${encoding}.`;
    return [{ message, expected: "200", actual: String(status), kind: `${encoding}-status`, source }];
  }
  const rows = answerRows(contract, call.operation).filter(({ name }) => !MANAGED.has(name) && !fact.managed.has(name));
  for (const got of [echoed, listed]) {
    if (!got) continue;
    const { differences } = compareWithSent(rows, sent, got);
    const { faults } = splitByOwner(differences, fact.nowMs, fact.managed);
    if (faults.length > 0) {
      return faults.map(({ property, expected, actual }) => ({
        message: `${property.name} of a session sent as ${encoding} is not taken over.`,
        pointer: `/${property.name}`,
        expected: show(expected),
        actual: show(actual),
        kind: encoding,
        source,
      }));
    }
  }
  return echoed || listed ? [] : undefined;
}
