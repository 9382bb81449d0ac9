import { TOPIC_STORE, type TopicStore } from "./topic-store.ts";
import type { World } from "./world.ts";

/** The topic of a made-up customer: the seeded one, or where this world lacks that, one of its own. */
export function knownTopic({ parts }: World, seeded: number): number {
  const store = parts.get(TOPIC_STORE.name) as TopicStore | undefined;
  if (!store || store.get(seeded)) return seeded;
  const all = store.list();
  const own = all[seeded % all.length]?.["ChatTopicId"];
  return typeof own === "number" ? own : seeded;
}
