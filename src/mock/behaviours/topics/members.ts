import { textOf } from "../../../values.ts";
import type { Carrier } from "../../../data/reference.ts";
import { badRequest } from "../../refusals.ts";
import { clearedNotes, clearLeftOut, SEND_ALL } from "../../replace-carrier.ts";
import { doneReply, okCarrier, okReply, type Call, type Reply } from "../../reply.ts";
import type { Agent } from "../../world/agents.ts";
import { partOf } from "../../world/parts.ts";
import { TOPIC_STORE } from "../../world/topic-store.ts";
import type { TopicStore, Member } from "../../world/topic-store-model.ts";
import { MEMBER_RIGHTS } from "../../world/topics.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";
import { numberOf, okNull } from "../sessions/found.ts";

/** The members of a topic and their rights. */

interface About {
  readonly topicId: number;
  readonly store: TopicStore;
}

/** The answer about a topic; null if it does not exist. */
function aboutTopic(call: Call, world: World, answer: (about: About) => Reply): Reply {
  const store = partOf(world, TOPIC_STORE);
  const topicId = numberOf(call.body["ChatTopicId"]);
  return store.get(topicId) ? answer({ topicId, store }) : okNull(call);
}

function carrierOf(world: World, topicId: number, { agent, values }: Member): Carrier {
  return { ...values, TopicId: topicId, User: world.associate(agent) };
}

/** A member with the values of a carrier; missing values stay. */
function withGiven(agent: Agent, before: Member["values"], { User: _user, ...given }: Readonly<Carrier>): Member {
  return { agent, values: { ...before, ...given } };
}

const OWN: ReadonlySet<string> = new Set(["TopicId", "User", "FieldProperties", "TableRight"]);

/** A PUT is the whole new state: rights that it omits are revoked. */
function replacedRights(
  { replaces, dialect, operation: { style } }: Call,
  { contract }: World,
  before: Member["values"],
  given: Readonly<Carrier>,
): { readonly values: Member["values"]; readonly notes: Reply["notes"] } {
  const type = contract.types["ChatTopicAgent"];
  if (!replaces || !type) return { values: before, notes: undefined };
  const values = { ...before };
  const isOwn = (name: string): boolean => OWN.has(name);
  const cleared = clearLeftOut(values, { type, contract, dialect, isOwn, given });
  const called = style === "agent" ? "UpdateChatTopicUserAgent" : "PUT";
  return { values, notes: clearedNotes(cleared, { called, instead: `so read it, ${SEND_ALL}` }) };
}

/** By number, or by login if there is none. */
function agentIn({ agents }: World, given: Readonly<Carrier> | null): Agent | undefined {
  const user = given?.["User"] as Carrier | null | undefined;
  const id = numberOf(user?.["AssociateId"]);
  if (id > 0) return agents.byId(id);
  const login = textOf(user?.["Name"]) || textOf(user?.["UserName"]);
  return login === "" ? undefined : agents.byLogin(login);
}

function namedAgent({ body }: Call, { agents }: World): number {
  return agents.byLogin(textOf(body["Username"]).trim()).id;
}

function listReply({ operation }: Call, world: World, { topicId, store }: About): Reply {
  const values = store.members(topicId).map((member) => carrierOf(world, topicId, member));
  return okReply(operation, { kind: "list", type: operation.answer.type, values });
}

const emptyList = ({ operation }: Call): Reply =>
  okReply(operation, { kind: "list", type: operation.answer.type, values: [] });

export const members: readonly Behaviour[] = [
  {
    operation: "CreateDefaultChatTopicAgent",
    behave: ({ operation, caller }, world) =>
      okCarrier(operation, carrierOf(world, 0, { agent: caller, values: MEMBER_RIGHTS })),
  },
  {
    operation: "GetChatTopicUserAgentList",
    behave: (call, world) => {
      const reply = aboutTopic(call, world, (about) => listReply(call, world, about));
      return reply.content.kind === "null" ? emptyList(call) : reply;
    },
  },
  {
    operation: "GetChatTopicUserAgent",
    behave: (call, world) =>
      aboutTopic(call, world, ({ topicId, store }) => {
        const member = store.members(topicId).find(({ agent }) => agent.id === namedAgent(call, world));
        return member ? okCarrier(call.operation, carrierOf(world, topicId, member)) : okNull(call);
      }),
  },
  {
    operation: "AddChatTopicUserAgent",
    behave: (call, world) =>
      aboutTopic(call, world, ({ topicId, store }) => {
        const given = call.body["Useragent"] as Carrier | null | undefined;
        const agent = given ? agentIn(world, given) : undefined;
        if (!given || !agent) return badRequest("/Useragent/User must name an agent by AssociateId or Name.");
        const member = withGiven(agent, MEMBER_RIGHTS, given);
        store.setMember(topicId, member);
        return okCarrier(call.operation, carrierOf(world, topicId, member));
      }),
  },
  {
    operation: "UpdateChatTopicUserAgent",
    behave: (call, world) =>
      aboutTopic(call, world, ({ topicId, store }) => {
        const known = store.members(topicId).find(({ agent }) => agent.id === namedAgent(call, world));
        if (!known) return okNull(call);
        const given = (call.body["Useragent"] ?? {}) as Carrier;
        const { values, notes } = replacedRights(call, world, known.values, given);
        const member = withGiven(known.agent, values, given);
        store.setMember(topicId, member);
        return okCarrier(call.operation, carrierOf(world, topicId, member), notes);
      }),
  },
  {
    operation: "UpdateChatTopicUserAgents",
    behave: (call, world) => {
      const reply = aboutTopic(call, world, (about) => {
        const given = (call.body["Useragents"] ?? []) as readonly Carrier[];
        const found = given.flatMap((one) => {
          const agent = agentIn(world, one);
          return agent ? [withGiven(agent, MEMBER_RIGHTS, one)] : [];
        });
        if (found.length < given.length) {
          const unnamed = given.findIndex((one) => !agentIn(world, one));
          return badRequest(`/Useragents/${unnamed}/User must name an agent by AssociateId or Name.`);
        }
        about.store.setMembers(about.topicId, found);
        return listReply(call, world, about);
      });
      return reply.content.kind === "null" ? emptyList(call) : reply;
    },
  },
  {
    operation: "DeleteChatTopicUserAgent",
    behave: (call, world) => {
      partOf(world, TOPIC_STORE).removeMember(numberOf(call.body["ChatTopicId"]), namedAgent(call, world));
      return doneReply(call.operation);
    },
  },
];
