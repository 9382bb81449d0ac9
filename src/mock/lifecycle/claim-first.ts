import type { Language } from "../language.ts";
import type { SessionState } from "../store/session.ts";
import type { TopicTest } from "../store/store-model.ts";
import type { Agent } from "../world/agents.ts";
import { runClaimEffects } from "../world/claim-effects.ts";
import { type Claim, claimed } from "../world/claims.ts";
import type { World } from "../world/world.ts";
import { takenOn } from "./steps.ts";

interface ClaimedBy {
  readonly agent: Agent;
  readonly language: Language;
  /** Where the agent may respond. */
  readonly inTopic: TopicTest;
}

/** Assigns the session that has waited longest; undefined if none waits. In a shared world, its store decides. */
export function claimFirst(world: World, { agent, language, inTopic }: ClaimedBy): SessionState | undefined {
  const { store, clock, claims } = world;
  const decision = claims?.decision();
  const taken = (): Claim => ({ given: takenOn(world, agent, clock.now()), language });
  if (claims && !decision) return claims.ask(inTopic, taken);
  const session = decision ? store.get(decision.id ?? 0) : store.firstQueued(inTopic);
  if (!session) return undefined;
  const started = claimed(session, decision?.claim ?? taken());
  if (decision) runClaimEffects(world, decision, () => store.put(started));
  else store.put(started);
  return started;
}
