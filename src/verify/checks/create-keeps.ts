import { show, type Check } from "../check.ts";
import { compareWithSent } from "../entity/compare.ts";
import { OWNED_ON_CREATION } from "../entity/writable.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";
import { asText, idOf, isEnded, statusOf } from "../entity/session.ts";

export const createKeeps: Check<"creation"> = {
  name: "create-keeps",
  title: "A created session has the values that it was created with",
  explanation:
    "What the client sent about the customer and the topic must be in the new session, in the answer of Save and in the list, and the answer shows it in the Status that was sent. Dates, queue position and the like may be set by the server, and so may a SessionKey that has nothing of the one that was sent.",
  severity: "error",
  restsOn: ["create-new-id"],
  appliesTo: hasRole("save"),
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
        // A mangled value is a fault in any property, a different value only in those that the client owns; and a new
        // session cannot have ended.
        const isOver = property.name === "Status" && isEnded(got) && !isEnded(sent);
        // An agent or a bot may have acted before the list was read.
        const isMoved = property.name === "Status" && place === "answer" && !FIRST.test(statusOf(got));
        const isGarbled = property.name === "SessionKey" && hasPartOf(asText(actual), asText(expected));
        const isFault = isOver || isMoved || isGarbled || how !== "other" || OWNED_ON_CREATION.has(property.name);
        const message = isFault
          ? `${property.name} of a created session is ${show(actual, 60)} in the ${place}, not ${show(expected, 60)}.`
          : `The server sets ${property.name} of a created session.`;
        const verdict = verdictOn(call, difference, message, isFault ? place : "server");
        return isFault ? verdict : { ...verdict, severity: "info" as const };
      }),
    );
  },
};

/** Initial statuses: which one depends on the topic, its opening hours and the agents present. */
const FIRST = /^(?:PreChatForm|Faq|OfflineForm|InQueue)$/i;
/** Long enough to rule out coincidence. */
const PART = 6;

/** Does either text contain a part of the other, in any case, forwards or backwards? */
function hasPartOf(actual: string, expected: string): boolean {
  const [left, right] = [actual.toLowerCase(), expected.toLowerCase()];
  const texts = [left, Array.from(left).reverse().join("")];
  for (let at = 0; at + PART <= right.length; at++) {
    const part = right.slice(at, at + PART);
    if (texts.some((text) => text.includes(part))) return true;
  }
  return false;
}
