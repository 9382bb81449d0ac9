import { show, type Check, type Verdict } from "../check.ts";
import { differences } from "../entity/differences.ts";
import { citePage } from "../evidence.ts";
import { SESSION } from "../../operation-roles.ts";

export const patchTestRefuses: Check<"patch-test"> = {
  name: "patch-test-refuses",
  title: "A failed test refuses the whole patch",
  explanation:
    "A JSON Patch whose test fails must be answered with 409 and change nothing; clients rely on it to notice that another client was faster.",
  severity: "error",
  appliesTo: ({ effect, carrier, body }) => effect === "updates" && carrier === SESSION && body?.patch === true,
  on: "patch-test",
  run({ call, before, after }, contract): readonly Verdict[] {
    const status = call.answer?.status;
    const source = call.operation.statuses.find((row) => row.status === 409)?.source ?? citePage(call.operation);
    const changed = after ? differences(contract, before, after) : [];
    return [
      ...(status === 409
        ? []
        : [
            {
              message: `A failed test is answered with ${status}.`,
              expected: "409",
              actual: String(status),
              kind: "status",
              source,
            },
          ]),
      ...changed.map((name) => ({
        message: `${name} has changed although a test of the patch failed.`,
        pointer: `/${name}`,
        expected: show(before[name]),
        actual: show(after?.[name]),
        kind: "changed",
        source,
      })),
    ];
  },
};
