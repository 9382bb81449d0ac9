import type { Carrier } from "../../../data/reference.ts";
import { unknownTopic } from "../../refusals.ts";
import type { Call, Reply } from "../../reply.ts";
import { partOf } from "../../world/parts.ts";
import { TOPIC_STORE } from "../../world/topic-store.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";
import { createSessions } from "../sessions/create.ts";
import { listSessionRows } from "../sessions/list.ts";
import { members } from "./members.ts";
import { presence } from "./presence.ts";
import { replaceTopic } from "./save-topic.ts";
import { topics } from "./topics.ts";

/** The resources ChatTopic and Presence: each operation behaves like its counterpart in the agent. */

type Given = Partial<Pick<Call, "body" | "parameters">>;

const AGENT = new Map(
  [...topics, ...members, ...presence, ...createSessions].map(({ operation, behave }) => [operation, behave]),
);

/** For a missing topic, a resource answers 404; for an agent outside the topic, both styles answer null. */
function sibling(operation: string, agent: string, given: (call: Call) => Given = () => ({})): Behaviour {
  const behave = (call: Call, world: World): Reply => {
    const reply = AGENT.get(agent)?.({ ...call, ...given(call) }, world);
    const isMissing = !reply || (reply.content.kind === "null" && !partOf(world, TOPIC_STORE).get(call.id));
    return isMissing ? unknownTopic(call.operation, call.id) : reply;
  };
  return { operation, behave };
}

const ofTopic = ({ id }: Call): Carrier => ({ ChatTopicId: id });
const ofAgent = ({ id, parameters }: Call): Carrier => ({ ChatTopicId: id, Username: parameters["username"] });

function put(call: Call, world: World): Reply {
  const known = partOf(world, TOPIC_STORE).get(call.id);
  return known ? replaceTopic(call, world, known) : unknownTopic(call.operation, call.id);
}

function sessionsOf(call: Call, world: World): Reply {
  if (!partOf(world, TOPIC_STORE).get(call.id)) return unknownTopic(call.operation, call.id);
  const own = [...world.store.list()].filter(({ TopicId }) => TopicId === call.id);
  return listSessionRows(call, world, call.operation.path.replace("{id}", String(call.id)), { all: own });
}

export const resources: readonly Behaviour[] = [
  sibling("RestDefaultChatTopicEntity", "CreateDefaultChatTopicEntity"),
  sibling("PostChatTopicEntity", "SaveChatTopicEntity", ({ body }) => ({ body: { ...body, ChatTopicId: 0 } })),
  sibling("RestGetChatTopicEntity", "GetChatTopicEntity", ({ id }) => ({ parameters: { chatTopicEntityId: id } })),
  { operation: "PutChatTopicEntity", behave: put },
  sibling("RestDeleteChatTopicEntity", "DeleteChatTopicEntity", ({ id }) => ({
    parameters: { chatTopicEntityId: id },
  })),
  { operation: "GetChatTopicSessions", behave: sessionsOf },
  sibling("RestIsWithinOpeningHours", "IsWithinOpeningHours", (call) => ({ body: ofTopic(call) })),
  sibling("RestChatTopicsForUser", "ChatTopicsForUser"),
  sibling("RestGetUserAgentList", "GetUserAgentList", ({ parameters }) => ({
    body: { Flat: parameters["flat"], OnlyPresent: parameters["onlyPresent"] },
  })),
  sibling("RestGetChatTopicUserAgentList", "GetChatTopicUserAgentList", (call) => ({ body: ofTopic(call) })),
  sibling("RestUpdateChatTopicUserAgents", "UpdateChatTopicUserAgents", (call) => ({
    body: { ...ofTopic(call), Useragents: call.body["useragents"] },
  })),
  sibling("RestAddChatTopicUserAgent", "AddChatTopicUserAgent", (call) => ({
    body: { ...ofTopic(call), Useragent: call.body },
  })),
  sibling("RestGetChatTopicUserAgent", "GetChatTopicUserAgent", (call) => ({ body: ofAgent(call) })),
  sibling("RestUpdateChatTopicUserAgent", "UpdateChatTopicUserAgent", (call) => ({
    body: { ...ofAgent(call), Useragent: call.body },
  })),
  sibling("RestDeleteChatTopicUserAgent", "DeleteChatTopicUserAgent", (call) => ({ body: ofAgent(call) })),
  sibling("RestCreateChatSessionForTopic", "CreateChatSessionForTopic", (call) => ({ body: ofTopic(call) })),
  sibling("RestGetChatPresence", "GetChatPresence"),
  sibling("RestSaveChatPresence", "SaveChatPresence", ({ body }) => ({ body: { ChatPresence: body["chatPresence"] } })),
];
