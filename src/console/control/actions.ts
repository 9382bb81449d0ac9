import type { OpenMock } from "../../mock/open-mock.ts";
import {
  close,
  customerLeaves,
  customerTypes,
  customerWrites,
  rate,
  takeOn,
  userTypes,
  userWrites,
} from "../../mock/lifecycle/steps.ts";
import { agentsWords, customersWords } from "../../mock/lifecycle/talk.ts";
import type { SessionState } from "../../mock/store/session.ts";
import { agentOfUser, COLLEAGUES } from "../../mock/world/agents.ts";
import { rightsOf } from "../../mock/world/topics.ts";
import type { Action } from "./schemas/inputs.ts";

export interface ActionInput {
  readonly action: Action;
  readonly text?: string;
  readonly colleague?: string;
  readonly rating?: number;
}

/** Performs an action of the customer or a colleague by the rules of the lifecycle; undefined if the status does not allow it. */
export function act(open: OpenMock, session: SessionState, input: ActionInput): SessionState | undefined {
  const world = open.world();
  const now = world.clock.now();
  const said = (words: typeof agentsWords): string => input.text ?? words(world.seed, session, world.clock.nowMs());
  const steps: Readonly<Record<Action, () => SessionState | undefined>> = {
    "customer-types": () => customerTypes(session),
    "customer-writes": () => customerWrites(session, said(customersWords), now),
    "customer-leaves": () => customerLeaves(session, now),
    "customer-rates": () => rate(session, input.rating ?? 5),
    "colleague-picks-up": () =>
      session.Status === "InQueue" ? takeOn(world, session, colleagueFor(session, input.colleague), now) : undefined,
    "colleague-types": () => userTypes(session),
    "colleague-writes": () => userWrites(session, said(agentsWords), now),
    "colleague-closes": () => close(session, now),
  };
  const after = steps[input.action]();
  if (after) world.store.put(after);
  return after;
}

/** The colleague of that login, or the first of the topic's team. */
function colleagueFor({ TopicId }: SessionState, login: string | undefined): (typeof COLLEAGUES)[number] {
  if (login !== undefined) return agentOfUser(login);
  return COLLEAGUES.find((agent) => rightsOf(agent, TopicId).CanRespond) ?? COLLEAGUES[0];
}
