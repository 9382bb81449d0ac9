import { TOPIC_STORE } from "./topic-store.ts";
import type { TopicStore } from "./topic-store-model.ts";
import type { World } from "./world.ts";

/** The topic of a generated customer: the seeded one, or one of this world's own if it lacks that. */
export function knownTopic({ parts }: World, seeded: number): number {
  const store = parts.get(TOPIC_STORE.name) as TopicStore | undefined;
  if (!store || store.get(seeded)) return seeded;
  const all = store.list();
  const own = all[seeded % all.length]?.["ChatTopicId"];
  return typeof own === "number" ? own : seeded;
}
