import { show, type Check, type Verdict } from "../check.ts";
import type { Session } from "../entity/session.ts";
import { compareWithSent, type Difference } from "../entity/compare.ts";
import { splitByOwner } from "../entity/writable.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const writeKept: Check<"stored"> = {
  name: "write-kept",
  title: "PUT and Save store every property",
  explanation:
    "A value that was sent is missing from the answer, or from the list afterwards: it was lost or truncated, its characters were changed, a text that was sent as null became a word for it, or its time was shifted by a time zone. The request table lists the property and does not say that it is read-only.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "write-answers-asked"],
  appliesTo: hasRole("update", "save"),
  on: "stored",
  run({ call, sent, echoed, listed, nowMs, managed, leftOut }, contract) {
    if (leftOut && listed) return [replacesOrMerges(leftOut, listed)];
    const rows = answerRows(contract, call.operation);
    const places = [
      { got: echoed, place: "answer" },
      { got: listed ?? undefined, place: "list" },
    ];
    if (!echoed && !listed) return undefined;
    return places.flatMap(({ got, place }): Verdict[] => {
      if (!got) return [];
      const { differences, stripped, rounded } = compareWithSent(rows, sent, got);
      const { faults, readings } = splitByOwner(differences, nowMs, managed);
      const naive: Verdict[] = stripped
        ? [
            {
              message: "Dates are stored as they are written, without regard to their offset.",
              severity: "info",
              kind: "stripped",
            },
          ]
        : [];
      const coarse: Verdict[] = rounded
        ? [{ message: "Dates are rounded to whole minutes.", severity: "info", kind: "rounded" }]
        : [];
      return [
        ...faults.map((difference) =>
          verdictOn(
            call,
            difference,
            sentence(difference, place),
            `${place} ${difference.what.replaceAll(/\d+/g, "n")}`,
          ),
        ),
        ...readings.map((difference): Verdict => {
          const message = `${difference.property.name} is set by the server, which ignores what is sent.`;
          return { ...verdictOn(call, difference, message, "server"), severity: "info" };
        }),
        ...naive,
        ...coarse,
      ];
    });
  },
};

/** A server may do either: the vendor documents that PUT replaces, yet some servers merge. */
function replacesOrMerges({ name, before }: { name: string; before: unknown }, listed: Session): Verdict {
  const after = listed[name];
  const [kind, message] =
    after === before
      ? ["put-merges", `PUT merges: ${name}, which the body left out, is as it was.`]
      : after === null || after === "" || after === undefined
        ? ["put-replaces", `PUT replaces: ${name}, which the body left out, is empty afterwards.`]
        : ["put-other", `PUT without ${name} gives it another value.`];
  return { message, kind, severity: "info" };
}

function sentence({ property, expected, actual, what }: Difference, place: string): string {
  return `${property.name} was sent as ${show(expected, 60)} and is ${show(actual, 60)} in the ${place} (${what}).`;
}
