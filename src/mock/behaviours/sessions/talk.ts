import { textOf } from "../../../values.ts";
import type { Carrier } from "../../../data/reference.ts";
import { afterMessage } from "../../lifecycle/after-message.ts";
import { badRequest, insufficientStorage } from "../../refusals.ts";
import { okCarrier, okReply, type Call } from "../../reply.ts";
import type { SessionState } from "../../store/session.ts";
import { HISTORY } from "../../world/history.ts";
import { customerName, type Message } from "../../world/derive-messages.ts";
import { messagesIn } from "../../world/messages.ts";
import { partOf } from "../../world/parts.ts";
import { transcriptOf } from "../../world/transcript.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";
import { aboutSession, numberOf } from "./found.ts";

/** Messages in a session. */

const list: Behaviour["behave"] = (call, world) => {
  const { operation, parameters, body } = call;
  const after = numberOf(parameters["after"] ?? body["After"]);
  const answer = (values: readonly Message[]): ReturnType<Behaviour["behave"]> =>
    okReply(operation, { kind: "list", type: operation.answer.type, values });
  const found = aboutSession(call, world, (session) =>
    answer(messagesIn(world, session).filter(({ ChatMessageId }) => ChatMessageId > after)),
  );
  return found.content.kind === "null" ? answer([]) : found;
};

const transcript: Behaviour["behave"] = (call, world) =>
  aboutSession(call, world, (session) => {
    const html = (call.parameters["html"] ?? call.body["Html"]) === true;
    const messages = messagesIn(world, session);
    return okReply(call.operation, {
      kind: "computed",
      type: call.operation.answer.type,
      make: (_, { zone }) => transcriptOf(session, messages, zone, html),
    });
  });

const add: Behaviour["behave"] = (call, world) =>
  aboutSession(call, world, (session) => {
    const { operation, body } = call;
    // The resource takes the bare message, the agent call takes it next to the session's number.
    const given = (operation.style === "resource" ? body : body["Message"]) as Carrier | null | undefined;
    const text = textOf(given?.["Message"]);
    const type = given?.["Type"];
    if (!given || (text === "" && type !== "Special")) return badRequest("/Message must be a message with a text.");
    if (utf8.encode(text).byteLength > MOST_SAID) {
      return badRequest(`/Message must have at most ${MOST_SAID} bytes of text.`);
    }
    if (charactersIn(messagesIn(world, session)) > MOST_IN_SESSION) return insufficientStorage(operation);
    const message = partOf(world, HISTORY).add(messageOf(call, world, session, given));
    const after = afterMessage(session, message);
    if (after) world.store.put(after);
    return okCarrier(operation, message);
  });

const utf8 = new TextEncoder();
/** For one message; the documents give no length (inferred). */
const MOST_SAID = 65_536;
/** For all messages of a session: its transcript is one text (inferred). */
const MOST_IN_SESSION = 4 * 1_048_576;

function charactersIn(messages: readonly Message[]): number {
  return messages.reduce((sum, { Message: text }) => sum + text.length, 0);
}

function messageOf(
  { caller }: Call,
  world: World,
  session: SessionState,
  given: Readonly<Carrier>,
): Omit<Message, "ChatMessageId"> {
  const asked = given["Type"];
  const Type = asked === "ToUser" || asked === "Special" ? asked : "ToCustomer";
  const author = Type === "ToUser" ? customerName(session) : textOf(world.associate(caller)["FullName"]);
  return {
    ...given,
    ChatSessionId: session.ChatSessionId,
    Type,
    Message: textOf(given["Message"]),
    Author: textOf(given["Author"]) || author,
    ReadByCustomer: 0,
    SpecialType: textOf(given["SpecialType"]) || "None",
    SpecialParam: textOf(given["SpecialParam"]),
    WhenPosted: world.clock.now(),
  };
}

export const talk: readonly Behaviour[] = [
  { operation: "RestGetChatMessages", behave: list },
  { operation: "GetChatMessages", behave: list },
  { operation: "RestAddChatMessage", behave: add },
  { operation: "AddChatMessage", behave: add },
  { operation: "RestGetChatTranscript", behave: transcript },
  { operation: "GetChatTranscript", behave: transcript },
];
