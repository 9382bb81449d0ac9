import { show, type Check } from "../check.ts";
import { compareWithSent } from "../entity/compare.ts";
import { OWNED_ON_CREATION } from "../entity/writable.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, OPERATION_OF } from "../roles.ts";
import { idOf, isEnded } from "../entity/session.ts";

export const createKeeps: Check<"creation"> = {
  name: "create-keeps",
  title: "A created session has the values that it was created with",
  explanation:
    "What the client said of the customer and the topic must be in the new session, in the answer of Save and in the list. Status, dates, queue position and the like may be the server's.",
  severity: "error",
  appliesTo: [OPERATION_OF.save],
  on: "creation",
  run({ call, sent, echoed, after }, contract) {
    const listed = after?.byId.get(idOf(echoed));
    const places = [echoed && { got: echoed, place: "answer" }, listed && { got: listed, place: "list" }];
    const seen = places.filter((place) => place !== undefined);
    if (seen.length === 0) return undefined;
    const rows = answerRows(contract, call.operation).filter(({ name }) => name !== "ChatSessionId");
    return seen.flatMap(({ got, place }) =>
      compareWithSent(rows, sent, got).differences.map((difference) => {
        const { property, expected, actual, how } = difference;
        // Mangled is a fault wherever it happens; another value is one only where the client is the owner.
        // Nobody's session is over before it began.
        const isOver = property.name === "Status" && isEnded(got) && !isEnded(sent);
        const isFault = isOver || how !== "other" || OWNED_ON_CREATION.has(property.name);
        const message = isFault
          ? `A created session has ${show(actual, 60)} as ${property.name} in the ${place}, not ${show(expected, 60)}.`
          : `A created session gets its ${property.name} from the server.`;
        const verdict = verdictOn(call, difference, message, isFault ? place : "server");
        return isFault ? verdict : { ...verdict, severity: "info" as const };
      }),
    );
  },
};
