import { fraction, hash } from "../../data/hash.ts";
import { messageOf } from "../../data/messages.ts";
import { close, takeOn, userTypes, userWrites } from "../lifecycle/steps.ts";
import { isActive, userIdOf, type SessionState } from "../store/session.ts";
import type { Agent } from "../world/agents.ts";
import { rightsOf } from "../world/topics.ts";
import { instantOf, since, type Stage } from "./stage.ts";

/** Conversations that a colleague keeps up at once. */
const CAPACITY = 2;

/** A colleague looks up: answers who has written, closes what is done, and takes on the next while there is room. */
export function lookAsColleague(stage: Stage, agent: Agent, nth: number, live: readonly SessionState[]): void {
  const { world } = stage;
  const { store, seed } = world;
  const dice = (id: number, name: string): number => fraction(seed ^ agent.id, id, `${name} ${nth}`);
  const own = live.filter((session) => isActive(session.Status) && userIdOf(session) === agent.id);
  for (const session of own) store.put(attend(stage, session, dice));
  const open = own.filter(({ ChatSessionId }) => isActive(store.get(ChatSessionId)?.Status ?? null)).length;
  if (open >= CAPACITY) return;
  const waiting = store.firstQueued((topicId) => rightsOf(agent, topicId).canRespond);
  if (waiting) store.put(takeOn(world, waiting, agent, instantOf(stage)));
}

function attend(stage: Stage, session: SessionState, dice: (id: number, name: string) => number): SessionState {
  const { ChatSessionId: id } = session;
  const now = instantOf(stage);
  const talked = since(stage, session.WhenStarted);
  if (talked > 60_000 + fraction(stage.world.seed, id, "length") * 240_000) return close(session, now) ?? session;
  if (session.Status !== "CustomerLast") return session;
  if (!session.Flags?.includes("UserIsTyping")) return userTypes(session) ?? session;
  if (dice(id, "answers") > 0.8) return session;
  return userWrites(session, messageOf(stage.world.seed ^ hash(0, 0, now), id, "agent"), now) ?? session;
}
