import { shown } from "../../arguments.ts";
import type { ChatSessionEntity } from "../../generated/entities.ts";
import {
  close,
  customerLeaves,
  customerTypes,
  customerWrites,
  rate,
  takeOn,
  userTypes,
  userWrites,
} from "../lifecycle/steps.ts";
import { agentsWords, customersWords } from "../lifecycle/talk.ts";
import { type SessionState, userIdOf } from "../store/session.ts";
import { COLLEAGUES, type Agent } from "../world/agents.ts";
import { rightsIn } from "../world/membership.ts";
import type { World } from "../world/world.ts";
import type { Colleagues, Customers, GivenSession } from "./levers.ts";
import { requireSession, wrong } from "./lever-error.ts";

interface Parts {
  readonly world: () => World;
  readonly present: (session: SessionState) => ChatSessionEntity;
  readonly arrive: (given?: GivenSession) => ChatSessionEntity;
}

type Step = (session: SessionState, world: World) => SessionState | undefined;

/** The actions of the customer and the colleagues in a session, following its life cycle. */
export function createConversation({ world, present, arrive }: Parts): {
  readonly customers: Customers;
  readonly colleagues: Colleagues;
} {
  const act = (where: string, id: number, step: Step): ChatSessionEntity => {
    const session = requireSession(world(), id, where);
    const after = step(session, world());
    if (!after) {
      const todo = "see the life of a session in docs/behaviour.md";
      throw wrong("session-action", where, `it is not possible in a session that is ${session.Status}`, todo);
    }
    // Webhook events name the acting agent; customers have no number.
    world().actorId = where.startsWith("colleagues.") ? userIdOf(after) : 0;
    world().store.put(after);
    world().actorId = 0;
    return present(after);
  };
  const now = (): ReturnType<World["clock"]["now"]> => world().clock.now();
  const words = (given: unknown, where: string, seeded: typeof agentsWords, session: SessionState): string => {
    if (given === undefined) return seeded(world().seed, session, world().clock.nowMs());
    if (typeof given === "string" && given !== "" && given.length <= MOST_TEXT) return given;
    throw wrong(
      "session-text",
      where,
      `${shown(given)} is not a message`,
      `give a text of 1 to ${MOST_TEXT} characters`,
    );
  };
  return {
    customers: {
      arrive,
      write: (id, text) =>
        act("customers.write", id, (session) =>
          customerWrites(session, words(text, "customers.write", customersWords, session), now()),
        ),
      type: (id) => act("customers.type", id, customerTypes),
      leave: (id) => act("customers.leave", id, (session) => customerLeaves(session, now())),
      rate: (id, rating) => {
        if (!Number.isInteger(rating) || rating < 1 || rating > 5)
          throw wrong(
            "session-rating",
            "customers.rate",
            `${shown(rating)} is not a rating`,
            "give a number from 1 to 5",
          );
        return act("customers.rate", id, (session) => rate(session, rating));
      },
    },
    colleagues: {
      pickUp: (id, login) =>
        act("colleagues.pickUp", id, (session, inWorld) => {
          const agent = colleagueFor(inWorld, session, login);
          return session.Status === "InQueue" ? takeOn(inWorld, session, agent, now()) : undefined;
        }),
      write: (id, text) =>
        act("colleagues.write", id, (session) =>
          userWrites(session, words(text, "colleagues.write", agentsWords, session), now()),
        ),
      type: (id) => act("colleagues.type", id, userTypes),
      close: (id) => act("colleagues.close", id, (session) => close(session, now())),
    },
  };
}

/** For one message: how much of it a session holds. */
const MOST_TEXT = 1024;

/** The agent with that login, or the first colleague who may answer in the topic. */
function colleagueFor(world: World, { TopicId }: SessionState, login: unknown): Agent {
  if (login !== undefined) {
    if (typeof login === "string" && login.trim() !== "") return world.agents.byLogin(login.trim());
    throw wrong("agent-option", "colleagues.pickUp", `${shown(login)} is not a login`, "give a login such as KARI");
  }
  const all = [...COLLEAGUES, ...world.agents.list()];
  return all.find((agent) => rightsIn(world, agent, TopicId).CanRespond) ?? COLLEAGUES[0];
}
