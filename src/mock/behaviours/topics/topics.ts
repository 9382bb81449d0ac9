import type { Carrier } from "../../../data/reference.ts";
import { doneReply, okCarrier, okReply } from "../../reply.ts";
import { isOpen } from "../../world/opening-hours.ts";
import { partOf } from "../../world/parts.ts";
import { TOPIC_STORE } from "../../world/topic-store.ts";
import { holdsAny, rightsOf } from "../../world/topics.ts";
import type { Behaviour } from "../behaviour.ts";
import { numberOf, okNull } from "../sessions/found.ts";
import { addTopic, replaceTopic } from "./save-topic.ts";

/** Topics: their settings and opening hours. */
export const topics: readonly Behaviour[] = [
  {
    operation: "CreateDefaultChatTopicEntity",
    behave: ({ operation }, world) => okCarrier(operation, partOf(world, TOPIC_STORE).blank()),
  },
  {
    operation: "GetChatTopicEntity",
    behave: (call, world) => {
      const topic = partOf(world, TOPIC_STORE).get(numberOf(call.parameters["chatTopicEntityId"]));
      return topic ? okCarrier(call.operation, topic) : okNull(call);
    },
  },
  {
    operation: "SaveChatTopicEntity",
    behave: (call, world) => {
      const id = numberOf(call.body["ChatTopicId"]);
      if (id === 0) return addTopic(call, world);
      const known = partOf(world, TOPIC_STORE).get(id);
      return known ? replaceTopic(call, world, known) : okNull(call);
    },
  },
  {
    operation: "DeleteChatTopicEntity",
    behave: ({ operation, parameters }, world) => {
      partOf(world, TOPIC_STORE).remove(numberOf(parameters["chatTopicEntityId"]));
      return doneReply(operation);
    },
  },
  {
    operation: "ChatTopicsForUser",
    behave: ({ operation, caller }, world) => {
      const store = partOf(world, TOPIC_STORE);
      const known = store.agents().some(({ id }) => id === caller.id);
      const isMember = ({ ChatTopicId: id }: Carrier): boolean =>
        known
          ? store.members(numberOf(id)).some(({ agent }) => agent.id === caller.id)
          : // Agents with other credentials have the rights of their team.
            holdsAny(rightsOf(caller, numberOf(id)));
      return okReply(operation, { kind: "list", type: operation.answer.type, values: store.list().filter(isMember) });
    },
  },
  {
    operation: "IsWithinOpeningHours",
    behave: ({ operation, body }, world) => {
      const topic = partOf(world, TOPIC_STORE).get(numberOf(body["ChatTopicId"]));
      const value = topic !== undefined && isOpen(topic, world.clock.nowMs());
      return okReply(operation, { kind: "json", type: operation.answer.type, value });
    },
  },
];
