import type { TopicTest } from "../store/store-model.ts";
import type { Agent } from "./agents.ts";
import { membership, rightsOf, type TopicRights } from "./topics.ts";
import type { WorldPart } from "./world-part.ts";

/** The members of a topic (doc 003): as set in this world, otherwise as in the fresh world. */

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

/** Whether the agent has any of the rights. Returns the same test until something changes. */
export function membershipIn({ parts }: HasParts, agent: Agent): TopicTest {
  for (const part of parts.values()) {
    const own = part.membershipOf?.(agent);
    if (own) return own;
  }
  return membership(agent);
}
