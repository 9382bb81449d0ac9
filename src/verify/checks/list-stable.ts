import { show, type Check, type Verdict } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf, isEnded } from "../entity/session.ts";
import { RESTLESS, SETTLED } from "../entity/writable.ts";
import { citePage } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const listStable: Check<"listing"> = {
  name: "list-stable",
  title: "Reading the list changes nothing",
  explanation:
    "The list was read several times without a write of this run in between, and each time a session differs in something that no agent or customer would change. Reading must not write.",
  severity: "error",
  aboutItems: true,
  restsOn: ["list-unique"],
  appliesTo: hasRole("list"),
  on: "listing",
  run({ call, first, second, third, own }, contract) {
    const rows = answerRows(contract, call.operation);
    const source = citePage(call.operation);
    return first.sessions.flatMap((session): Verdict[] => {
      const id = idOf(session);
      if (id === 0) return [];
      const [later, latest] = [second.byId.get(id), third?.byId.get(id)];
      if (!later) {
        // Still missing in the third reading: an agent ended it. Back again: the list is unreliable.
        const missing: Verdict = {
          message: "A session is not in the second list.",
          expected: `session ${id}`,
          actual: "not listed",
          kind: "gone",
          source,
        };
        return [latest || own.has(id) ? missing : { ...missing, severity: "info" }];
      }
      return compareAnswers(rows, session, later, RESTLESS).map(({ property, expected, actual }) => {
        const { name } = property;
        const isOurs = own.has(id) || (third && isEnded(session)) || SETTLED.has(name);
        // A user's change happens once; a faulty list differs in every reading.
        const again = latest === undefined || compareAnswers([property], later, latest).length > 0;
        return {
          message: `${name} changes from one reading of the list to the next.`,
          pointer: `/${name}`,
          expected: show(expected),
          actual: show(actual),
          source,
          ...(isOurs && again ? {} : { severity: "info" as const }),
        };
      });
    });
  },
};
