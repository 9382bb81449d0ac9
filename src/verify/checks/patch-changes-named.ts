import { show, type Check, type Verdict } from "../check.ts";
import { differences, isSame } from "../entity/differences.ts";
import { citePage } from "../evidence.ts";
import { SESSION } from "../../operation-roles.ts";

export const patchChangesNamed: Check<"patched"> = {
  name: "patch-changes-named",
  title: "PATCH changes what it names and nothing else",
  explanation:
    "After a patch, a property that it names does not have the given value, or one that it does not name has changed. Two agents who change different properties would undo each other's work.",
  severity: "error",
  restsOn: ["get-reads-back"],
  appliesTo: ({ effect, carrier, body }) => effect === "updates" && carrier === SESSION && body?.patch === true,
  on: "patched",
  run({ call, before, after, changes }, contract): readonly Verdict[] {
    const source = citePage(call.operation);
    const lost = Object.keys(changes).filter((name) => !isSame(changes[name], after[name]));
    const moved = differences(contract, before, after, Object.keys(changes));
    return [
      ...lost.map((name) => ({
        message: `PATCH does not store ${name}.`,
        pointer: `/${name}`,
        expected: show(changes[name]),
        actual: show(after[name]),
        kind: "lost",
        source,
      })),
      ...moved.map((name) => ({
        message: `PATCH changes ${name}, which it does not name.`,
        pointer: `/${name}`,
        expected: show(before[name]),
        actual: show(after[name]),
        kind: "moved",
        source,
      })),
    ];
  },
};
