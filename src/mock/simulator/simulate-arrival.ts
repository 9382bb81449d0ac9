import { fraction } from "../../data/hash.ts";
import { customerProfileOf } from "../world/customer-profile.ts";
import { knownTopic } from "../world/known-topic.ts";
import { newSession } from "../world/new-session.ts";
import { TOPICS } from "../world/topics.ts";
import { instantOf, type SimulationTime } from "./simulation-time.ts";

const PARTNERS = TOPICS.find(({ team }) => team === "partner")?.id;

/** A customer opens the chat: first the pre-chat form, then, once it is submitted, the queue. Returns the id. */
export function simulateArrival(time: SimulationTime): number {
  const { world } = time;
  const now = instantOf(time);
  const id = world.store.nextId();
  const profile = customerProfileOf(world.seed, id);
  const isPartner = PARTNERS !== undefined && fraction(world.seed, id, "partner topic") < 0.05;
  world.store.put({
    ...newSession(world, {}),
    ...profile,
    TopicId: knownTopic(world, isPartner ? PARTNERS : profile.TopicId),
    Status: "PreChatForm",
    WhenRequested: now,
    WhenIdle: now,
    WhenFetched: now,
    Flags: "CustomerIsTyping",
  });
  return id;
}
