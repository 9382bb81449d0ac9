import type { TopicTest } from "../store/session-store.ts";
import type { Agent } from "./agents.ts";
import { membership, rightsOf, type TopicRights } from "./topics.ts";
import type { WorldPart } from "./world-part.ts";

/** Who belongs to a topic (doc 003): as the topics of this world have been set, else as the fresh world has it. */

interface HasParts {
  readonly parts: ReadonlyMap<string, WorldPart>;
}

/** An agent's rights in a topic. */
export function rightsIn({ parts }: HasParts, agent: Agent, topicId: number): TopicRights {
  for (const part of parts.values()) {
    const own = part.rightsOf?.(agent, topicId);
    if (own) return own;
  }
  return rightsOf(agent, topicId);
}

/** Does one of the rights hold? The same test as long as nothing of it changes. */
export function membershipIn({ parts }: HasParts, agent: Agent): TopicTest {
  for (const part of parts.values()) {
    const own = part.membershipOf?.(agent);
    if (own) return own;
  }
  return membership(agent);
}
