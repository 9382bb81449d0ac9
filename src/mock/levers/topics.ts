import { requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import type { Carrier } from "../../data/reference.ts";
import { textOf } from "../../values.ts";
import { partOf } from "../world/parts.ts";
import { TOPIC_STORE } from "../world/topic-store.ts";
import type { TopicStore, Member } from "../world/topic-store-model.ts";
import { holdsAny, MEMBER_RIGHTS, type TopicRights } from "../world/topics.ts";
import type { World } from "../world/world.ts";
import type { GivenMember, GivenTopic, TopicFacts, TopicLevers, TopicMember } from "./levers.ts";
import { wrong } from "./lever-error.ts";

const CODE = "topic-option";
const TEXTS = ["Name", "Description", "WelcomeMessage"] as const;
const RIGHTS = ["CanListen", "CanRespond", "CanManage", "CanNotify"] as const satisfies readonly (keyof TopicRights)[];

/** The topics of a world and their members. */
export function createTopicLevers(world: () => World): TopicLevers {
  const store = (): TopicStore => partOf(world(), TOPIC_STORE);
  const known = (id: unknown, where: string): Carrier => {
    const topic = typeof id === "number" ? store().get(id) : undefined;
    if (topic) return topic;
    const ids = store()
      .list()
      .map(({ ChatTopicId }) => String(ChatTopicId));
    throw wrong("unknown-topic", where, `there is no topic with the id ${shown(id)}`, `use one of ${ids.join(", ")}`);
  };
  return {
    list: () => store().list().map(factsOf),
    add: (given = {}) => addTopic(world(), given, "topics.add"),
    update: (id, given) => {
      const topic = known(id, "topics.update");
      const values = readTopic(given, "topics.update");
      if (values["ChatTopicId"] !== undefined && values["ChatTopicId"] !== id)
        throw wrong(CODE, "topics.update", "the id of a topic cannot change", "leave ChatTopicId out");
      return factsOf(store().put({ ...topic, ...values }));
    },
    remove: (id) => {
      const isKnown = typeof id === "number" && store().get(id) !== undefined;
      if (isKnown) store().remove(id);
      return isKnown;
    },
    members: (id) => {
      known(id, "topics.members");
      return store().members(id).map(memberFacts);
    },
    setMember: (id, member) => {
      known(id, "topics.setMember");
      return setMember(world(), id, { member, where: "topics.setMember" });
    },
    removeMember: (id, login) => {
      known(id, "topics.removeMember");
      const agent = world().agents.byLogin(textOf(login));
      const isMember = store()
        .members(id)
        .some((one) => one.agent.id === agent.id);
      if (isMember) store().removeMember(id, agent.id);
      return isMember;
    },
  };
}

/** Throws KitError `topic-option`, `topic-taken`. */
export function addTopic(world: World, given: GivenTopic, where: string): TopicFacts {
  const store = partOf(world, TOPIC_STORE);
  const values = readTopic(given, where);
  const id = values["ChatTopicId"];
  if (typeof id === "number" && store.get(id))
    throw wrong("topic-taken", where, `there is a topic with the id ${id} already`, "give another id, or leave it out");
  const stored = store.put({ ...store.blank(), ...values });
  const name = textOf(stored["Name"]) || `Topic ${Number(stored["ChatTopicId"])}`;
  return factsOf(store.put({ ...stored, Name: name }));
}

/** Adds a member, or changes its rights. Throws KitError `topic-option`. */
export function setMember(
  world: World,
  topicId: number,
  { member, where }: { readonly member: GivenMember; readonly where: string },
): TopicMember {
  const place = { code: CODE, where };
  requireObject(member, place);
  requireKnownKeys(member, ["login", ...RIGHTS], { ...place, where: `${where}, option` });
  const { login } = member;
  if (typeof login !== "string" || login.trim() === "")
    throw wrong(CODE, where, `login ${shown(login)} is not a login`, "give the login of an agent, such as KARI");
  const store = partOf(world, TOPIC_STORE);
  const agent = world.agents.byLogin(login.trim());
  const before = store.members(topicId).find((one) => one.agent.id === agent.id)?.values ?? MEMBER_RIGHTS;
  const given: Carrier = {};
  for (const right of RIGHTS) {
    const value: unknown = member[right];
    if (value !== undefined && typeof value !== "boolean")
      throw wrong(CODE, where, `${right} ${shown(value)} is invalid`, "give true or false");
    if (value !== undefined) given[right] = value;
  }
  const values = { ...before, ...given };
  if (!holdsAny(values))
    throw wrong(
      CODE,
      where,
      `${agent.login} would have no right`,
      "give one right at least, or use topics.removeMember",
    );
  store.setMember(topicId, { agent, values });
  return memberFacts({ agent, values });
}

function readTopic(given: GivenTopic, where: string): Carrier {
  const place = { code: CODE, where };
  requireObject(given, place);
  requireKnownKeys(given, ["ChatTopicId", ...TEXTS], { ...place, where: `${where}, property` });
  const { ChatTopicId: id } = given;
  if (id !== undefined && !(Number.isInteger(id) && id > 0 && id <= 0x7fffffff))
    throw wrong(CODE, where, `ChatTopicId ${shown(id)} is invalid`, "give a whole number above 0, or leave it out");
  for (const name of TEXTS) {
    const value: unknown = given[name];
    if (value !== undefined && typeof value !== "string")
      throw wrong(CODE, where, `${name} ${shown(value)} is invalid`, "give a text");
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function factsOf(topic: Readonly<Carrier>): TopicFacts {
  return {
    ChatTopicId: Number(topic["ChatTopicId"]),
    Name: textOf(topic["Name"]),
    Description: textOf(topic["Description"]),
    WelcomeMessage: textOf(topic["WelcomeMessage"]),
  };
}

function memberFacts({ agent, values }: Member): TopicMember {
  const { CanListen, CanRespond, CanManage, CanNotify } = values;
  return { login: agent.login, CanListen, CanRespond, CanManage, CanNotify };
}
