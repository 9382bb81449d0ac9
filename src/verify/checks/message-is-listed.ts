import { type Check, type Verdict } from "../check.ts";
import { citePage } from "../evidence.ts";
import { SESSION } from "../../operation-roles.ts";

export const messageIsListed: Check<"said"> = {
  name: "message-is-listed",
  title: "A new message is listed once, after the last known one",
  explanation:
    "A message was added, but the session does not list it exactly once, or `after` omits it or includes older ones. Customers would miss answers or read them twice.",
  severity: "error",
  appliesTo: ({ effect, carrier }) => effect === "adds" && carrier === SESSION,
  on: "said",
  run({ call, text, listed, later, after }): readonly Verdict[] {
    const source = citePage(call.operation);
    const count = listed.filter((message) => message["Message"] === text).length;
    const wrong = later.filter((message) => Number(message["ChatMessageId"]) <= after).length;
    const shown = later.some((message) => message["Message"] === text);
    return [
      ...(count === 1
        ? []
        : [
            {
              message: `The message is listed ${count} times.`,
              expected: "once",
              actual: `${count} times`,
              kind: "count",
              source,
            },
          ]),
      ...(wrong === 0 && shown
        ? []
        : [
            {
              message: "`after` does not select exactly the later messages.",
              expected: "the new message alone",
              actual: `${later.length} messages`,
              kind: "after",
              source,
            },
          ]),
    ];
  },
};
