import type { Carrier } from "../../data/reference.ts";
import { textOf } from "../../values.ts";
import { COLLEAGUES, SAMPLE_USER, type Agent } from "./agents.ts";
import type { Member } from "./topic-store-model.ts";
import { holdsAny, NO_RIGHTS, rightsOf } from "./topics.ts";
import type { World } from "./world.ts";

/** The agents of the fresh world. */
export const AGENTS: readonly Agent[] = [SAMPLE_USER, ...COLLEAGUES];

/** The agent that a recorded answer shows as a member of a topic. */
export function memberOf(
  { agents }: World,
  { TopicId, User, ...values }: Readonly<Carrier>,
): Member & { readonly topicId: number } {
  const user = (User ?? {}) as Readonly<Carrier>;
  const [id, login, name] = [Number(user["AssociateId"]) || 0, textOf(user["Name"]), textOf(user["FullName"])];
  const named = id > 0 ? agents.byId(id) : agents.byLogin(login);
  const isKnown = AGENTS.some((agent) => agent.id === named.id);
  const agent = isKnown ? named : { ...named, ...(login && { login }), ...(name && { name }) };
  return { topicId: Number(TopicId), agent, values: { ...NO_RIGHTS, ...values } };
}

/** The members of a topic in a fresh world. */
export function seededMembers(topicId: number): Member[] {
  const all = AGENTS.map((agent) => ({ agent, values: rightsOf(agent, topicId) }));
  return all.filter(({ values }) => holdsAny(values));
}
