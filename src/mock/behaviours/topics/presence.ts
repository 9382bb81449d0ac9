import type { Carrier } from "../../../data/reference.ts";
import { doneReply, okReply } from "../../reply.ts";
import { isActive, userIdOf } from "../../store/session.ts";
import type { Agent } from "../../world/agents.ts";
import { partOf } from "../../world/parts.ts";
import { TOPIC_STORE } from "../../world/topic-store.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";
import { numberOf } from "../sessions/found.ts";

/** The presence of agents, and the agents who can join a topic. */
export const presence: readonly Behaviour[] = [
  {
    operation: "GetChatPresence",
    behave: ({ operation }, world) => {
      const store = partOf(world, TOPIC_STORE);
      const ongoing = ongoingChats(world);
      const values = store.agents().map((agent) => ({
        ...world.blank("ChatPresence"),
        ...store.presenceOf(agent.id),
        UserId: agent.id,
        DisplayName: fullName(world, agent),
        OngoingChats: ongoing.get(agent.id) ?? 0,
        Present: store.isPresent(agent.id),
        ChatTopics: store
          .list()
          .map(({ ChatTopicId: id }) => numberOf(id))
          .filter((id) => store.members(id).some((member) => member.agent.id === agent.id)),
      }));
      return okReply(operation, { kind: "list", type: operation.answer.type, values });
    },
  },
  {
    operation: "SaveChatPresence",
    behave: ({ operation, body }, world) => {
      const store = partOf(world, TOPIC_STORE);
      for (const given of (body["ChatPresence"] ?? []) as readonly (Carrier | null)[]) {
        if (given) store.setPresence(numberOf(given["UserId"]), given);
      }
      return doneReply(operation);
    },
  },
  {
    operation: "GetUserAgentList",
    behave: ({ operation, body }, world) => {
      const store = partOf(world, TOPIC_STORE);
      const agents = store.agents().filter(({ id }) => body["OnlyPresent"] !== true || store.isPresent(id));
      const items = (of: readonly Agent[]): object[] => of.map((agent, at) => itemOf(world, agent, at + 1));
      const values = body["Flat"] === true ? items(agents) : byTeam(world, agents, items);
      return okReply(operation, { kind: "list", type: operation.answer.type, values });
    },
  },
];

function ongoingChats({ store }: World): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const session of store.list()) {
    if (isActive(session.Status)) counts.set(userIdOf(session), (counts.get(userIdOf(session)) ?? 0) + 1);
  }
  return counts;
}

const TEAMS = [
  { id: 1, team: "own", name: "Customer service" },
  { id: 2, team: "partner", name: "Partner team" },
] as const;

function byTeam(world: World, agents: readonly Agent[], items: (of: readonly Agent[]) => object[]): object[] {
  return TEAMS.map(({ id, team, name }) => ({
    ...entry(world, id, name, id),
    Type: "group",
    ChildItems: items(agents.filter((agent) => agent.team === team)),
  })).filter(({ ChildItems }) => ChildItems.length > 0);
}

function itemOf(world: World, agent: Agent, rank: number): object {
  return { ...entry(world, agent.id, fullName(world, agent), rank), ToolTip: agent.login, Type: "associate" };
}

function entry(world: World, Id: number, Name: string, Rank: number): Carrier {
  return { ...world.blank("MDOListItem"), Id, Name, Rank, FullName: Name };
}

function fullName(world: World, agent: Agent): string {
  return String(world.associate(agent)["FullName"]);
}
