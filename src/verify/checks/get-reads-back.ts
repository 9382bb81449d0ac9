import { isRecord } from "../../values.ts";
import { jsonOf } from "../call.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { differences } from "../entity/differences.ts";
import { citePage } from "../evidence.ts";
import { SESSION } from "../../operation-roles.ts";

export const getReadsBack: Check<"read-back"> = {
  name: "get-reads-back",
  title: "Get answers the session as Save answered it",
  explanation:
    "A session was saved, but reading it by its id gives other values, or no session at all. An agent who opens it does not see what was saved.",
  severity: "error",
  appliesTo: ({ effect, carrier, answer }) =>
    effect === "reads" && carrier === SESSION && answer.type.startsWith(SESSION),
  on: "read-back",
  run({ call, wanted }, contract): readonly Verdict[] {
    const got = jsonOf(call);
    const source = citePage(call.operation);
    if (!isRecord(got)) {
      const message = `${call.operation.id} does not find a session that was just saved.`;
      return [{ message, expected: "the session", actual: show(got), kind: "missing", source }];
    }
    return differences(contract, wanted, got).map((name) => ({
      message: `${name} differs from what Save answered.`,
      pointer: `/${name}`,
      expected: show(wanted[name]),
      actual: show(got[name]),
      source,
    }));
  },
};
