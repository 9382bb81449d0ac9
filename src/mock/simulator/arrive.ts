import { customerOf } from "../../data/customer.ts";
import { fraction, pick } from "../../data/hash.ts";
import { newSession } from "../world/new-session.ts";
import { TOPICS } from "../world/topics.ts";
import { instantOf, type Stage } from "./stage.ts";

const OWN = TOPICS.filter(({ team }) => team === "own").map(({ id }) => id);

/** A customer opens the chat: the form in front of it first, the queue once it is sent. Gives the id. */
export function arrive(stage: Stage): number {
  const { world } = stage;
  const { seed, store } = world;
  const now = instantOf(stage);
  const id = store.nextId();
  const customer = customerOf(seed, id);
  const [first = 1, ...rest] = OWN;
  const partner = TOPICS.find(({ team }) => team === "partner")?.id ?? first;
  store.put({
    ...newSession(world, {}),
    TopicId: fraction(seed, id, "partner topic") < 0.05 ? partner : pick(seed, id, "topic", [first, ...rest]),
    CustomerAlias: customer.alias,
    CustomerHost: customer.host,
    CustomerName: customer.name,
    CustomerEmail: customer.email,
    CustomerPhone: customer.phone,
    CustomerConsented: fraction(seed, id, "consent") < 0.7,
    CustomerCompanyName: customer.company,
    Status: "PreChatForm",
    WhenRequested: now,
    WhenIdle: now,
    WhenFetched: now,
    Flags: "CustomerIsTyping",
  });
  return id;
}
