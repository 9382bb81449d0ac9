import { fakerFor } from "../../data/faker.ts";
import type { Carrier } from "../../data/reference.ts";
import type { SessionState } from "../store/session.ts";
import { TOPICS } from "./topics.ts";
import type { World } from "./world.ts";

/**
 * A session that a customer has just opened: at the end of the queue, unless the body says otherwise. Takes the next
 * id; an id in the body is ignored.
 */
export function newSession(world: World, body: Readonly<Carrier>): SessionState {
  const { store, seed } = world;
  const now = world.clock.now();
  const id = store.nextId();
  return {
    ...world.blank("ChatSessionEntity"),
    TopicId: TOPICS[0].id,
    Status: "InQueue",
    WhenRequested: now,
    WhenIdle: now,
    WhenFetched: now,
    SessionKey: fakerFor(seed, id, "key").string.alphanumeric(24),
    InitialQueuePos: store.pending + 1,
    Flags: "CustomerIsTyping",
    ...dropUnset(body),
    ChatSessionId: id,
  } as Carrier as SessionState;
}

/** An entity with a client's defaults has Status Invalid and year 1, which mean nothing. */
function dropUnset(body: Readonly<Carrier>): Carrier {
  const said: Carrier = { ...body };
  if (!said["Status"] || said["Status"] === "Invalid") delete said["Status"];
  if (said["WhenRequested"] === null) delete said["WhenRequested"];
  return said;
}
