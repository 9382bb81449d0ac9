import { fraction } from "../../data/hash.ts";
import { close, takeOn, userTypes, userWrites } from "../lifecycle/steps.ts";
import { agentsWords, isOnlyWelcomed, saidGoodbye } from "../lifecycle/talk.ts";
import { isActive, userIdOf, type SessionState } from "../store/session.ts";
import type { Agent } from "../world/agents.ts";
import { rightsIn } from "../world/membership.ts";
import { instantOf, type SimulationTime } from "./simulation-time.ts";

/** How many conversations a colleague has at once. */
const CAPACITY = 3;

/** A colleague's turn: answers new messages, closes after a goodbye, takes on the next session while there is room. */
export function colleagueTurn(time: SimulationTime, agent: Agent, nth: number, live: readonly SessionState[]): void {
  const { world } = time;
  const { store, seed } = world;
  const dice = (id: number, name: string): number => fraction(seed ^ agent.id, id, `${name} ${nth}`);
  const own = live.filter((session) => isActive(session.Status) && userIdOf(session) === agent.id);
  for (const session of own) store.put(attend(time, session, dice));
  const open = own.filter(({ ChatSessionId }) => isActive(store.get(ChatSessionId)?.Status ?? null)).length;
  if (open >= CAPACITY) return;
  const waiting = store.firstQueued((topicId) => rightsIn(world, agent, topicId).CanRespond);
  if (waiting) store.put(takeOn(world, waiting, agent, instantOf(time)));
}

function attend(time: SimulationTime, session: SessionState, dice: (id: number, name: string) => number): SessionState {
  const { seed } = time.world;
  const now = instantOf(time);
  if (saidGoodbye(seed, session)) return close(session, now) ?? session;
  if (session.Status !== "CustomerLast" || isOnlyWelcomed(session)) return session;
  if (!session.Flags?.includes("UserIsTyping")) return userTypes(session) ?? session;
  if (dice(session.ChatSessionId, "answers") > 0.8) return session;
  return userWrites(session, agentsWords(seed, session, time.ms), now) ?? session;
}
